package org.linli.history;

import java.util.List;
import org.linli.history.Operation.Append;
import org.linli.history.Operation.Read;

/**
 * What one transaction has seen and done.
 *
 * @param number its number
 * @param thread who gave it; one thread gives one after the other
 * @param committed whether it was acknowledged; otherwise nothing of it may ever be seen
 * @param operations in order
 */
public record Transaction(int number, int thread, boolean committed, List<Operation> operations) {
    public Transaction {
        operations = List.copyOf(operations);
    }

    /** One that was acknowledged, for histories written by hand; each has a thread of its own. */
    public static Transaction committed(int number, Operation... operations) {
        return new Transaction(number, number, true, List.of(operations));
    }

    /** One that was not, for histories written by hand. */
    public static Transaction aborted(int number, Operation... operations) {
        return new Transaction(number, number, false, List.of(operations));
    }

    List<Append> appends() {
        return operations.stream()
                .filter(Append.class::isInstance)
                .map(Append.class::cast)
                .toList();
    }

    List<Read> reads() {
        return operations.stream()
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return "T" + number;
    }
}
