package org.linli.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.kernel.Severity;

/** Which cell of a row belongs to which column. */
final class RosterHeader {
    private static final Pattern TEXT_FORMULA = Pattern.compile("\\s*=\"([^\"]*)\"\\s*");

    private final int row;
    private final List<String> cells;
    private final List<Optional<RosterColumn>> columns;

    private RosterHeader(int row, List<String> cells, List<Optional<RosterColumn>> columns) {
        this.row = row;
        this.cells = cells;
        this.columns = columns;
    }

    /** Whether a row names every column that a file must have. */
    static boolean isWhole(List<RosterColumn> wanted, CsvRow row) {
        Set<RosterColumn> named =
                columns(wanted, row).stream().flatMap(Optional::stream).collect(Collectors.toSet());
        return row.fault().isEmpty()
                && wanted.stream().filter(RosterColumn::required).allMatch(named::contains)
                && !named.isEmpty();
    }

    /** How many cells of a row name a column. */
    static long known(List<RosterColumn> wanted, CsvRow row) {
        return row.fault().isPresent()
                ? 0
                : columns(wanted, row).stream().filter(Optional::isPresent).count();
    }

    /** Reads a header that names at least one column; all its faults are reported at once. */
    static Decision<RosterHeader> read(List<RosterColumn> wanted, CsvRow row, boolean extraColumns) {
        RosterHeader header = new RosterHeader(row.row(), row.cells(), columns(wanted, row));
        Inspection inspection = new Inspection();
        inspection.found(header.extra(extraColumns ? Severity.WARNING : Severity.VIOLATION));
        inspection.found(header.passedOver());
        wanted.forEach(column -> inspection.found(header.count(column)));
        return inspection.decide(() -> Decision.accepted(header));
    }

    private static List<Optional<RosterColumn>> columns(List<RosterColumn> wanted, CsvRow row) {
        return row.cells().subList(0, namedWidth(row.cells())).stream()
                .map(cell ->
                        wanted.stream().filter(column -> column.isCalled(cell)).findFirst())
                .toList();
    }

    /** The columns up to the last that has a name: what spreadsheets write behind it carries nothing. */
    private static int namedWidth(List<String> cells) {
        int width = cells.size();
        while (width > 0 && CsvRow.isBlank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }

    int row() {
        return row;
    }

    int width() {
        return columns.size();
    }

    /** Whether a row has a cell for each column, and nothing more than blank cells behind them. */
    boolean fits(CsvRow row) {
        return row.cells().size() >= width()
                && row.cells().stream().skip(width()).allMatch(CsvRow::isBlank);
    }

    boolean isRepeatedBy(CsvRow row) {
        return row.cells().equals(cells);
    }

    /** Which columns no roster takes anything from. */
    Optional<Finding> passedOver() {
        String names = IntStream.range(0, width())
                .filter(i -> columns.get(i).isEmpty() && RosterColumn.isPassedOver(cells.get(i)))
                .mapToObj(i -> Excerpt.of(cells.get(i).strip()))
                .collect(Collectors.joining("、"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.hint("roster-columns-passed-over").with("columns", names));
    }

    RosterRow row(CsvRow read) {
        Map<RosterColumn, String> under = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            columns.get(i)
                    .ifPresent(
                            column -> under.put(column, unwrapped(read.cells().get(at))));
        }
        return new RosterRow(under);
    }

    /** A spreadsheet writes {@code ="0123"} for a text of digits. */
    private static String unwrapped(String cell) {
        Matcher text = TEXT_FORMULA.matcher(cell);
        return text.matches() ? text.group(1) : cell;
    }

    private List<Finding> extra(Severity severity) {
        List<Finding> extra = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty() && !RosterColumn.isPassedOver(cells.get(i))) {
                Finding found = CsvRow.isBlank(cells.get(i))
                        ? Finding.violation("roster-column-blank").with("position", i + 1)
                        : Finding.violation("roster-column-unknown")
                                .with("position", i + 1)
                                .with("name", Excerpt.of(cells.get(i)));
                extra.add(new Finding(found.code(), severity, found.figures(), found.basis()));
            }
        }
        return extra;
    }

    private Optional<Finding> count(RosterColumn column) {
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(Optional.of(column))) {
                positions.add(String.valueOf(i + 1));
            }
        }
        if (positions.size() > 1) {
            return Optional.of(Finding.violation("roster-column-repeated")
                    .with("column", column.name())
                    .with("positions", positions.stream().collect(Collectors.joining(", "))));
        }
        return positions.isEmpty() && column.required()
                ? Optional.of(Finding.violation("roster-column-missing").with("column", column.name()))
                : Optional.empty();
    }
}
