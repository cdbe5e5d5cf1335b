package org.linli.work;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Period;

/**
 * A period that a question is about, as far as it has come (所问期间). What is told of a period that is over is told as of its
 * last day, and stays as it is unless a record of that period is corrected. One that has not begun is refused, and one that goes on is
 * answered as of today, with a hint that says so.
 *
 * @param period the period, which has an end
 * @param today the present day
 */
public record PeriodSoFar(Period period, LocalDate today) {
    /** {@return its last day, or today when that comes first} */
    public LocalDate asOf() {
        LocalDate last = last();
        return last.isAfter(today) ? today : last;
    }

    /** {@return whether its last day is over} */
    public boolean isOver() {
        return today.isAfter(last());
    }

    /**
     * Answers a question about it.
     *
     * @param answer what is told of the period as of {@link #asOf()}; not asked before the period begins
     * @param <T> the answer
     * @return the answer, with the hint {@code period-not-over} until the period is over; refused with {@code
     *     period-not-begun}
     */
    public <T> Decision<T> answer(Supplier<Decision<T>> answer) {
        if (today.isBefore(period.from())) {
            return Decision.refused(Finding.violation("period-not-begun")
                    .with("from", period.from())
                    .with("today", today));
        }
        Decision<T> told = answer.get();
        if (isOver() || told.outcomeIfAccepted().isEmpty()) {
            return told;
        }
        return told.alsoFound(
                List.of(Finding.hint("period-not-over").with("until", last()).with("today", today)));
    }

    private LocalDate last() {
        return period.until().orElseThrow().minusDays(1);
    }
}
