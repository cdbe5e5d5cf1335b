package org.linli.work.delivery;

import org.linli.feature.Feature;

/** What delivery stores (变更投递). */
public final class DeliveryFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(DeliveryFeature.class)
            .kinds(DeliveryConsumer.KIND, DeliveryState.KIND)
            .build();

    private DeliveryFeature() {}
}
