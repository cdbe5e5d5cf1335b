package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Term;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.clock.DutyClocks;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.JointUnit;
import org.linli.dispute.party.Party;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** How a dispute comes in, and how it is closed. */
final class DisputeIntake {
    /** The days of labour mediation after which the parties may ask for arbitration (劳动争议调解仲裁法 §14). */
    static final int LABOUR_DAYS = 15;

    private DisputeIntake() {}

    /** Registers a dispute. */
    static Decision<Dispute> register(
            DivisionCode community,
            Id<Dispute> id,
            DisputeForm form,
            List<Party> parties,
            NoiseTerms noise,
            DisputeMoment moment) {
        DisputeRules.Registering facts = registering(form, parties, moment.today());
        Inspection inspection = new Inspection();
        Optional<String> text = inspection.read(PlainText.requireLines("facts", form.facts(), DisputeForm.MAX_FACTS));
        inspection
                .ask(DisputeRules.REGISTERING, facts)
                .ask(DisputeRules.SUBJECT, new DisputeRules.About(form.subject(), form.noise(), form.wrongKnownOn()));
        Optional<DutyClocks> clocks =
                inspection.isClean() ? inspection.read(clocks(form, noise, moment)) : Optional.empty();
        return inspection.decide(() -> {
            DisputeReport report = DisputeReport.of(form, facts.derived(), text.orElseThrow(), moment.now());
            Dispute registered = new Dispute(
                    community,
                    id,
                    report,
                    parties,
                    DisputeStatus.REGISTERED,
                    DisputeTier.COMMUNITY,
                    clocks.orElseThrow(),
                    DisputePanel.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    parties.stream()
                            .flatMap(party -> party.form().person().stream())
                            .toList(),
                    List.of(new DisputeTaken(
                            DisputeStep.REGISTER, moment.now(), moment.who(), Optional.empty(), Optional.empty())));
            return Decision.accepted(
                    registered,
                    new DisputeEvent.DisputeRegistered(
                            id,
                            report.disputeClass(),
                            report.subject(),
                            report.source(),
                            report.occurredOn(),
                            moment.charter().version()));
        });
    }

    /** What is asked of what is registered on a day. */
    static DisputeRules.Registering registering(DisputeForm form, List<Party> parties, LocalDate day) {
        LocalDate latest = form.wrongKnownOn()
                .filter(known -> known.isAfter(form.occurredOn()))
                .orElse(form.occurredOn());
        return new DisputeRules.Registering(parties, form.stated(), latest, form.people(), form.amount(), day);
    }

    private static Decision<DutyClocks> clocks(DisputeForm form, NoiseTerms noise, DisputeMoment moment) {
        Inspection inspection = new Inspection();
        Instant now = moment.now();
        DutyClocks clocks = begun(
                inspection,
                DutyClocks.none(moment.charter().version()),
                DisputeDuty.ACCEPT,
                now,
                Term.workingDays(moment.terms(moment.today()).acceptWorkingDays()),
                moment);
        if (form.noise().equals(Optional.of(NoiseKind.SOCIAL))) {
            clocks = begun(inspection, clocks, DisputeDuty.DISSUADE, now, Term.days(noise.dissuadeDays()), moment);
        }
        if (DisputeReport.isLabour(form)) {
            clocks = begun(inspection, clocks, DisputeDuty.LABOUR_MEDIATION, now, Term.days(LABOUR_DAYS), moment);
        }
        if (form.wrongKnownOn().isPresent()) {
            Instant known =
                    form.wrongKnownOn().get().atStartOfDay(CivilTime.CHINA).toInstant();
            clocks = begun(inspection, clocks, DisputeDuty.LABOUR_LIMITATION, known, Term.years(1), moment);
        }
        DutyClocks all = clocks;
        return Decision.by(inspection.findings().stream().distinct().toList(), () -> Decision.accepted(all));
    }

    private static DutyClocks begun(
            Inspection inspection, DutyClocks clocks, DisputeDuty duty, Instant at, Term term, DisputeMoment moment) {
        return inspection.read(clocks.start(duty, at, term, moment.calendar())).orElse(clocks);
    }

    /** Accepts it; the time of mediation begins, unless a statute has begun it already. */
    static Decision<Dispute> accept(Dispute before, Set<JointUnit> units, DisputeMoment moment) {
        DisputeChange change = new DisputeChange(before, DisputeStep.ACCEPT, moment)
                .ask(
                        DisputeRules.COMMERCIAL,
                        before.parties().stream().map(Party::kind).collect(Collectors.toSet()))
                .ask(DisputeRules.INDUSTRIAL, before.report().noise())
                .ask(DisputeRules.RISK, risk(before))
                .working(before.panel()
                        .together(
                                units.isEmpty() ? before.report().disputeClass().usualUnits() : units))
                .met(DisputeDuty.ACCEPT);
        return mediated(change, before, moment).decide();
    }

    private static DisputeChange mediated(DisputeChange change, Dispute before, DisputeMoment moment) {
        return before.report().isLabour()
                ? change
                : change.started(
                        DisputeDuty.MEDIATE,
                        Term.days(moment.terms(before.registeredOn()).maxDays()));
    }

