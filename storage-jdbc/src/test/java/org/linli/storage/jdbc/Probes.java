package org.linli.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeEvent;
import org.linli.storage.contract.ProbeKinds;

/** Short words for writing and reading probes. */
final class Probes {
    static final DivisionCode HOME = DivisionCode.of("350603005004");

    private Probes() {}

    static Probe probe(String id) {
        return Probe.plain(HOME, id);
    }

    static void insert(Session session, Probe probe) {
        session.insert(ProbeKinds.PROBE, probe, change(probe, Version.FIRST, ""));
    }

    static void update(Session session, Versioned<Probe> old, Probe now) {
        session.update(
                ProbeKinds.PROBE, now, old.version(), change(now, old.version().next(), old.head()));
    }

    static void store(Storage storage, Probe... probes) {
        storage.transact(session -> {
            List.of(probes).forEach(probe -> insert(session, probe));
            return probes.length;
        });
    }

    static Optional<Versioned<Probe>> find(Storage storage, String id) {
        return storage.transact(
                session -> session.find(ProbeKinds.PROBE, probe(id).ref()));
    }

    static boolean exists(Storage storage, String id) {
        return find(storage, id).isPresent();
    }

    /** The first change of any aggregate, without events. */
    static <A> Change first(Kind<A> kind, A aggregate) {
        Ref<A> ref = kind.refOf(aggregate);
        Entry entry = new Entry(
                kind.name(),
                ref.community(),
                ref.id().value(),
                Version.FIRST.number(),
                Instant.parse("2026-11-23T01:02:03.000004Z"),
                "probe.write",
                Actor.anonymous(),
                Optional.empty(),
                0,
                1,
                "",
                "");
        return Change.of(kind, entry, List.of());
    }

    private static Change change(Probe probe, Version version, String previous) {
        Entry entry = new Entry(
                "probe",
                probe.community(),
                probe.id().value(),
                version.number(),
                Instant.parse("2026-11-23T01:02:03.000004Z"),
                "probe.write",
                Actor.anonymous(),
                Optional.empty(),
                0,
                1,
                "",
                previous);
        return Change.of(ProbeKinds.PROBE, entry, List.of(new ProbeEvent.ProbeTouched()));
    }
}
