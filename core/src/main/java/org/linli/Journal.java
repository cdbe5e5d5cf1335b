package org.linli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.seal.Seal;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Storage;
import org.linli.storage.UnreadableException;
import org.linli.storage.UnsupportedFormatException;
import org.linli.work.Answers;
import org.linli.work.Denial;
import org.linli.work.Denials;
import org.linli.work.JournalProof;
import org.linli.work.Retries;
import org.linli.work.SealLeaves;
import org.linli.work.Settings;
import org.linli.work.delivery.Deliverer;
import org.linli.work.delivery.DeliveryState;

/**
 * The journal (日志): every change of every aggregate, with who made it, when, and by which command. It is history, audit
 * trail and outbox at once.
 *
 * <p>Delivery is at least once, in order for each aggregate, and skips nothing; it runs in the thread that calls
 * {@link #deliver}. Each named consumer gets every change apart from the others. For use by any thread.
 */
public final class Journal {
    /** The consumer to whom is delivered when none is named. */
    public static final String CONSUMER = "default";

    private final Storage storage;
    private final Settings settings;

    Journal(Storage storage, Settings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    /**
     * Delivers changes to the consumer {@value #CONSUMER}.
     *
     * @param batch the most changes of this call, at least 1
     * @param handler is given each change, outside of any transaction; must bear to see one twice
     * @return how many changes were handled; 0 when there is nothing to do at present
     * @throws IllegalArgumentException when the batch is below 1, or the storage has joined a host's transaction
     */
    public int deliver(int batch, Handler handler) {
        return deliver(CONSUMER, batch, handler);
    }

    /**
     * Delivers changes that a consumer has not got yet. The first call subscribes the consumer from {@link Start#NOW} on, unless
     * {@link #subscribe} has subscribed it. Several programs may deliver to one
     * consumer at once; one of them at a time delivers the changes of an aggregate. When a handler throws, an {@code Error} or a
     * checked exception too, the log names the aggregate, other aggregates go on, and this one comes again after a pause; after several
     * failures in a row it is parked. An {@link InterruptedException} leaves the thread interrupted.
     *
     * @param consumer name of the consumer, an {@link Id} in form
     * @param batch the most changes of this call, at least 1
     * @param handler is given each change, outside of any transaction; must bear to see one twice
     * @return how many changes were handled; 0 when there is nothing to do at present
     * @throws IllegalArgumentException when the name has another form, the batch is below 1, or the storage has joined a host's
     *     transaction
     */
    public int deliver(String consumer, int batch, Handler handler) {
        if (batch < 1) {
            throw new IllegalArgumentException("A batch has at least one change, not " + batch);
        }
        return deliverer().deliver(consumer, batch, change -> thrownBy(handler, change));
    }

    private static Optional<Throwable> thrownBy(Handler handler, Change change) {
        try {
            handler.handle(change);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        } catch (Throwable e) {
            return Optional.of(e);
        }
    }

    /** {@return the aggregates whose delivery failed too often, of all consumers, at most 1000} */
    public List<Parked> parked() {
        return deliverer().parked().stream().map(Parked::of).toList();
    }

    /**
     * Lets a parked aggregate be delivered again.
     *
     * @param parked the aggregate
     * @return whether it was parked still
     */
    public boolean replay(Parked parked) {
        return deliverer().replay(parked.consumer(), parked.kind(), parked.ref());
    }

    /**
     * Subscribes a consumer, unless it is subscribed already: to be called at each start of a program, before it delivers. Together with what
     * is made meanwhile, the changes of each aggregate come in order, the last one last. When a call fails on the way, the next one goes on with
     * it.
     *
     * @param consumer name of the consumer, an {@link Id} in form
     * @param start where a consumer begins that is not subscribed yet
     * @param others kinds of the host's own, beside the library's
     * @return whether it was not subscribed yet
     * @throws IllegalArgumentException when the name has another form, or the storage has joined a host's transaction
     */
    public boolean subscribe(String consumer, Start start, Kind<?>... others) {
        return deliverer().subscribe(consumer, start == Start.BEGINNING, kinds(others));
    }

    /**
     * Lets a consumer get every change of every aggregate again, from the first one on, and subscribes it if it is not yet: for a
     * search index that is built anew. The last change of each aggregate comes last, whatever is delivered meanwhile. What is
     * parked stays so, and what is being delivered at that moment comes again when its {@linkplain LinliBuilder#leaseLength lease}
     * is over. When the call fails on the way, it can be given again.
     *
     * @param consumer name of the consumer, an {@link Id} in form
     * @param others kinds of the host's own, beside the library's
     * @return how many aggregates there are
     * @throws IllegalArgumentException when the name has another form, or the storage has joined a host's transaction
     */
    public int replayAll(String consumer, Kind<?>... others) {
        return deliverer().replayAll(consumer, kinds(others));
    }

    private List<Kind<?>> kinds(Kind<?>... others) {
        return Stream.concat(settings.kinds().stream(), Stream.of(others)).toList();
    }

    /**
     * Forgets a consumer, with what it had still to get. Without it, what no program fetches any more piles up.
     *
     * @param consumer its name
     * @return whether it was subscribed
     * @throws IllegalArgumentException when the name has another form, or the storage has joined a host's transaction
     */
    public boolean unsubscribe(String consumer) {
        return deliverer().unsubscribe(consumer);
    }

    /** {@return how much each consumer has still to get, by name; of {@value #CONSUMER} alone while none is subscribed} */
    public List<Backlog> backlog() {
        Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return deliverer().backlog(CONSUMER).stream()
                .map(left -> Backlog.of(left, now))
                .toList();
    }

    private Deliverer deliverer() {
        return new Deliverer(storage, settings);
    }

    /**
     * The changes of one aggregate.
     *
     * @param kind its kind
     * @param ref where it lives
     * @param after the version after which to begin; 0 for the beginning
     * @param limit most changes, 1 to 1000
     * @return the changes, oldest first
     * @throws IllegalArgumentException when {@code limit} is out of bounds
     */
    public List<Change> history(Kind<?> kind, Ref<?> ref, long after, int limit) {
        return retries().read(session -> session.history(kind.name(), ref, after, limit));
    }

    /**
     * Looks whether an aggregate and its journal are what the library has written: each change is what was written and names the
     * one before it, the aggregate names the last, and is what the last change says of it. A journal that was computed
     * anew from its beginning is found by a {@link Seal} only. What was stored in an older format is compared from its next change
     * on. Others may go on writing meanwhile.
     *
     * @param kind its kind
     * @param ref where it lives
     * @param <A> the aggregate
     * @return the version of the first change that is not what it should be: after one that is missing, the next; after the one that
     *     the aggregate names, the next; one past the last when the aggregate itself is not; empty when all is well
     * @throws UnsupportedFormatException when a newer library has written the aggregate
     * @throws IllegalStateException when the store is tied to a vault that is not given here
     */
    public <A> Optional<Long> firstBroken(Kind<A> kind, Ref<A> ref) {
        return firstBroken(new JournalProof<>(settings, kind, ref));
    }

    private Optional<Long> firstBroken(JournalProof<?> proof) {
        settings.tie().require(storage, settings);
        try {
            return retries().read(proof::firstBroken);
        } catch (UnreadableException e) {
            return Optional.of(retries().read(proof::firstBrokenButTheAggregate));
        } catch (UnsupportedFormatException e) {
            long broken = retries().read(proof::firstBrokenButTheAggregate);
            if (proof.isOfNewerFormat()) {
                throw e;
            }
            return Optional.of(broken);
        }
    }

    /**
     * Seals a community's journal, to be kept outside of the store.
     *
     * @param community the community
     * @return the seal over all its aggregates
     */
    public Seal seal(DivisionCode community) {
        Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return retries().read(session -> Seal.of(community, now, SealLeaves.of(community, session, settings)));
    }

    /**
     * Checks a journal against a seal: each sealed change, all changes before it, and the aggregate as its latest change says must
     * still be there. Others may go on writing meanwhile.
     *
     * @param seal a seal of this store, {@linkplain Seal#isWhole() whole}
     * @return what is no longer there, or has become something else; empty when all is well
     * @throws IllegalArgumentException when the seal itself was changed
     * @throws IllegalStateException when the store is tied to a vault that is not given here
     */
    public List<Seal.Leaf> brokenSince(Seal seal) {
        if (!seal.isWhole()) {
            throw new IllegalArgumentException("The root of this seal is not that of what it seals");
        }
        return seal.leaves().stream()
                .filter(leaf -> settings.kinds().stream()
                        .filter(kind -> kind.name().equals(leaf.kind()))
                        .noneMatch(kind -> isThere(kind, seal.community(), leaf)))
                .toList();
    }

    private <A> boolean isThere(Kind<A> kind, DivisionCode community, Seal.Leaf leaf) {
        JournalProof<A> proof = new JournalProof<>(settings, kind, Ref.of(community, Id.of(leaf.id())));
        return firstBroken(proof).isEmpty() && proof.hasSeen(leaf.hash());
    }

    /**
     * Deletes answers to requests that need not be kept any longer.
     *
     * @param most the most answers of this call, 1 to 1000
     * @return how many were forgotten
     * @throws IllegalArgumentException when {@code most} is out of bounds
     */
    public int forgetAnswers(int most) {
        return Answers.forget(storage, settings, most);
    }

    /**
     * What was denied for want of permission, oldest first: commands and guarded questions, previews too. A denial
     * in a transaction of the host is not kept, for the host may take that transaction back; it is written to the log {@code
     * org.linli.audit}, which has every denial. A program that reads on asks from the instant of the last one, and knows that one
     * again.
     *
     * @param division a community, or a division in which communities lie
     * @param from since when, any instant; what is finer than the microseconds that are kept is cut off
     * @param most the most denials, 1 to 1000
     * @return the denials
     * @throws IllegalArgumentException when {@code most} is out of bounds
     */
    public List<Denied> denied(DivisionCode division, Instant from, int most) {
        return Denials.since(storage, settings, division, from, most).stream()
                .map(Denied::of)
                .toList();
    }

    /**
     * Deletes the denials before an instant. The host's law says how long to keep them.
     *
     * @param before the instant, any; what is finer than the microseconds that are kept is cut off
     * @param most the most denials of this call, 1 to 1000
     * @return how many were forgotten
     * @throws IllegalArgumentException when {@code most} is out of bounds
     */
    public int forgetDenied(Instant before, int most) {
        return Denials.forget(storage, settings, before, most);
    }

    private Retries retries() {
        return new Retries(storage, settings.retries());
    }

    /**
     * An actor wanted what the role may not do (越权记录). On what aggregate is not kept, for it may be personal.
     *
     * @param community at whose desk
     * @param at when
     * @param action key of the command or question, such as {@code people.card}
     * @param actor who wanted it, in which role
     * @param request the request key, if there was one
     */
    public record Denied(DivisionCode community, Instant at, String action, Actor actor, Optional<String> request) {
        private static Denied of(Denial denial) {
            return new Denied(denial.community(), denial.at(), denial.action(), denial.actor(), denial.request());
        }
    }

    /** Where a consumer begins (起点). */
    public enum Start {
        /** With what no consumer has got before, and all that is made from now on. */
        NOW,
        /** With the first change of every aggregate that is there. */
        BEGINNING
    }

    /** What a host does with a change. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Handles a change.
         *
         * @param change the change; must bear to be seen twice
         * @throws Exception when it could not be handled; it comes again after a pause
         */
        void handle(Change change) throws Exception;
    }

