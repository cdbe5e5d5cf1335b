package org.linli.dispute.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Deadline;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * The clocks of one dispute (纠纷时限). They run by the charter under which the case began. While it waits for something, the
 * community's own clocks stand still: for several causes at once, for the days of all of them together.
 *
 * @param charter version of that charter; 0 for the national one
 * @param clocks every clock that was ever started, oldest first
 * @param stopped for what the case waits now
 */
public record DutyClocks(int charter, List<DutyClock> clocks, Set<StopCause> stopped) {
    /** Copies the collections. */
    public DutyClocks {
        clocks = List.copyOf(clocks);
        stopped = Set.copyOf(stopped);
    }

    /**
     * No clock yet.
     *
     * @param charter version of the charter
     * @return the clocks
     */
    public static DutyClocks none(int charter) {
        return new DutyClocks(charter, List.of(), Set.of());
    }

    /**
     * Starts a clock. While the case waits for something, one of the community's own stands still from its beginning.
     *
     * @param duty what it waits for
     * @param at when it begins
     * @param term how long it is
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#start}
     */
    public Decision<DutyClocks> start(DisputeDuty duty, Instant at, Term term, WorkCalendar calendar) {
        return start(duty, at, term, at, calendar);
    }

    /**
     * Starts a clock that should have been started before. It replaces the open one of its duty; days for which the case has waited
     * meanwhile count, for that clock did not stand still.
     *
     * @param duty what it waits for
     * @param at when it should have begun
     * @param term how long it is
     * @param now from when on it stands still, while the case waits for something
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#start}
     */
    public Decision<DutyClocks> start(DisputeDuty duty, Instant at, Term term, Instant now, WorkCalendar calendar) {
        Inspection inspection = new Inspection();
        Optional<Deadline> begun = inspection.read(Deadline.start(at, term, CivilTime.CHINA, calendar));
        Optional<Deadline> standing = stopped.isEmpty() || duty.isStatutory()
                ? begun
                : begun.flatMap(running -> now.isAfter(running.due())
                        ? begun
                        : inspection.read(running.pause(
                                now, new TreeSet<>(stopped).first().name())));
        return inspection.decide(() -> {
            List<DutyClock> more = new ArrayList<>(drop(Set.of(duty)).clocks);
            more.add(new DutyClock(duty, standing.orElseThrow(), false));
            return Decision.accepted(new DutyClocks(charter, more, stopped));
        });
    }

    /**
     * A duty was done; one that nothing waits for stays as it is.
     *
     * @param duty which
     * @param at when
     * @return the clocks, with the warning {@code deadline-met-late} when it was due before
     */
    public Decision<DutyClocks> meet(DisputeDuty duty, Instant at) {
        return each(
                clock -> clock.isOpen() && clock.duty() == duty,
                clock -> clock.deadline().meet(at));
    }

    /**
     * Duties that were met are waited for again, as if they had not been.
     *
     * @param duties which
     * @return the clocks, with the latest clock of each duty running from its beginning
     */
    public DutyClocks unmet(Set<DisputeDuty> duties) {
        List<DutyClock> latest =
                duties.stream().flatMap(duty -> last(duty).stream()).toList();
        return new DutyClocks(
                charter,
                clocks.stream()
                        .map(clock -> latest.contains(clock) ? clock.unmet() : clock)
                        .toList(),
                stopped);
    }

    /**
     * Duties are no longer waited for.
     *
     * @param duties which
     * @return the clocks
     */
    public DutyClocks drop(Set<DisputeDuty> duties) {
        List<DutyClock> fewer = clocks.stream()
                .map(clock -> clock.isOpen() && duties.contains(clock.duty())
                        ? new DutyClock(clock.duty(), clock.deadline(), true)
                        : clock)
                .toList();
        return new DutyClocks(charter, fewer, stopped);
    }

    /**
     * Nothing is waited for any more, save what a statute grants the parties.
     *
     * @return the clocks
     */
    public DutyClocks end() {
        Set<DisputeDuty> own = new TreeSet<>(Set.of(DisputeDuty.values()));
        own.remove(DisputeDuty.LABOUR_LIMITATION);
        DutyClocks ended = drop(own);
        return new DutyClocks(charter, ended.clocks, Set.of());
    }

