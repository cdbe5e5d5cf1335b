package org.linli.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.RefusedException;

/**
 * An import in one commit. All rows are given as one request. When that is refused, every row is decided without saving, so that
 * all refusals are reported; if there are none, the rows that are not known already are given as another request. In a host's
 * transaction, where nothing can be taken back, the rows are decided without saving before they are given.
 */
final class AllOrNothing<F> {
    private final RosterImport order;
    private final RowImporter<F> judge;
    private final RowImporter<F> importer;
    private final OutcomeCounts tally;

    AllOrNothing(RosterImport order, RowImporter<F> judge, RowImporter<F> importer, OutcomeCounts tally) {
        this.order = order;
        this.judge = judge;
        this.importer = importer;
        this.tally = tally;
    }

    /** Imports, and reports why the whole is refused. */
    List<Finding> run(RosterFile<F> file) throws IOException {
        List<ReadRow<F>> rows = new ArrayList<>();
        long characters = 0;
        for (Optional<ReadRow<F>> row = file.next(); row.isPresent(); row = file.next()) {
            if (row.get().csv().row() >= order.fromRow()) {
                rows.add(row.get());
                characters += row.get().csv().characters();
            }
            if (rows.size() > RosterImport.MAX_ROWS_AT_ONCE || characters > RosterImport.MAX_CHARACTERS_AT_ONCE) {
                return List.of(Finding.violation("roster-too-large-at-once")
                        .with("rows", RosterImport.MAX_ROWS_AT_ONCE)
                        .with("characters", RosterImport.MAX_CHARACTERS_AT_ONCE));
            }
        }
        boolean readable = rows.stream().allMatch(row -> row.form().isPresent());
        if (readable && (importer.canUndo() || importer.isAnswered(rows))) {
            Decision<Map<Integer, Decision<?>>> whole = importer.together(rows);
            if (whole.isAccepted()) {
                Map<Integer, Decision<?>> done = whole.orElseThrow();
                rows.forEach(row -> tally.tell(importer.outcome(
                        row, Objects.requireNonNull(done.get(row.csv().row())), false)));
                return List.of();
            }
        }
        return judge(rows);
    }

    private List<Finding> judge(List<ReadRow<F>> rows) {
        List<RowOutcome> judged = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += order.batch()) {
            judged.addAll(judge.decide(rows.subList(from, Math.min(rows.size(), from + order.batch()))));
        }
        boolean refused = judged.stream().anyMatch(outcome -> outcome.status() == RowStatus.REFUSED);
        return refused ? nothing(judged, List.of()) : commit(rows, judged);
    }

    private List<Finding> commit(List<ReadRow<F>> rows, List<RowOutcome> judged) {
        Set<Integer> known = numbers(judged, RowStatus.KNOWN);
        List<ReadRow<F>> wanted =
                rows.stream().filter(row -> !known.contains(row.csv().row())).toList();
        Decision<Map<Integer, Decision<?>>> done =
                wanted.isEmpty() ? Decision.accepted(Map.of()) : given(rows, wanted, judged);
        if (!done.isAccepted()) {
            // Each row was fit alone a moment ago: they clash with one another, or with another transaction that was
            // faster.
            return nothing(judged, done.findings());
        }
        judged.forEach(tally::tell);
        return List.of();
    }

    private Decision<Map<Integer, Decision<?>>> given(
            List<ReadRow<F>> rows, List<ReadRow<F>> wanted, List<RowOutcome> judged) {
        Set<Integer> updated = numbers(judged, RowStatus.UPDATED);
        try {
            return !importer.canUndo() && updated.isEmpty() && wanted.size() == rows.size()
                    ? importer.together(rows)
                    : importer.rest(wanted, updated);
        } catch (RefusedException e) {
            // The host has to roll back; the report goes to the progress, the reasons with the exception.
            throw new RefusedException(nothing(judged, e.findings()));
        }
    }

    private static Set<Integer> numbers(List<RowOutcome> judged, RowStatus status) {
        return judged.stream()
                .filter(outcome -> outcome.status() == status)
                .map(RowOutcome::row)
                .collect(Collectors.toSet());
    }

    private List<Finding> nothing(List<RowOutcome> judged, List<Finding> why) {
        judged.stream().map(AllOrNothing::withheld).forEach(tally::tell);
        List<Finding> findings = new ArrayList<>(why);
        findings.add(Finding.violation("roster-nothing-imported")
                .with("rows", tally.rows())
                .with("refused", tally.count(RowStatus.REFUSED)));
        return findings;
    }

    private static RowOutcome withheld(RowOutcome judged) {
        return judged.status() == RowStatus.REFUSED || judged.status() == RowStatus.KNOWN
                ? judged
                : new RowOutcome(judged.row(), judged.line(), RowStatus.WITHHELD, judged.findings(), judged.shown());
    }
}
