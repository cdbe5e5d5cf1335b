package org.linli.work.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linli.kernel.Id;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;
import org.linli.work.Retries;
import org.linli.work.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings changes to a consumer's handler, at least once, and those of one aggregate in order. It takes one aggregate at a time for
 * itself, so that several deliverers share the work; the handler is called outside of any transaction.
 */
public final class Deliverer {
    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
    private static final int AT_ONCE = 100;

    private final Storage storage;
    private final Retries retries;
    private final Settings settings;
    private final DeliveryLines lines;
    private final String owner;

    /**
     * A deliverer.
     *
     * @param storage a storage that owns its transactions
     * @param settings clock, ids, length of leases
     * @throws IllegalArgumentException when the storage has joined a host's transaction
     */
    public Deliverer(Storage storage, Settings settings) {
        if (!storage.ownsTransactions()) {
            throw new IllegalArgumentException("Changes are delivered after their commit, not within a transaction");
        }
        this.storage = storage;
        this.retries = new Retries(storage, settings.retries());
        this.settings = settings;
        this.lines = new DeliveryLines(storage, retries);
        this.owner = settings.ids().get();
    }

    /**
     * Delivers once round: no aggregate is tried twice, so that one that fails keeps no other waiting.
     *
     * @param consumer name of the consumer; subscribed if it is not yet
     * @param batch the most changes
     * @param handler is given each change, and answers with what it has thrown
     * @return how many were handled
     */
    public int deliver(String consumer, int batch, Function<Change, Optional<Throwable>> handler) {
        Instant begun = settings.now();
        lines.subscribe(consumer, begun, false);
        lines.fill();
        Query<DeliveryState> due = Query.everywhere(DeliveryState.KIND)
                .where(DeliveryState.CONSUMER, consumer)
                .where(DeliveryState.PARKED, false)
                .below(DeliveryState.DUE, begun.plus(1, ChronoUnit.MICROS))
                .limit(AT_ONCE);
        Set<Id<DeliveryState>> tried = new HashSet<>();
        int handled = 0;
        List<DeliveryState> round;
        do {
            round = retries.read(session -> session.query(due).aggregates()).stream()
                    .filter(state -> !tried.contains(state.id()))
                    .toList();
            for (DeliveryState state : round) {
                if (handled < batch) {
                    tried.add(state.id());
                    handled += taken(state, batch - handled, handler);
                }
            }
        } while (!round.isEmpty() && handled < batch);
        return handled;
    }

    /**
     * The aggregates that wait for the host to look at them.
     *
     * @return what is parked, of all consumers, by community and id of the state, at most 1000
     */
    public List<DeliveryState> parked() {
        Query<DeliveryState> parked = Query.everywhere(DeliveryState.KIND)
                .where(DeliveryState.PARKED, true)
                .limit(Query.MAX_LIMIT);
        return retries.read(session -> session.query(parked).aggregates());
    }

    /**
     * Lets a parked aggregate be delivered again, from its first undelivered change.
     *
     * @param consumer name of the consumer
     * @param kind name of its kind
     * @param ref where it lives
     * @return whether it was parked
     */
    public boolean replay(String consumer, String kind, Ref<?> ref) {
        Ref<DeliveryState> place = DeliveryState.refOf(consumer, kind, ref);
        return retries.transact(session -> session.find(DeliveryState.KIND, place)
                .filter(state -> state.aggregate().parked())
                .map(state -> {
                    session.update(DeliveryState.KIND, state.aggregate().replayed(settings.now()), state.version());
                    return true;
                })
                .orElse(false));
    }

    /**
     * Subscribes a consumer, unless it is subscribed already.
     *
     * @param consumer name of the consumer
     * @param fromBeginning whether it gets what was made before; what an earlier call has begun and not ended is done now
     * @param kinds the kinds of what was made before; those without a journal are left out
     * @return whether it was not subscribed yet
     */
    public boolean subscribe(String consumer, boolean fromBeginning, List<Kind<?>> kinds) {
        boolean isNew = lines.subscribe(consumer, settings.now(), fromBeginning);
        if (fromBeginning && lines.isBehind(consumer)) {
            refill(consumer, kinds);
            lines.caughtUp(consumer);
        }
        return isNew;
    }

    /**
     * Lets all changes of some kinds be delivered to a consumer again.
     *
     * @param consumer name of the consumer; subscribed if it is not yet
     * @param kinds the kinds; those without a journal are left out
     * @return how many aggregates there are
     */
    public int replayAll(String consumer, List<Kind<?>> kinds) {
        lines.subscribe(consumer, settings.now(), false);
        return refill(consumer, kinds);
    }

    private int refill(String consumer, List<Kind<?>> kinds) {
        Instant now = settings.now();
        return kinds.stream()
                .filter(kind -> !kind.isBookkeeping())
                .mapToInt(kind -> lines.refill(consumer, kind, now))
                .sum();
    }