    /**
     * The case waits for something.
     *
     * @param cause for what
     * @param at from when on
     * @return the clocks, the community's own standing still
     */
    public Decision<DutyClocks> stop(StopCause cause, Instant at) {
        Set<StopCause> more = new TreeSet<>(stopped);
        more.add(cause);
        Decision<DutyClocks> standing = stopped.isEmpty()
                ? each(
                        DutyClocks::canStop,
                        clock -> at.isAfter(clock.deadline().due())
                                ? Decision.accepted(clock.deadline())
                                : clock.deadline().pause(at, cause.name()))
                : Decision.accepted(this);
        return standing.map(now -> new DutyClocks(charter, now.clocks, more));
    }

    /**
     * The case waits no longer for something; the clocks go on when it waits for nothing else.
     *
     * @param cause for what it waited
     * @param at when
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#resume}
     */
    public Decision<DutyClocks> goOn(StopCause cause, Instant at, WorkCalendar calendar) {
        Set<StopCause> fewer = new TreeSet<>(stopped);
        fewer.remove(cause);
        return goOn(fewer, at, calendar);
    }

    /**
     * The case waits for nothing any more, and its clocks go on.
     *
     * @param at when
     * @param calendar which days are working days
     * @return the clocks; refused as {@link Deadline#resume}
     */
    public Decision<DutyClocks> goOn(Instant at, WorkCalendar calendar) {
        return goOn(Set.of(), at, calendar);
    }

    private Decision<DutyClocks> goOn(Set<StopCause> left, Instant at, WorkCalendar calendar) {
        Decision<DutyClocks> going = left.isEmpty()
                ? each(
                        clock -> canStop(clock) && isPaused(clock),
                        clock -> clock.deadline().resume(at, calendar))
                : Decision.accepted(this);
        return going.map(now -> new DutyClocks(charter, now.clocks, left));
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
    public Decision<DutyClocks> extend(DisputeDuty duty, Term more, Instant at, WorkCalendar calendar) {
        return each(
                clock -> clock.isOpen() && clock.duty() == duty,
                clock -> clock.deadline().extend(more, "EXTEND", "PARTIES", at, calendar));
    }

    /**
     * The open clock of a duty.
     *
     * @param duty which
     * @return the clock; empty when the duty is not waited for
     */
    public Optional<DutyClock> open(DisputeDuty duty) {
        return clocks.stream()
                .filter(clock -> clock.isOpen() && clock.duty() == duty)
                .reduce((before, later) -> later);
    }

    /**
     * The latest clock of a duty.
     *
     * @param duty which
     * @return the clock, whether it is waited for or not; empty when there never was one
     */
    public Optional<DutyClock> last(DisputeDuty duty) {
        return clocks.stream().filter(clock -> clock.duty() == duty).reduce((before, later) -> later);
    }

    /** {@return the clocks that are waited for} */
    public List<DutyClock> open() {
        return clocks.stream().filter(DutyClock::isOpen).toList();
    }

    /**
     * When a clock is to be looked at first.
     *
     * @return the first reminder, that of an end which a notice of holidays may still move twenty days before; empty while nothing is
     *     waited for, or everything stands still
     */
    public Optional<Instant> nextReminder() {
        return clocks.stream()
                .flatMap(clock -> clock.remindsAt().map(clock.deadline()::atEarliest).stream())
                .min(Comparator.naturalOrder());
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
    public DutyClocks recounted(WorkCalendar calendar) {
        return new DutyClocks(
                charter,
                clocks.stream()
                        .map(clock ->
                                new DutyClock(clock.duty(), clock.deadline().recounted(calendar), clock.dropped()))
                        .toList(),
                stopped);
    }

    private Decision<DutyClocks> each(Predicate<DutyClock> which, Function<DutyClock, Decision<Deadline>> change) {
        List<Finding> found = new ArrayList<>();
        List<DutyClock> changed = new ArrayList<>();
        for (DutyClock clock : clocks) {
            Optional<DutyClock> next = Optional.of(clock);
            if (which.test(clock)) {
                Decision<Deadline> decided = change.apply(clock);
                found.addAll(decided.findings());
                next = decided.outcomeIfAccepted().map(deadline -> new DutyClock(clock.duty(), deadline, false));
            }
            next.ifPresent(changed::add);
        }
        List<Finding> all = found.stream().distinct().toList();
        return Decision.by(all, () -> Decision.accepted(new DutyClocks(charter, changed, stopped)));
    }

    private static boolean canStop(DutyClock clock) {
        return clock.isOpen() && !clock.duty().isStatutory();
    }

    private static boolean isPaused(DutyClock clock) {
        return clock.deadline().pauses().stream()
                .anyMatch(pause -> pause.until().isEmpty());
    }
}
