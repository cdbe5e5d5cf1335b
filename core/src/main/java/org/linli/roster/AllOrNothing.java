package org.linli.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/**
 * An import in one commit. Every row is judged first, without saving, so that all refusals are told; those that are
 * known already are left out, and the others are given as one request.
 */
final class AllOrNothing<F> {
    private final RosterImport order;
    private final Clerk<F> judge;
    private final Clerk<F> clerk;
    private final Tally tally;

    AllOrNothing(RosterImport order, Clerk<F> judge, Clerk<F> clerk, Tally tally) {
        this.order = order;
        this.judge = judge;
        this.clerk = clerk;
        this.tally = tally;
    }

    /** Imports, and tells what speaks against the whole. */
    Optional<Finding> run(RosterFile<F> file) throws IOException {
        List<ReadRow<F>> rows = new ArrayList<>();
        long characters = 0;
        for (Optional<ReadRow<F>> row = file.next(); row.isPresent(); row = file.next()) {
            if (row.get().csv().row() >= order.fromRow()) {
                rows.add(row.get());
                characters += row.get().csv().characters();
            }
            if (rows.size() > RosterImport.MAX_ROWS_AT_ONCE || characters > RosterImport.MAX_CHARACTERS_AT_ONCE) {
                return Optional.of(Finding.violation("roster-too-large-at-once")
                        .with("rows", RosterImport.MAX_ROWS_AT_ONCE)
                        .with("characters", RosterImport.MAX_CHARACTERS_AT_ONCE));
            }
        }
        List<RowOutcome> judged = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += order.batch()) {
            judged.addAll(judge.decide(rows.subList(from, Math.min(rows.size(), from + order.batch()))));
        }
        boolean refused = judged.stream().anyMatch(outcome -> outcome.status() == RowStatus.REFUSED);
        return refused ? Optional.of(nothing(judged)) : commit(rows, judged);
    }

    private Optional<Finding> commit(List<ReadRow<F>> rows, List<RowOutcome> judged) {
        Map<Integer, RowStatus> status = new HashMap<>();
        judged.forEach(outcome -> status.put(outcome.row(), outcome.status()));
        List<ReadRow<F>> wanted = rows.stream()
                .filter(row -> status.get(row.csv().row()) != RowStatus.KNOWN)
                .toList();
        Decision<Map<Integer, Decision<?>>> done =
                wanted.isEmpty() ? Decision.accepted(Map.of()) : clerk.together(wanted, status);
        if (!done.isAccepted()) {
            // Each row was fit alone a moment ago: they clash with one another, or somebody was faster.
            List<Finding> why = done.findings();
            List<RowOutcome> withheld = judged.stream()
                    .map(outcome -> with(outcome, RowStatus.WITHHELD, why))
                    .toList();
            return Optional.of(nothing(withheld));
        }
        judged.forEach(tally::tell);
        return Optional.empty();
    }

    private Finding nothing(List<RowOutcome> judged) {
        for (RowOutcome outcome : judged) {
            boolean withheld = outcome.status() != RowStatus.REFUSED && outcome.status() != RowStatus.KNOWN;
            tally.tell(withheld ? with(outcome, RowStatus.WITHHELD, List.of()) : outcome);
        }
        return Finding.violation("roster-nothing-imported")
                .with("rows", tally.rows())
                .with("refused", tally.count(RowStatus.REFUSED));
    }

    private static RowOutcome with(RowOutcome outcome, RowStatus status, List<Finding> more) {
        List<Finding> findings = new ArrayList<>(outcome.findings());
        findings.addAll(more);
        return new RowOutcome(outcome.row(), outcome.line(), status, findings, outcome.shown());
    }
}
