package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.BORN;
import static org.linli.storage.contract.ProbeKinds.COUNTED_ON;
import static org.linli.storage.contract.ProbeKinds.LEFT_ON;
import static org.linli.storage.contract.ProbeKinds.NICK;
import static org.linli.storage.contract.ProbeKinds.OPEN;
import static org.linli.storage.contract.ProbeKinds.PRICE;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.SCORE;
import static org.linli.storage.contract.ProbeKinds.SEEN;
import static org.linli.storage.contract.ProbeKinds.SELF;
import static org.linli.storage.contract.ProbeKinds.SIZE;
import static org.linli.storage.contract.ProbeKinds.TAG;
import static org.linli.storage.contract.ProbeKinds.TITLE;
import static org.linli.storage.contract.ProbeKinds.TOWN;
import static org.linli.storage.contract.ProbeKinds.WEIGHT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Query;

/** Clause 10: what is counted and summed. */
abstract class TotalClauses extends ContractCase {
    private final Crowd crowd = new Crowd(ground, 3, 90);

    @BeforeEach
    void fillTheGround() {
        store(crowd.probes());
    }

    private void assertCounts(Query<Probe> query, List<Column<Probe, ?>> by) {
        assertEquals(crowd.tally(query, by), tally(query, by), () -> query + " " + by);
    }

    @Test
    void clause_10_a_tally_by_any_column_counts_missing_values_too() {
        Query<Probe> all = Query.in(ground.whole(), PROBE);
        for (Column<Probe, ?> column : PROBE.columns().stream()
                .filter(one -> !one.isMany() && !isUnique(one))
                .toList()) {
            assertCounts(all, List.of(column));
        }
        Map<List<Object>, Long> byScore = tally(all, List.of(SCORE));
        assertEquals(
                crowd.probes().stream().filter(probe -> probe.score().isEmpty()).count(),
                byScore.get(List.of(Optional.empty())));
    }

    private static boolean isUnique(Column<Probe, ?> column) {
        return column instanceof Index<Probe, ?> index && index.isUnique();
    }

    @Test
    void clause_10_the_groups_of_a_tally_are_values_of_the_domain() {
        Probe own = Probe.plain(ground.community(3), "own").withWeight(7);
        store(own);
        DivisionCode town = own.community().parent().orElseThrow();
        assertEquals(
                Map.of(List.of(own.id(), town, ProbeKinds.Size.HEAVY, own.born(), Optional.empty()), 1L),
                tally(Query.in(own.community(), PROBE), List.of(SELF, TOWN, SIZE, COUNTED_ON, PRICE)));
    }

    @Test
    void clause_10_sums_are_those_of_the_values_that_are_there() {
        for (DivisionCode scope : crowd.scopes()) {
            Query<Probe> all = Query.in(scope, PROBE);
            assertSums(all, List.of());
            assertSums(all, List.of(OPEN));
            assertSums(all.where(TAG, "a"), List.of(NICK, OPEN));
            assertSums(all.where(OPEN, true).between(WEIGHT, -1L, 1L).limit(1), List.of(SCORE));
            assertSums(all.where(TITLE, "nobody"), List.of());
        }
    }

    private void assertSums(Query<Probe> query, List<Column<Probe, ?>> by) {
        Map<List<Object>, List<Long>> sums = new HashMap<>();
        storage()
                .transact(session -> session.totals(query, List.of(WEIGHT, PRICE), by))
                .forEach(total -> sums.put(
                        Tallies.group(total, by), List.of(total.count(), total.sum(WEIGHT), total.sum(PRICE))));
        Map<List<Object>, List<Long>> expected = new HashMap<>();
        crowd.tally(query, by)
                .forEach((group, count) -> expected.put(
                        group,
                        List.of(count, crowd.sum(query, by, group, WEIGHT), crowd.sum(query, by, group, PRICE))));
        assertEquals(expected, sums, () -> query + " " + by);
    }

    @Test
    void clause_10_a_sum_may_be_as_long_as_a_value_and_no_longer() {
        DivisionCode quiet = ground.community(3);
        Query<Probe> all = Query.in(quiet, PROBE);
        store(
                Probe.plain(quiet, "a").withWeight(Long.MAX_VALUE),
                Probe.plain(quiet, "b").withWeight(-7));
        assertEquals(
                Long.MAX_VALUE - 7,
                storage()
                        .transact(session -> session.totals(all, List.of(WEIGHT), List.of()))
                        .get(0)
                        .sum(WEIGHT));
        store(Probe.plain(quiet, "c").withWeight(8));
        assertThrows(
                ArithmeticException.class, () -> transact(session -> session.totals(all, List.of(WEIGHT), List.of())));
    }

