package org.linli.reading.loan;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What copies, batches, loans and reservations bring (图书借阅). */
public final class LoanFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(LoanFeature.class)
            .commands(Copies.COMMANDS, Rotations.COMMANDS, Loans.COMMANDS, Reservations.COMMANDS)
            .questions(Rotations.QUESTIONS, Loans.QUESTIONS, Reservations.QUESTIONS)
            .kinds(RotationBatch.KIND, Copy.KIND, Loan.KIND, Reservation.KIND)
            .watches(Loans.WATCH)
            .reliances(new LoanTies.OfReader(), new LoanTies.OfTitle(), new LoanTies.OfSpace(), new LoanTies.OfBatch())
            .rules(CopyRules.ALL, BatchRules.ALL, LoanRules.ALL, ReservationRules.ALL)
            .reasons(Reason.violations(
                    Basis.design("a copy is in one place at a time, and what is read at a desk names one"),
                    "copy-barcode-taken",
                    "batch-number-taken",
                    "loan-copy-once",
                    "reservation-copy-once",
                    "reservation-once"))
            .build();

    private LoanFeature() {}
}
