package org.linli.seal;

import org.linli.feature.Feature;

/** What seals of the journal bring (封存). */
public final class SealFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(SealFeature.class).build();

    private SealFeature() {}
}
