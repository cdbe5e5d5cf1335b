package org.linli.clock;

import java.time.Instant;
import java.util.Set;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;

/**
 * The clocks of one case while its steps are taken (时限推算). What refuses a change is remembered, and leaves the clocks as they are; the
 * same is found once. Not for use by several threads.
 */
public final class ClockCount {
    private final WorkCalendar calendar;
    private final Inspection inspection = new Inspection();
    private TrackedClocks clocks;

    /**
     * Begins to count.
     *
     * @param clocks the clocks before, by what the calendar knows now
     * @param calendar which days are working days
     */
    public ClockCount(TrackedClocks clocks, WorkCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /**
     * Starts a clock, as {@link TrackedClocks#start}.
     *
     * @param duty what it waits for
     * @param at when it begins
     * @param term how long it is
     */
    public void start(TrackedDuty duty, Instant at, Term term) {
        take(clocks.start(duty, at, term, calendar));
    }

    /**
     * A duty was done, as {@link TrackedClocks#meet}.
     *
     * @param duty which
     * @param at when
     */
    public void meet(TrackedDuty duty, Instant at) {
        take(clocks.meet(duty, at));
    }

    /**
     * More time for a duty, as {@link TrackedClocks#extend}.
     *
     * @param duty which
     * @param more how much
     * @param at when it is given
     */
    public void extend(TrackedDuty duty, Term more, Instant at) {
        take(clocks.extend(duty, more, at, calendar));
    }

    /**
     * Leaves days out of the time of a duty, as {@link TrackedClocks#without}.
     *
     * @param duty which
     * @param from when it stopped
     * @param until when it went on
     */
    public void without(TrackedDuty duty, Instant from, Instant until) {
        take(clocks.without(duty, from, until, calendar));
    }

    /**
     * Duties are no longer waited for.
     *
     * @param duties which
     */
    public void drop(Set<TrackedDuty> duties) {
        clocks = clocks.drop(duties);
    }

    /**
     * Duties that were dropped by mistake are waited for again, as {@link TrackedClocks#again}.
     *
     * @param duties which
     */
    public void again(Set<TrackedDuty> duties) {
        clocks = clocks.again(duties).recounted(calendar);
    }

    /** Nothing is waited for any more. */
    public void end() {
        clocks = clocks.end();
    }

    /** {@return the clocks, with all that was found} */
    public Decision<TrackedClocks> decide() {
        return Decision.by(inspection.findings().stream().distinct().toList(), () -> Decision.accepted(clocks));
    }

    private void take(Decision<TrackedClocks> next) {
        clocks = inspection.read(next).orElse(clocks);
    }
}
