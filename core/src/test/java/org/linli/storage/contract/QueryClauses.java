package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.ALIAS;
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

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.ValueType;

/** Clause 10: what is found, in which order, on how many pages. */
abstract class QueryClauses extends ContractCase {
    private final Crowd crowd = new Crowd(ground, 3, 120);

    @BeforeEach
    void fillTheGround() {
        store(crowd.probes());
    }

    private void assertAnswers(Query<Probe> query) {
        assertEquals(crowd.answer(query), storage().transact(session -> pages(session, query)), () -> "" + query);
    }

    @Test
    void clause_10_a_condition_on_any_index_finds_what_has_the_value() {
        Query<Probe> all = Query.in(ground.whole(), PROBE);
        for (Probe probe : crowd.probes().subList(0, 10)) {
            assertAnswers(all.where(TITLE, probe.title()));
            assertAnswers(all.where(WEIGHT, probe.weight()));
            assertAnswers(all.where(OPEN, probe.open()));
            assertAnswers(all.where(BORN, probe.born()));
            assertAnswers(all.where(SEEN, probe.seen()));
            probe.nick().ifPresent(nick -> assertAnswers(all.where(NICK, nick)));
            probe.score().ifPresent(score -> assertAnswers(all.where(SCORE, score)));
            probe.leftOn().ifPresent(day -> assertAnswers(all.where(LEFT_ON, day)));
            assertAnswers(all.where(TOWN, probe.community().parent().orElseThrow()));
            assertAnswers(all.where(SIZE, ProbeKinds.Size.of(probe)));
            assertAnswers(all.where(SIZE, ProbeKinds.Size.of(probe)).where(SELF, probe.id()));
            probe.tags().forEach(tag -> assertAnswers(all.where(TAG, tag)));
            probe.aliases().forEach(alias -> assertAnswers(all.where(ALIAS, alias)));
        }
        assertAnswers(all.where(TITLE, "nobody"));
        assertAnswers(all.where(TAG, "nobody"));
        assertAnswers(all.where(SCORE, Long.MAX_VALUE));
    }

    @Test
    void clause_10_all_conditions_must_hold() {
        Query<Probe> all = Query.in(ground.whole(), PROBE);
        assertAnswers(all.where(OPEN, true).where(TAG, "a"));
        assertAnswers(all.where(TAG, "a").where(TAG, "b"));
        assertAnswers(all.where(TAG, "a").where(TAG, "b").where(TAG, "c").where(OPEN, false));
        assertAnswers(all.where(WEIGHT, 1L).where(WEIGHT, 2L));
        assertAnswers(all.where(WEIGHT, 1L).where(OPEN, true).from(SEEN, crowd.seen(3)));
        assertAnswers(all.where(TAG, "b").between(SCORE, -1L, 2L));
    }

    @Test
    void clause_10_a_range_is_half_open_in_every_type() {
        Query<Probe> all = Query.in(ground.whole(), PROBE);
        assertRanges(all, TITLE, List.of("", "a", "b", "\ufffd", "\ud842\udfb7", "\ud842\udfb7\ud842\udfb7"));
        assertRanges(all, NICK, List.of("", "A", "a", "b"));
        assertRanges(all, WEIGHT, List.of(Long.MIN_VALUE, -1L, 0L, 1L, 2L, Long.MAX_VALUE));
        assertRanges(all, SCORE, List.of(-5L, 0L, 3L));
        assertRanges(all, OPEN, List.of(false, true));
        assertRanges(all, BORN, List.of(LocalDate.of(1949, 10, 1), crowd.day(1), crowd.day(2), crowd.day(9)));
        assertRanges(all, LEFT_ON, List.of(crowd.day(0), crowd.day(3)));
        assertRanges(all, SEEN, List.of(Instant.EPOCH, crowd.seen(1), crowd.seen(2), crowd.seen(99)));
    }

    private <V> void assertRanges(Query<Probe> all, Index<Probe, V> index, List<V> bounds) {
        for (V from : bounds) {
            assertAnswers(all.from(index, from));
            assertAnswers(all.below(index, from));
            for (V until : bounds) {
                assertAnswers(all.between(index, from, until));
            }
        }
    }

    @Test
    void clause_10_without_a_range_the_order_is_community_and_id() {
        assertAnswers(Query.in(ground.whole(), PROBE));
        assertAnswers(Query.in(ground.whole(), PROBE).where(OPEN, true));
        assertAnswers(Query.in(ground.whole(), PROBE).where(TAG, "a"));
    }

