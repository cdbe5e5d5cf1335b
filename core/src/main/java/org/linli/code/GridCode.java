package org.linli.code;

/**
 * The code of a grid (网格编码). How it is made up depends on the place, so a {@link GridCodeScheme} makes and reads it.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters of {@code 0-9 A-Z}
 */
public record GridCode(String value) implements Comparable<GridCode> {
    /** The most characters that a grid code may have. */
    public static final int MAX_LENGTH = 32;

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException when there are none, too many, or others
     */
    public GridCode {
        boolean allowed = value.chars().allMatch(c -> CodeText.isDigit(c) || c >= 'A' && c <= 'Z');
        if (value.isEmpty() || value.length() > MAX_LENGTH || !allowed) {
            throw new IllegalArgumentException("A grid code has 1 to 32 characters of 0-9 A-Z");
        }
    }

    @Override
    public int compareTo(GridCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
