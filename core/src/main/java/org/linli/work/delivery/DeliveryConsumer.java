package org.linli.work.delivery;

import java.time.Instant;
import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.work.Settings;

/**
 * A consumer of changes (变更订阅方), to which each change is delivered apart from the others.
 *
 * @param community the code of the whole country, because the record belongs to the store
 * @param id its name
 * @param since when it was subscribed
 * @param behind whether what was made before is still to be put in its line
 */
public record DeliveryConsumer(DivisionCode community, Id<DeliveryConsumer> id, Instant since, boolean behind) {
    /** A bookkeeping kind. */
    public static final Kind<DeliveryConsumer> KIND = Kind.named(
                    "delivery_consumer", 1, DeliveryConsumer.class, consumer -> Ref.of(consumer.community, consumer.id))
            .build();

    static DeliveryConsumer of(String name, Instant since, boolean behind) {
        return new DeliveryConsumer(Settings.STORE, Id.of(name), since, behind);
    }

    DeliveryConsumer caughtUp() {
        return new DeliveryConsumer(community, id, since, false);
    }

    static Ref<DeliveryConsumer> refOf(String name) {
        return Ref.of(Settings.STORE, Id.of(name));
    }

    static List<String> names(Session session) {
        return session.query(Query.in(Settings.STORE, KIND).limit(Query.MAX_LIMIT)).aggregates().stream()
                .map(consumer -> consumer.id().value())
                .toList();
    }
}
