package org.linli.charter;

/**
 * A fraction of a whole, such as two thirds (分数). Where a body decides by people, a {@link Share} in percent would ask one more of
 * some: 66.67% of nine are seven, two thirds are six. A draft of a charter may hold any figures; a charter in force holds a part that is
 * not more than the whole.
 *
 * @param part how many
 * @param whole of how many
 */
public record Fraction(int part, int whole) {
    /**
     * Whether a number is at least this fraction of another, exactly.
     *
     * @param number the number
     * @param all the other
     * @return whether it is; of nothing no fraction is reached
     */
    public boolean isReachedBy(int number, int all) {
        return all > 0 && (long) number * whole >= (long) all * part;
    }

    /**
     * How many of a number are enough.
     *
     * @param all the number, not negative
     * @return the least number that {@linkplain #isReachedBy reaches} the fraction; one, at the least
     */
    public int leastOf(int all) {
        return Math.toIntExact(Math.max(1, -Math.floorDiv(-(long) all * part, (long) whole)));
    }

    /** {@return the fraction, such as {@code 2/3}} */
    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
