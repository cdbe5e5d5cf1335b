package org.linli.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.kernel.Severity;

/** Which cell of a row belongs to which column. */
final class RosterHeader {
    private final List<String> cells;
    private final List<Optional<RosterColumn>> columns;

    private RosterHeader(List<String> cells, List<Optional<RosterColumn>> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    /** Reads a header; all its faults are reported at once. */
    static Decision<RosterHeader> read(List<RosterColumn> wanted, CsvRow row, boolean extraColumns) {
        if (row.fault().isPresent()) {
            return Decision.refused(row.fault().get());
        }
        RosterHeader header = new RosterHeader(
                row.cells(),
                row.cells().stream()
                        .map(cell -> wanted.stream()
                                .filter(column -> column.isCalled(cell))
                                .findFirst())
                        .toList());
        Inspection inspection = new Inspection();
        if (header.columns.stream().allMatch(Optional::isEmpty)) {
            // What stands there may be personal, so it is not shown.
            inspection.found(Finding.violation("roster-header-missing"));
        } else {
            inspection.found(header.extra(extraColumns ? Severity.WARNING : Severity.VIOLATION));
            wanted.forEach(column -> inspection.found(header.count(column)));
        }
        return inspection.decide(() -> Decision.accepted(header));
    }

    int width() {
        return columns.size();
    }

    boolean isRepeatedBy(CsvRow row) {
        return row.cells().equals(cells);
    }

    RosterRow row(CsvRow row) {
        Map<RosterColumn, String> under = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            columns.get(i).ifPresent(column -> under.put(column, row.cells().get(at)));
        }
        return new RosterRow(under);
    }

    private List<Finding> extra(Severity severity) {
        List<Finding> extra = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) {
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
