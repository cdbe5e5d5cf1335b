package org.linli.planted.feature;

import org.linli.feature.Feature;

/** A feature that the list does not have, and that forgets its questions. */
public final class PlantedFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(PlantedFeature.class)
            .commands(PlantedUses.COMMANDS)
            .kinds(PlantedUses.KIND)
            .rules(PlantedRules.ALL)
            .terms(PlantedUses.TERMS)
            .watches(PlantedUses.WATCH)
            .build();

    private PlantedFeature() {}
}
