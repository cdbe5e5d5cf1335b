package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.community.ClosingRules;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;

/** The rules on batches of the district library (轮换规则). */
public final class BatchRules {
    private static final Basis ROTATED = Basis.story("与区图书馆资源共享、定期轮换");

    /** A batch came on a day that has come. */
    public static final Rule<Received> DAY = Rule.<Received>violation("batch-day", Ground.RECORD)
            .basis(Basis.design("what is registered has happened"))
            .holds(facts -> !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "today", facts.today));

    /** A batch is changed after the days of the charter. */
    public static final Rule<Standing> DUE = Rule.<Standing>warning("batch-due")
            .basis(ROTATED, Basis.design("default of the library"))
            .reads("reading.rotationDays")
            .holds(facts -> !facts.today.isAfter(facts.due))
            .orSays(facts -> Map.of("number", Excerpt.of(facts.number), "due", facts.due));

    /** A batch that has gone back gets no copies. */
    public static final Rule<ClosingRules.Standing> CLOSED = Rule.<ClosingRules.Standing>violation(
                    "batch-closed", Ground.RECORD)
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts ->
                    facts.closedOn().filter(end -> !facts.day().isBefore(end)).isEmpty())
            .orSays(facts ->
                    Map.of("number", facts.name(), "day", facts.closedOn().orElse(facts.day())));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(DAY, DUE, CLOSED);

    private BatchRules() {}

    /**
     * The day on which a batch came.
     *
     * @param on the day
     * @param today today
     */
    public record Received(LocalDate on, LocalDate today) {}

    /**
     * A batch that is here.
     *
     * @param number its number
     * @param due the day on which it is to be changed
     * @param today today
     */
    public record Standing(String number, LocalDate due, LocalDate today) {}
}
