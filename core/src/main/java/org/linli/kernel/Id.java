package org.linli.kernel;

/**
 * The identity of one aggregate: opaque text, typed by what it identifies, so that the id of a person cannot be given
 * where the id of an organisation is asked for.
 *
 * @param value 1 to 64 characters out of {@code A-Z a-z 0-9 . _ -}; compared exactly, case included
 * @param <T> what the id identifies; it exists at compile time only
 */
public record Id<T>(String value) implements Comparable<Id<T>> {
    /** The most characters that an id may have. */
    public static final int MAX_LENGTH = 64;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException when the text is empty, too long, or has another character
     */
    public Id {
        if (!isForm(value)) {
            throw new IllegalArgumentException(
                    "An id has 1 to 64 characters of A-Z a-z 0-9 . _ - but got " + Excerpt.of(value));
        }
    }

    /**
     * The id with this text.
     *
     * @param value the text
     * @param <T> what it identifies
     * @return the id
     * @throws IllegalArgumentException as the constructor
     */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /**
     * Whether a text can be an id.
     *
     * @param text the text
     * @return true when the constructor takes it
     */
    public static boolean isForm(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(Id::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