    @Test
    void clause_10_pages_visit_everything_once_in_order_under_every_type() {
        for (Column<Probe, ?> column : List.<Column<Probe, ?>>of(
                TITLE, NICK, WEIGHT, SCORE, OPEN, BORN, LEFT_ON, SEEN, SELF, TOWN, SIZE, COUNTED_ON, PRICE)) {
            for (int size : new int[] {1, 7, 60, 120, 1000}) {
                assertAnswers(Query.in(ground.whole(), PROBE).orderedBy(column).limit(size));
                assertAnswers(
                        Query.in(crowd.community(1), PROBE).orderedBy(column).limit(size));
            }
        }
    }

    @Test
    void clause_10_pages_visit_everything_once_with_conditions_and_ranges() {
        for (int size : new int[] {1, 2, 5}) {
            Query<Probe> all = Query.in(ground.whole(), PROBE).limit(size);
            assertAnswers(all);
            assertAnswers(all.where(OPEN, true));
            assertAnswers(all.where(TAG, "a").where(OPEN, false));
            assertAnswers(all.where(TAG, "a").orderedBy(OPEN));
            assertAnswers(all.where(OPEN, true).between(WEIGHT, -1L, 2L));
            assertAnswers(all.where(WEIGHT, 1L).from(SEEN, crowd.seen(2)));
            assertAnswers(all.below(TITLE, "\ufffd"));
        }
    }

    @Test
    void clause_10_reversed_pages_visit_everything_once_in_the_opposite_order() {
        for (DivisionCode scope : crowd.scopes()) {
            for (int size : new int[] {1, 7, 120}) {
                Query<Probe> all = Query.in(scope, PROBE).limit(size).reversed();
                assertAnswers(all);
                assertAnswers(all.where(OPEN, true));
                assertAnswers(all.where(TAG, "a"));
                assertAnswers(all.where(TAG, "a").orderedBy(OPEN));
                assertAnswers(all.where(OPEN, true).between(WEIGHT, -1L, 2L));
                assertAnswers(all.where(WEIGHT, 1L).from(SEEN, crowd.seen(2)));
                assertAnswers(all.below(TITLE, "\ufffd"));
                for (Column<Probe, ?> column :
                        List.<Column<Probe, ?>>of(TITLE, NICK, SCORE, OPEN, LEFT_ON, SEEN, SELF, TOWN, COUNTED_ON)) {
                    assertAnswers(all.orderedBy(column));
                }
            }
        }
    }

    @Test
    void clause_10_the_page_before_is_the_reversed_page_after_the_first_item() {
        Query<Probe> all = Query.in(ground.whole(), PROBE).orderedBy(TITLE).limit(7);
        List<Probe> expected = crowd.answer(all);
        for (int at = 0; at < expected.size(); at += 5) {
            Query<Probe> back = all.reversed().after(all.cursorOf(expected.get(at)));
            List<Probe> before = new ArrayList<>(
                    storage().transact(session -> session.query(back)).aggregates());
            Collections.reverse(before);
            assertEquals(expected.subList(Math.max(0, at - 7), at), before, "before " + at);
        }
    }

    @Test
    void clause_10_what_has_no_value_is_left_out_of_its_order() {
        List<Probe> ordered = storage()
                .transact(session ->
                        pages(session, Query.in(ground.whole(), PROBE).orderedBy(SCORE)));
        assertEquals(
                crowd.probes().stream()
                        .filter(probe -> probe.score().isPresent())
                        .count(),
                ordered.size());
    }

    @Test
    void clause_10_the_last_page_says_so() {
        transact(session -> {
            Query<Probe> all = Query.in(ground.whole(), PROBE).orderedBy(WEIGHT);
            assertEquals(Optional.empty(), session.query(all.limit(120)).next());
            Page<Probe> most = session.query(all.limit(119));
            assertEquals(
                    1,
                    session.query(all.after(most.next().orElseThrow())).items().size());
            Page<Probe> none = session.query(all.where(TITLE, "nobody"));
            assertEquals(List.of(), none.items());
            assertEquals(Optional.empty(), none.next());
        });
    }

    @Test
    void clause_10_pages_stay_in_place_when_others_write_between_them() {
        Query<Probe> query =
                Query.in(crowd.community(0), PROBE).orderedBy(WEIGHT).limit(5);
        List<Probe> expected = crowd.answer(query);
        List<Probe> visited = new ArrayList<>();
        Optional<Query.Cursor> next = Optional.empty();
        int round = 0;
        do {
            Query<Probe> asked = next.map(query::after).orElse(query);
            Page<Probe> page = storage().transact(session -> session.query(asked));
            visited.addAll(page.aggregates());
            next = page.next();
            store(Probe.plain(crowd.community(0), "new" + round).withWeight(Long.MIN_VALUE + round));
            round++;
        } while (next.isPresent());
        assertEquals(expected, visited);
    }

