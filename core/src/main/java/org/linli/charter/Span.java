package org.linli.charter;

/**
 * From one number to another, both included (区间). A draft of a charter may hold them in any order; in a charter in force
 * the first is not the greater.
 *
 * @param from the least
 * @param to the greatest
 */
public record Span(int from, int to) {
    /** {@return whether the first is not the greater} */
    public boolean isOrdered() {
        return from <= to;
    }

    /**
     * Whether a number lies in it.
     *
     * @param number the number
     * @return whether it does
     */
    public boolean contains(long number) {
        return from <= number && number <= to;
    }

    /** {@return both ends, such as {@code 300..500}} */
    @Override
    public String toString() {
        return from + ".." + to;
    }
}
