package org.linli.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.contract.ProbeKinds.PROBE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.Change;
import org.linli.storage.Column;
import org.linli.storage.Entry;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** What the clauses' tests share: a ground of their own, and short words for reading and writing. */
abstract class ContractCase {
    final Territory ground = Territory.fresh();
    final DivisionCode home = ground.community(0);
    final DivisionCode away = ground.community(700);
    private final AtomicLong seconds = new AtomicLong();

    /** The store under test; the same at each call. */
    protected abstract Storage storage();

    final Probe probe(String id) {
        return Probe.plain(home, id);
    }

    /** Each later than the one before. */
    final Instant later() {
        return ground.begin().plusSeconds(seconds.incrementAndGet());
    }

    final void transact(Consumer<Session> work) {
        storage().transact(session -> {
            work.accept(session);
            return Optional.empty();
        });
    }

    /** Does work again, from its beginning, as long as it has to give way to others. */
    final <T> T retrying(Storage.Work<T> work) {
        for (int attempt = 0; ; attempt++) {
            try {
                return storage().transact(work);
            } catch (StaleVersionException e) {
                if (attempt == 200) {
                    throw e;
                }
            }
        }
    }

    final Change change(Kind<?> kind, Ref<?> ref, Version version, String previous, Event... events) {
        Entry entry = new Entry(
                kind.name(),
                ref.community(),
                ref.id().value(),
                version.number(),
                later(),
                "probe.write",
                Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER),
                Optional.of("request-" + version.number()),
                3,
                1,
                "",
                previous);
        return Change.of(kind, entry, List.of(events));
    }

    final void insert(Session session, Probe probe) {
        Change change = change(
                PROBE, probe.ref(), Version.FIRST, "", new ProbeEvent.ProbeMade(probe.title(), List.of("𠮷", "a\"b")));
        session.insert(PROBE, probe, change);
    }

    final void update(Session session, Versioned<Probe> old, Probe now) {
        Change change = change(
                PROBE,
                now.ref(),
                old.version().next(),
                old.head(),
                new ProbeEvent.ProbeChanged(now.weight(), Optional.of(now.seen())),
                new ProbeEvent.ProbeTouched());
        session.update(PROBE, now, old.version(), change);
    }

    final void store(Probe... probes) {
        store(List.of(probes));
    }

    final void store(List<Probe> probes) {
        transact(session -> probes.forEach(probe -> insert(session, probe)));
    }

    final Versioned<Probe> read(Session session, Probe probe) {
        return session.find(PROBE, probe.ref()).orElseThrow();
    }

    final Versioned<Probe> stored(Probe probe) {
        return retrying(session -> read(session, probe));
    }

    final boolean exists(Probe probe) {
        return retrying(session -> session.find(PROBE, probe.ref()).isPresent());
    }

    final List<Probe> found(Query<Probe> query) {
        return retrying(session -> session.query(query).aggregates());
    }

    final Query<Probe> atHome() {
        return Query.in(home, PROBE);
    }

    final List<Change> history(Session session, Ref<Probe> ref) {
        return session.history(PROBE.name(), ref, 0, Query.MAX_LIMIT);
    }

    final int changesOf(Probe probe) {
        return retrying(session -> history(session, probe.ref())).size();
    }

    /** Everything that waits on this test's ground. */
    final List<Pending> pending(Session session) {
        List<Pending> own = new ArrayList<>();
        Optional<Pending> after = Optional.of(new Pending("a", home, "a", ground.begin()));
        List<Pending> page = session.pending(after, Query.MAX_LIMIT);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(pending -> ground.whole().contains(pending.community()))
                    .forEach(own::add);
            page = session.pending(Optional.of(page.get(page.size() - 1)), Query.MAX_LIMIT);
        }
        return own;
    }

    final List<Pending> pending() {
        return retrying(this::pending);
    }

    static Pending pendingOf(Probe probe, Instant since) {
        return new Pending(PROBE.name(), probe.community(), probe.id().value(), since);
    }

    /** More than any test puts on pages. */
    private static final int MOST_ON_PAGES = 10_000;

    /** All pages of a query. */
    static <A> List<A> pages(Session session, Query<A> query) {
        List<A> all = new ArrayList<>();
        Page<A> page = session.query(query);
        all.addAll(page.aggregates());
        while (page.next().isPresent()) {
            assertEquals(query.limit(), page.items().size(), "only the last page may be short");
            page = session.query(query.after(page.next().get()));
            assertTrue(!page.items().isEmpty(), "a page that was announced has something on it");
            assertTrue(all.size() < MOST_ON_PAGES, "pages come to an end");
            all.addAll(page.aggregates());
        }
        return all;
    }

    /** Whoever was here is gone without a trace: no aggregate, no index, no journal, nothing to deliver. */
    final void assertNoTrace(Probe probe) {
        transact(session -> {
            assertEquals(Optional.empty(), session.find(PROBE, probe.ref()));
            assertEquals(List.of(), history(session, probe.ref()));
            assertTrue(pending(session).stream()
                    .noneMatch(pending -> pending.id().equals(probe.id().value())));
            Query<Probe> byTitle = Query.in(probe.community(), PROBE).where(ProbeKinds.TITLE, probe.title());
            assertTrue(session.query(byTitle).aggregates().stream()
                    .noneMatch(found -> found.id().equals(probe.id())));
        });
        Probe successor = Probe.plain(probe.community(), probe.id().value() + ".successor")
                .withSeat(probe.seat())
                .withSerial(probe.serial())
                .withAliases(probe.aliases().toArray(String[]::new))
                .withSeals(probe.seals().toArray(String[]::new));
        store(successor);
        assertEquals(successor, stored(successor).aggregate());
    }

    /** A probe that would be missed by every index. */
    final Probe marked(String id) {
        return probe(id)
                .withTitle("marked " + id)
                .withSeat(Optional.of((long) id.hashCode()))
                .withSerial(Optional.of(ground.own(id)))
                .withAliases("alias " + id)
                .withSeals(ground.own("seal " + id));
    }

    /** Throws whatever it is given, declared or not. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> void sneak(Throwable throwable) throws E {
        throw (E) throwable;
    }

    /** What a query finds, in groups. */
    final Map<List<Object>, Long> tally(Query<Probe> query, List<Column<Probe, ?>> by) {
        return storage().transact(session -> Tallies.of(session, query, by));
    }

    /** The total of a query. */
    static long count(Session session, Query<Probe> query) {
        return session.totals(query, List.of(), List.of()).get(0).count();
    }

    static Map<List<Object>, Long> total(long number) {
        return Map.of(List.of(), number);
    }
}
