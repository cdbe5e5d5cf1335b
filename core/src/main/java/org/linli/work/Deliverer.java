package org.linli.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.storage.Change;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings changes to a handler, at least once, and those of one aggregate in order. It takes one aggregate at a time for
 * itself, so that several deliverers share the work; the handler is called outside of any transaction.
 */
public final class Deliverer {
    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
    private static final int PENDING_AT_ONCE = 100;

    private final Storage storage;
    private final Retries retries;
    private final Settings settings;
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
        this.owner = settings.ids().get();
    }

    /**
     * Delivers once round.
     *
     * @param batch the most changes
     * @param handler is given each change
     * @return how many were handled
     */
    public int deliver(int batch, Consumer<Change> handler) {
        int handled = 0;
        Optional<Pending> after = Optional.empty();
        while (handled < batch) {
            Optional<Pending> from = after;
            List<Pending> round = retries.read(session -> session.pending(from, PENDING_AT_ONCE));
            for (Pending pending : round) {
                if (handled < batch) {
                    handled += taken(pending, batch - handled, handler);
                }
            }
            if (round.size() < PENDING_AT_ONCE) {
                return handled;
            }
            after = Optional.of(round.get(round.size() - 1));
        }
        return handled;
    }

    /**
     * The aggregates that wait for the host to look at them.
     *
     * @return the parked aggregates, by community and id of the state
     */
    public List<DeliveryState> parked() {
        Query<DeliveryState> parked = Query.everywhere(DeliveryState.KIND).where(DeliveryState.PARKED, true);
        return retries.read(session -> session.query(parked).aggregates());
    }

    /**
     * Lets a parked aggregate be delivered again, from its first undelivered change.
     *
     * @param kind name of its kind
     * @param ref where it lives
     * @return whether it was parked
     */
    public boolean replay(String kind, Ref<?> ref) {
        Ref<DeliveryState> place =
                Ref.of(ref.community(), DeliveryState.idOf(kind, ref.id().value()));
        return retries.transact(session -> session.find(DeliveryState.KIND, place)
                .filter(state -> state.aggregate().parked())
                .map(state -> {
                    session.update(DeliveryState.KIND, state.aggregate().replayed(settings.now()), state.version());
                    return true;
                })
                .orElse(false));
    }

    private int taken(Pending pending, int most, Consumer<Change> handler) {
        try {
            return take(pending).map(state -> handle(state, most, handler)).orElse(0);
        } catch (StaleVersionException | UniqueKeyException e) {
            // Another deliverer was faster; it does what we wanted to do.
            LOG.debug("Another deliverer has taken a {}", pending.kind());
            return 0;
        }
    }

    private Optional<Versioned<DeliveryState>> take(Pending pending) {
        Instant now = settings.now();
        Instant until = now.plus(settings.leaseLength());
        Ref<DeliveryState> place = Ref.of(pending.community(), DeliveryState.idOf(pending.kind(), pending.id()));
        return storage.transact(session -> {
            Optional<Versioned<DeliveryState>> found = session.find(DeliveryState.KIND, place);
            if (found.isEmpty()) {
                session.insert(DeliveryState.KIND, DeliveryState.of(pending, owner, until));
            } else {
                DeliveryState state = found.get().aggregate();
                if (state.parked() || state.until().isAfter(now)) {
                    return Optional.empty();
                }
                session.update(
                        DeliveryState.KIND,
                        state.takenBy(owner, until, pending.since()),
                        found.get().version());
            }
            return session.find(DeliveryState.KIND, place);
        });
    }

    private int handle(Versioned<DeliveryState> taken, int most, Consumer<Change> handler) {
        DeliveryState state = taken.aggregate();
        Pending pending = state.pending();
        List<Change> changes = retries.read(session -> session.undelivered(pending, Math.min(most, Query.MAX_LIMIT)));
        List<Version> handled = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        for (Change change : changes) {
            if (failure.isEmpty() && settings.now().isBefore(state.until())) {
                failure = failureOf(handler, change);
                if (failure.isEmpty()) {
                    handled.add(change.version());
                }
            }
        }
        settle(taken, handled, failure);
        return handled.size();
    }

    private static Optional<RuntimeException> failureOf(Consumer<Change> handler, Change change) {
        try {
            handler.accept(change);
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Delivery of a {} has failed with {}",
                    change.kind(),
                    e.getClass().getName());
            return Optional.of(e);
        }
    }

    /** Marks what was handled even when the lease has run out meanwhile: it was handled. */
    private void settle(Versioned<DeliveryState> taken, List<Version> handled, Optional<RuntimeException> failure) {
        DeliveryState state = taken.aggregate();
        if (!handled.isEmpty()) {
            retries.transact(session -> {
                session.delivered(state.pending(), handled.get(handled.size() - 1));
                return handled;
            });
        }
        try {
            storage.transact(session -> {
                if (failure.isPresent()) {
                    int before = handled.isEmpty() ? state.failures() : 0;
                    DeliveryState failed =
                            state.failed(settings.now(), before, settings.deliveryAttempts(), failure.get());
                    session.update(DeliveryState.KIND, failed, taken.version());
                } else {
                    session.delete(DeliveryState.KIND, state.ref(), taken.version());
                }
                return state;
            });
        } catch (StaleVersionException e) {
            LOG.debug("The lease on a {} has run out, and another deliverer has taken it", state.kind());
        }
    }
}
