package org.linli.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * Looks for the header among the first rows: titles, units and notes often stand above it. The header is the first row that
 * names every column that a file must have; where there is none, the row that names the most is told what it lacks.
 */
final class HeaderSearch {
    /** How many rows may stand above the header, blank ones not counted. */
    static final int MAX_ABOVE = 10;

    private final CsvReader reader;
    private final List<RosterColumn> wanted;
    private final boolean extraColumns;
    private final List<CsvRow> above = new ArrayList<>();
    private int blankRows;

    HeaderSearch(CsvReader reader, List<RosterColumn> wanted, boolean extraColumns) {
        this.reader = reader;
        this.wanted = wanted;
        this.extraColumns = extraColumns;
    }

    /** The header, with a hint that names the rows above it. */
    Decision<RosterHeader> find() throws IOException {
        Optional<CsvRow> row = reader.next();
        while (row.isPresent() && above.size() <= MAX_ABOVE) {
            CsvRow read = row.get();
            if (RosterHeader.isWhole(wanted, read)) {
                return RosterHeader.read(wanted, read, extraColumns).alsoFound(passedOver(read));
            }
            if (read.isBlank()) {
                blankRows++;
            } else {
                above.add(read);
            }
            row = read.last() ? Optional.empty() : reader.next();
        }
        return above.isEmpty() ? Decision.refused(Finding.violation("roster-empty")) : notFound();
    }

    int blankRows() {
        return blankRows;
    }

    private List<Finding> passedOver(CsvRow header) {
        if (above.isEmpty()) {
            return List.of();
        }
        String rows = above.stream().map(row -> String.valueOf(row.row())).collect(Collectors.joining(", "));
        return List.of(
                Finding.hint("roster-rows-above-header").with("rows", rows).with("header", header.row()));
    }

    private Decision<RosterHeader> notFound() {
        CsvRow nearest = above.stream()
                .max(Comparator.comparingLong((CsvRow row) -> RosterHeader.known(wanted, row))
                        .thenComparing(Comparator.comparingInt(CsvRow::row).reversed()))
                .orElseThrow();
        if (RosterHeader.known(wanted, nearest) > 0) {
            return RosterHeader.read(wanted, nearest, extraColumns);
        }
        // What stands in these rows may be personal, so it is not shown.
        return Decision.refused(above.stream()
                .flatMap(row -> row.fault().stream())
                .findFirst()
                .or(this::separator)
                .orElseGet(() -> Finding.violation("roster-header-missing")));
    }

    private Optional<Finding> separator() {
        return above.stream()
                .flatMap(row -> Separator.of(wanted, row).stream())
                .findFirst()
                .map(found -> Finding.violation("roster-separator").with("separator", found));
    }
}