    /**
     * How much a consumer has still to get (待投).
     *
     * @param consumer its name
     * @param aggregates the number of aggregates with changes that it has not got, parked ones too
     * @param parked how many of them are parked
     * @param age how long the oldest of these changes waits, or how long ago the host asked for all changes again; zero when none waits
     */
    public record Backlog(String consumer, long aggregates, long parked, Duration age) {
        private static Backlog of(Deliverer.Backlog left, Instant now) {
            Duration age = left.oldest()
                    .map(oldest -> Duration.between(oldest, now))
                    .filter(waited -> !waited.isNegative())
                    .orElse(Duration.ZERO);
            return new Backlog(left.consumer(), left.aggregates(), left.parked(), age);
        }
    }

    /**
     * An aggregate whose delivery to a consumer failed too often (停投).
     *
     * @param consumer name of the consumer
     * @param kind name of its kind
     * @param ref where it lives
     * @param failures how often it failed in a row
     * @param lastError class of the latest failure
     * @param since when its earliest undelivered change was made
     */
    public record Parked(String consumer, String kind, Ref<?> ref, int failures, String lastError, Instant since) {
        private static Parked of(DeliveryState state) {
            return new Parked(
                    state.consumer(),
                    state.kind(),
                    Ref.of(state.community(), Id.of(state.aggregate())),
                    state.failures(),
                    state.lastError(),
                    state.since());
        }
    }
}
