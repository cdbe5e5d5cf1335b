package org.linli.storage;

/**
 * The counter that tells whether an aggregate has moved since it was read. Each write, and each {@linkplain
 * Session#guard guard}, counts it up by one.
 *
 * @param number from 1
 */
public record Version(long number) implements Comparable<Version> {
    /** The version of an aggregate that was just inserted. */
    public static final Version FIRST = new Version(1);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public Version {
        if (number < 1) {
            throw new IllegalArgumentException("Versions count from 1, not " + number);
        }
    }

    /** {@return the version after the next write or guard} */
    public Version next() {
        return new Version(number + 1);
    }

    @Override
    public int compareTo(Version other) {
        return Long.compare(number, other.number);
    }
}
