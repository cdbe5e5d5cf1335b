package org.linli.roster;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;

/**
 * One row of a file, as it stands there.
 *
 * @param row its number, the first row being 1, as a spreadsheet counts
 * @param line the line on which it begins, from 1; greater than the row when cells before have line breaks
 * @param cells its cells
 * @param fault what is wrong with its form
 * @param last whether nothing after it can be read because of the fault
 */
record CsvRow(int row, long line, List<String> cells, Optional<Finding> fault, boolean last) {
    CsvRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return fault.isEmpty() && cells.stream().allMatch(CsvRow::isBlank);
    }

    /** Shows no cell, for they may be personal. */
    @Override
    public String toString() {
        return "CsvRow[" + row + "]";
    }

    int characters() {
        return cells.stream().mapToInt(String::length).sum();
    }

    static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
