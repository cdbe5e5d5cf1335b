package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/** How people are put forward, and what is corrected: each change finds everything that refuses it. */
final class AwardCourse {
    private AwardCourse() {}

    /**
     * What is known of a person who is put forward.
     *
     * @param born the day of birth; empty when the person was erased
     * @param barredUntil the first day after the last bar
     * @param lastAward when the person was honoured in the category last
     */
    record Nominee(Optional<LocalDate> born, Optional<LocalDate> barredUntil, Optional<LocalDate> lastAward) {}

    static Decision<AwardNomination> nominate(
            DivisionCode community,
            Id<AwardNomination> id,
            AwardNominationForm form,
            AwardRound round,
            Nominee nominee,
            AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRoundRules.STEP, round.status(), AwardRoundStep.NOMINATE)
                .ask(AwardRules.CALL, new AwardRules.Called(round.form(), form.category(), form.on()))
                .ask(AwardRules.BARRED, new AwardRules.Barred(form.on(), nominee.barredUntil()))
                .ask(
                        AwardRules.COOLDOWN,
                        new AwardRules.Cooling(
                                form.on(), nominee.lastAward(), moment.terms().cooldownYears()));
        AwardNominationForm read = read(inspection, form, nominee.born(), moment);
        return inspection.decide(() -> Decision.accepted(
                new AwardNomination(
                        community,
                        id,
                        read,
                        AwardStatus.NOMINATED,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of()),
                new AwardEvent.PersonNominated(id, read.round(), read.category(), read.on())));
    }

    static Decision<AwardNomination> qualify(AwardNomination before, List<AwardMerit> merits, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.QUALIFY)
                .ask(AwardRules.RECUSAL, moment.judging(before));
        merits.forEach(merit -> inspection.ask(AwardRules.ELIGIBLE, merit));
        return inspection.decide(() -> merits.equals(before.merits())
                ? Decision.accepted(before)
                : advanced(
                        AwardChange.of(before).merits(merits).take(moment.taken(AwardStep.QUALIFY, moment.today()))));
    }

    static Decision<AwardNomination> recuse(AwardNomination before, String reason, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.RECUSE);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        String who = moment.actor().who();
        return inspection.decide(() -> before.recused().contains(who)
                ? Decision.accepted(before)
                : advanced(AwardChange.of(before).recusing(who).take(moment.noted(AwardStep.RECUSE, why))));
    }

    static Decision<AwardNomination> withdraw(AwardNomination before, String reason, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.WITHDRAW);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> advanced(AwardChange.of(before).take(moment.noted(AwardStep.WITHDRAW, why))));
    }

    /** Begins anew: what was said before stays in the journal. */
    static Decision<AwardNomination> reopen(
            AwardNomination before, AwardRound round, Nominee nominee, String reason, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.REOPEN)
                .ask(AwardRules.RECUSAL, moment.judging(before))
                .ask(AwardRoundRules.STEP, round.moving(AwardRoundStep.RENEW))
                .ask(AwardRules.BARRED, new AwardRules.Barred(moment.today(), nominee.barredUntil()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(
                () -> advanced(AwardChange.of(before).anew().take(moment.noted(AwardStep.REOPEN, why))));
    }

    static Decision<AwardNomination> correct(
            AwardNomination before,
            AwardNominationForm form,
            String reason,
            AwardRound round,
            Optional<LocalDate> born,
            AwardMoment moment) {
        boolean sameCategory = form.category() == before.form().category();
        boolean same = form.person().equals(before.form().person())
                && form.round().equals(before.form().round())
                && (sameCategory || before.status() == AwardStatus.NOMINATED);
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.CORRECT)
                .ask(AwardRules.SAME, same);
        // What a later notice says of the call refuses no correction of something else.
        if (!sameCategory || !form.on().equals(before.form().on())) {
            inspection.ask(AwardRules.CALL, new AwardRules.Called(round.form(), form.category(), form.on()));
        }
        AwardNominationForm read = read(inspection, form, born, moment);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        AwardChange.of(before)
                                .form(read)
                                .take(new AwardTaken(
                                        AwardStep.CORRECT,
                                        moment.today(),
                                        moment.actor().who(),
                                        why,
                                        Optional.of(before.form())))
                                .done(),
                        new AwardEvent.NominationCorrected(
                                before.id(), before.form().category(), read.category())));
    }

    static Decision<AwardNomination> advanced(AwardChange change) {
        AwardNomination next = change.done();
        AwardTaken last = next.steps().get(next.steps().size() - 1);
        return Decision.accepted(
                next, new AwardEvent.NominationAdvanced(next.id(), last.step(), last.on(), next.status()));
    }

    private static AwardNominationForm read(
            Inspection inspection, AwardNominationForm form, Optional<LocalDate> born, AwardMoment moment) {
        inspection
                .ask(AwardRules.NOMINATED, new AwardRules.Nominating(form.on(), moment.today()))
                .ask(AwardRules.CONSENT, new AwardRules.Agreeing(form.agreedOn(), moment.today()));
        born.ifPresent(day -> inspection.ask(
                AwardRules.GUARDIAN, new AwardRules.Guarded(day, form.on(), form.guardianAgreedOn(), moment.today())));
        return form.read(inspection);
    }
}
