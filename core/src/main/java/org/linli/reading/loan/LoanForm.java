package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.reading.Reader;

/**
 * A loan as it is asked for (借书).
 *
 * @param copy which copy
 * @param reader who borrows
 * @param on on which day
 * @param days for how many days, if not as long as its owner lends
 */
public record LoanForm(Id<Copy> copy, Id<Reader> reader, LocalDate on, Optional<Integer> days) {
    /**
     * A loan for as long as the owner lends.
     *
     * @param copy which copy
     * @param reader who borrows
     * @param on on which day
     * @return the form
     */
    public static LoanForm of(Id<Copy> copy, Id<Reader> reader, LocalDate on) {
        return new LoanForm(copy, reader, on, Optional.empty());
    }

    /**
     * The same for a number of days.
     *
     * @param other how many
     * @return the form
     */
    public LoanForm forDays(int other) {
        return new LoanForm(copy, reader, on, Optional.of(other));
    }

    /** Leaves out who borrows. */
    @Override
    public String toString() {
        return "Loan of " + copy + " on " + on;
    }
}
