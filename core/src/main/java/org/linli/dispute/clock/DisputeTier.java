package org.linli.dispute.clock;

import java.util.Optional;

/** How far up a dispute has been passed (纠纷层级). */
public enum DisputeTier {
    /** The grid (网格). */
    GRID,
    /** The community (社区). */
    COMMUNITY,
    /** The sub-district (街道). */
    SUBDISTRICT,
    /** The district (区县). */
    DISTRICT;

    /** {@return the tier above; empty at the top} */
    public Optional<DisputeTier> above() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
