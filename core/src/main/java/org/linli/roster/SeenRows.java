package org.linli.roster;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Which rows have come already: a table of 128 bits of SHA-256 and a row number, 20 bytes a place, so that two million
 * rows can be told apart without holding them. It is not for use by several threads.
 */
final class SeenRows {
    private static final int FIRST_PLACES = 1_024;

    private long[] upper = new long[FIRST_PLACES];
    private long[] lower = new long[FIRST_PLACES];
    private int[] rows = new int[FIRST_PLACES];
    private int size;

    /** The row on which the same identity came first; the row itself when it comes for the first time. */
    int firstRow(String identity, int row) {
        byte[] hash =
                Hashing.sha256().hashString(identity, StandardCharsets.UTF_8).asBytes();
        long high = asLong(hash, 0);
        long low = asLong(hash, Long.BYTES);
        int place = place(high, low);
        if (rows[place] != 0) {
            return rows[place];
        }
        put(place, high, low, row);
        // Three quarters full, so that there is always a free place near.
        if (++size > rows.length / 4 * 3) {
            grow();
        }
        return row;
    }

    /** Where an identity stands, or the free place where it belongs. */
    private int place(long high, long low) {
        int mask = rows.length - 1;
        int place = (int) high & mask;
        while (rows[place] != 0 && (upper[place] != high || lower[place] != low)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void put(int place, long high, long low, int row) {
        upper[place] = high;
        lower[place] = low;
        rows[place] = row;
    }

    private void grow() {
        long[] oldUpper = upper;
        long[] oldLower = lower;
        int[] oldRows = rows;
        upper = new long[oldRows.length * 2];
        lower = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(place(oldUpper[i], oldLower[i]), oldUpper[i], oldLower[i], oldRows[i]);
            }
        }
    }

    private static long asLong(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            value = value << Byte.SIZE | bytes[i] & 0xFF;
        }
        return value;
    }
}
