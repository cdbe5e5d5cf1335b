package org.linli.roster;

import org.linli.kernel.Id;

/**
 * An import as it is asked for (导入申请).
 *
 * @param key the import's key, of the form of an {@link Id}: the same rows under the same key have one effect, however
 *     often they are given, and get their first answers again as long as those are kept; in other batches, rows that are
 *     there may be reported as known already. Rows that were changed are other rows; to have refused rows decided anew
 *     without changing them, take another key
 * @param mode how far it goes
 * @param encoding how the bytes become characters
 * @param fromRow the first row that is wanted; those before are read, to find rows that come twice, and not decided
 * @param onKnown what to do with rows that are there already
 * @param extraColumns whether columns that the roster does not know are passed over with a warning; else they refuse
 * @param batch after how many rows a checkpoint is told, and how many are committed together as long as all of them are
 *     accepted
 */
public record RosterImport(
        String key, ImportMode mode, Encoding encoding, int fromRow, OnKnown onKnown, boolean extraColumns, int batch) {
    /** The most rows of a file. */
    public static final int MAX_ROWS = 2_000_000;

    /** The most rows that are imported all or nothing, for they are held at once. */
    public static final int MAX_ROWS_AT_ONCE = 10_000;

    /** The most characters that are imported all or nothing. */
    public static final int MAX_CHARACTERS_AT_ONCE = 8_000_000;

    /** The most columns. */
    public static final int MAX_COLUMNS = 256;

    /** The most characters of a cell: what a spreadsheet's cell holds. */
    public static final int MAX_CELL = 32_767;

    /** The most characters of a row. */
    public static final int MAX_ROW = 262_144;

    /** The most rows from one checkpoint to the next. */
    public static final int MAX_BATCH = 1_000;

    private static final int USUAL_BATCH = 200;

    /**
     * Checks the key and the numbers.
     *
     * @throws IllegalArgumentException when the key has another form, the first row is below 1, or the batch is not 1 to
     *     {@value #MAX_BATCH}
     */
    public RosterImport {
        key = Id.of(key).value();
        if (fromRow < 1 || batch < 1 || batch > MAX_BATCH) {
            throw new IllegalArgumentException("Rows count from 1, and a batch has 1 to " + MAX_BATCH);
        }
    }

    /**
     * A whole roster, what is known already left as it is, no unknown columns.
     *
     * @param key its key
     * @param mode how far it goes
     * @param encoding how the bytes become characters
     * @return the import
     */
    public static RosterImport of(String key, ImportMode mode, Encoding encoding) {
        return new RosterImport(key, mode, encoding, 1, OnKnown.REPORT, false, USUAL_BATCH);
    }

    /**
     * The same, resumed.
     *
     * @param row the first row that is wanted, such as the last checkpoint told
     * @return the import
     */
    public RosterImport fromRow(int row) {
        return new RosterImport(key, mode, encoding, row, onKnown, extraColumns, batch);
    }

    /**
     * The same, with rows that are there already treated otherwise.
     *
     * @param other how
     * @return the import
     */
    public RosterImport onKnown(OnKnown other) {
        return new RosterImport(key, mode, encoding, fromRow, other, extraColumns, batch);
    }

    /** {@return the same, passing over columns that the roster does not know} */
    public RosterImport withExtraColumns() {
        return new RosterImport(key, mode, encoding, fromRow, onKnown, true, batch);
    }

    /**
     * The same, with other batches.
     *
     * @param most the most rows of one
     * @return the import
     */
    public RosterImport batch(int most) {
        return new RosterImport(key, mode, encoding, fromRow, onKnown, extraColumns, most);
    }
}
