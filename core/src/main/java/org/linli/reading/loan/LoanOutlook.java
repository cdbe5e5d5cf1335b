package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.reading.ReadingTerms;
import org.linli.work.Reading;

/** What should be looked after in the reading space; who borrows is not told. */
final class LoanOutlook {
    private LoanOutlook() {}

    static Stream<Attention> of(Reading view, LocalDate today) {
        return Stream.of(overdue(view, today), expired(view, today), batches(view, today))
                .flatMap(found -> found);
    }

    private static Stream<Attention> overdue(Reading view, LocalDate today) {
        return view.list(view.all(Loan.KIND).where(Loan.STATUS, LoanStatus.OPEN).below(Loan.DUE_ON, today)).stream()
                .flatMap(loan -> Matter.of(Loan.KIND, loan.id())
                        .due(loan.days().due())
                        .settledBy(Loans.GIVE_BACK)
                        .found(LoanRules.OVERDUE.check(new LoanRules.Due(
                                LoanTies.barcode(view, loan.copy()), loan.days().due(), today))));
    }

    private static Stream<Attention> expired(Reading view, LocalDate today) {
        return view.list(view.all(Reservation.KIND).where(Reservation.STATUS, ReservationStatus.READY)).stream()
                .flatMap(held -> Matter.of(Reservation.KIND, held.id())
                        .due(held.until())
                        .settledBy(Reservations.EXPIRE)
                        .found(ReservationRules.EXPIRED.check(
                                new ReservationRules.Held(LoanTies.name(view, held.title()), held.until(), today))));
    }

    private static Stream<Attention> batches(Reading view, LocalDate today) {
        return view.list(view.all(RotationBatch.KIND).where(RotationBatch.CLOSED, false)).stream()
                .flatMap(batch -> {
                    LocalDate received = batch.form().receivedOn();
                    LocalDate due = received.plusDays(
                            view.terms(ReadingTerms.TERMS, received).rotationDays());
                    return Matter.of(RotationBatch.KIND, batch.id())
                            .due(due)
                            .settledBy(Rotations.CLOSE)
                            .found(BatchRules.DUE.check(
                                    new BatchRules.Standing(batch.form().number(), due, today)));
                });
    }
}
