package org.linli.dispute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClocks;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.Party;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/** How what was registered wrongly is corrected: the dispute stands as before, and its clocks as if it had been right. */
final class DisputeCorrection {
    private DisputeCorrection() {}

    static Decision<Dispute> correct(
            Dispute before, DisputeForm right, List<Party> named, String reason, DisputeMoment moment) {
        List<Party> parties =
                named.stream().map(party -> standing(before, right, party)).toList();
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

    /** A party that stays is what it was and has said what it said, on whichever side it is; with the class stated, it is what it is now. */
    private static Party standing(Dispute before, DisputeForm right, Party party) {
        return before.parties().stream()
                .filter(other -> other.form().id().equals(party.form().id()))
                .findFirst()
                .map(other -> new Party(
                        party.form(), right.stated().isPresent() ? party.kind() : other.kind(), other.stance()))
                .orElse(party);
    }

    /**
     * The parties who are persons, without those who were erased; when all were, what was written stays sealed as it was. A dispute without
     * persons is kept in the clear, as when it is registered so: the key of someone who is no party ends with that person.
     */
    private static List<Id<Person>> keepers(Dispute before, List<Party> parties) {
        List<Id<Person>> people = parties.stream()
                .flatMap(party -> party.form().person().stream())
                .toList();
        List<Id<Person>> there = people.stream()
                .filter(person ->
                        !before.people().contains(person) || before.keepers().contains(person))
                .toList();
        return there.isEmpty() && !people.isEmpty() ? before.keepers() : there;
    }

    /** The units that are usual for its class follow it; others were chosen, and stay. */
    private static DisputePanel panel(Dispute before, DisputeReport report) {
        DisputePanel panel = before.panel();
        return panel.units().equals(before.report().disputeClass().usualUnits())
                ? panel.together(report.disputeClass().usualUnits())
                : panel;
    }

    private static DisputeTaken taken(Dispute before, Optional<String> why, DisputeMoment moment) {
        return new DisputeTaken(DisputeStep.CORRECT, moment.now(), moment.who(), why, Optional.of(before.form()));
    }

    private static Decision<DutyClocks> clocks(Dispute before, DisputeReport right, DisputeMoment moment) {
        Inspection inspection = new Inspection();
        DutyClocks clocks = before.clocks();
        for (DisputeDuty duty : RegisteredClock.DUTIES) {
            Optional<RegisteredClock> now = RegisteredClock.of(duty, before, right, moment);
            if (isFollowed(duty, before) && !now.equals(RegisteredClock.of(duty, before, before.report(), moment))) {
                clocks = inspection.read(moved(clocks, duty, now, moment)).orElse(clocks);
            }
        }
        DutyClocks all = clocks;
        return Decision.by(inspection.findings().stream().distinct().toList(), () -> Decision.accepted(all));
    }

    private static Decision<DutyClocks> moved(
            DutyClocks clocks, DisputeDuty duty, Optional<RegisteredClock> now, DisputeMoment moment) {
        return now.map(clock -> clock.startedIn(clocks, moment))
                .orElseGet(() -> Decision.accepted(clocks.drop(Set.of(duty))));
    }

    /**
     * What was done stays done. Mediation is waited for up to the agreement, and begins anew when that is taken back; dissuasion and the
     * limitation are waited for until it is performed, the limitation also of a case that is joined or closed.
     */
    private static boolean isFollowed(DisputeDuty duty, Dispute before) {
        boolean isWaitedFor = switch (duty) {
            case DISSUADE -> DisputeStatus.UNPERFORMED.contains(before.status());
            case LABOUR_LIMITATION -> before.last(DisputeStep.FULFIL).isEmpty();
            default -> DisputeStatus.UNSETTLED.contains(before.status());
        };
        return isWaitedFor && !RegisteredClock.isMet(duty, before.clocks());
    }
}
