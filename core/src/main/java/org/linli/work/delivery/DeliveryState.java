package org.linli.work.delivery;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * What is left to deliver of one aggregate's changes to one consumer (投递进度): from where to where, which deliverer has it until
 * when, how often it failed, whether it is parked. It is deleted when nothing is left.
 *
 * @param community where the aggregate lives
 * @param id made of the consumer, the kind and the aggregate's id
 * @param consumer name of the consumer
 * @param kind name of the aggregate's kind
 * @param aggregate the aggregate's id
 * @param after version of the last change that was delivered; 0 before the first
 * @param upTo version of the last change that is to be delivered, as far as it is known
 * @param whole whether all that there is by then is to be delivered, also beyond {@code upTo}: the host has asked for everything again,
 *     and what was delivered while it was put in line would otherwise be followed by older changes
 * @param owner which deliverer has it, or had it last; empty before the first
 * @param due when it may be delivered: at once, after the pause that follows a failure, or when its owner's lease is over
 * @param failures how often delivery has failed since it last went well
 * @param parked whether it waits for the host to look at it
 * @param since when its earliest undelivered change was made, or when the host asked for all changes again
 * @param lastError class of the latest failure; its message could be personal
 */
public record DeliveryState(
        DivisionCode community,
        Id<DeliveryState> id,
        String consumer,
        String kind,
        String aggregate,
        long after,
        long upTo,
        boolean whole,
        String owner,
        Instant due,
        int failures,
        boolean parked,
        Instant since,
        String lastError) {
    /** Whose it is. */
    public static final Index<DeliveryState, String> CONSUMER =
            Index.one("consumer", ValueType.TEXT, DeliveryState::consumer);

    /** What is parked. */
    public static final Index<DeliveryState, Boolean> PARKED =
            Index.one("parked", ValueType.FLAG, DeliveryState::parked);

    /** When it may be delivered. */
    public static final Index<DeliveryState, Instant> DUE = Index.one("due_at", ValueType.INSTANT, DeliveryState::due);

    /** Since when it waits. */
    public static final Index<DeliveryState, Instant> SINCE =
            Index.one("since_at", ValueType.INSTANT, DeliveryState::since);

    /** A bookkeeping kind. */
    public static final Kind<DeliveryState> KIND = Kind.named(
                    "delivery", 1, DeliveryState.class, state -> Ref.of(state.community, state.id))
            .index(CONSUMER)
            .index(PARKED)
            .index(DUE)
            .index(SINCE)
            .build();

    private static final int LONGEST_PAUSE = 12;

    static DeliveryState of(String consumer, String kind, Ref<?> ref, long after, long upTo, Instant since) {
        return new DeliveryState(
                ref.community(),
                refOf(consumer, kind, ref).id(),
                consumer,
                kind,
                ref.id().value(),
                after,
                upTo,
                false,
                "",
                since,
                0,
                false,
                since,
                "");
    }

    /** Made by a hash, because the three may be longer together than an id can be. */
    static Ref<DeliveryState> refOf(String consumer, String kind, Ref<?> ref) {
        String whole = consumer + "\n" + kind + "\n" + ref.id().value();
        return Ref.of(
                ref.community(),
                Id.of(Hashing.sha256().hashString(whole, StandardCharsets.UTF_8).toString()));
    }

    Ref<DeliveryState> ref() {
        return Ref.of(community, id);
    }

    /** Where the aggregate lives. */
    Ref<?> subject() {
        return Ref.of(community, Id.of(aggregate));
    }

    /** With the changes of another one too; who has it keeps it. */
    DeliveryState with(DeliveryState more) {
        return new DeliveryState(
                community,
                id,
                consumer,
                kind,
                aggregate,
                Math.min(after, more.after),
                Math.max(upTo, more.upTo),
                whole || more.whole,
                owner,
                due,
                failures,
                parked,
                since.isBefore(more.since) ? since : more.since,
                lastError);
    }

    /** From the first change to the last that there is when it is delivered. */
    DeliveryState asWhole() {
        return new DeliveryState(
                community, id, consumer, kind, aggregate, 0, upTo, true, owner, due, failures, parked, since,
                lastError);
    }

    DeliveryState takenBy(String taker, Instant end) {
        return moved(after, taker, end, failures, parked, lastError);
    }

    boolean isStillOf(DeliveryState taken) {
        return owner.equals(taken.owner) && due.equals(taken.due);
    }

    /** In line again at its old place. */
    DeliveryState released(long reached) {
        return moved(reached, owner, since, 0, false, lastError);
    }

    /** What who has it does with it counts no more; no other gets it before the lease is over. */
    DeliveryState disowned() {
        return moved(after, "", due, failures, parked, lastError);
    }

    /** After each failure twice as long a pause, so that a short outage parks nothing. */
    DeliveryState failed(Instant now, long reached, int before, int mostFailures, Throwable error) {
        int count = before + 1;
        Duration pause = Duration.ofSeconds(1L << Math.min(before, LONGEST_PAUSE));
        return moved(
                reached,
                owner,
                now.plus(pause),
                count,
                count >= mostFailures,
                error.getClass().getName());
    }

    DeliveryState replayed(Instant now) {
        return moved(after, owner, now, 0, false, lastError);
    }

    private DeliveryState moved(long reached, String holder, Instant when, int failed, boolean isParked, String error) {
        return new DeliveryState(
                community, id, consumer, kind, aggregate, reached, upTo, whole, holder, when, failed, isParked, since,
                error);
    }
}
