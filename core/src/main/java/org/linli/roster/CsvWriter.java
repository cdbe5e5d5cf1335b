package org.linli.roster;

import java.util.List;

/**
 * Rows into CSV by RFC 4180: commas, CRLF, quotes where they are needed. Text that a spreadsheet would take for a formula
 * gets an apostrophe before it, so that a name that was typed in can start nothing on the machine of a person who opens the
 * file (公式注入). Numbers are written as they are. Not for use by several threads.
 *
 * <pre>{@code
 * String csv = new CsvWriter().header(List.of("姓名", "次数")).text("林*一").number(4).endRow().csv();
 * }</pre>
 *
 * <p>The first row has no byte order mark; a caller that writes a file for a spreadsheet puts one before it.
 */
public final class CsvWriter {
    /** Characters with which a formula may begin, in full width too, and those that may end a cell early. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private static final String NEUTRAL = "'";
    private static final String ROW_END = "\r\n";

    private final StringBuilder written = new StringBuilder();
    private boolean inRow;

    /** Begins with nothing written. */
    public CsvWriter() {}

    /**
     * Writes the names of the columns, as a row of its own.
     *
     * @param names the names
     * @return this
     */
    public CsvWriter header(List<String> names) {
        names.forEach(this::text);
        return endRow();
    }

    /**
     * Writes a cell of text.
     *
     * @param text the text; neutralised when it begins like a formula, also after blanks
     * @return this
     */
    public CsvWriter text(String text) {
        String safe = isFormula(text) ? NEUTRAL + text : text;
        return cell(needsQuotes(safe) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe);
    }

    /**
     * Writes a cell that is a whole number.
     *
     * @param number the number
     * @return this
     */
    public CsvWriter number(long number) {
        return cell(Long.toString(number));
    }

    /**
     * Ends the row.
     *
     * @return this
     */
    public CsvWriter endRow() {
        written.append(ROW_END);
        inRow = false;
        return this;
    }

    /** {@return all rows that were written so far, each ended by CRLF} */
    public String csv() {
        return written.toString();
    }

    /** Shows no cell, for they may be personal. */
    @Override
    public String toString() {
        return "CsvWriter[" + written.length() + " characters]";
    }

    private CsvWriter cell(String shown) {
        if (inRow) {
            written.append(',');
        }
        written.append(shown);
        inRow = true;
        return this;
    }

    // Spreadsheets leave out blanks before they look for a formula, so what counts is the first character after them.
    private static boolean isFormula(String text) {
        return text.codePoints()
                .filter(c -> DANGEROUS.indexOf(c) >= 0 || !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .limit(1)
                .anyMatch(c -> DANGEROUS.indexOf(c) >= 0);
    }

    private static boolean needsQuotes(String text) {
        return text.codePoints().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !text.equals(text.strip());
    }
}
