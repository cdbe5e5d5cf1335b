package org.linli.history;

import java.util.List;

/** What a transaction has done with a register, a list to which numbers are only ever appended. */
public sealed interface Operation {
    /** {@return which one} */
    String register();

    /**
     * It has read the whole list.
     *
     * @param register which one
     * @param seen what was there
     * @param counts whether the transaction was decided on it, so that nobody may have come in between
     */
    record Read(String register, List<Long> seen, boolean counts) implements Operation {
        public Read {
            seen = List.copyOf(seen);
        }
    }

    /**
     * It has appended a number, which nobody else appends anywhere.
     *
     * @param register which one
     * @param number the number
     */
    record Append(String register, long number) implements Operation {}
}
