package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.roster.ImportMode;
import org.linli.roster.RosterReport;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;

/** Rosters within a transaction of the host, which alone can take back what rows have written. */
abstract class JoinedRosterScenarios extends RosterCase {
    private Decision<RosterReport> hosted(String file, ImportMode mode) {
        return storage()
                .transact(session ->
                        run(linli().within(new JoinedStorage(session)).desk(home, SECRETARY), file, order(mode)));
    }

    private static String file() {
        return HEADER + row(Citizens.next()) + row("350603") + row(Citizens.next());
    }

    @Test
    void of_a_best_effort_the_good_rows_are_committed_by_the_host() {
        String file = file();
        Decision<RosterReport> done = hosted(file, ImportMode.BEST_EFFORT);
        assertEquals(List.of("roster-rows-refused"), warned(done));
        List<RowStatus> expected = List.of(RowStatus.ACCEPTED, RowStatus.REFUSED, RowStatus.ACCEPTED);
        assertEquals(expected, statuses());
        assertEquals(3, outcomes.get(1).row());
        assertEquals(2, people().size());
        assertEquals(done.orElseThrow(), hosted(file, ImportMode.BEST_EFFORT).orElseThrow());
        assertEquals(expected, statuses(), "repeated");
        assertEquals(2, people().size());
    }

    @Test
    void all_or_nothing_reports_the_refused_row_and_writes_nothing() {
        Decision<RosterReport> done = hosted(file(), ImportMode.ALL_OR_NOTHING);
        assertEquals(List.of("roster-nothing-imported"), refused(done));
        assertEquals(List.of(RowStatus.WITHHELD, RowStatus.REFUSED, RowStatus.WITHHELD), statuses());
        assertEquals(List.of(), people());
    }

    @Test
    void a_dry_run_reports_the_refused_row() {
        hosted(file(), ImportMode.DRY_RUN).orElseThrow();
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.REFUSED, RowStatus.ACCEPTED), statuses());
        assertEquals(List.of(), people());
    }

    @Test
    void good_rows_are_committed_and_repeated_in_each_mode() {
        for (ImportMode mode : List.of(ImportMode.BEST_EFFORT, ImportMode.ALL_OR_NOTHING)) {
            int before = people().size();
            String file = HEADER + row(Citizens.next()) + row(Citizens.next());
            RosterReport done = hosted(file, mode).orElseThrow();
            List<RowOutcome> first = List.copyOf(outcomes);
            assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
            assertEquals(before + 2, people().size());
            assertEquals(done, hosted(file, mode).orElseThrow());
            assertEquals(first, outcomes);
            assertEquals(before + 2, people().size());
        }
    }

    @Test
    void what_is_known_refuses_nothing() {
        String known = Citizens.next();
        hosted(HEADER + row(known), ImportMode.BEST_EFFORT).orElseThrow();
        hosted(HEADER + row(known) + row(Citizens.next()), ImportMode.ALL_OR_NOTHING)
                .orElseThrow();
        assertEquals(List.of(RowStatus.KNOWN, RowStatus.ACCEPTED), statuses());
        assertEquals(2, people().size());
    }
}
