package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.code.Reasoned;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.reading.Reader;
import org.linli.reading.ReaderTies;
import org.linli.reading.ReadingTerms;
import org.linli.reading.Title;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * What readers borrow (借还). A loan is known to its reader, to the guardian of a child and to the desk, and to no one else.
 * Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class Loans {
    private static final Commands<Loan> LOANS = Commands.of("loans", Loan.class, Role.OFFICE);
    private static final Command<Loan> LEND = LOANS.command("lend", Lend.class);
    private static final Command<Loan> RENEW =
            LOANS.command("renew", Renew.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    static final Command<Loan> GIVE_BACK = LOANS.fact("giveBack", GiveBack.class);
    private static final Command<Loan> LOSE = LOANS.fact("lose", Lose.class);
    private static final Command<Loan> REVOKE = LOANS.fact("revoke", Explain.class);
    private static final Command<Loan> REOPEN = LOANS.fact("reopen", Explain.class);
    private static final Command<Loan> CORRECT = LOANS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(LEND, RENEW, GIVE_BACK, LOSE, REVOKE, REOPEN, CORRECT);

    private static final Question FIND = LOANS.question("find");
    private static final Question CARD =
            LOANS.question("card").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question OF_READER =
            LOANS.question("ofReader").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question OF_COPY = LOANS.question("ofCopy");
    private static final Question LIST = LOANS.question("list");
    private static final Question ATTENTION = LOANS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> LoanOutlook.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, CARD, OF_READER, OF_COPY, LIST, ATTENTION);

    static final Sheet<Loan> SHEET =
            Sheet.of("loans", Loan.KIND).ordered(Loan.DUE_ON).filtered(Loan.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Loans(Office office) {
        this.office = office;
    }

    /**
     * Lends a copy, free of charge (借出). Any copy of a title meets what the reader has reserved; one that was put aside for the reader
     * goes to who comes next.
     *
     * @param form which copy, to whom
     * @return the loan, with the warnings {@code loan-max}, {@code loan-length-most} and {@code calendar-provisional}; refused with {@code copy-step}, {@code loan-held},
     *     {@code loan-in-transit}, {@code loan-overdue-block}, {@code loan-suitable-age}, {@code loan-restricted}, {@code loan-day}, {@code
     *     loan-length}, {@code reader-closed}, {@code person-held} and {@code workday-calendar-explicit}
     */
    public Decision<Loan> lend(LoanForm form) {
        return office.command(LEND, new Lend(form), work -> {
            Borrower.needs(work, form.reader()).a(Copy.KIND, form.copy()).orRefuse();
            Copy copy = work.require(Copy.KIND, form.copy());
            Id<Title> title = copy.form().title();
            HoldQueue.guard(work, title);
            Borrower borrower = Borrower.of(work, form.reader());
            Optional<Reservation> first =
                    HoldQueue.waiting(work, title).stream().findFirst();
            Optional<Reservation> met = borrower.waitingFor(title);
            Optional<Copy> other = met.flatMap(Reservation::aside)
                    .filter(aside -> !aside.equals(copy.id()))
                    .map(aside -> work.require(Copy.KIND, aside));
            Optional<Reservation> next = other.flatMap(aside -> HoldQueue.next(work, aside));
            Inspection inspection = borrower.mayBorrow(work.require(Title.KIND, title), copy, first)
                    .ask(CopyRules.STEP, new LifeCycle.Move<>(copy.status(), CopyStep.LEND));
            Decision<Loan> lent = work.save(
                    Loan.KIND,
                    LoanCourse.lend(work.community(), work.newId(), form, copy, borrower, inspection, work.calendar()));
            if (lent.isAccepted()) {
                work.save(Copy.KIND, copy.go(CopyStep.LEND));
                met.ifPresent(reservation -> work.save(
                        Reservation.KIND,
                        reservation.go(ReservationStep.MEET, new Inspection(), work.actor(), work.today())));
                other.ifPresent(aside -> HoldQueue.shelved(work, aside.go(CopyStep.LET_GO), next));
            }
            return lent;
        });
    }

    /**
     * Keeps a copy longer (续借), by the charter of the day on which it was lent.
     *
     * @param loan its id
     * @return the loan, with the warning {@code calendar-provisional}; refused with {@code loan-step}, {@code loan-renewals}, {@code loan-wanted} while others wait for the
     *     title, {@code loan-renewal-gains} when the day would not be later, {@code loan-overdue-block} and {@code
     *     workday-calendar-explicit}
     */
    public Decision<Loan> renew(Id<Loan> loan) {
        return office.command(RENEW, new Renew(loan), work -> {
            Loan before = work.require(Loan.KIND, loan);
            Copy copy = work.require(Copy.KIND, before.copy());
            HoldQueue.guard(work, copy.form().title());
            int waiting = HoldQueue.waiting(work, copy.form().title()).size();
            ReadingTerms terms = work.terms(ReadingTerms.TERMS, before.days().out());
            LoanRules.Late late = Borrower.late(Borrower.open(work, before.reader()), terms, work.today());
            return work.save(
                    Loan.KIND,
                    LoanCourse.renew(before, copy, waiting, late, terms, work.calendar(), work.actor(), work.today()));
        });
    }

    /**
     * Records that a copy came back, at any place (归还、通还). It is put aside for who comes next; a copy of the district library that is of
     * no batch goes on to its owner.
     *
     * @param copy the copy, as it is read at the desk
     * @param on on which day
     * @param condition how it came back
     * @return the loan; refused with {@code copy-step} when the copy is not lent, and {@code loan-back}
     */
    public Decision<Loan> giveBack(Id<Copy> copy, LocalDate on, ReturnCondition condition) {
        return office.command(GIVE_BACK, new GiveBack(copy, on, condition), work -> {
            Copy lent = work.require(Copy.KIND, copy);
            HoldQueue.guard(work, lent.form().title());
            Optional<Loan> out = work.holder(Loan.KIND, Loan.OUT, copy);
            CopyStep step = lent.back(condition);
            if (out.isEmpty()) {
                return lent.go(step).then(found -> Needs.orNotFound(Optional.empty(), Loan.KIND, copy));
            }
            return ended(
                    work,
                    LoanCourse.end(
                            out.orElseThrow(), LoanStep.RETURN, on, Optional.of(condition), work.actor(), work.today()),
                    lent,
                    step);
        });
    }

    /**
     * Records that a reader has lost a copy (报失).
     *
     * @param loan its id
     * @param on on which day
     * @return the loan; refused with {@code loan-step} and {@code loan-back}
     */
    public Decision<Loan> lose(Id<Loan> loan, LocalDate on) {
        return office.command(LOSE, new Lose(loan, on), work -> {
            Loan before = work.require(Loan.KIND, loan);
            Copy copy = work.require(Copy.KIND, before.copy());
            return ended(
                    work,
                    LoanCourse.end(before, LoanStep.LOSE, on, Optional.empty(), work.actor(), work.today()),
                    copy,
                    CopyStep.DECLARE_LOST);
        });
    }

    /**
     * Takes back a loan that was entered by mistake (撤销误借). The copy stands on the shelf again, or waits for who comes next.
     *
     * @param loan its id
     * @param reason why
     * @return the loan; refused with {@code loan-step} and for its reason
     */
    public Decision<Loan> revoke(Id<Loan> loan, String reason) {
        return office.command(REVOKE, new Explain(loan, reason), work -> {
            Loan before = work.require(Loan.KIND, loan);
            Copy copy = work.require(Copy.KIND, before.copy());
            HoldQueue.guard(work, copy.form().title());
            return ended(
                    work,
                    LoanCourse.explained(before, LoanStep.REVOKE, reason, new Inspection(), work.actor(), work.today()),
                    copy,
                    copy.back(ReturnCondition.GOOD));
        });
    }

    /**
     * Takes back that a loan ended: the reader has the copy still (恢复误还).
     *
     * @param loan its id
     * @param reason why
     * @return the loan; refused with {@code loan-step}, {@code copy-step} when the copy is with another by now, {@code reader-closed},
     *     {@code person-held} and for its reason
     */
    public Decision<Loan> reopen(Id<Loan> loan, String reason) {
        return office.command(REOPEN, new Explain(loan, reason), work -> {
            Loan before = work.require(Loan.KIND, loan);
            Borrower.needs(work, before.reader()).orRefuse();
            Decision<Copy> again =
                    work.save(Copy.KIND, work.require(Copy.KIND, before.copy()).go(CopyStep.LEND_AGAIN));
            Inspection inspection = new Inspection().found(again.findings());
            return work.save(
                    Loan.KIND,
                    LoanCourse.explained(before, LoanStep.REOPEN, reason, inspection, work.actor(), work.today()));
        });
    }

    /**
     * Corrects the days of a loan that were written wrongly (更正借阅登记). What was registered, and the reason, are kept in it.
     *
     * @param loan its id
     * @param days what is right; begin with {@link Loan#days()}
     * @param reason why
     * @return the loan; refused with {@code loan-step}, {@code loan-day}, {@code loan-days}, {@code loan-ended}, {@code loan-back} and for
     *     its reason
     */
    public Decision<Loan> correct(Id<Loan> loan, LoanDays days, String reason) {
        return office.command(
                CORRECT,
                new Correct(loan, days, reason),
                work -> work.change(
                        Loan.KIND,
                        loan,
                        before -> LoanCourse.correct(before, days, reason, work.actor(), work.today())));
    }

    /**
     * One loan, for the desk.
     *
     * @param loan its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Loan> find(Id<Loan> loan) {
        return office.find(FIND, Loan.KIND, loan, Concerning.NO_ONE);
    }

    /**
     * One loan as its reader sees it (借阅单).
     *
     * @param loan its id
     * @return its card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<LoanCard> card(Id<Loan> loan) {
        LocalDate today = office.today();
        return office.ask(
                CARD,
                new Renew(loan),
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Loan.KIND, loan).map(found -> LoanCard.of(view, found, today)), Loan.KIND, loan)));
    }

    /**
     * What a reader has borrowed, the last day first that came first (本人借阅). No one but the reader, a child's guardian and the desk sees
     * it.
     *
     * @param reader the reader
     * @return the cards; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<LoanCard>> ofReader(Id<Reader> reader) {
        LocalDate today = office.today();
        return office.ask(
                OF_READER,
                (view, role, day) -> ReaderTies.speakers(view, reader, role, day),
                () -> Decision.accepted(office.read(view ->
                        view.list(view.all(Loan.KIND).where(Loan.READER, reader)).stream()
                                .sorted(Comparator.comparing(
                                                (Loan loan) -> loan.days().due())
                                        .thenComparing(Loan::id))
                                .map(loan -> LoanCard.of(view, loan, today))
                                .toList())));
    }

    /**
     * Who has had a copy, for the desk that finds it damaged (图书借阅史).
     *
     * @param copy the copy
     * @return its loans, the first one in front; refused with {@code actor-may-not}
     */
    public Decision<List<Loan>> ofCopy(Id<Copy> copy) {
        return office.ask(
                OF_COPY,
                () -> Decision.accepted(office.read(view ->
                        view.list(view.all(Loan.KIND).where(Loan.COPY, copy)).stream()
                                .sorted(Comparator.comparing(
                                                (Loan loan) -> loan.days().out())
                                        .thenComparing(Loan::id))
                                .toList())));
    }

    /**
     * Loans, filtered by {@link Loan#STATUS}, ordered by {@link Loan#DUE_ON} (借阅台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Loan>> list(Selection<Loan> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * What should be looked after today.
     *
     * @return the findings {@code loan-overdue}, {@code reservation-expired} and {@code batch-due}, without those who borrow
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    /** Saves the end of a loan, and where its copy is now. */
    private static Decision<Loan> ended(UnitOfWork work, Decision<Loan> end, Copy copy, CopyStep step) {
        Optional<Reservation> next = Copy.LIFE_CYCLE
                .next(copy.status(), step)
                .filter(status -> status == CopyStatus.AVAILABLE)
                .flatMap(status -> HoldQueue.next(work, copy));
        Decision<Loan> saved = work.save(Loan.KIND, end);
        if (saved.isAccepted()) {
            HoldQueue.shelved(work, copy.go(step), next);
        }
        return saved;
    }

    private record Lend(LoanForm form) {}

    private record Renew(Id<Loan> loan) implements LoanTies.OfLoan {}

    private record GiveBack(Id<Copy> copy, LocalDate on, ReturnCondition condition) {}

    private record Lose(Id<Loan> loan, LocalDate on) {}

    private record Explain(Id<Loan> loan, String reason) implements Reasoned {}

    private record Correct(Id<Loan> loan, LoanDays days, String reason) implements Reasoned {}
}
