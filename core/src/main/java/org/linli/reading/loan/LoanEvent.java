package org.linli.reading.loan;

import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to loans (借阅流转). Who borrows, and reasons, stand in the loan alone. */
public sealed interface LoanEvent extends Event {
    /** {@return the loan} */
    Id<Loan> loan();

    /**
     * A copy was lent (借出).
     *
     * @param loan its id
     * @param copy which copy
     * @param days since when and until when
     */
    record CopyLent(Id<Loan> loan, Id<Copy> copy, LoanDays days) implements LoanEvent {}

    /**
     * It is kept longer, has ended, or goes on after all (借阅变动).
     *
     * @param loan its id
     * @param step which step
     * @param status how it stands
     * @param days its days now
     */
    record LoanAdvanced(Id<Loan> loan, LoanStep step, LoanStatus status, LoanDays days) implements LoanEvent {}

    /**
     * A wrong day was corrected (更正).
     *
     * @param loan its id
     * @param was the days that were registered
     * @param now the days that are right
     */
    record LoanCorrected(Id<Loan> loan, LoanDays was, LoanDays now) implements LoanEvent {}
}
