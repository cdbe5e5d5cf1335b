package org.linli.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Deadline;
import org.linli.calendar.DeadlineState;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * The tracked clocks of one case (跟踪时限).
 *
 * @param clocks every clock that was ever started, oldest first
 */
public record TrackedClocks(List<TrackedClock> clocks) {
    /** No clock yet. */
    public static final TrackedClocks NONE = new TrackedClocks(List.of());

    /** Copies the list. */
    public TrackedClocks {
        clocks = List.copyOf(clocks);
    }

    /**
     * The instant by which a clock of days tells a day.
     *
     * @param day the day
     * @return its noon, which neither the end of a clock nor its beginning is
     */
    public static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CivilTime.CHINA).toInstant();
    }

    /**
     * Starts a clock.
     *
     * @param duty what it waits for
     * @param at when it begins
     * @param term how long it is
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#start}
     */
    public Decision<TrackedClocks> start(TrackedDuty duty, Instant at, Term term, WorkCalendar calendar) {
        return Deadline.start(at, term, CivilTime.CHINA, calendar).map(begun -> {
            List<TrackedClock> more = new ArrayList<>(clocks);
            more.add(new TrackedClock(duty, begun, false));
            return new TrackedClocks(more);
        });
    }

    /**
     * A duty was done; one that nothing waits for stays as it is.
     *
     * @param duty which
     * @param at when
     * @return the clocks, with the warning {@code deadline-met-late} when it was due before
     */
    public Decision<TrackedClocks> meet(TrackedDuty duty, Instant at) {
        return each(openOf(duty), clock -> told(duty, clock.deadline().meet(at)));
    }

    /**
     * Duties are no longer waited for.
     *
     * @param duties which
     * @return the clocks
     */
    public TrackedClocks drop(Set<TrackedDuty> duties) {
        return new TrackedClocks(clocks.stream()
                .map(clock -> clock.isOpen() && duties.contains(clock.duty())
                        ? new TrackedClock(clock.duty(), clock.deadline(), true)
                        : clock)
                .toList());
    }

    /**
     * Duties that were dropped by mistake are waited for again, as if they had been all the time.
     *
     * @param duties which
     * @return the clocks
     */
    public TrackedClocks again(Set<TrackedDuty> duties) {
        return new TrackedClocks(clocks.stream()
                .map(clock -> clock.dropped() && duties.contains(clock.duty())
                        ? new TrackedClock(clock.duty(), clock.deadline(), false)
                        : clock)
                .toList());
    }

    /** {@return the clocks, of which none is waited for any more} */
    public TrackedClocks end() {
        return drop(Set.of(TrackedDuty.values()));
    }

    /**
     * More time for a duty.
     *
     * @param duty which
     * @param more how much, counted from the end in force
     * @param at when it is given
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#extend}
     */
    public Decision<TrackedClocks> extend(TrackedDuty duty, Term more, Instant at, WorkCalendar calendar) {
        return each(openOf(duty), clock -> clock.deadline().extend(more, "EXTEND", "BODY", at, calendar));
    }

    /**
     * Leaves days out of the time of a duty.
     *
     * @param duty which
     * @param from when it stopped
     * @param until when it went on
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#pause} and {@link Deadline#resume}
     */
    public Decision<TrackedClocks> without(TrackedDuty duty, Instant from, Instant until, WorkCalendar calendar) {
        return each(
                openOf(duty),
                clock -> clock.deadline().pause(from, "HEARING").then(paused -> paused.resume(until, calendar)));
    }

    /**
     * Lets the clocks of duties stand still; one whose time is over does not.
     *
     * @param duties which
     * @param at from when on
     * @param cause why
     * @return the clocks; refused as {@link Deadline#pause}
     */
    public Decision<TrackedClocks> stop(Set<TrackedDuty> duties, Instant at, String cause) {
        return each(
                clock -> clock.isOpen()
                        && duties.contains(clock.duty())
                        && clock.deadline().state(at) != DeadlineState.OVERDUE,
                clock -> clock.deadline().pause(at, cause));
    }

    /**
     * Lets the clocks of duties go on that stand still.
     *
     * @param duties which
     * @param at when
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#resume}
     */
    public Decision<TrackedClocks> goOn(Set<TrackedDuty> duties, Instant at, WorkCalendar calendar) {
        return each(
                clock -> clock.isOpen()
                        && duties.contains(clock.duty())
                        && clock.deadline().state(at) == DeadlineState.PAUSED,
                clock -> clock.deadline().resume(at, calendar));
    }

    /**
     * The open clock of a duty.
     *
     * @param duty which
     * @return the clock; empty when the duty is not waited for
     */
    public Optional<TrackedClock> open(TrackedDuty duty) {
        return clocks.stream().filter(openOf(duty)).reduce((before, later) -> later);
    }

    /**
     * The latest clock of a duty.
     *
     * @param duty which
     * @return the clock, whether it is waited for or not; empty when there never was one
     */
    public Optional<TrackedClock> last(TrackedDuty duty) {
        return clocks.stream().filter(clock -> clock.duty() == duty).reduce((before, later) -> later);
    }

    /** {@return the clocks that are waited for} */
    public List<TrackedClock> open() {
        return clocks.stream().filter(TrackedClock::isOpen).toList();
    }

    /**
     * When a duty is to be looked at first; a choice is no duty.
     *
     * @return the first reminder, that of an end which a notice of holidays may still move twenty days before; empty while none is
     *     waited for
     */
    public Optional<Instant> nextReminder() {
        return clocks.stream()
                .filter(clock -> !clock.duty().isChoice())
                .flatMap(clock -> clock.remindsAt().map(clock.deadline()::atEarliest).stream())
                .min(Comparator.naturalOrder());
    }

    /** {@return the end of the last choice that may still be taken; empty while there is none} */
    public Optional<Instant> choiceUntil() {
        return open().stream()
                .filter(clock -> clock.duty().isChoice())
                .map(clock -> clock.deadline().due())
                .max(Comparator.naturalOrder());
    }

    /** {@return whether a duty was done late} */
    public boolean wasLate() {
        return clocks.stream().anyMatch(TrackedClock::wasLate);
    }

    /** {@return whether a notice of holidays that is still to come may move an end} */
    public boolean isProvisional() {
        return open().stream().anyMatch(clock -> clock.deadline().provisional());
    }

    /**
     * The same clocks by what the calendar knows now.
     *
     * @param calendar which days are working days
     * @return the clocks
     */
    public TrackedClocks recounted(WorkCalendar calendar) {
        return new TrackedClocks(clocks.stream()
                .map(clock -> new TrackedClock(clock.duty(), clock.deadline().recounted(calendar), clock.dropped()))
                .toList());
    }

    private Decision<TrackedClocks> each(
            Predicate<TrackedClock> which, Function<TrackedClock, Decision<Deadline>> change) {
        List<Finding> found = new ArrayList<>();
        List<TrackedClock> changed = new ArrayList<>();
        for (TrackedClock clock : clocks) {
            Optional<TrackedClock> next = Optional.of(clock);
            if (which.test(clock)) {
                Decision<Deadline> decided = change.apply(clock);
                found.addAll(decided.findings());
                next = decided.outcomeIfAccepted().map(deadline -> new TrackedClock(clock.duty(), deadline, false));
            }
            next.ifPresent(changed::add);
        }
        return Decision.by(found, () -> Decision.accepted(new TrackedClocks(changed)));
    }

    /** What is found names the duty: two may have been due on the same day. */
    private static Decision<Deadline> told(TrackedDuty duty, Decision<Deadline> met) {
        return Decision.by(
                met.findings().stream()
                        .map(finding -> finding.with("duty", duty))
                        .toList(),
                () -> Decision.accepted(met.orElseThrow()));
    }

    private static Predicate<TrackedClock> openOf(TrackedDuty duty) {
        return clock -> clock.isOpen() && clock.duty() == duty;
    }
}
