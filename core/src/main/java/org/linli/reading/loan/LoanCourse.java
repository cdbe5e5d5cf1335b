package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.calendar.CivilCount;
import org.linli.calendar.Term;
import org.linli.calendar.WorkCalendar;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.reading.ReadingTerms;

/** How a copy is lent, kept longer and comes back: each change finds everything that refuses it. */
final class LoanCourse {
    private LoanCourse() {}

    /** For how many days the owner of a copy lends it. */
    static int days(Copy copy, ReadingTerms terms) {
        return copy.form().owner() == CopyOwner.LOCAL ? terms.loanDays() : terms.districtLoanDays();
    }

    /** How many times the owner of a copy lets it be renewed. */
    static int renewals(Copy copy, ReadingTerms terms) {
        return copy.form().owner() == CopyOwner.LOCAL ? terms.renewals() : terms.districtRenewals();
    }

    static Decision<Loan> lend(
            DivisionCode community,
            Id<Loan> id,
            LoanForm form,
            Copy copy,
            Borrower borrower,
            Inspection inspection,
            WorkCalendar calendar) {
        int most = days(copy, borrower.terms());
        int days = form.days().orElse(most);
        inspection
                .ask(LoanRules.DAY, new LoanRules.Dated(form.on(), borrower.today()))
                .ask(LoanRules.LENGTH, days)
                .ask(
                        LoanRules.LENGTH_MOST,
                        new LoanRules.Lent(days, most, copy.form().owner()));
        Optional<LocalDate> due = inspection.isClean()
                ? inspection.read(CivilCount.lastDay(form.on(), Term.days(days), calendar))
                : Optional.empty();
        return inspection.decide(() -> {
            LoanDays lent = new LoanDays(form.on(), due.orElseThrow(), Optional.empty());
            return Decision.accepted(
                    new Loan(
                            community,
                            id,
                            copy.id(),
                            borrower.reader().id(),
                            borrower.reader().form().person(),
                            lent,
                            Optional.empty(),
                            LoanStatus.OPEN,
                            List.of()),
                    new LoanEvent.CopyLent(id, copy.id(), lent));
        });
    }

    static Decision<Loan> renew(
            Loan before,
            Copy copy,
            int waiting,
            LoanRules.Late late,
            ReadingTerms terms,
            WorkCalendar calendar,
            Actor actor,
            LocalDate today) {
        Inspection inspection = Inspection.of(LoanRules.STEP, before.status(), LoanStep.RENEW)
                .ask(LoanRules.OVERDUE_BLOCK, late)
                .ask(LoanRules.WANTED, waiting)
                .ask(
                        LoanRules.RENEWALS,
                        new LoanRules.Renewed(
                                before.renewals(),
                                renewals(copy, terms),
                                copy.form().owner()));
        LocalDate from = terms.renewFromDue() ? before.days().due() : today;
        Optional<LocalDate> later = inspection.read(CivilCount.lastDay(from, Term.days(days(copy, terms)), calendar));
        later.ifPresent(day -> inspection.ask(
                LoanRules.GAINS, new LoanRules.Gained(before.days().due(), day)));
        return inspection.decide(() -> advanced(
                before,
                new LoanTaken(LoanStep.RENEW, today, actor.who(), Optional.empty(), Optional.of(before.days())),
                before.days().due(later.orElseThrow()),
                Optional.empty()));
    }

    static Decision<Loan> end(
            Loan before,
            LoanStep step,
            LocalDate on,
            Optional<ReturnCondition> condition,
            Actor actor,
            LocalDate today) {
        return Inspection.of(LoanRules.STEP, before.status(), step)
                .ask(LoanRules.BACK, new LoanRules.Back(before.days().out(), on, today))
                .decide(() -> advanced(
                        before,
                        new LoanTaken(step, on, actor.who(), Optional.empty(), Optional.empty()),
                        before.days().in(Optional.of(on)),
                        condition));
    }

    static Decision<Loan> explained(
            Loan before, LoanStep step, String reason, Inspection inspection, Actor actor, LocalDate today) {
        inspection.ask(LoanRules.STEP, new LifeCycle.Move<>(before.status(), step));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> advanced(
                before,
                new LoanTaken(step, today, actor.who(), why, Optional.of(before.days())),
                before.days().in(Optional.of(today).filter(day -> step == LoanStep.REVOKE)),
                Optional.empty()));
    }

    static Decision<Loan> correct(Loan before, LoanDays right, String reason, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(LoanRules.STEP, before.status(), LoanStep.CORRECT)
                .ask(LoanRules.DAY, new LoanRules.Dated(right.out(), today))
                .ask(LoanRules.DAYS, right)
                .ask(LoanRules.ENDED, new LoanRules.Ended(before.isOpen(), right.in()));
        right.in().ifPresent(in -> inspection.ask(LoanRules.BACK, new LoanRules.Back(right.out(), in, today)));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> right.equals(before.days())
                ? Decision.accepted(before)
                : Decision.accepted(
                        before.then(
                                new LoanTaken(LoanStep.CORRECT, today, actor.who(), why, Optional.of(before.days())),
                                right,
                                before.condition()),
                        new LoanEvent.LoanCorrected(before.id(), before.days(), right)));
    }

    private static Decision<Loan> advanced(
            Loan before, LoanTaken taken, LoanDays days, Optional<ReturnCondition> condition) {
        Loan next = before.then(taken, days, condition);
        return Decision.accepted(next, new LoanEvent.LoanAdvanced(next.id(), taken.step(), next.status(), next.days()));
    }
}