    /** Does not accept it. */
    static Decision<Dispute> reject(Dispute before, String reason, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.REJECT, moment)
                .noted("reason", reason)
                .met(DisputeDuty.ACCEPT)
                .reclocked(DutyClocks::end)
                .decide();
    }

    /** Refers it to another body. */
    static Decision<Dispute> refer(Dispute before, DisputeReferral to, String reason, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.REFER, moment)
                .ask(
                        DisputeRules.NOISE_RECORD,
                        new DisputeRules.Penalty(
                                before.report().isSocialNoise(),
                                to,
                                before.noise().size(),
                                moment.today()))
                .noted("reason", reason)
                .referred(Optional.of(to))
                .met(DisputeDuty.ACCEPT)
                .reclocked(DutyClocks::end)
                .decide(next -> new DisputeEvent.DisputeReferred(next.id(), to));
    }

    /** Joins it to another case as a repeat. */
    static Decision<Dispute> join(Dispute before, Dispute lead, int repeats, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.JOIN, moment)
                .ask(
                        DisputeRules.JOINING,
                        new DisputeRules.Joining(
                                before.id().equals(lead.id()),
                                lead.status().isOpen(),
                                repeats,
                                isSameMatter(before, lead)))
                .joined(Optional.of(lead.id()))
                .met(DisputeDuty.ACCEPT)
                .reclocked(DutyClocks::end)
                .decide(next -> new DisputeEvent.DisputeJoined(next.id(), lead.id()));
    }

    /** Whether two disputes have a party and the subject in common. */
    static boolean isSameMatter(Dispute one, Dispute other) {
        return one.report().subject() == other.report().subject()
                && one.parties().stream()
                        .anyMatch(party -> other.parties().stream()
                                .anyMatch(another ->
                                        another.form().id().equals(party.form().id())));
    }

    /** Takes it out of the case to which it was joined; its clocks begin anew, by what is registered now. */
    static Decision<Dispute> separate(Dispute before, boolean leadOpen, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.SEPARATE, moment)
                .ask(DisputeRules.SEPARATE, leadOpen)
                .joined(Optional.empty())
                .started(
                        DisputeDuty.ACCEPT,
                        Term.workingDays(moment.terms(before.registeredOn()).acceptWorkingDays()))
                .clocked(clocks -> RegisteredClock.separated(before, clocks, moment))
                .decide();
    }

    /** Closes it with the case to which it was joined. */
    static Decision<Dispute> closeAlong(Dispute before, DisputeMoment moment) {
        return new DisputeChange(before, DisputeStep.CLOSE_ALONG, moment).decide();
    }

    /** Ends mediation in vain. */
    static Decision<Dispute> terminate(Dispute before, TerminationForm form, DisputeMoment moment) {
        boolean mediated = before.status() == DisputeStatus.MEDIATING;
        return new DisputeChange(before, DisputeStep.TERMINATE, moment)
                .ask(DisputeRules.FAILURE_NOTICE, new DisputeRules.Failing(mediated, form.told()))
                .ask(DisputeRules.RISK, risk(before))
                .noted("reason", form.reason())
                .met(DisputeDuty.MEDIATE, DisputeDuty.LABOUR_MEDIATION)
                .reclocked(DutyClocks::end)
                .decide();
    }

    /** Puts it on file. */
    static Decision<Dispute> archive(Dispute before, Set<ArchivedPaper> papers, DisputeMoment moment) {
        boolean mediated = before.last(DisputeStep.START).isPresent();
        boolean followed = before.clocks().open(DisputeDuty.LAST_FOLLOW_UP).isPresent();
        LocalDate due = before.clocks()
                .open(DisputeDuty.LAST_FOLLOW_UP)
                .map(clock -> clock.deadline().lastDay())
                .orElse(moment.today());
        return new DisputeChange(before, DisputeStep.ARCHIVE, moment)
                .ask(DisputeRules.ARCHIVE, new DisputeRules.Filing(mediated, before.agreement(), papers))
                .ask(
                        DisputeRules.NOISE_DUTY,
                        new DisputeRules.NoiseClosing(
                                before.report().isSocialNoise(),
                                mediated || !before.noise().isEmpty(),
                                before.report().occurredOn()))
                .ask(DisputeRules.FOLLOW_UPS, new DisputeRules.FollowUps(followed, due))
                .reclocked(DutyClocks::end)
                .decide();
    }

    /** Reopens it: the dispute has come back. */
    static Decision<Dispute> reopen(Dispute before, String reason, DisputeMoment moment) {
        DisputeChange change = new DisputeChange(before, DisputeStep.REOPEN, moment);
        before.last(DisputeStep.ARCHIVE)
                .ifPresent(filed -> change.ask(
                        DisputeRules.REOPEN,
                        new DisputeRules.Reopening(
                                filed.on(), moment.terms(before.registeredOn()).reopenDays(), moment.today())));
        change.noted("reason", reason)
                .agreed(Optional.empty())
                .joined(Optional.empty())
                .referred(Optional.empty())
                .working(new DisputePanel(
                        List.of(), before.panel().rejected(), before.panel().units()));
        return change.started(
                        before.report().isLabour() ? DisputeDuty.LABOUR_MEDIATION : DisputeDuty.MEDIATE,
                        Term.days(
                                before.report().isLabour()
                                        ? LABOUR_DAYS
                                        : moment.terms(before.registeredOn()).maxDays()))
                .decide();
    }

    static DisputeRules.Risk risk(Dispute before) {
        return new DisputeRules.Risk(
                before.report().risk(), before.last(DisputeStep.REPORT).isPresent());
    }
}
