package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.V1;
import static org.linli.storage.contract.ProbeKinds.V1_NAME;
import static org.linli.storage.contract.ProbeKinds.V2;
import static org.linli.storage.contract.ProbeKinds.V2_NAME;
import static org.linli.storage.contract.ProbeKinds.V3;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.UnsupportedFormatException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Clause 14: formats. */
abstract class FormatClauses extends ContractCase {
    private final ProbeV1 old = new ProbeV1(home, Id.of("moved"), "丽景");
    private final ProbeV2 raised = new ProbeV2(home, Id.of("moved"), List.of("丽景"));

    private void storeOld() {
        transact(session -> session.insert(
                V1, old, change(V1, old.ref(), Version.FIRST, "", new ProbeEvent.ProbeMade("old", List.of()))));
    }

    private void update(Session session, ProbeV2 now) {
        Versioned<ProbeV2> before = session.find(V2, now.ref()).orElseThrow();
        session.update(
                V2,
                now,
                before.version(),
                change(V2, now.ref(), before.version().next(), before.head(), new ProbeEvent.ProbeTouched()));
    }

    private void assertRefused(int stored, int known, Consumer<Session> reading) {
        UnsupportedFormatException refusal = assertThrows(UnsupportedFormatException.class, () -> transact(reading));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("probe_moved"), message);
        assertTrue(message.contains("format " + stored), message);
        assertTrue(message.contains("up to " + known), message);
        assertTrue(!message.contains("丽景"), message);
    }

    @Test
    void clause_14_an_older_format_is_brought_up() {
        storeOld();
        assertEquals(
                old,
                storage()
                        .transact(session ->
                                session.find(V1, old.ref()).orElseThrow().aggregate()));
        transact(session -> {
            assertEquals(raised, session.find(V2, raised.ref()).orElseThrow().aggregate());
            assertEquals(
                    Version.FIRST, session.find(V2, raised.ref()).orElseThrow().version());
            assertEquals(
                    List.of(raised),
                    session.find(V2, List.of(raised.ref())).stream()
                            .map(Versioned::aggregate)
                            .toList());
            assertEquals(
                    List.of(raised),
                    session.query(Query.in(home, V2).where(V2_NAME, "丽景")).aggregates());
        });
        assertEquals(
                old,
                storage()
                        .transact(session ->
                                session.find(V1, old.ref()).orElseThrow().aggregate()));
    }

    @Test
    void clause_14_a_newer_format_is_refused_by_name_and_left_untouched() {
        storeOld();
        ProbeV2 changed = new ProbeV2(home, raised.id(), List.of("丽景", "second"));
        transact(session -> update(session, changed));
        assertRefused(2, 1, session -> session.find(V1, old.ref()));
        assertRefused(2, 1, session -> session.find(V1, List.of(old.ref())));
        assertRefused(2, 1, session -> session.query(Query.in(home, V1)));
        assertRefused(2, 1, session -> session.query(Query.in(home, V1).where(V1_NAME, "丽景")));
        transact(session -> {
            Versioned<ProbeV2> now = session.find(V2, raised.ref()).orElseThrow();
            assertEquals(changed, now.aggregate());
            assertEquals(new Version(2), now.version());
        });
    }

    @Test
    void clause_14_a_session_that_met_a_newer_format_is_dead() {
        storeOld();
        transact(session -> update(session, raised));
        ProbeV1 other = new ProbeV1(home, Id.of("other"), "other");
        assertThrows(
                IllegalStateException.class,
                () -> transact(session -> {
                    session.insert(
                            V1, other, change(V1, other.ref(), Version.FIRST, "", new ProbeEvent.ProbeTouched()));
                    assertThrows(UnsupportedFormatException.class, () -> session.find(V1, old.ref()));
                }));
        assertTrue(storage().transact(session -> session.find(V1, other.ref())).isEmpty());
    }

    @Test
    void clause_14_an_older_format_without_a_way_up_is_refused_by_name() {
        storeOld();
        assertRefused(1, 3, session -> session.find(V3, raised.ref()));
        transact(session -> update(session, raised));
        assertEquals(
                raised,
                storage()
                        .transact(session ->
                                session.find(V3, raised.ref()).orElseThrow().aggregate()));
    }

    @Test
    void clause_14_a_guard_does_not_change_the_format() {
        storeOld();
        transact(session -> session.guard(V2, raised.ref(), Version.FIRST));
        assertEquals(
                old,
                storage()
                        .transact(session ->
                                session.find(V1, old.ref()).orElseThrow().aggregate()));
    }
}
