package org.linli.work;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Pending;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * How the delivery of one aggregate's changes stands: who has it for himself until when, how often it failed, whether it
 * is parked.
 *
 * @param community where the aggregate lives
 * @param id made of the kind and the aggregate's id
 * @param kind name of the aggregate's kind
 * @param aggregate the aggregate's id
 * @param owner which deliverer has it, or had it last
 * @param until until when the owner has it
 * @param failures how often delivery has failed since it last went well
 * @param parked whether it waits for the host to look at it
 * @param since when its earliest undelivered change was made, as last seen
 * @param lastError class of the latest failure; its message could be personal
 */
public record DeliveryState(
        DivisionCode community,
        Id<DeliveryState> id,
        String kind,
        String aggregate,
        String owner,
        Instant until,
        int failures,
        boolean parked,
        Instant since,
        String lastError) {
    /** What is parked. */
    public static final Index<DeliveryState, Boolean> PARKED =
            Index.one("parked", ValueType.FLAG, DeliveryState::parked);

    /** A bookkeeping kind. */
    public static final Kind<DeliveryState> KIND = Kind.named(
                    "delivery", 1, DeliveryState.class, state -> Ref.of(state.community, state.id))
            .index(PARKED)
            .build();

    private static final int LONGEST_PAUSE = 12;

    static DeliveryState of(Pending pending, String owner, Instant until) {
        return new DeliveryState(
                pending.community(),
                idOf(pending.kind(), pending.id()),
                pending.kind(),
                pending.id(),
                owner,
                until,
                0,
                false,
                pending.since(),
                "");
    }

    /** A kind's name and an id may be longer together than an id can be. */
    static Id<DeliveryState> idOf(String kind, String aggregate) {
        return Id.of(Hashing.sha256()
                .hashString(kind + "/" + aggregate, StandardCharsets.UTF_8)
                .toString());
    }

    Ref<DeliveryState> ref() {
        return Ref.of(community, id);
    }

    Pending pending() {
        return new Pending(kind, community, aggregate, since);
    }

    DeliveryState takenBy(String taker, Instant end, Instant earliest) {
        return new DeliveryState(community, id, kind, aggregate, taker, end, failures, parked, earliest, lastError);
    }

    /** After each failure twice as long a pause, so that a short outage parks nothing. */
    DeliveryState failed(Instant now, int before, int mostFailures, Throwable error) {
        int count = before + 1;
        Duration pause = Duration.ofSeconds(1L << Math.min(before, LONGEST_PAUSE));
        return new DeliveryState(
                community,
                id,
                kind,
                aggregate,
                owner,
                now.plus(pause),
                count,
                count >= mostFailures,
                since,
                error.getClass().getName());
    }

    DeliveryState replayed(Instant now) {
        return new DeliveryState(community, id, kind, aggregate, owner, now, 0, false, since, lastError);
    }
}
