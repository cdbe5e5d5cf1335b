package org.linli.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Actor;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Spelling;
import org.linli.person.Person;
import org.linli.reporting.MemberReportStatus;

/**
 * The rules on duty service of in-service members (在职党员服务规则). Service is a duty towards the party, and no volunteering: see {@link
 * ServiceRecord}.
 */
public final class ServiceRules {
    private static final Basis PRACTICE = Basis.local("在职党员双报到（邢台桥西、中江）", "");
    private static final int MOST_MINUTES = 12 * 60;

    /** A member who serves has a confirmed report that is not over, and serves on the day of the report or later. */
    public static final Rule<Serving> MEMBER = Rule.<Serving>violation("duty-service-member", Ground.RECORD)
            .basis(PRACTICE, Basis.design("service counts from the report on"))
            .holds(facts -> facts.status.isActive()
                    && facts.status != MemberReportStatus.REPORTED
                    && !facts.day.isBefore(facts.reportedOn))
            .orSays(facts -> Map.of("status", facts.status, "reported", facts.reportedOn, "day", facts.day));

    /** A service is recorded when it is over. */
    public static final Rule<Ended> NOT_IN_FUTURE = Rule.<Ended>violation("duty-service-not-in-future", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> !facts.ends.isAfter(facts.now))
            .orSays(facts -> Map.of("ends", Spelling.minute(facts.ends), "now", Spelling.minute(facts.now)));

    /** A service takes a minute at least, and half a day at most. */
    public static final Rule<Integer> MINUTES = Rule.<Integer>violation("duty-service-minutes", Ground.ARITHMETIC)
            .basis(Basis.design("other lengths are mistakes of input"))
            .holds(minutes -> minutes >= 1 && minutes <= MOST_MINUTES)
            .orSays(minutes -> Map.of("minutes", minutes, "most", MOST_MINUTES));

    /** A person other than the member confirms. The finding names neither. */
    public static final Rule<Confirming> CONFIRMED_BY_OTHER = Rule.<Confirming>violation(
                    "duty-service-confirmed-by-other", Ground.PERMISSION)
            .basis(PRACTICE, Basis.design("no member confirms his or her own hours"))
            .holds(facts -> !facts.actor.who().equals(facts.person.value())
                    && facts.actor.onBehalfOf().stream().noneMatch(facts.person.value()::equals))
            .orSays(facts -> Map.of());

    /** An hour counts once: services of one person do not overlap, of the same category or not. */
    public static final Rule<Booking> OVERLAP = Rule.<Booking>violation("duty-service-overlap", Ground.ARITHMETIC)
            .basis(Basis.design("hours are counted once for each span of time"))
            .holds(facts -> facts.clash().isEmpty())
            .orSays(facts -> Map.of("other", facts.clash().map(Id::value).orElse("")));

    /** An hour counts once in all communities. The finding tells nothing of the other service. */
    public static final Rule<Boolean> OVERLAP_ELSEWHERE = Rule.<Boolean>violation(
                    "duty-service-overlap-elsewhere", Ground.ARITHMETIC)
            .basis(Basis.design("hours are counted once for each span of time"))
            .holds(elsewhere -> !elsewhere)
            .orSays(elsewhere -> Map.of());

    /** The rules for a new record. */
    public static final RuleSet<Recording> RECORDING = RuleSet.of(
            MEMBER.within(Recording::serving),
            NOT_IN_FUTURE.within(Recording::ended),
            MINUTES.within(facts -> facts.form.minutes()),
            CONFIRMED_BY_OTHER.within(Recording::confirming),
            OVERLAP.within(Recording::booking),
            OVERLAP_ELSEWHERE.within(Recording::elsewhere));

    /** A reversing entry is not reversed; a service that was reversed by mistake is recorded again. */
    public static final Rule<Reversal> REVERSAL = Rule.<Reversal>violation("duty-service-reversal", Ground.RECORD)
            .basis(Basis.design("a record is never changed, so that past sums can be traced"))
            .holds(facts -> facts.reverses.isEmpty())
            .orSays(facts -> Map.of("id", facts.id.value()));

    /** A member serves as much as the charter asks of the period, less the days of exemption. */
    public static final Rule<ServiceYear> MINIMUM = Rule.<ServiceYear>warning("dual-report-minimum")
            .basis(Basis.local("邢台桥西在职党员双报到", "每年不少于50小时、60分合格"), Basis.design("defaults that the charter can change"))
            .reads(
                    "duty.minTimesPerYear",
                    "duty.minHoursPerYear",
                    "duty.passPoints",
                    "duty.pointsPerHour",
                    "duty.feedback")
            .holds(facts -> facts.overdueSince().isEmpty())
            .orSays(facts -> Map.of(
                    "report",
                    facts.report().value(),
                    "times",
                    facts.missing().times(),
                    "minutes",
                    facts.missing().minutes(),
                    "points",
                    facts.missing().points(),
                    "due",
                    facts.due(),
                    "since",
                    facts.overdueSince().orElse(facts.due())));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(MEMBER, NOT_IN_FUTURE, MINUTES, CONFIRMED_BY_OTHER, OVERLAP, OVERLAP_ELSEWHERE, REVERSAL, MINIMUM);

    private ServiceRules() {}

    /**
     * A service of a member with a report.
     *
     * @param status the status of the report
     * @param reportedOn the day of the report
     * @param day the day of the service
     */
    public record Serving(MemberReportStatus status, LocalDate reportedOn, LocalDate day) {}

    /**
     * The end of a service.
     *
     * @param ends when it ends, by the community's clock
     * @param now when it is recorded, by the same clock
     */
    public record Ended(LocalDateTime ends, LocalDateTime now) {}

    /**
     * Who confirms a service, and who served.
     *
     * @param actor the actor who confirms
     * @param person the member who served
     */
    public record Confirming(Actor actor, Id<Person> person) {}

    /**
     * A span of time.
     *
     * @param service the service
     * @param from its first minute
     * @param until the first minute after it
     */
    public record Slot(Id<ServiceRecord> service, long from, long until) {
        boolean overlaps(Slot other) {
            return from < other.until && other.from < until;
        }
    }

    /**
     * A service beside others of the same person.
     *
     * @param wanted the new one
     * @param taken the services that count
     */
    public record Booking(Slot wanted, List<Slot> taken) {
        /** Copies the list. */
        public Booking {
            taken = List.copyOf(taken);
        }

        Optional<Id<ServiceRecord>> clash() {
            return taken.stream().filter(wanted::overlaps).map(Slot::service).findFirst();
        }
    }

    /**
     * A service that is to be recorded.
     *
     * @param form as written
     * @param serving the member's report, and the day
     * @param ended the end
     * @param confirming the actor and the member
     * @param booking the service beside the others
     * @param elsewhere whether a service in another community takes part of its time
     */
    public record Recording(
            ServiceForm form,
            Serving serving,
            Ended ended,
            Confirming confirming,
            Booking booking,
            boolean elsewhere) {}

    /**
     * A record that is to be reversed.
     *
     * @param id its id
     * @param reverses the record that it reverses itself, if it does
     */
    public record Reversal(Id<ServiceRecord> id, Optional<Id<ServiceRecord>> reverses) {}
}