    @Test
    void clause_10_a_sum_that_fits_is_told_though_sums_of_its_parts_do_not() {
        long[] weights = {Long.MAX_VALUE, 5, -10, Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE};
        for (int turn = 0; turn < weights.length; turn++) {
            String tag = "turn " + turn;
            for (int i = 0; i < weights.length; i++) {
                // A store that asks by keys asks for each community by itself.
                store(Probe.plain(ground.community(i), "sum" + turn)
                        .withTags(tag)
                        .withWeight(weights[(turn + i) % weights.length]));
            }
            assertWeighs(-7, Query.in(ground.whole(), PROBE).where(TAG, tag));
        }
        DivisionCode quiet = ground.community(9);
        store(
                Probe.plain(quiet, "a").withWeight(Long.MIN_VALUE),
                Probe.plain(quiet, "b").withWeight(-1),
                Probe.plain(quiet, "c").withWeight(1));
        assertWeighs(Long.MIN_VALUE, Query.in(quiet, PROBE));
    }

    @Test
    void clause_10_a_sum_of_several_communities_that_does_not_fit_is_refused() {
        store(
                Probe.plain(ground.community(0), "large").withTags("large").withWeight(Long.MAX_VALUE),
                Probe.plain(ground.community(1), "large").withTags("large").withWeight(1));
        Query<Probe> tagged = Query.in(ground.whole(), PROBE).where(TAG, "large");
        assertThrows(
                ArithmeticException.class,
                () -> transact(session -> session.totals(tagged, List.of(WEIGHT), List.of())));
    }

    private void assertWeighs(long sum, Query<Probe> query) {
        assertEquals(
                sum,
                storage()
                        .transact(session -> session.totals(query, List.of(WEIGHT), List.of()))
                        .get(0)
                        .sum(WEIGHT));
    }

    @Test
    void clause_10_a_tally_by_several_indexes_counts_each_combination() {
        Query<Probe> all = Query.in(ground.whole(), PROBE);
        assertCounts(all, List.of(OPEN, SCORE));
        assertCounts(all, List.of(SCORE, OPEN));
        assertCounts(all, List.of(NICK, LEFT_ON, SEEN));
        assertCounts(all, List.of(TITLE, WEIGHT, BORN, OPEN));
    }

    @Test
    void clause_10_a_tally_by_nothing_is_one_total() {
        Query<Probe> all = Query.in(ground.whole(), PROBE);
        assertEquals(total(90), tally(all, List.of()));
        assertEquals(total(0), tally(all.where(TITLE, "nobody"), List.of()));
        assertEquals(Map.of(), tally(all.where(TITLE, "nobody"), List.of(OPEN)));
    }

    @Test
    void clause_10_a_tally_counts_what_its_query_finds_on_all_pages() {
        for (DivisionCode scope : crowd.scopes()) {
            Query<Probe> query = Query.in(scope, PROBE);
            assertCounts(query, List.of(OPEN));
            assertCounts(query.where(TAG, "a"), List.of(OPEN));
            assertCounts(query.where(TAG, "a").where(TAG, "b"), List.of());
            assertCounts(query.where(OPEN, true).between(WEIGHT, -1L, 1L), List.of(NICK));
            assertCounts(query.orderedBy(SCORE), List.of(LEFT_ON));
            assertCounts(query.orderedBy(SCORE), List.of(SCORE));
        }
        Query<Probe> small = Query.in(ground.whole(), PROBE).orderedBy(WEIGHT).limit(3);
        assertCounts(small, List.of(OPEN));
        Query.Cursor cursor =
                storage().transact(session -> session.query(small)).next().orElseThrow();
        assertEquals(crowd.tally(small, List.of(OPEN)), tally(small.after(cursor), List.of(OPEN)));
    }

    @Test
    void clause_10_a_tally_everywhere_counts_in_all_communities() {
        String own = ground.own("tally");
        store(
                Probe.plain(DivisionCode.of("110101001001"), "t" + ground.county())
                        .withTitle(own),
                Probe.plain(home, "near").withTitle(own).withOpen(true));
        Query<Probe> everywhere = Query.everywhere(PROBE).where(TITLE, own);
        assertEquals(total(2), tally(everywhere, List.of()));
        assertEquals(Map.of(List.of(true), 1L, List.of(false), 1L), tally(everywhere, List.of(OPEN)));
    }
}
