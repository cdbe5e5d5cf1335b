package org.linli.roster;

import java.util.EnumMap;
import java.util.Map;

/** Counts outcomes as they are reported. */
final class OutcomeCounts {
    private final RosterProgress progress;
    private final Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);

    OutcomeCounts(RosterProgress progress) {
        this.progress = progress;
    }

    void tell(RowOutcome outcome) {
        counts.merge(outcome.status(), 1, Integer::sum);
        progress.row(outcome);
    }

    int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(RowStatus status) {
        return counts.getOrDefault(status, 0);
    }

    RosterReport report(RosterImport order, RosterFile<?> file) {
        return new RosterReport(order.mode(), file.charset().name(), rows(), file.blankRows(), counts, file.nextRow());
    }
}
