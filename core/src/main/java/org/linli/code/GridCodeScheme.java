package org.linli.code;

import org.linli.kernel.Decision;

/**
 * How the grids of a place are coded (网格编码规则). Cities differ, so it is an interface that hosts may implement; an
 * implementation is immutable and may be used by any thread.
 */
public interface GridCodeScheme {
    /**
     * The code of a grid.
     *
     * @param community the community that the grid belongs to
     * @param sequence number of the grid within the community, in the scheme's order (usually west to east, then
     *     north to south)
     * @return the code; or refused with {@code grid-code-community-level} when the division is not a community, and
     *     with {@code grid-code-sequence} when the scheme has no such number
     */
    Decision<GridCode> compose(DivisionCode community, int sequence);

    /**
     * Reads a code.
     *
     * @param text as written; white space, hyphens and full-width digits are normalised
     * @param community the community that the grid should belong to
     * @return the code; or refused with all that is wrong: {@code grid-code-length}, {@code grid-code-digits}, {@code
     *     grid-code-object}, {@code grid-code-community}, {@code grid-code-sequence}
     */
    Decision<GridCode> parse(String text, DivisionCode community);

    /**
     * Fifteen digits: the twelve of the community and three of the sequence, from 001. It is the form of CJ/T 213 and
     * GB/T 30428.1 for unit grids, and common in practice.
     *
     * @return the scheme
     */
    static GridCodeScheme fifteenDigits() {
        return new DigitGridCodes("", 3, 1);
    }

    /**
     * Twenty digits by CJ/T 349-2010 (数字社区): six of the object's class, the twelve of the community, and two of the
     * sequence, where 00 stands for a community that is not divided.
     *
     * @param objectCode six digits of the object's class; 00 at the end stands for a whole class
     * @return the scheme
     * @throws IllegalArgumentException when there are not six digits
     */
    static GridCodeScheme twentyDigits(String objectCode) {
        if (objectCode.length() != 6 || !CodeText.isDigits(objectCode)) {
            throw new IllegalArgumentException("An object code of CJ/T 349 has six digits");
        }
        return new DigitGridCodes(objectCode, 2, 0);
    }
}
