package org.linli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.linli.history.Operation.Append;
import org.linli.history.Operation.Read;

/** What one attempt has seen and done so far, and where it gets its numbers from. */
public final class Tape {
    private final AtomicLong numbers;
    private final List<Operation> operations = new ArrayList<>();

    /** A new tape; the numbers are drawn from a source that all share. */
    public Tape(AtomicLong numbers) {
        this.numbers = numbers;
    }

    /** A list was read. */
    public void read(String register, List<Long> seen, boolean counts) {
        operations.add(new Read(register, seen, counts));
    }

    /** {@return a number that nobody has appended, as appended} */
    public long append(String register) {
        long number = numbers.incrementAndGet();
        operations.add(new Append(register, number));
        return number;
    }

    List<Operation> operations() {
        return operations;
    }
}
