package org.linli.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * The clock of one duty (办理时限): when it must be done, and whether and when it was done. Immutable; each command gives
 * a new one or refuses. Time and the calendar are given to each command.
 *
 * <p>An act at the very instant at which the deadline ends is in time: that instant is 24:00 of the last day.
 *
 * <pre>{@code
 * Deadline reply = Deadline.start(received, Term.workingDays(5), CivilTime.CHINA, calendar).orElseThrow();
 * reply.lastDay();                       // the day that ends with it
 * reply.light(now);                      // GREEN, YELLOW, RED
 * reply.pause(now, "等待鉴定");            // Decision<Deadline>
 * }</pre>
 *
 * @param startedAt when it began
 * @param zone id of the zone in which its days are days, such as {@code Asia/Shanghai}
 * @param term how long it is without extensions
 * @param countedEnd its end before the rule on days of rest (民法典 §203)
 * @param due its end
 * @param pauses when the clock stood still, oldest first; only the last may be open
 * @param extensions the extensions, oldest first
 * @param metAt when it was met; empty until then
 * @param provisional whether a notice of holidays that is still to come may move its end, see {@link #recounted}
 */
public record Deadline(
        Instant startedAt,
        String zone,
        Term term,
        Instant countedEnd,
        Instant due,
        List<Pause> pauses,
        List<Extension> extensions,
        Optional<Instant> metAt,
        boolean provisional) {
    /** The longest reason, in characters. */
    public static final int MAX_REASON = 500;
    // The JDK copies all names each time that it is asked, which took a third of the time of reading a clock.
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** Up to this share of its time left, a deadline's light is yellow, in percent. */
    public static final int YELLOW_PERCENT = 20;

    /** A notice of holidays that is still to come moves an end by less. */
    public static final Duration MARGIN = Duration.ofDays(20);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when it would end before it began, the zone does not exist, or a pause other than
     *     the last is open
     */
    public Deadline {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        if (!ZONES.contains(zone)) {
            throw new IllegalArgumentException("There is no zone of that name");
        }
        if (!due.isAfter(startedAt) || due.isBefore(countedEnd)) {
            throw new IllegalArgumentException("A deadline from " + startedAt + " cannot end at " + due);
        }
        if (pauses.stream()
                .limit(Math.max(0, pauses.size() - 1))
                .anyMatch(pause -> pause.until().isEmpty())) {
            throw new IllegalArgumentException("Only the last pause of a deadline can be open");
        }
    }

    /**
     * Starts a deadline.
     *
     * @param at when it begins
     * @param term how long it is
     * @param zone where its days are days, {@link CivilTime#CHINA} as a rule
     * @param calendar which days are working days
     * @return the deadline; refused with {@code workday-calendar-explicit} when a year that matters is not known
     * @throws IllegalArgumentException when the zone is a bare offset
     */
    public static Decision<Deadline> start(Instant at, Term term, ZoneId zone, WorkCalendar calendar) {
        Decision<CivilCount> count = CivilCount.of(at, term, zone, calendar);
        return count.map(end -> new Deadline(
                at,
                zone.getId(),
                term,
                end.counted(),
                end.due(),
                List.of(),
                List.of(),
                Optional.empty(),
                isProvisional(count)));
    }

    /**
     * Where it stands.
     *
     * @param at when
     * @return the state
     */
    public DeadlineState state(Instant at) {
        if (metAt.isPresent()) {
            return DeadlineState.MET;
        }
        if (openPause().isPresent()) {
            return DeadlineState.PAUSED;
        }
        if (at.isAfter(due)) {
            return DeadlineState.OVERDUE;
        }
        return extensions.isEmpty() ? DeadlineState.RUNNING : DeadlineState.EXTENDED;
    }

    /**
     * How much time is left; it does not shrink while the clock stands still or after it was met.
     *
     * @param at when
     * @return the time left; zero when it is over
     */
    public Duration remaining(Instant at) {
        Instant stopped = openPause().map(Pause::from).or(() -> metAt).orElse(at);
        return stopped.isBefore(due) ? Duration.between(stopped, due) : Duration.ZERO;
    }

    /**
     * How urgent it is, with {@value #YELLOW_PERCENT} percent as little time.
     *
     * @param at when
     * @return the light
     */
    public Light light(Instant at) {
        return light(at, YELLOW_PERCENT);
    }

    /**
     * How urgent it is.
     *
     * @param at when
     * @param yellowPercent up to this share of its time left it is yellow, in percent
     * @return the light; of a met deadline green, or red when it was met late
     */
    public Light light(Instant at, int yellowPercent) {
        DeadlineState state = state(at);
        if (state == DeadlineState.MET) {
            return wasMetLate() ? Light.RED : Light.GREEN;
        }
        if (state == DeadlineState.OVERDUE) {
            return Light.RED;
        }
        Duration total = Duration.between(startedAt, due).minus(pausedInAll());
        boolean little = remaining(at).multipliedBy(100).compareTo(total.multipliedBy(yellowPercent)) <= 0;
        return little ? Light.YELLOW : Light.GREEN;
    }

    /** {@return when its light turns yellow; empty when it was met, or stands still} */
    public Optional<Instant> remindsAt() {
        if (metAt.isPresent() || openPause().isPresent()) {
            return Optional.empty();
        }
        Duration total = Duration.between(startedAt, due).minus(pausedInAll());
        Instant reminder =
                due.minus(total.multipliedBy(YELLOW_PERCENT).dividedBy(100)).truncatedTo(ChronoUnit.MICROS);
        Instant goesOn =
                pauses.stream().flatMap(pause -> pause.until().stream()).reduce(startedAt, Deadline::later);
        return Optional.of(later(reminder, goesOn));
    }

    /** {@return the day that ends with it} */
    public LocalDate lastDay() {
        return CivilTime.dayEndingAt(due, ZoneId.of(zone));
    }

    /** {@return whether it was met, but after its end} */
    public boolean wasMetLate() {
        return openPause().isEmpty() && metAt.isPresent() && metAt.get().isAfter(due);
    }

    /**
     * Stops the clock (中止).
     *
     * @param at when
     * @param reason why
     * @return the deadline; refused with {@code deadline-met-already}, {@code deadline-paused-already}, {@code
     *     deadline-over}, {@code deadline-time-backwards} or {@code deadline-reason}
     */
    public Decision<Deadline> pause(Instant at, String reason) {
        Inspection inspection = new Inspection().found(whyNotChanged(at));
        inspection.found(whyNotReason(reason, "deadline-reason"));
        return inspection.decide(() -> {
            List<Pause> more = new ArrayList<>(pauses);
            more.add(new Pause(at, Optional.empty(), reason));
            return Decision.accepted(
                    new Deadline(startedAt, zone, term, countedEnd, due, more, extensions, metAt, provisional));
        });
    }

    /**
     * Lets the clock go on. The end moves by what was paused: in hours by the time itself, in working days by the working
     * days, else by the days from the day of the pause to the day on which the clock goes on; then the rule on days of
     * rest applies anew.
     *
     * @param at when
     * @param calendar which days are working days
     * @return the deadline; refused with {@code deadline-not-paused}, {@code deadline-met-already}, {@code
     *     deadline-time-backwards}, or {@code workday-calendar-explicit}
     */
    public Decision<Deadline> resume(Instant at, WorkCalendar calendar) {
        Inspection inspection = new Inspection().found(whyNotEnded(at));
        if (openPause().isEmpty()) {
            inspection.found(Finding.violation("deadline-not-paused"));
        }
        return inspection.decide(() -> {
            Pause open = openPause().orElseThrow();
            List<Pause> closed = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
            closed.add(new Pause(open.from(), Optional.of(at), open.reason()));
            Decision<CivilCount> count = moved(open.from(), at, calendar);
            return count.map(end -> counted(end, closed, extensions, isProvisional(count)));
        });
    }

    /**
     * Gives more time (延期), counted from the end in force. How often and how much is the business of the feature's rules.
     *
     * @param more how much; its own kind says how it is counted, not that of the first term
     * @param reason why
     * @param approvedBy the body or office that approved it; not a person
     * @param at when
     * @param calendar which days are working days
     * @return the deadline; refused with {@code deadline-met-already}, {@code deadline-paused-already}, {@code
     *     deadline-over}, {@code deadline-time-backwards}, {@code deadline-reason}, {@code deadline-approver} or {@code
     *     workday-calendar-explicit}
     */
    public Decision<Deadline> extend(Term more, String reason, String approvedBy, Instant at, WorkCalendar calendar) {
        Inspection inspection = new Inspection().found(whyNotChanged(at));
        inspection.found(whyNotReason(reason, "deadline-reason"));
        inspection.found(whyNotReason(approvedBy, "deadline-approver"));
        return inspection.decide(() -> {
            List<Extension> all = new ArrayList<>(extensions);
            all.add(new Extension(at, more, reason, approvedBy, due));
            Instant opened = more instanceof Term.Hours ? due : due.minusNanos(1);
            Decision<CivilCount> count = CivilCount.of(opened, more, ZoneId.of(zone), calendar);
            return count.map(end -> counted(end, pauses, all, isProvisional(count)));
        });
    }

    /**
     * Says that it is done (办结). This is accepted late too, with the warning {@code deadline-met-late}, and while the
     * clock stands still.
     *
     * @param at when it was done
     * @return the deadline; refused with {@code deadline-met-already} or {@code deadline-time-backwards}
     */
    public Decision<Deadline> meet(Instant at) {
        Inspection inspection = new Inspection().found(whyNotEnded(at));
        if (state(at) == DeadlineState.OVERDUE) {
            inspection.found(Finding.warning("deadline-met-late").with("due", lastDay()));
        }
        return inspection.decide(() -> Decision.accepted(met(Optional.of(at))));
    }

    /**
     * The same deadline by what the calendar knows now: a provisional end is counted anew, with all pauses and extensions.
     * All else that the deadline holds stays.
     *
     * @param calendar which days are working days
     * @return the deadline; this one when it is not provisional, and as long as it cannot be counted anew
     */
    public Deadline recounted(WorkCalendar calendar) {
        return provisional ? DeadlineReplay.of(this, calendar).orElse(this) : this;
    }

    /**
     * As early as an instant of this deadline, such as its end or its reminder, may come to lie.
     *
     * @param at the instant as it is counted now
     * @return the instant; {@link #MARGIN} earlier while a notice of holidays may move the end
     */
    public Instant atEarliest(Instant at) {
        return provisional ? at.minus(MARGIN) : at;
    }

    /** {@return the same deadline as if it had not been met} */
    public Deadline unmet() {
        return met(Optional.empty());
    }

    Deadline met(Optional<Instant> at) {
        return new Deadline(startedAt, zone, term, countedEnd, due, pauses, extensions, at, provisional);
    }

    private Deadline counted(CivilCount end, List<Pause> stopped, List<Extension> longer, boolean mayMove) {
        return new Deadline(
                startedAt, zone, term, end.counted(), end.due(), stopped, longer, metAt, provisional || mayMove);
    }

    private static boolean isProvisional(Decision<CivilCount> count) {
        return count.findings().stream().map(Finding::code).anyMatch(CalendarRules.PROVISIONAL.id()::equals);
    }

    static boolean isReason(String text) {
        return !text.isBlank() && text.length() <= MAX_REASON;
    }

    private Optional<Pause> openPause() {
        return pauses.isEmpty()
                ? Optional.empty()
                : Optional.of(pauses.get(pauses.size() - 1))
                        .filter(pause -> pause.until().isEmpty());
    }

    private Duration pausedInAll() {
        return pauses.stream()
                .filter(pause -> pause.until().isPresent())
                .map(pause -> Duration.between(pause.from(), pause.until().orElseThrow()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Decision<CivilCount> moved(Instant from, Instant until, WorkCalendar calendar) {
        Term inForce = extensions.isEmpty()
                ? term
                : extensions.get(extensions.size() - 1).term();
        if (inForce instanceof Term.Hours) {
            Instant end = due.plus(Duration.between(from, until));
            return Decision.accepted(new CivilCount(end, end));
        }
        ZoneId place = ZoneId.of(zone);
        LocalDate stopped = from.atZone(place).toLocalDate();
        LocalDate goesOn = until.atZone(place).toLocalDate();
        LocalDate counted = CivilTime.dayEndingAt(countedEnd, place);
        if (inForce instanceof Term.WorkingDays) {
            return calendar.workingDaysBetween(stopped, goesOn)
                    .fold(
                            paused -> calendar.plusWorkingDays(counted, paused.outcome())
                                    .map(day -> CivilCount.endingOn(day, day, place))
                                    .alsoFound(paused.findings()),
                            refused -> new Decision.Refused<>(refused.findings()));
        }
        return CivilCount.rolled(counted.plusDays(goesOn.toEpochDay() - stopped.toEpochDay()), place, calendar);
    }

    private List<Finding> whyNotChanged(Instant at) {
        Inspection inspection = new Inspection().found(whyNotEnded(at));
        if (openPause().isPresent()) {
            inspection.found(Finding.violation("deadline-paused-already"));
        } else if (metAt.isEmpty() && at.isAfter(due)) {
            inspection.found(Finding.violation("deadline-over").with("due", lastDay()));
        }
        return inspection.findings();
    }

    private List<Finding> whyNotEnded(Instant at) {
        Inspection inspection = new Inspection();
        if (metAt.isPresent()) {
            inspection.found(Finding.violation("deadline-met-already"));
        }
        if (at.isBefore(lastChange())) {
            inspection.found(Finding.violation("deadline-time-backwards")
                    .with("last", CivilTime.shown(lastChange(), zone))
                    .with("given", CivilTime.shown(at, zone)));
        }
        return inspection.findings();
    }

    private Instant lastChange() {
        Instant last = startedAt;
        if (!extensions.isEmpty()) {
            last = later(last, extensions.get(extensions.size() - 1).at());
        }
        if (!pauses.isEmpty()) {
            Pause pause = pauses.get(pauses.size() - 1);
            last = later(last, pause.until().orElse(pause.from()));
        }
        return metAt.orElse(last);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Optional<Finding> whyNotReason(String text, String code) {
        return isReason(text)
                ? Optional.empty()
                : Optional.of(Finding.violation(code)
                        .with("length", text.strip().length())
                        .with("max", MAX_REASON));
    }
}
