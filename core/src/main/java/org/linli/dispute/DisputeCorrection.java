package org.linli.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClock;
import org.linli.dispute.clock.DutyClocks;
import org.linli.dispute.party.Party;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/** How what was registered wrongly is corrected: the dispute stands as before, and its clocks as if it had been right. */
final class DisputeCorrection {
    private static final List<DisputeDuty> OF_THE_REGISTRATION = List.of(
            DisputeDuty.DISSUADE, DisputeDuty.LABOUR_MEDIATION, DisputeDuty.MEDIATE, DisputeDuty.LABOUR_LIMITATION);

    private DisputeCorrection() {}

    static Decision<Dispute> correct(
            Dispute before, DisputeForm right, List<Party> named, String reason, DisputeMoment moment) {
        List<Party> parties =
                named.stream().map(party -> standing(before, party)).toList();
        DisputeRules.Registering facts = DisputeIntake.registering(right, parties, before.registeredOn());
        Inspection inspection = Inspection.of(DisputeRules.STEP, before.status(), DisputeStep.CORRECT);
        Optional<String> text = inspection.read(PlainText.requireLines("facts", right.facts(), DisputeForm.MAX_FACTS));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        inspection
                .ask(DisputeRules.REGISTERING, facts)
                .ask(DisputeRules.SUBJECT, new DisputeRules.About(right.subject(), right.noise(), right.wrongKnownOn()))
                .ask(DisputeRules.AGREED_PARTIES, new DisputeRules.AgreedParties(before, right));
        boolean isNoise = right.noise().equals(Optional.of(NoiseKind.SOCIAL));
        before.noise()
                .forEach(done -> inspection.found(DisputeRules.NOISE_DAY
                        .check(new DisputeRules.Dissuading(isNoise, done.on(), right.occurredOn(), moment.today()))
                        .map(Finding::asWarning)));
        DisputeReport report = DisputeReport.of(
                right,
                facts.derived(),
                text.orElse(right.facts()),
                before.report().registeredAt());
        Optional<DutyClocks> clocks =
                inspection.isClean() ? inspection.read(clocks(before, report, moment)) : Optional.empty();
        return inspection.decide(() -> {
            Dispute now = before.corrected(
                    report,
                    parties,
                    keepers(before, parties),
                    panel(before, report),
                    clocks.orElseThrow(),
                    taken(before, why, moment));
            return now.form().equals(before.form()) && now.parties().equals(before.parties())
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            now,
                            new DisputeEvent.DisputeCorrected(
                                    before.id(),
                                    DisputeEvent.Registered.of(before.report()),
                                    DisputeEvent.Registered.of(report),
                                    !now.parties().equals(before.parties()),
                                    !report.facts().equals(before.report().facts())));
        });
    }

    /** A party that stays has said what it said, on whichever side it is. */
    private static Party standing(Dispute before, Party party) {
        return before.parties().stream()
                .filter(other -> other.form().id().equals(party.form().id()))
                .findFirst()
                .map(other -> party.saying(other.stance()))
                .orElse(party);
    }

    /** The parties who are persons, without those who were erased; with no other, what was written stays sealed as it was. */
    private static List<Id<Person>> keepers(Dispute before, List<Party> parties) {
        List<Id<Person>> people = parties.stream()
                .flatMap(party -> party.form().person().stream())
                .filter(person ->
                        !before.people().contains(person) || before.keepers().contains(person))
                .toList();
        return people.isEmpty() ? before.keepers() : people;
    }

    /** The units that are usual for its class follow it; others were chosen, and stay. */
    private static DisputePanel panel(Dispute before, DisputeReport report) {
        DisputePanel panel = before.panel();
        return panel.units().equals(before.report().disputeClass().usualUnits())
                ? panel.together(report.disputeClass().usualUnits())
                : panel;
    }

    private static Dispute.Taken taken(Dispute before, Optional<String> why, DisputeMoment moment) {
        return new Dispute.Taken(DisputeStep.CORRECT, moment.now(), moment.who(), why, Optional.of(before.form()));
    }

    private static Decision<DutyClocks> clocks(Dispute before, DisputeReport right, DisputeMoment moment) {
        Inspection inspection = new Inspection();
        DutyClocks clocks = before.clocks();
        for (DisputeDuty duty : OF_THE_REGISTRATION) {
            Optional<Begin> now = begin(duty, before, right, moment);
            if (isFollowed(duty, before) && !now.equals(begin(duty, before, before.report(), moment))) {
                clocks = inspection.read(moved(clocks, duty, now, moment)).orElse(clocks);
            }
        }
        DutyClocks all = clocks;
        return Decision.by(inspection.findings().stream().distinct().toList(), () -> Decision.accepted(all));
    }

    private static Decision<DutyClocks> moved(
            DutyClocks clocks, DisputeDuty duty, Optional<Begin> now, DisputeMoment moment) {
        return now.map(begin -> clocks.start(duty, begin.at, begin.term, moment.now(), moment.calendar()))
                .orElseGet(() -> Decision.accepted(clocks.drop(Set.of(duty))));
    }

    /** What was done stays done; what is settled or closed waits for no more than the limitation that runs. */
    private static boolean isFollowed(DisputeDuty duty, Dispute before) {
        boolean isMet = before.clocks()
                .last(duty)
                .filter(clock -> clock.deadline().metAt().isPresent())
                .isPresent();
        boolean isRunning = before.clocks().open(duty).filter(DutyClock::isOpen).isPresent();
        return !isMet
                && (DisputeStatus.UNSETTLED.contains(before.status())
                        || duty == DisputeDuty.LABOUR_LIMITATION && isRunning);
    }

    /** When and for how long a clock begins that follows from what is registered; empty when there is none. */
    private static Optional<Begin> begin(
            DisputeDuty duty, Dispute dispute, DisputeReport report, DisputeMoment moment) {
        Optional<Instant> back = dispute.last(DisputeStep.REOPEN).map(Dispute.Taken::at);
        Instant came = dispute.last(DisputeStep.SEPARATE).map(Dispute.Taken::at).orElse(report.registeredAt());
        return switch (duty) {
            case DISSUADE ->
                Optional.of(came)
                        .filter(at -> report.isSocialNoise() && back.isEmpty())
                        .map(at -> new Begin(
                                at,
                                Term.days(moment.charter()
                                        .terms(NoiseTerms.TERMS, report.occurredOn())
                                        .dissuadeDays())));
            case LABOUR_MEDIATION ->
                back.or(() -> Optional.of(came))
                        .filter(at -> report.isLabour())
                        .map(at -> new Begin(at, Term.days(DisputeIntake.LABOUR_DAYS)));
            case MEDIATE ->
                back.or(() -> dispute.last(DisputeStep.ACCEPT).map(Dispute.Taken::at))
                        .filter(at -> !report.isLabour())
                        .map(at -> new Begin(
                                at,
                                Term.days(moment.terms(dispute.registeredOn()).maxDays())));
            default ->
                report.wrongKnownOn()
                        .map(day -> new Begin(day.atStartOfDay(CivilTime.CHINA).toInstant(), Term.years(1)));
        };
    }

    private record Begin(Instant at, Term term) {}
}
