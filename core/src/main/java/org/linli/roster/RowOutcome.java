package org.linli.roster;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Finding;

/**
 * The outcome of one row, and why (逐行结果). It holds nothing personal: findings hold none, and the cells of personal
 * columns are left out or masked.
 *
 * @param row the row's number, the header being row 1 unless blank rows stand before it, as a spreadsheet counts
 * @param line the line of the file on which it begins
 * @param status what became of it
 * @param findings every reason, and the warnings
 * @param shown cells by column, as far as the columns say so; empty for a row that was accepted without findings
 */
public record RowOutcome(int row, long line, RowStatus status, List<Finding> findings, Map<String, String> shown) {
    /** Copies the collections. */
    public RowOutcome {
        findings = List.copyOf(findings);
        shown = Map.copyOf(shown);
    }

    /** {@return the codes of the findings} */
    public List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }
}
