package org.linli.work.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Id;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Versioned;
import org.linli.work.Retries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts changes in the line of each consumer. A change is marked as undelivered by the transaction that makes it; here the mark is
 * exchanged, in one transaction, for a place in each line, so that a change whose transaction commits late is not skipped.
 */
final class DeliveryLines {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLines.class);
    private static final int AT_ONCE = 100;

    private final Storage storage;
    private final Retries retries;

    DeliveryLines(Storage storage, Retries retries) {
        this.storage = storage;
        this.retries = retries;
    }

    /** Lets a consumer have what is marked as undelivered from now on, unless it does already; gives whether it did not. */
    boolean subscribe(String consumer, Instant now, boolean behind) {
        return find(consumer).isEmpty()
                && quietly(() -> storage.transact(session -> {
                    session.insert(DeliveryConsumer.KIND, DeliveryConsumer.of(consumer, now, behind));
                    return consumer;
                }));
    }

    /** Whether a consumer still wants in its line what was made before it was subscribed. */
    boolean isBehind(String consumer) {
        return find(consumer).filter(found -> found.aggregate().behind()).isPresent();
    }

    /** Says that a consumer has in its line what was made before. */
    void caughtUp(String consumer) {
        find(consumer)
                .ifPresent(found -> quietly(() -> storage.transact(session -> {
                    session.update(DeliveryConsumer.KIND, found.aggregate().caughtUp(), found.version());
                    return consumer;
                })));
    }

    private Optional<Versioned<DeliveryConsumer>> find(String consumer) {
        return retries.read(session -> session.find(DeliveryConsumer.KIND, DeliveryConsumer.refOf(consumer)));
    }

    /** Exchanges all marks. */
    void fill() {
        Optional<Pending> after = Optional.empty();
        List<Pending> round;
        do {
            Optional<Pending> from = after;
            round = retries.read(session -> session.pending(from, AT_ONCE));
            if (!round.isEmpty() && !fill(round)) {
                round.forEach(pending -> fill(List.of(pending)));
            }
            after = round.stream().reduce((earlier, later) -> later);
        } while (round.size() == AT_ONCE);
    }

    private boolean fill(List<Pending> round) {
        return quietly(() -> storage.transact(session -> {
            List<String> consumers = DeliveryConsumer.names(session);
            List<DeliveryState> more = new ArrayList<>();
            for (Pending pending : round) {
                List<Change> changes = session.undelivered(pending, Query.MAX_LIMIT);
                if (!changes.isEmpty()) {
                    Change last = changes.get(changes.size() - 1);
                    consumers.forEach(consumer -> more.add(state(consumer, changes.get(0), last)));
                    if (!session.delivered(pending, last.version())) {
                        throw new StaleVersionException("Another deliverer has put it in line");
                    }
                }
            }
            add(session, more, found -> found);
            return more;
        }));
    }

    private static DeliveryState state(String consumer, Change first, Change last) {
        Ref<?> ref = Ref.of(first.community(), Id.of(first.id()));
        return DeliveryState.of(
                consumer,
                first.kind(),
                ref,
                first.version().number() - 1,
                last.version().number(),
                first.at());
    }

    /** Puts all aggregates of a kind in a consumer's line, from their first change; gives how many. */
    <A> int refill(String consumer, Kind<A> kind, Instant now) {
        int all = 0;
        Optional<Query<A>> next = Optional.of(Query.everywhere(kind).limit(AT_ONCE));
        while (next.isPresent()) {
            Query<A> asked = next.get();
            Rows<A> page = retries.read(session -> session.rows(asked, List.of()));
            retries.insert(session -> {
                add(
                        session,
                        page.items().stream()
                                .map(row -> whole(consumer, kind, row, now))
                                .toList(),
                        DeliveryState::disowned);
                return page;
            });
            all += page.items().size();
            next = page.next().map(asked::after);
        }
        return all;
    }

    private static <A> DeliveryState whole(String consumer, Kind<A> kind, Row<A> row, Instant now) {
        return DeliveryState.of(
                        consumer, kind.name(), row.ref(), 0, row.version().number(), now)
                .asWhole();
    }

    private static void add(Session session, List<DeliveryState> more, UnaryOperator<DeliveryState> change) {
        Map<Ref<DeliveryState>, Versioned<DeliveryState>> known =
                session
                        .find(
                                DeliveryState.KIND,
                                more.stream().map(DeliveryState::ref).toList())
                        .stream()
                        .collect(Collectors.toMap(state -> state.aggregate().ref(), state -> state));
        session.insertAll(
                DeliveryState.KIND,
                more.stream().filter(state -> !known.containsKey(state.ref())).toList());
        more.forEach(state -> Optional.ofNullable(known.get(state.ref()))
                .ifPresent(found -> session.update(
                        DeliveryState.KIND, change.apply(found.aggregate().with(state)), found.version())));
    }

    /** How much each consumer has still to get, also of what is in no line yet. */
    List<Deliverer.Backlog> backlog(Session session, String first) {
        List<Pending> marked = marked(session);
        List<String> names = DeliveryConsumer.names(session);
        return (names.isEmpty() ? List.of(first) : names)
                .stream().map(consumer -> backlog(session, consumer, marked)).toList();
    }

    private static Deliverer.Backlog backlog(Session session, String consumer, List<Pending> marked) {
        Query<DeliveryState> line = Query.everywhere(DeliveryState.KIND).where(DeliveryState.CONSUMER, consumer);
        Map<Ref<DeliveryState>, Pending> places = new LinkedHashMap<>();
        marked.forEach(pending -> places.put(DeliveryState.refOf(consumer, pending.kind(), refOf(pending)), pending));
        int inBoth = session.find(DeliveryState.KIND, places.keySet()).size();
        Stream<Instant> since = session
                .query(line.orderedBy(DeliveryState.SINCE).limit(1))
                .aggregates()
                .stream()
                .map(DeliveryState::since);
        Optional<Instant> oldest = Stream.concat(since, marked.stream().limit(1).map(Pending::since))
                .min(Instant::compareTo);
        long inLine = count(session, line);
        long parked = count(session, line.where(DeliveryState.PARKED, true));
        return new Deliverer.Backlog(consumer, inLine + marked.size() - inBoth, parked, oldest);
    }

    private static long count(Session session, Query<DeliveryState> query) {
        return session.totals(query, List.of(), List.of()).get(0).count();
    }

    private static List<Pending> marked(Session session) {
        List<Pending> all = new ArrayList<>();
        List<Pending> page;
        do {
            page = session.pending(all.stream().reduce((earlier, later) -> later), Query.MAX_LIMIT);
            all.addAll(page);
        } while (page.size() == Query.MAX_LIMIT);
        return all;
    }

    private static Ref<?> refOf(Pending pending) {
        return Ref.of(pending.community(), Id.of(pending.id()));
    }

    /** Another deliverer that does the same at the same moment is no trouble; gives whether this one has done it. */
    private static boolean quietly(Runnable work) {
        try {
            work.run();
            return true;
        } catch (StaleVersionException | UniqueKeyException e) {
            LOG.debug("Another deliverer was faster");
            return false;
        }
    }
}