    @Test
    void clause_10_a_scope_is_a_community_a_larger_division_or_everything() {
        for (DivisionCode scope : crowd.scopes()) {
            assertAnswers(Query.in(scope, PROBE));
            assertAnswers(Query.in(scope, PROBE).where(OPEN, true).limit(4));
            assertAnswers(Query.in(scope, PROBE).where(TAG, "b"));
            assertAnswers(Query.in(scope, PROBE).from(WEIGHT, 0L).limit(6));
        }
        String own = ground.own("everywhere");
        List<Probe> far = List.of(
                Probe.plain(DivisionCode.of("110101001001"), "far" + ground.county())
                        .withTitle(own),
                Probe.plain(home, "near").withTitle(own),
                Probe.plain(DivisionCode.of("990099999999"), "far" + ground.county())
                        .withTitle(own));
        store(far);
        assertEquals(
                far,
                storage()
                        .transact(session -> pages(
                                session,
                                Query.everywhere(PROBE).where(TITLE, own).limit(2))));
        assertEquals(
                far,
                storage()
                        .transact(session -> pages(
                                session,
                                Query.everywhere(PROBE)
                                        .between(TITLE, own, own + "0")
                                        .limit(1))));
    }

    @Test
    void clause_10_found_aggregates_have_their_versions() {
        Probe probe = crowd.probes().get(5);
        transact(session -> update(session, read(session, probe), probe.withTitle("versioned")));
        Page<Probe> page = storage()
                .transact(
                        session -> session.query(Query.in(ground.whole(), PROBE).where(TITLE, "versioned")));
        assertEquals(List.of(stored(probe)), page.items());
    }

    @Test
    void clause_10_an_unknown_index_is_a_bug_of_the_caller() {
        Index<Probe, String> unknown = Index.one("title", ValueType.TEXT, Probe::title);
        Query<Probe> all = atHome();
        assertThrows(IllegalArgumentException.class, () -> all.where(unknown, "a"));
        assertThrows(IllegalArgumentException.class, () -> all.orderedBy(unknown));
        assertThrows(IllegalArgumentException.class, () -> all.from(unknown, "a"));
        assertThrows(IllegalArgumentException.class, () -> all.orderedBy(TAG));
        assertThrows(IllegalArgumentException.class, () -> all.orderedBy(WEIGHT).below(SCORE, 1L));
        assertTallyIsRefused(all, unknown);
        assertTallyIsRefused(all, TAG);
    }

    @Test
    void clause_10_a_question_narrowed_by_what_no_index_finds_is_a_bug_of_the_caller() {
        Query<Probe> all = atHome();
        assertThrows(IllegalArgumentException.class, () -> found(all.where(SELF, Id.of("a"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> Tallies.of(session, all.where(SELF, Id.of("a")), List.of(OPEN))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Query.Range<>(COUNTED_ON, Optional.of(LocalDate.EPOCH), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Query.Range<>(COUNTED_ON, Optional.empty(), Optional.of(LocalDate.EPOCH)));
    }

    @Test
    void clause_10_together_the_second_index_may_be_a_range_or_an_order() {
        Query<Probe> all = Query.in(ground.whole(), PROBE).where(SIZE, ProbeKinds.Size.HEAVY);
        LocalDate middle = found(all.orderedBy(BORN)).get(found(all).size() / 2).born();
        assertAnswers(all.from(BORN, middle));
        assertAnswers(
                all.between(BORN, middle.minusYears(1), middle.plusYears(1)).limit(3));
        assertAnswers(all.orderedBy(SELF).limit(5));
        assertAnswers(all.where(TOWN, crowd.community(2).parent().orElseThrow())
                .orderedBy(PRICE)
                .limit(4));
    }

    private void assertTallyIsRefused(Query<Probe> query, Column<Probe, ?> by) {
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> Tallies.of(session, query, List.of(OPEN, by))));
    }

    @Test
    void clause_10_a_page_has_one_to_a_thousand_items() {
        assertThrows(IllegalArgumentException.class, () -> atHome().limit(0));
        assertThrows(IllegalArgumentException.class, () -> atHome().limit(-1));
        assertThrows(IllegalArgumentException.class, () -> atHome().limit(Query.MAX_LIMIT + 1));
        assertEquals(1, found(Query.in(ground.whole(), PROBE).limit(1)).size());
        assertEquals(
                120,
                found(Query.in(ground.whole(), PROBE).limit(Query.MAX_LIMIT)).size());
    }
}
