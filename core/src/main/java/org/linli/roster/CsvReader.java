package org.linli.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;

/**
 * Rows out of characters, strictly by RFC 4180: commas, cells in quotes with doubled quotes and line breaks within, CRLF
 * or LF at the end of a row; {@code ="0123"} is the text {@code 0123}. A row that breaks the form is told with its fault, and
 * reading goes on after its line; where the beginning of the next row is unknown, reading ends. Not for use by several threads.
 */
final class CsvReader {
    private static final char QUOTE = '"';
    private static final char FORMULA = '=';

    private final StrictText text;
    private final CsvLimits limits;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Optional<Finding> fault = Optional.empty();
    private int length;
    private int rows;
    private long line = 1;
    private boolean ended;

    CsvReader(StrictText text, CsvLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** The next row; nothing after the last. */
    Optional<CsvRow> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        int first = text.read();
        if (first == StrictText.END) {
            return Optional.empty();
        }
        long begin = line;
        rows++;
        cells.clear();
        length = 0;
        fault = Optional.empty();
        if (rows > limits.rows()) {
            stop(Finding.violation("roster-too-many-rows").with("maximum", limits.rows()));
        } else {
            readCells(first);
        }
        return Optional.of(new CsvRow(rows, begin, cells, fault, ended));
    }

    private void readCells(int first) throws IOException {
        int c = first;
        do {
            cell.setLength(0);
            int after = c == QUOTE ? quoted() : c == FORMULA ? formula() : bare(c);
            if (cells.size() == limits.columns()) {
                stop(Finding.violation("roster-too-many-columns").with("maximum", limits.columns()));
            }
            cells.add(cell.toString());
            if (after != ',' || ended) {
                return;
            }
            c = text.read();
        } while (true);
    }

    /** Takes a cell without quotes, and returns the character that ended it: a comma, a line break, or the end. */
    private int bare(int first) throws IOException {
        int c = first;
        while (c != ',' && c != '\n' && c != StrictText.END) {
            if (c == '\r') {
                return lineBreak();
            }
            if (c == QUOTE) {
                found(separatorBefore().orElseGet(() -> Finding.violation("roster-quote-in-cell")));
                return restOfLine();
            }
            take(c);
            if (ended) {
                return StrictText.END;
            }
            c = text.read();
        }
        return counted(c);
    }

    /** Takes {@code ="0123"}, as spreadsheets write a text of digits, without what is around the text; or any other cell. */
    private int formula() throws IOException {
        int c = text.read();
        if (c == QUOTE) {
            return quoted();
        }
        take(FORMULA);
        return ended ? StrictText.END : bare(c);
    }

    private int quoted() throws IOException {
        while (!ended) {
            int c = text.read();
            if (c == StrictText.END) {
                stop(Finding.violation("roster-quote-unclosed"));
            } else if (c != QUOTE) {
                take(counted(c));
            } else {
                int next = text.read();
                if (next != QUOTE) {
                    return afterQuote(next);
                }
                take(QUOTE);
            }
        }
        return StrictText.END;
    }

    private int afterQuote(int c) throws IOException {
        if (c == '\r') {
            return lineBreak();
        }
        if (c != ',' && c != '\n' && c != StrictText.END) {
            found(separator(c).orElseGet(() -> Finding.violation("roster-text-after-quote")));
            return restOfLine();
        }
        return counted(c);
    }

    /** What stands before a quote that does not begin the cell, or before its {@code =}, may be what the file has in place of commas. */
    private Optional<Finding> separatorBefore() {
        int last = cell.length() - 1;
        int place = last > 0 && cell.charAt(last) == FORMULA ? last - 1 : last;
        return place < 0 ? Optional.empty() : separator(cell.charAt(place));
    }

    private static Optional<Finding> separator(int c) {
        return Separator.of(c)
                .map(found -> Finding.violation("roster-separator").with("separator", found));
    }

    private int lineBreak() throws IOException {
        int c = text.read();
        if (c != '\n') {
            stop(Finding.violation("roster-line-break"));
            return StrictText.END;
        }
        return counted(c);
    }

    /** Leaves out what stands on the line after a fault; what it was does not matter. */
    private int restOfLine() throws IOException {
        int c = text.read();
        while (c != '\n' && c != StrictText.END) {
            if (++length > limits.row()) {
                stop(Finding.violation("roster-row-too-long").with("maximum", limits.row()));
                return StrictText.END;
            }
            c = text.read();
        }
        return counted(c);
    }

    private void take(int c) {
        if (c == StrictText.BROKEN) {
            found(Finding.violation("roster-bytes-malformed").with("offset", text.brokenAt()));
        } else {
            cell.append((char) c);
        }
        length++;
        if (cell.length() > limits.cell()) {
            stop(Finding.violation("roster-cell-too-long").with("maximum", limits.cell()));
        } else if (length > limits.row()) {
            stop(Finding.violation("roster-row-too-long").with("maximum", limits.row()));
        }
    }

    private int counted(int c) {
        if (c == '\n') {
            line++;
        }
        return c;
    }

    /** Only the first fault of a row is reported, for later ones often follow from it. */
    private void found(Finding what) {
        if (fault.isEmpty()) {
            fault = Optional.of(what);
        }
    }

    private void stop(Finding what) {
        fault = Optional.of(what);
        ended = true;
    }
}
