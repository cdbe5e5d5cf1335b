package org.linli.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row with its cells under their columns (名册行). {@code toString} shows no cell. */
public final class RosterRow {
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；]");

    private final Map<RosterColumn, String> cells;

    RosterRow(Map<RosterColumn, String> cells) {
        this.cells = Map.copyOf(cells);
    }

    /**
     * The cell of a column.
     *
     * @param column the column
     * @return the cell as written; empty when the file does not have the column
     */
    public String text(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * The cell of a column, if anything stands in it.
     *
     * @param column the column
     * @return the cell as written; nothing when it is blank, or the file does not have the column
     */
    public Optional<String> given(RosterColumn column) {
        return Optional.of(text(column)).filter(cell -> !CsvRow.isBlank(cell));
    }

    /**
     * What a cell lists, with commas, enumeration commas or semicolons between.
     *
     * @param column the column
     * @return the items without blanks at their ends; none when the cell is blank
     */
    public List<String> items(RosterColumn column) {
        return given(column).stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "RosterRow[…]";
    }
}
