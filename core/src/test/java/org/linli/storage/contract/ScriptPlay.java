package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.OPEN;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.SEAT;
import static org.linli.storage.contract.ProbeKinds.WEIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.code.DivisionCode;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.StorageException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** Plays a script on a store and on a model, and compares the two as it goes. */
final class ScriptPlay {
    private static final String STALE = "stale";

    private final ContractCase store;
    private final DivisionCode community;
    private final String prefix;
    private Map<String, Modelled> model = new TreeMap<>();

    ScriptPlay(ContractCase store, DivisionCode community, String prefix) {
        this.store = store;
        this.community = community;
        this.prefix = prefix;
    }

    /** An aggregate, its version, the versions of its changes, and those of them that wait. */
    private record Modelled(Probe probe, Version version, List<Long> changes, List<Long> waiting) {}

    /** Ends a session on purpose. */
    private static final class Planned extends Error {
        private static final long serialVersionUID = 1;
    }

    void play(Script script) {
        for (Script.Part part : script.parts()) {
            Map<String, Modelled> before = model;
            model = new TreeMap<>(before);
            TreeSet<String> expected = new TreeSet<>();
            Optional<Throwable> thrown = Race.thrownBy(() -> store.transact(session -> {
                for (Script.Step step : part.steps()) {
                    expected.addAll(troubles(step));
                    take(session, step);
                    assertEquals(List.of(), List.copyOf(expected), "a call went through that should not");
                }
                compare(session);
                if (part.fails()) {
                    throw new Planned();
                }
            }));
            if (thrown.isPresent()) {
                assertExpected(thrown.get(), expected, part);
                model = before;
            }
            store.transact(this::compare);
        }
    }

    private static void assertExpected(Throwable thrown, TreeSet<String> expected, Script.Part part) {
        if (thrown instanceof UniqueKeyException taken) {
            assertTrue(expected.contains(taken.index()), () -> "refused by " + taken.index() + ", not " + expected);
        } else if (thrown instanceof StaleVersionException) {
            assertTrue(expected.contains(STALE), () -> "stale, but expected " + expected);
        } else if (!(thrown instanceof Planned) || !part.fails()) {
            throw new AssertionError("failed otherwise than expected: " + expected, thrown);
        }
    }

    private static String id(Script.Step step) {
        return "k" + step.key();
    }

    private Probe probe(Script.Step step) {
        return Probe.plain(community, id(step))
                .withWeight(step.weight())
                .withOpen(step.weight() > 0)
                .withSeat(step.seat())
                .withSerial(step.serial().map(number -> prefix + number));
    }

    private Version expectedVersion(Script.Step step) {
        Version now =
                Optional.ofNullable(model.get(id(step))).map(Modelled::version).orElse(Version.FIRST);
        return !step.wrong() ? now : step.weight() % 2 == 0 ? now.next() : now.guarded();
    }

    /** What is wrong with a step; the store reports one of these. */
    private List<String> troubles(Script.Step step) {
        List<String> troubles = new ArrayList<>();
        boolean exists = model.containsKey(id(step));
        boolean writes = step.op() == Script.Op.INSERT || step.op() == Script.Op.UPDATE;
        if (step.op() == Script.Op.INSERT && exists) {
            troubles.add("id");
        }
        if ((step.op() == Script.Op.UPDATE || step.op() == Script.Op.GUARD) && (!exists || step.wrong())) {
            troubles.add(STALE);
        }
        model.forEach((id, other) -> {
            if (writes && !id.equals(id(step))) {
                Probe now = probe(step);
                if (now.seat().isPresent() && now.seat().equals(other.probe().seat())) {
                    troubles.add("seat");
                }
                if (now.serial().isPresent()
                        && now.serial().equals(other.probe().serial())) {
                    troubles.add("serial");
                }
            }
        });
        return troubles;
    }

    private void take(Session session, Script.Step step) {
        Probe probe = probe(step);
        Version version = expectedVersion(step);
        String head =
                Optional.ofNullable(model.get(id(step))).map(known -> "head").orElse("");
        switch (step.op()) {
            case INSERT -> {
                store.insert(session, probe);
                model.put(id(step), new Modelled(probe, Version.FIRST, List.of(1L), List.of(1L)));
            }
            case UPDATE -> {
                store.update(session, new Versioned<>(probe, version, head), probe);
                model.computeIfPresent(id(step), (id, old) -> {
                    Version next = old.version().next();
                    return new Modelled(
                            probe, next, with(old.changes(), next.number()), with(old.waiting(), next.number()));
                });
            }
            case GUARD -> {
                session.guard(PROBE, probe.ref(), version);
                model.computeIfPresent(
                        id(step),
                        (id, old) -> new Modelled(old.probe(), old.version().guarded(), old.changes(), old.waiting()));
            }
            case DELIVER -> {
                long upTo = Math.max(1, version.number() - step.weight());
                session.delivered(ContractCase.pendingOf(probe, store.ground.begin()), new Version(upTo));
                model.computeIfPresent(
                        id(step),
                        (id, old) -> new Modelled(
                                old.probe(),
                                old.version(),
                                old.changes(),
                                old.waiting().stream().filter(one -> one > upTo).toList()));
            }
            case LOOK -> compare(session);
            default -> throw new StorageException("There are no other steps");
        }
    }

    private static List<Long> with(List<Long> numbers, long more) {
        List<Long> all = new ArrayList<>(numbers);
        all.add(more);
        return List.copyOf(all);
    }

    private void compare(Session session) {
        Query<Probe> all = Query.in(community, PROBE);
        List<Probe> probes = model.values().stream().map(Modelled::probe).toList();
        assertEquals(
                model.values().stream()
                        .map(one -> one.probe() + " " + one.version())
                        .toList(),
                session.query(all).items().stream()
                        .map(one -> one.aggregate() + " " + one.version())
                        .toList());
        assertEquals(
                probes.stream().sorted(Comparator.comparing(Probe::weight)).toList(),
                ContractCase.pages(session, all.orderedBy(WEIGHT).limit(2)));
        assertEquals(
                probes.stream()
                        .filter(probe -> probe.seat().equals(Optional.of(1L)))
                        .toList(),
                session.query(all.where(SEAT, 1L)).aggregates());
        Map<List<Object>, Long> byOpen = new HashMap<>();
        probes.forEach(probe -> byOpen.merge(List.of(probe.open()), 1L, Long::sum));
        assertEquals(byOpen, Tallies.of(session, all, List.of(OPEN)));
        model.forEach((id, one) -> {
            assertEquals(
                    one.changes(),
                    store.history(session, one.probe().ref()).stream()
                            .map(change -> change.version().number())
                            .toList());
            assertEquals(
                    one.waiting(),
                    session.undelivered(ContractCase.pendingOf(one.probe(), store.ground.begin()), 1000).stream()
                            .map(change -> change.version().number())
                            .toList());
        });
        assertEquals(
                model.values().stream()
                        .filter(one -> !one.waiting().isEmpty())
                        .map(one -> one.probe().id().value())
                        .sorted()
                        .toList(),
                store.pending(session).stream()
                        .filter(pending -> pending.community().equals(community))
                        .map(pending -> pending.id())
                        .sorted()
                        .toList());
    }
}
