package org.linli.seal;

import org.linli.feature.Feature;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What seals of the journal bring (封存). */
public final class SealFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(SealFeature.class)
            .reasons(Reason.violations(
                    Basis.design("a seal is read whole, and proves what was signed"),
                    "seal-not-signed",
                    "seal-not-whole"))
            .build();

    private SealFeature() {}
}
