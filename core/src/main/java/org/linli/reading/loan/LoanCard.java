package org.linli.reading.loan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Retention;
import org.linli.reading.Reader;
import org.linli.reading.ReaderTies;
import org.linli.reading.ReadingTerms;
import org.linli.reading.Title;
import org.linli.work.Reading;

/**
 * A loan as its reader sees it (借阅单).
 *
 * @param loan its id
 * @param title what is borrowed
 * @param barcode the barcode of the copy
 * @param days since when, until when, and when it ended
 * @param status how it stands
 * @param renewals how many times it was renewed
 * @param overdue how many days it is or was kept too long
 * @param fineFen what that costs, in fen; 0 by default, and always of a minor
 */
public record LoanCard(
        Id<Loan> loan,
        String title,
        String barcode,
        LoanDays days,
        LoanStatus status,
        int renewals,
        long overdue,
        long fineFen) {
    static LoanCard of(Reading view, Loan loan, LocalDate today) {
        Optional<Copy> copy = view.find(Copy.KIND, loan.copy());
        long overdue = Math.max(
                0, ChronoUnit.DAYS.between(loan.days().due(), loan.days().in().orElse(today)));
        return new LoanCard(
                loan.id(),
                copy.flatMap(found -> view.find(Title.KIND, found.form().title()))
                        .map(title -> title.form().name())
                        .orElse(""),
                copy.map(found -> found.form().barcode()).orElse(""),
                loan.days(),
                loan.status(),
                loan.renewals(),
                overdue,
                overdue * fee(view, loan));
    }

    /** By the charter of the day on which the copy was lent. */
    private static int fee(Reading view, Loan loan) {
        LocalDate lent = loan.days().out();
        boolean minor = view.find(Reader.KIND, loan.reader())
                .filter(reader -> ReaderTies.isBelow(view, reader, Retention.ADULT_YEARS, lent))
                .isPresent();
        return minor ? 0 : view.terms(ReadingTerms.TERMS, lent).fineFen();
    }

    /** Leaves out what is borrowed. */
    @Override
    public String toString() {
        return "Loan " + loan + ", " + status;
    }
}
