package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.person.Retention;
import org.linli.reading.Reader;
import org.linli.reading.ReaderAge;
import org.linli.reading.ReadingTerms;
import org.linli.reading.Title;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * A reader at the desk: what the reader has and waits for.
 *
 * @param reader who
 * @param born the day of birth
 * @param loans what the reader has
 * @param reservations what the reader waits for
 * @param terms the charter's
 * @param today today
 */
record Borrower(
        Reader reader,
        LocalDate born,
        List<Loan> loans,
        List<Reservation> reservations,
        ReadingTerms terms,
        LocalDate today) {
    /** The reader is there, and guarded, so that what the reader has is counted once; nothing new is begun with who is held. */
    static Needs needs(UnitOfWork work, Id<Reader> reader) {
        Optional<Id<Person>> person =
                work.find(Reader.KIND, reader).map(found -> found.form().person());
        return work.needs()
                .open(Reader.KIND, reader)
                .maybe(Person.KIND, person)
                .unless(person.flatMap(known -> PersonFiles.hold(work, known)));
    }

    static Borrower of(UnitOfWork work, Id<Reader> id) {
        Reader reader = work.require(Reader.KIND, id);
        return new Borrower(
                reader,
                PersonFiles.born(work, reader.form().person()),
                open(work, id),
                work.list(work.all(Reservation.KIND).where(Reservation.OPEN_OF, id)),
                work.terms(ReadingTerms.TERMS),
                work.today());
    }

    static List<Loan> open(Reading view, Id<Reader> reader) {
        return view.list(view.all(Loan.KIND).where(Loan.OPEN_OF, reader));
    }

    /** Who keeps too many overdue copies. */
    static LoanRules.Late late(List<Loan> loans, ReadingTerms terms, LocalDate today) {
        return new LoanRules.Late(
                (int) loans.stream().filter(loan -> loan.isOverdue(today)).count(), terms.overdueAllowed());
    }

    Inspection mayBorrow(Title title, Copy copy, Optional<Reservation> first) {
        return new Inspection()
                .ask(LoanRules.MAX, new LoanRules.Having(loans.size(), most()))
                .ask(LoanRules.OVERDUE_BLOCK, late(loans, terms, today))
                .ask(LoanRules.SUITABLE, new LoanRules.Suited(title.form().fromAge(), born, today))
                .ask(
                        LoanRules.RESTRICTED,
                        new LoanRules.Restricted(
                                copy.form().restricted(), reader.form().kind()))
                .ask(
                        LoanRules.HELD,
                        new LoanRules.Kept(
                                copy.status() == CopyStatus.PUT_ASIDE,
                                reservations.stream()
                                        .anyMatch(held -> held.aside().equals(Optional.of(copy.id())))))
                .ask(
                        LoanRules.IN_TRANSIT,
                        new LoanRules.Kept(
                                copy.status() == CopyStatus.IN_TRANSIT,
                                first.filter(next -> next.reader().equals(reader.id()))
                                        .isPresent()));
    }

    Inspection mayReserve(Title title, boolean served) {
        return new Inspection()
                .ask(ReservationRules.COPIES, served)
                .ask(
                        ReservationRules.MAX,
                        new ReservationRules.Waiting(
                                reservations.size(), reader.form().kind(), terms))
                .ask(LoanRules.OVERDUE_BLOCK, late(loans, terms, today))
                .ask(LoanRules.SUITABLE, new LoanRules.Suited(title.form().fromAge(), born, today));
    }

    /** What the reader waits for, if it is of this title: any copy meets it. */
    Optional<Reservation> waitingFor(Id<Title> title) {
        return reservations.stream()
                .filter(reservation -> reservation.title().equals(title))
                .findFirst();
    }

    private int most() {
        return ReaderAge.isBelow(born, Retention.CHILD_YEARS, today) ? terms.childLoansMax() : terms.loansMax();
    }
}
