package org.linli.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.code.Masking;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Severity;
import org.linli.work.Answers;
import org.linli.work.Office;

/**
 * Gives rows to the commands, and reports their outcomes. Rows are committed together as long as all are accepted;
 * else each by itself. Rows that name nothing by which they would be known again are always given one by one, for their
 * request keys are all that keeps them from a second effect; and so are all rows in a host's transaction, for what rows before a
 * refused one have written could not be taken back there.
 */
final class RowImporter<F> {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·•・‧･]{2,32}");

    private final Office office;
    private final RosterFormat<F> format;
    private final Intake<F> intake;
    private final RowKeys keys;
    private final boolean updates;
    private final boolean saves;

    /** Gives rows to be saved. */
    RowImporter(Office office, RosterFormat<F> format, Intake<F> intake, RosterImport order) {
        this(office, format, intake, order, true);
    }

    private RowImporter(Office office, RosterFormat<F> format, Intake<F> intake, RosterImport order, boolean saves) {
        this.office = office;
        this.saves = saves;
        this.format = format;
        this.intake = intake;
        this.keys = new RowKeys(office.indexKey(), format.name(), order.key());
        this.updates = order.onKnown() == OnKnown.UPDATE;
        if (updates && !intake.canUpdate()) {
            throw new IllegalArgumentException("The roster " + format.name() + " updates nothing");
        }
    }

    /** Saves nothing, and tells what would come of rows that are decided one after another. */
    static <F> RowImporter<F> judging(Office office, RosterFormat<F> format, Intake<F> intake, RosterImport order) {
        return new RowImporter<>(office.preview(), format, intake, order, false);
    }

    /** Decides rows; the outcomes are in their order. */
    List<RowOutcome> decide(List<ReadRow<F>> rows) {
        return saves ? saved(rows) : judged(rows);
    }

    /** As if the rows before were saved, so that rows of one batch that clash with one another are told. */
    private List<RowOutcome> judged(List<ReadRow<F>> rows) {
        List<RowOutcome> outcomes = new ArrayList<>();
        office.atomically(within -> {
            outcomes.clear();
            intake.expect(
                    within, rows.stream().flatMap(row -> row.form().stream()).toList());
            rows.forEach(row -> outcomes.add(row.form()
                    .map(form -> judged(within, row, form))
                    .orElseGet(() -> outcome(row, RowStatus.REFUSED, row.findings()))));
            return Decision.accepted(outcomes);
        });
        // What refuses the whole was told of its row.
        return outcomes;
    }

    private RowOutcome judged(Office within, ReadRow<F> row, F form) {
        Decision<?> added = intake.add(within, form);
        return updates && isKnown(added) ? outcome(row, intake.update(within, form), true) : outcome(row, added, false);
    }

    private List<RowOutcome> saved(List<ReadRow<F>> rows) {
        List<ReadRow<F>> readable =
                rows.stream().filter(row -> row.form().isPresent()).toList();
        Map<Integer, Decision<?>> together = intake.knownBy().isEmpty() || readable.size() < 2 || !canUndo()
                ? Map.of()
                : together(readable).outcomeIfAccepted().orElse(Map.of());
        return rows.stream()
                .map(row -> Optional.<Decision<?>>ofNullable(
                                together.get(row.csv().row()))
                        .map(decision -> outcome(row, decision, false))
                        .orElseGet(() -> alone(row)))
                .toList();
    }

    /** Whether rows that were given together leave nothing when one of them is refused. */
    boolean canUndo() {
        return office.ownsTransactions();
    }

    /** Whether the rows were given together before, so that they get their first answer, and nothing is written. */
    boolean isAnswered(List<ReadRow<F>> rows) {
        return Answers.isKept(office.once(keys.of(rows)));
    }

    /** All rows in one commit, or none. */
    Decision<Map<Integer, Decision<?>>> together(List<ReadRow<F>> rows) {
        return together(rows, keys.of(rows), Set.of());
    }

    /** All rows in one commit, or none, after others were taken out; some bring what is there up to date. */
    Decision<Map<Integer, Decision<?>>> rest(List<ReadRow<F>> rows, Set<Integer> updates) {
        return together(rows, keys.rest(rows), updates);
    }

    private Decision<Map<Integer, Decision<?>>> together(List<ReadRow<F>> rows, String key, Set<Integer> updates) {
        return office.once(key).atomically(within -> {
            intake.expect(
                    within, rows.stream().flatMap(row -> row.form().stream()).toList());
            Map<Integer, Decision<?>> decisions = new HashMap<>();
            for (ReadRow<F> row : rows) {
                int number = row.csv().row();
                F form = row.form().orElseThrow();
                Decision<?> decision =
                        updates.contains(number) ? intake.update(within, form) : intake.add(within, form);
                if (!decision.isAccepted()) {
                    return new Decision.Refused<>(decision.findings());
                }
                decisions.put(number, decision);
            }
            return Decision.accepted(decisions);
        });
    }

    RowOutcome outcome(ReadRow<F> row, Decision<?> decision, boolean updated) {
        List<Finding> findings = new ArrayList<>(row.findings());
        findings.addAll(decision.findings());
        return outcome(row, status(decision, findings, updated), findings);
    }

    RowOutcome outcome(ReadRow<F> row, RowStatus status, List<Finding> findings) {
        return told(format, row, status, findings);
    }

    /** What is told of a row. */
    static RowOutcome told(RosterFormat<?> format, ReadRow<?> row, RowStatus status, List<Finding> findings) {
        return new RowOutcome(
                row.csv().row(),
                row.csv().line(),
                status,
                findings,
                findings.isEmpty() ? Map.of() : shown(format, row.cells()));
    }

    private RowOutcome alone(ReadRow<F> row) {
        if (row.form().isEmpty()) {
            return outcome(row, RowStatus.REFUSED, row.findings());
        }
        F form = row.form().get();
        Decision<?> added = intake.add(office.once(keys.of(row)), form);
        return updates && isKnown(added)
                ? outcome(row, intake.update(office.once(keys.update(row)), form), true)
                : outcome(row, added, false);
    }

    private RowStatus status(Decision<?> decision, List<Finding> findings, boolean updated) {
        if (!decision.isAccepted()) {
            return isKnown(decision) ? RowStatus.KNOWN : RowStatus.REFUSED;
        }
        if (updated) {
            return RowStatus.UPDATED;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)
                ? RowStatus.WARNED
                : RowStatus.ACCEPTED;
    }

    private boolean isKnown(Decision<?> decision) {
        return !decision.isAccepted()
                && decision.findings().stream()
                        .filter(finding -> finding.severity() == Severity.VIOLATION)
                        .allMatch(finding -> intake.knownBy().contains(finding.code()));
    }

    private static Map<String, String> shown(RosterFormat<?> format, RosterRow cells) {
        Map<String, String> shown = new HashMap<>();
        for (RosterColumn column : format.columns()) {
            String cell = cells.text(column).strip();
            if (column.showing() == RosterColumn.Showing.EXCERPT && !cell.isEmpty()) {
                shown.put(column.name(), Excerpt.of(cell));
            } else if (column.showing() == RosterColumn.Showing.MASKED_NAME
                    && NAME.matcher(cell).matches()) {
                shown.put(column.name(), Masking.name(cell));
            }
        }
        return shown;
    }
}
