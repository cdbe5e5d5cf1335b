package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.roster.ImportMode;
import org.linli.roster.OnKnown;
import org.linli.roster.RosterProgress;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;

/** Rosters of people: in each mode, repeated, resumed, and brought up to date. */
abstract class RosterScenarios extends RosterCase {
    private final String first = Citizens.next();
    private final String second = Citizens.next();
    private final String third = Citizens.next();
    private final String file = HEADER + row(first) + row("林某某", second, "12345") + "\r\n" + row(third);

    @Test
    void a_dry_run_decides_every_row_and_saves_nothing() {
        RosterReport report = run(file, ImportMode.DRY_RUN).orElseThrow();
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.REFUSED, RowStatus.ACCEPTED), statuses());
        assertEquals(List.of(), people());
        assertEquals(1, report.blankRows());
        assertEquals(6, report.nextRow());
    }

    @Test
    void best_effort_takes_what_is_right_and_tells_the_rest() {
        Decision<RosterReport> done = run(file, ImportMode.BEST_EFFORT);
        assertEquals(List.of("roster-rows-refused"), warned(done));
        assertEquals(2, done.orElseThrow().count(RowStatus.ACCEPTED));
        assertEquals(1, done.orElseThrow().count(RowStatus.REFUSED));
        RowOutcome refused = outcomes.get(1);
        assertEquals(3, refused.row());
        assertEquals(List.of("mobile-number-length"), refused.codes());
        assertEquals("林*某", refused.shown().get("姓名"));
        assertFalse(refused.toString().contains(second));
        assertEquals(2, people().size());
    }

    @Test
    void all_or_nothing_takes_nothing_when_a_row_is_refused() {
        Decision<RosterReport> done = run(file, ImportMode.ALL_OR_NOTHING);
        assertEquals(List.of("roster-nothing-imported"), refused(done));
        assertEquals(List.of(RowStatus.WITHHELD, RowStatus.REFUSED, RowStatus.WITHHELD), statuses());
        assertEquals(List.of(), people());
    }

    @Test
    void all_or_nothing_takes_all_in_one_commit_and_leaves_out_who_is_known() {
        desk().people()
                .register(PersonForm.of("林某某", second, PoliticalStatus.NONE))
                .orElseThrow();
        String whole = HEADER + row(first) + row(second) + row(third);
        assertEquals(List.of(), warned(run(whole, ImportMode.ALL_OR_NOTHING)));
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.KNOWN, RowStatus.ACCEPTED), statuses());
        assertEquals(3, people().size());
        run(whole, ImportMode.ALL_OR_NOTHING);
        assertEquals(List.of(RowStatus.KNOWN, RowStatus.KNOWN, RowStatus.KNOWN), statuses());
        assertEquals(3, people().size());
    }

    @Test
    void all_or_nothing_repeated_has_one_effect_and_the_same_answers() {
        String whole = HEADER + row(first) + row(third);
        for (int time = 0; time < 2; time++) {
            run(whole, ImportMode.ALL_OR_NOTHING);
            assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
            assertEquals(2, people().size());
        }
        run(HEADER, ImportMode.ALL_OR_NOTHING).orElseThrow();
        assertEquals(List.of(), statuses());
    }

    @Test
    void a_repeated_import_has_one_effect_and_the_same_answers() {
        run(file, ImportMode.BEST_EFFORT);
        List<RowOutcome> told = List.copyOf(outcomes);
        run(file, ImportMode.BEST_EFFORT);
        assertEquals(told, List.copyOf(outcomes));
        run(linli().desk(home, SECRETARY), file, order(ImportMode.BEST_EFFORT).batch(1));
        assertEquals(2, people().size());
        run(desk(), file, order(ImportMode.BEST_EFFORT).batch(7));
        assertEquals(2, people().size());
    }

    @Test
    void a_corrected_row_is_decided_anew_under_the_same_key() {
        run(file, ImportMode.BEST_EFFORT);
        run(file.replace("12345", "13000000000"), ImportMode.BEST_EFFORT);
        assertEquals(RowStatus.ACCEPTED, outcomes.get(1).status());
        assertEquals(3, people().size());
    }

    @Test
    void an_import_that_was_cut_off_goes_on_from_its_checkpoint() {
        List<String> ids = IntStream.range(0, 10).mapToObj(i -> Citizens.next()).toList();
        byte[] whole = (HEADER + ids.stream().map(RosterCase::row).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
        List<Integer> checkpoints = new ArrayList<>();
        RosterProgress fails = new RosterProgress() {
            @Override
            public void row(RowOutcome outcome) {
                if (outcome.row() == 9) {
                    throw new IllegalStateException("the power is gone");
                }
            }

            @Override
            public void checkpoint(int nextRow) {
                checkpoints.add(nextRow);
            }
        };
        var order = order(ImportMode.BEST_EFFORT).batch(3);
        assertThrows(
                IllegalStateException.class, () -> desk().peopleRoster().run(RosterSource.of(whole), order, fails));
        assertEquals(List.of(5, 8), checkpoints);
        run(desk(), whole, order.fromRow(8));
        assertEquals(
                List.of(8, 9, 10, 11), outcomes.stream().map(RowOutcome::row).toList());
        assertEquals(Set.of(RowStatus.ACCEPTED), Set.copyOf(statuses()));
        assertEquals(10, people().size());
    }

    @Test
    void an_import_whose_store_loses_an_answer_still_has_one_effect() {
        LosingStorage losing = new LosingStorage(storage(), new AtomicInteger(1));
        run(desk(losing), HEADER + row(first) + row(third), order(ImportMode.BEST_EFFORT));
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        assertEquals(2, people().size());
    }

    @Test
    void rows_of_a_batch_are_looked_up_and_written_together() {
        List<String> calls = new ArrayList<>();
        run(desk(noting(calls)), HEADER + row(first) + row(second) + row(third), order(ImportMode.BEST_EFFORT));
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        assertEquals(
                List.of("query", "find", "holders", "find", "insert", "insertAll", "insert"),
                calls,
                "the look at the vault, the answer before, people, the charter, people, their keys, and the answer");
    }

    @Test
    void thousands_of_people_are_imported_all_or_nothing_and_again_with_one_effect() {
        int rows = 3_500;
        StringBuilder whole = new StringBuilder(HEADER);
        IntStream.range(0, rows).forEach(number -> whole.append(row(Citizens.next())));
        for (int time = 0; time < 2; time++) {
            assertTrue(run(whole.toString(), ImportMode.ALL_OR_NOTHING).isAccepted());
            assertEquals(
                    Collections.nCopies(rows, RowStatus.ACCEPTED),
                    statuses(),
                    "the first time, and when it is repeated");
        }
    }

    private Storage noting(List<String> calls) {
        Storage store = storage();
        return new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return store.transact(session -> work.in(noted(session)));
            }

            private Session noted(Session session) {
                return (Session) Proxy.newProxyInstance(
                        Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                            calls.add(method.getName());
                            return method.invoke(session, arguments);
                        });
            }

            @Override
            public <T> T read(Work<T> work) {
                return store.read(session -> work.in(noted(session)));
            }

            @Override
            public boolean ownsTransactions() {
                return store.ownsTransactions();
            }
        };
    }

    @Test
    void somebody_who_is_registered_meanwhile_is_known_and_takes_no_other_row_along() {
        PersonForm form = PersonForm.of("林某某", second, PoliticalStatus.NONE);
        Runnable faster = WatchedStorage.firstOfThread(
                () -> desk().people().register(form).orElseThrow());
        WatchedStorage slow = new WatchedStorage(storage(), faster);
        run(desk(slow), HEADER + row(first) + row(second) + row(third), order(ImportMode.BEST_EFFORT));
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.KNOWN, RowStatus.ACCEPTED), statuses());
        assertEquals(3, people().size());
    }

    @Test
    void an_import_ends_with_the_store_and_a_repetition_brings_what_was_missing() {
        String whole = HEADER + row(first) + row(second) + row(third);
        FailingStorage failing = new FailingStorage(storage(), new AtomicInteger(3));
        var order = order(ImportMode.BEST_EFFORT).batch(1);
        assertThrows(StorageException.class, () -> run(desk(failing), whole, order));
        assertEquals(List.of(2, 3), outcomes.stream().map(RowOutcome::row).toList());
        assertEquals(2, people().size());
        run(desk(), whole, order);
        assertEquals(Set.of(RowStatus.ACCEPTED), Set.copyOf(statuses()));
        assertEquals(3, people().size());
    }

    @Test
    void who_is_known_is_brought_up_to_date_only_when_told_and_only_under_the_same_name() {
        run(HEADER + row("林某某", first, "13000000000"), ImportMode.BEST_EFFORT);
        String changed = HEADER + row("林某某", first, "13000000001") + row("陈某某", first, "13000000002");
        run(desk(), changed, order(ImportMode.BEST_EFFORT));
        assertEquals(RowStatus.KNOWN, outcomes.get(0).status());
        assertEquals("13000000000", registered(first).mobile().orElseThrow().value());

        var update = order(ImportMode.BEST_EFFORT).onKnown(OnKnown.UPDATE);
        run(desk(), changed, update);
        assertEquals(List.of(RowStatus.UPDATED, RowStatus.REFUSED), statuses());
        assertEquals(List.of("roster-row-repeated"), outcomes.get(1).codes());
        assertEquals("13000000001", registered(first).mobile().orElseThrow().value());

        run(desk(), HEADER + row("陈某某", first, "13000000002"), update);
        assertEquals(List.of("roster-name-differs"), outcomes.get(0).codes());
        run(desk(), HEADER + row(first), update);
        assertEquals("13000000001", registered(first).mobile().orElseThrow().value(), "what a row does not say stays");
    }

    @Test
    void an_update_may_be_all_or_nothing_too() {
        run(HEADER + row(first), ImportMode.BEST_EFFORT);
        run(
                desk(),
                HEADER + row("林某某", first, "13000000001") + row(second),
                order(ImportMode.ALL_OR_NOTHING).onKnown(OnKnown.UPDATE));
        assertEquals(List.of(RowStatus.UPDATED, RowStatus.ACCEPTED), statuses());
        assertEquals("13000000001", registered(first).mobile().orElseThrow().value());
        assertEquals(2, people().size());
    }

    @Test
    void whoever_may_not_register_people_may_not_import_them() {
        Actor resident = Actor.of(Id.of("resident-1"), Role.RESIDENT_REPRESENTATIVE);
        Instant begin = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String rows = HEADER + row(first).repeat(3000);
        for (ImportMode mode : ImportMode.values()) {
            Decision<RosterReport> denied = desk(resident)
                    .peopleRoster()
                    .run(RosterSource.of(rows.getBytes(StandardCharsets.UTF_8)), order(mode), outcomes::add);
            assertEquals(List.of("actor-may-not"), refused(denied));
        }
        assertEquals(List.of(), outcomes);
        assertEquals(
                ImportMode.values().length,
                linli().journal().denied(home, begin, 1000).size(),
                "one denial for a list, not one for each row");
        assertEquals(List.of(), people());
    }

    @Test
    void an_import_is_no_part_of_a_block() {
        assertThrows(
                IllegalStateException.class,
                () -> desk().atomically(within -> within.peopleRoster()
                        .run(RosterSource.of(new byte[0]), order(ImportMode.DRY_RUN), RosterProgress.UNHEARD)));
    }
}
