package org.linli.history;

import java.util.List;
import java.util.Map;

/**
 * What all threads have seen and done.
 *
 * @param transactions those of one thread in the order in which it gave them
 * @param last what is in the registers now that all is over; a register that is missing here is not looked at
 */
public record History(List<Transaction> transactions, Map<String, List<Long>> last) {
    public History {
        transactions = List.copyOf(transactions);
        last = Map.copyOf(last);
    }

    /** A history of which the end was not looked at. */
    public static History of(Transaction... transactions) {
        return new History(List.of(transactions), Map.of());
    }
}
