package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.BORN;
import static org.linli.storage.contract.ProbeKinds.COUNTED_ON;
import static org.linli.storage.contract.ProbeKinds.NICK;
import static org.linli.storage.contract.ProbeKinds.NOTE;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Cells;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.Session;
import org.linli.storage.ValueType;

/** Clauses 1, 2 and 10: columns without bodies. */
abstract class RowClauses extends ContractCase {
    private static final List<Column<Probe, ?>> COLUMNS =
            List.of(TITLE, NICK, WEIGHT, SCORE, OPEN, BORN, SEEN, SELF, TOWN, SIZE, COUNTED_ON, PRICE);

    private final Crowd crowd = new Crowd(ground, 3, 60);

    /** What the rows of a page should be. */
    private static List<Row<Probe>> rows(Page<Probe> page, List<Column<Probe, ?>> columns) {
        return page.items().stream()
                .map(item -> new Row<>(
                        item.aggregate().ref(), item.version(), item.head(), Cells.of(columns, item.aggregate())))
                .toList();
    }

    /** Each page has the same items, and ends at the same place, as with bodies. */
    private static void assertSame(Session session, Query<Probe> query, List<Column<Probe, ?>> columns) {
        Optional<Query<Probe>> asked = Optional.of(query);
        while (asked.isPresent()) {
            Page<Probe> page = session.query(asked.get());
            assertEquals(new Rows<>(rows(page, columns), page.next()), session.rows(asked.get(), columns));
            asked = page.next().map(query::after);
        }
    }

    @BeforeEach
    void fillTheGround() {
        store(crowd.probes());
    }

    @Test
    void clause_10_rows_are_the_aggregates_of_the_query_in_its_order() {
        transact(session -> {
            for (DivisionCode scope : crowd.scopes()) {
                Query<Probe> all = Query.in(scope, PROBE);
                assertSame(session, all.limit(7), COLUMNS);
                assertSame(session, all.where(OPEN, true).orderedBy(SCORE).limit(3), COLUMNS);
                assertSame(session, all.where(TAG, "a").where(TAG, "b").limit(2), List.of(TITLE));
                assertSame(session, all.where(TAG, "a").from(WEIGHT, 0L).limit(4), List.of(WEIGHT, PRICE));
                assertSame(session, all.orderedBy(TITLE), List.of());
                assertSame(session, all.where(TAG, "a").reversed().limit(2), List.of(TITLE));
                assertSame(session, all.orderedBy(TITLE).reversed().limit(7), COLUMNS);
            }
        });
    }

    @Test
    void clause_01_a_row_has_the_version_and_head_of_its_latest_change() {
        Probe probe = crowd.probes().get(0);
        transact(session -> update(session, read(session, probe), probe.withTitle("changed")));
        Row<Probe> row = storage()
                .read(session ->
                        session.rows(Query.in(probe.community(), PROBE).where(TITLE, "changed"), List.of(TITLE, NICK)))
                .items()
                .get(0);
        assertEquals(probe.ref(), row.ref());
        assertEquals(stored(probe).version(), row.version());
        assertEquals(stored(probe).head(), row.head());
        assertEquals("changed", row.value(TITLE));
        assertEquals(probe.nick(), row.get(NICK));
        assertThrows(IllegalArgumentException.class, () -> row.get(SCORE));
    }

    @Test
    void clause_02_a_session_reads_the_rows_of_its_own_writes() {
        Probe own = Probe.plain(ground.community(3), "own").withWeight(9);
        transact(session -> {
            insert(session, own);
            session.insert(NOTE, new Note(own.community(), Id.of("n"), "text", later(), Optional.of("m")));
            Query<Probe> all = Query.in(own.community(), PROBE);
            assertSame(session, all, COLUMNS);
            assertEquals(9L, session.rows(all, List.of(WEIGHT)).items().get(0).value(WEIGHT));
            update(session, read(session, own), own.withWeight(10));
            assertEquals(10L, session.rows(all, List.of(WEIGHT)).items().get(0).value(WEIGHT));
            assertEquals(
                    List.of(Optional.of("m")),
                    session.rows(Query.in(own.community(), NOTE), List.of(ProbeKinds.MARK)).items().stream()
                            .map(row -> row.get(ProbeKinds.MARK))
                            .toList());
        });
    }

    @Test
    void clause_10_a_column_that_is_unknown_or_has_many_values_is_a_bug_of_the_caller() {
        Column<Probe, String> unknown = Column.one("title", ValueType.TEXT, Probe::title);
        List<Index<Probe, ?>> many = new ArrayList<>(List.of(TAG, ProbeKinds.ALIAS));
        assertThrows(
                IllegalArgumentException.class, () -> transact(session -> session.rows(atHome(), List.of(unknown))));
        for (Index<Probe, ?> index : many) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> transact(session -> session.rows(atHome(), List.of(TITLE, index))));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> transact(session -> session.rows(atHome().where(SELF, Id.of("a")), List.of())));
    }
}
