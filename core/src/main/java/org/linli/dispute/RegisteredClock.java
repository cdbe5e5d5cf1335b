package org.linli.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClocks;
import org.linli.kernel.Decision;

/**
 * A clock that follows from what is registered of a dispute, whatever step it was at when that was corrected.
 *
 * @param duty what it waits for
 * @param at when it begins
 * @param term how long it is
 */
record RegisteredClock(DisputeDuty duty, Instant at, Term term) {
    /** The duties of which a registration says whether, from when on and for how long they run. */
    static final List<DisputeDuty> DUTIES = List.of(
            DisputeDuty.DISSUADE, DisputeDuty.LABOUR_MEDIATION, DisputeDuty.MEDIATE, DisputeDuty.LABOUR_LIMITATION);

    /** The clock of a duty by a report; empty when there is none. */
    static Optional<RegisteredClock> of(DisputeDuty duty, Dispute dispute, DisputeReport report, DisputeMoment moment) {
        Instant came = dispute.last(DisputeStep.SEPARATE).map(DisputeTaken::at).orElse(report.registeredAt());
        return of(duty, dispute, report, came, moment);
    }

    private static Optional<RegisteredClock> of(
            DisputeDuty duty, Dispute dispute, DisputeReport report, Instant came, DisputeMoment moment) {
        Optional<Instant> back = dispute.last(DisputeStep.REOPEN).map(DisputeTaken::at);
        return switch (duty) {
            case DISSUADE ->
                Optional.of(came)
                        .filter(at -> report.isSocialNoise() && back.isEmpty())
                        .map(at -> new RegisteredClock(
                                duty,
                                at,
                                Term.days(moment.charter()
                                        .terms(NoiseTerms.TERMS, report.occurredOn())
                                        .dissuadeDays())));
            case LABOUR_MEDIATION ->
                back.or(() -> Optional.of(came))
                        .filter(at -> report.isLabour())
                        .map(at -> new RegisteredClock(duty, at, Term.days(DisputeIntake.LABOUR_DAYS)));
            case MEDIATE ->
                back.or(() -> dispute.last(DisputeStep.ACCEPT).map(DisputeTaken::at))
                        .filter(at -> !report.isLabour())
                        .map(at -> new RegisteredClock(
                                duty,
                                at,
                                Term.days(moment.terms(dispute.registeredOn()).maxDays())));
            default ->
                report.wrongKnownOn()
                        .map(day -> new RegisteredClock(
                                duty, day.atStartOfDay(CivilTime.CHINA).toInstant(), Term.years(1)));
        };
    }

    /** The clocks of a case that is taken out of another: what was done stays done, all else begins with it. */
    static Decision<DutyClocks> separated(Dispute before, DutyClocks clocks, DisputeMoment moment) {
        Decision<DutyClocks> all = Decision.accepted(clocks);
        for (DisputeDuty duty : List.of(DisputeDuty.DISSUADE, DisputeDuty.LABOUR_MEDIATION)) {
            Optional<RegisteredClock> begun =
                    isMet(duty, clocks) ? Optional.empty() : of(duty, before, before.report(), moment.now(), moment);
            if (begun.isPresent()) {
                all = all.then(now -> begun.get().startedIn(now, moment));
            }
        }
        return all;
    }

    /** The clocks of a case whose agreement was taken back: mediation is waited for again, as what is registered has it. */
    static Decision<DutyClocks> retracted(Dispute before, DutyClocks clocks, DisputeMoment moment) {
        Optional<RegisteredClock> mediation = of(DisputeDuty.LABOUR_MEDIATION, before, before.report(), moment)
                .or(() -> of(DisputeDuty.MEDIATE, before, before.report(), moment));
        return mediation
                .map(clock -> clock.isLastOf(clocks)
                        ? Decision.accepted(clocks.unmet(Set.of(clock.duty())))
                        : clock.startedIn(clocks, moment))
                .orElseGet(() -> Decision.accepted(clocks));
    }

    static boolean isMet(DisputeDuty duty, DutyClocks clocks) {
        return clocks.last(duty)
                .filter(clock -> clock.deadline().metAt().isPresent())
                .isPresent();
    }

    private boolean isLastOf(DutyClocks clocks) {
        return clocks.last(duty)
                .filter(clock -> clock.deadline().startedAt().equals(at))
                .isPresent();
    }

    /** The clocks with this one, which replaces the open one of its duty. */
    Decision<DutyClocks> startedIn(DutyClocks clocks, DisputeMoment moment) {
        return clocks.start(duty, at, term, moment.now(), moment.calendar());
    }
}
