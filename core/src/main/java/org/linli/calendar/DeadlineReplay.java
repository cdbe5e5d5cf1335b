package org.linli.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.kernel.Decision;

/** Counts a deadline anew from what it holds: its start, and each pause and extension at its time. */
public final class DeadlineReplay {
    private DeadlineReplay() {}

    /** The deadline by the calendar; empty when a step would be refused by it, as one after the new end. */
    static Optional<Deadline> of(Deadline stored, WorkCalendar calendar) {
        Optional<Deadline> again = Deadline.start(stored.startedAt(), stored.term(), ZoneId.of(stored.zone()), calendar)
                .outcomeIfAccepted();
        for (Step step : steps(stored, calendar)) {
            again = again.flatMap(deadline -> step.take.apply(deadline).outcomeIfAccepted());
        }
        return again.map(deadline -> deadline.met(stored.metAt()));
    }

    /**
     * The deadline with another term.
     *
     * @param stored the deadline as it was counted
     * @param term how long it is now, from its start on
     * @param calendar which days are working days
     * @return the deadline; a pause or an extension that lies after its end by that term is left out; refused as {@link Deadline#start}
     */
    public static Decision<Deadline> lasting(Deadline stored, Term term, WorkCalendar calendar) {
        return Deadline.start(stored.startedAt(), term, ZoneId.of(stored.zone()), calendar)
                .map(begun -> {
                    Deadline again = begun;
                    for (Step step : steps(stored, calendar)) {
                        again = step.take.apply(again).outcomeIfAccepted().orElse(again);
                    }
                    return again.met(stored.metAt());
                });
    }

    // At one instant a pause ends before an extension is given, and an extension is given before the next pause begins.
    private static List<Step> steps(Deadline stored, WorkCalendar calendar) {
        List<Step> steps = new ArrayList<>();
        for (Pause pause : stored.pauses()) {
            steps.add(new Step(pause.from(), 2, deadline -> deadline.pause(pause.from(), pause.reason())));
            pause.until().ifPresent(at -> steps.add(new Step(at, 0, deadline -> deadline.resume(at, calendar))));
        }
        for (Extension more : stored.extensions()) {
            steps.add(new Step(
                    more.at(),
                    1,
                    deadline -> deadline.extend(more.term(), more.reason(), more.approvedBy(), more.at(), calendar)));
        }
        steps.sort(Comparator.comparing(Step::at).thenComparingInt(Step::order));
        return steps;
    }

    private record Step(Instant at, int order, Function<Deadline, Decision<Deadline>> take) {}
}