    /**
     * Forgets a consumer and what it had still to get.
     *
     * @param consumer its name
     * @return whether it was subscribed
     */
    public boolean unsubscribe(String consumer) {
        boolean was = retries.transact(session -> session.find(DeliveryConsumer.KIND, DeliveryConsumer.refOf(consumer))
                .map(found -> {
                    session.delete(DeliveryConsumer.KIND, DeliveryConsumer.refOf(consumer), found.version());
                    return true;
                })
                .orElse(false));
        Query<DeliveryState> line = Query.everywhere(DeliveryState.KIND)
                .where(DeliveryState.CONSUMER, consumer)
                .limit(AT_ONCE);
        while (retries.transact(session -> {
                    List<Versioned<DeliveryState>> found = session.query(line).items();
                    found.forEach(state ->
                            session.delete(DeliveryState.KIND, state.aggregate().ref(), state.version()));
                    return found.size();
                })
                == AT_ONCE) {
            LOG.debug("More of what {} had still to get is forgotten", consumer);
        }
        return was;
    }

    /**
     * How much each consumer has still to get.
     *
     * @param first the consumer that is told of while none is subscribed
     * @return a backlog for each, by name
     */
    public List<Backlog> backlog(String first) {
        return retries.read(session -> lines.backlog(session, first));
    }

    private int taken(DeliveryState due, int most, Function<Change, Optional<Throwable>> handler) {
        try {
            return take(due).map(state -> handle(state, most, handler)).orElse(0);
        } catch (StaleVersionException e) {
            // Another deliverer was faster; it does what we wanted to do.
            LOG.debug("Another deliverer has taken a {}", due.kind());
            return 0;
        }
    }

    private Optional<DeliveryState> take(DeliveryState due) {
        Instant now = settings.now();
        return storage.transact(session -> session.find(DeliveryState.KIND, due.ref())
                .filter(found ->
                        !found.aggregate().parked() && !found.aggregate().due().isAfter(now))
                .map(found -> {
                    DeliveryState taken = found.aggregate().takenBy(owner, now.plus(settings.leaseLength()));
                    session.update(DeliveryState.KIND, taken, found.version());
                    return taken;
                }));
    }

    private int handle(DeliveryState state, int most, Function<Change, Optional<Throwable>> handler) {
        long reached = state.after();
        int handled = 0;
        Optional<Throwable> failure = Optional.empty();
        List<Change> changes = changesAfter(state, reached, most);
        while (!changes.isEmpty() && failure.isEmpty() && isLeased(state)) {
            Change change = changes.get(0);
            failure = handler.apply(change);
            if (failure.isEmpty()) {
                reached = change.version().number();
                handled++;
            }
            changes = changes.size() > 1
                    ? changes.subList(1, changes.size())
                    : changesAfter(state, reached, most - handled);
        }
        boolean isAll = changes.isEmpty() && failure.isEmpty() && handled < most;
        failure.ifPresent(thrown -> LOG.warn(
                "Delivery of {} {} to {} has failed with {}",
                state.kind(),
                state.subject(),
                state.consumer(),
                thrown.getClass().getName(),
                new UntoldException(thrown)));
        long settled = isAll ? Math.max(state.upTo(), reached) : reached;
        settle(state, settled, isAll || !state.whole(), handled > 0 ? 0 : state.failures(), failure);
        return handled;
    }

    private boolean isLeased(DeliveryState state) {
        return settings.now().isBefore(state.due());
    }

    private List<Change> changesAfter(DeliveryState state, long version, int most) {
        if (most == 0) {
            return List.of();
        }
        int limit = Math.min(most, Query.MAX_LIMIT);
        return retries.read(session -> session.history(state.kind(), state.subject(), version, limit)).stream()
                .filter(change -> state.whole() || change.version().number() <= state.upTo())
                .toList();
    }

    /** Meanwhile more may have come in line, all may be asked for again, or the lease may have run out. */
    private void settle(DeliveryState taken, long reached, boolean mayEnd, int failures, Optional<Throwable> failure) {
        boolean isOurs = retries.transact(session -> {
            Optional<Versioned<DeliveryState>> found = session.find(DeliveryState.KIND, taken.ref())
                    .filter(state -> state.aggregate().isStillOf(taken));
            found.ifPresent(now -> {
                DeliveryState state = now.aggregate();
                if (failure.isPresent()) {
                    DeliveryState failed =
                            state.failed(settings.now(), reached, failures, settings.deliveryAttempts(), failure.get());
                    session.update(DeliveryState.KIND, failed, now.version());
                } else if (mayEnd && reached >= state.upTo()) {
                    session.delete(DeliveryState.KIND, state.ref(), now.version());
                } else {
                    session.update(DeliveryState.KIND, state.released(reached), now.version());
                }
            });
            return found.isPresent();
        });
        if (!isOurs) {
            LOG.debug("The lease on a {} has run out, and another deliverer has taken it", taken.kind());
        }
    }

    /**
     * How much a consumer has still to get.
     *
     * @param consumer its name
     * @param aggregates of how many aggregates
     * @param parked how many of them are parked
     * @param oldest since when the oldest waits
     */
    public record Backlog(String consumer, long aggregates, long parked, Optional<Instant> oldest) {}
}
