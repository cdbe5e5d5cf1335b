package org.linli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.linli.work.Deliverer;
import org.linli.work.DeliveryState;
import org.linli.work.Denial;
import org.linli.work.Denials;
import org.linli.work.JournalProof;
import org.linli.work.Retries;
import org.linli.work.SealLeaves;
import org.linli.work.Settings;

/**
 * The journal (日志): every change of every aggregate, with who made it, when, and by which command. It is history, audit
 * trail and outbox at once.
 *
 * <p>Delivery is at least once, in order for each aggregate, and skips nothing; it runs in the thread that calls
 * {@link #deliver}. For use by any thread.
 */
public final class Journal {
    private final Storage storage;
    private final Settings settings;

    Journal(Storage storage, Settings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    /**
     * Delivers changes that were not delivered yet. Several programs may deliver at once; one of them at a time
     * delivers the changes of an aggregate. A handler that throws sees the same change again after a pause; after several failures in a row
     * the aggregate is parked.
     *
     * @param batch the most changes of this call, at least 1
     * @param handler is given each change, outside of any transaction; must bear to see one twice
     * @return how many changes were handled; 0 when there is nothing to do at present
     * @throws IllegalArgumentException when the batch is below 1, or the storage has joined a host's transaction
     */
    public int deliver(int batch, Consumer<Change> handler) {
        if (batch < 1) {
            throw new IllegalArgumentException("A batch has at least one change, not " + batch);
        }
        return new Deliverer(storage, settings).deliver(batch, handler);
    }

    /** {@return the aggregates whose delivery failed too often, at most 1000} */
    public List<Parked> parked() {
        return new Deliverer(storage, settings)
                .parked().stream().map(Parked::of).toList();
    }

    /**
     * Lets a parked aggregate be delivered again.
     *
     * @param parked the aggregate
     * @return whether it was parked still
     */
    public boolean replay(Parked parked) {
        return new Deliverer(storage, settings).replay(parked.kind(), parked.ref());
    }

    /**
     * The changes of one aggregate.
     *
     * @param kind its kind
     * @param ref where it lives
     * @param after the version after which to begin; 0 for the beginning
     * @param limit most changes, 1 to 1000
     * @return the changes, oldest first
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
     * @param from since when
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
     * @param before the instant
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

    /**
     * An aggregate whose delivery failed too often (停投).
     *
     * @param kind name of its kind
     * @param ref where it lives
     * @param failures how often it failed in a row
     * @param lastError class of the latest failure
     * @param since when its earliest undelivered change was made
     */
    public record Parked(String kind, Ref<?> ref, int failures, String lastError, Instant since) {
        private static Parked of(DeliveryState state) {
            return new Parked(
                    state.kind(),
                    Ref.of(state.community(), Id.of(state.aggregate())),
                    state.failures(),
                    state.lastError(),
                    state.since());
        }
    }
}
