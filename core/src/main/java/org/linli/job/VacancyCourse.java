package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.OpenTie;

/** What may happen to a vacancy: each change finds everything that refuses it. */
final class VacancyCourse {
    private VacancyCourse() {}

    static Decision<Vacancy> post(
            DivisionCode community, Id<Vacancy> id, VacancyForm form, OrganisationKind employer, JobTerms terms) {
        Inspection inspection = new Inspection();
        VacancyForm read = stated(inspection, form, employer, terms);
        return inspection.decide(() -> Decision.accepted(
                new Vacancy(
                        community,
                        id,
                        read,
                        List.of(),
                        List.of(new Vacancy.Round(read.from(), read.headcount(), Optional.empty())),
                        Optional.empty()),
                new VacancyEvent.VacancyPosted(id, read)));
    }

    /** What stands around a vacancy that is stated anew: its employer, how many were referred to it, and who is too young for heavy work. */
    record Around(OrganisationKind employer, int referrals, List<Finding> minors, JobTerms terms, LocalDate today) {}

    static Decision<Vacancy> amend(Vacancy before, VacancyForm form, Around around) {
        LocalDate today = around.today();
        Inspection inspection = Inspection.of(VacancyRules.STEP, before.statusOn(today), VacancyStep.AMEND);
        VacancyForm read = stated(inspection, form, around.employer(), around.terms());
        Vacancy next = before.stating(read, today);
        inspection
                .ask(VacancyRules.SAME_ENTERPRISE, staying(before, next, around))
                .ask(VacancyRules.HEADS_KEPT, recounting(before, next, today))
                .found(around.minors());
        return inspection.decide(() -> Decision.accepted(next, new VacancyEvent.VacancyAmended(before.id(), read)));
    }

    /** Hires that were made meanwhile stand in the way of no number that is right. */
    static Decision<Vacancy> correct(Vacancy before, VacancyForm form, String reason, Around around) {
        LocalDate today = around.today();
        Inspection inspection = Inspection.of(VacancyRules.STEP, before.statusOn(today), VacancyStep.CORRECT);
        VacancyForm read = stated(inspection, form, around.employer(), around.terms());
        Vacancy next = before.corrected(read);
        inspection
                .ask(VacancyRules.SAME_ENTERPRISE, staying(before, next, around))
                .found(VacancyRules.HEADS_KEPT
                        .check(recounting(before, next, today))
                        .map(Finding::asWarning));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(before.form())
                ? Decision.accepted(before)
                : Decision.accepted(
                        next, new VacancyEvent.VacancyCorrected(before.id(), before.form(), read, why.orElseThrow())));
    }

    private static VacancyRules.Staying staying(Vacancy before, Vacancy next, Around around) {
        return new VacancyRules.Staying(
                next.form().enterprise().equals(before.form().enterprise()), around.referrals());
    }

    private static VacancyRules.Recounting recounting(Vacancy before, Vacancy next, LocalDate today) {
        return new VacancyRules.Recounting(
                next.form().headcount(),
                next.taken(),
                before.corrected(next.form().heads(before.form().headcount())).statusOn(today),
                next.statusOn(today));
    }

    static Decision<Vacancy> close(Vacancy before, LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = Inspection.of(VacancyRules.STEP, before.statusOn(today), VacancyStep.CLOSE)
                .ask(
                        VacancyRules.VALIDITY,
                        new VacancyRules.Validity(before.form().from(), day));
        Optional<Closing> end = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                before.closing(end.orElseThrow()),
                new VacancyEvent.VacancyClosed(
                        before.id(), day, end.orElseThrow().reason())));
    }

    static Decision<Vacancy> reopen(
            Vacancy before, VacancyReopening form, Actor actor, JobTerms terms, LocalDate today) {
        Inspection inspection = new Inspection();
        EnterpriseSaid said = form.word().said(inspection, actor, today);
        LocalDate until = form.until().orElse(today.plusDays(terms.vacancyValidDays()));
        VacancyForm stated = before.form()
                .heads(form.headcount().orElse(before.form().headcount()))
                .until(until);
        Vacancy next = before.reopening(stated, said);
        inspection
                .ask(
                        VacancyRules.STEP,
                        new LifeCycle.Move<>(
                                before.statusOn(today),
                                next.taken() == 0 ? VacancyStep.REOPEN : VacancyStep.REOPEN_PARTLY))
                .ask(VacancyRules.HEADCOUNT, stated.headcount())
                .ask(VacancyRules.VALIDITY, new VacancyRules.Validity(today, until))
                .ask(VacancyRules.FREE_HEAD, VacancyRules.Heads.of(next));
        return inspection.decide(() -> Decision.accepted(
                next, new VacancyEvent.VacancyReopened(before.id(), stated.headcount(), until, said.voice())));
    }

    /** A hire takes a place on its first day. */
    static Decision<Vacancy> hire(Vacancy before, Id<Referral> referral, LocalDate from) {
        Vacancy next = before.hiring(referral, from);
        return Inspection.of(
                        VacancyRules.STEP,
                        before.statusForHiresOn(from),
                        next.free() == 0 ? VacancyStep.FILL : VacancyStep.HIRE)
                .ask(VacancyRules.HEADS, VacancyRules.Heads.of(next, referral))
                .decide(() -> Decision.accepted(next, placed(next, referral, from, Optional.empty())));
    }

    /** A person who was hired has left: the place stays taken. */
    static Decision<Vacancy> leave(Vacancy before, Id<Referral> referral, HireDays days) {
        Vacancy next = before.dating(referral, days.from(), days.leftOn());
        return Decision.accepted(next, placed(next, referral, days.from(), days.leftOn()));
    }

    /** The days of a hire were wrong. */
    static Decision<Vacancy> date(Vacancy before, Id<Referral> referral, HireDays days) {
        Vacancy next = before.dating(referral, days.from(), days.leftOn());
        return new Inspection()
                .ask(VacancyRules.HEADS, VacancyRules.Heads.of(next, referral))
                .decide(() -> next.equals(before)
                        ? Decision.accepted(before)
                        : Decision.accepted(next, placed(next, referral, days.from(), days.leftOn())));
    }

    /** A hire was none: its place is free again. */
    static Decision<Vacancy> revoke(Vacancy before, Id<Referral> referral) {
        Vacancy next = before.revoking(referral);
        return Decision.accepted(next, new VacancyEvent.PlaceRevoked(before.id(), referral, next.taken()));
    }

    private static VacancyEvent placed(
            Vacancy next, Id<Referral> referral, LocalDate from, Optional<LocalDate> leftOn) {
        return new VacancyEvent.PlaceTaken(next.id(), referral, from, leftOn, next.taken());
    }

    private static VacancyForm stated(
            Inspection inspection, VacancyForm form, OrganisationKind employer, JobTerms terms) {
        LocalDate until = form.until().orElse(form.from().plusDays(terms.vacancyValidDays()));
        VacancyRules.Wording wording = VacancyRules.Wording.of(form);
        inspection
                .ask(VacancyRules.ENTERPRISE, employer)
                .ask(VacancyRules.STATING, form)
                .ask(VacancyRules.VALIDITY, new VacancyRules.Validity(form.from(), until))
                .ask(VacancyRules.NO_DISCRIMINATION, wording)
                .ask(VacancyRules.WORDS_CHECKED, wording)
                .ask(VacancyRules.CONDITIONS, wording);
        form.wage().ifPresent(wage -> inspection.ask(VacancyRules.WAGE, wage));
        return form.until(until).read(inspection);
    }
}
