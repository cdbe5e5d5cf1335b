package org.linli.storage;

import java.util.Comparator;

/**
 * Where an aggregate stands: how many edits it has had, and how many {@linkplain Session#guard guards} since the last of them. Each
 * edit counts the number up by one and begins the guards anew, so a number is what users may be shown, and no guard moves it.
 *
 * @param number how many edits, from 1; the change of each edit has its number in the journal
 * @param guards how many guards since the last edit, from 0
 */
public record Version(long number, long guards) implements Comparable<Version> {
    /** The version of an aggregate that was just inserted. */
    public static final Version FIRST = new Version(1);

    private static final Comparator<Version> ORDER =
            Comparator.comparingLong(Version::number).thenComparingLong(Version::guards);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when the number is below 1, or the guards below 0
     */
    public Version {
        if (number < 1 || guards < 0) {
            throw new IllegalArgumentException(
                    "Versions count from 1 and guards from 0, not " + number + " and " + guards);
        }
    }

    /**
     * The version after an edit, which nothing has guarded since.
     *
     * @param number how many edits, from 1
     */
    public Version(long number) {
        this(number, 0);
    }

    /** {@return the version after the next edit} */
    public Version next() {
        return new Version(number + 1);
    }

    /** {@return the version after the next guard} */
    public Version guarded() {
        return new Version(number, guards + 1);
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
