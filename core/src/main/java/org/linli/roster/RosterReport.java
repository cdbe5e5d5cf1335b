package org.linli.roster;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The outcome of a whole roster (导入报告).
 *
 * @param mode how far it went
 * @param encoding in which encoding it was read: {@code UTF-8} or {@code GB18030}
 * @param rows how many rows were decided, the header and the rows above it, blank rows and rows before the first wanted one not counted
 * @param blankRows how many blank rows were passed over
 * @param counts how many rows by what became of them; none for a status that no row has
 * @param nextRow the row from which a later import would go on
 */
public record RosterReport(
        ImportMode mode, String encoding, int rows, int blankRows, Map<RowStatus, Integer> counts, int nextRow) {
    /** Copies the map. */
    public RosterReport {
        Map<RowStatus, Integer> sorted = new EnumMap<>(RowStatus.class);
        sorted.putAll(counts);
        counts = Collections.unmodifiableMap(sorted);
    }

    /**
     * How many rows there are of a status.
     *
     * @param status the status
     * @return the number
     */
    public int count(RowStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
