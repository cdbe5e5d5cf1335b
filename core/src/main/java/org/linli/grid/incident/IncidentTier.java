package org.linli.grid.incident;

import java.util.Optional;

/** How far up an incident has been passed (事件层级). */
public enum IncidentTier {
    /** The grid (网格). */
    GRID,
    /** The community (社区). */
    COMMUNITY,
    /** The sub-district (街道). */
    SUBDISTRICT,
    /** The district (区县). */
    DISTRICT;

    /** {@return the tier above; empty at the top} */
    public Optional<IncidentTier> above() {
        return switch (this) {
            case GRID -> Optional.of(COMMUNITY);
            case COMMUNITY -> Optional.of(SUBDISTRICT);
            case SUBDISTRICT -> Optional.of(DISTRICT);
            case DISTRICT -> Optional.empty();
        };
    }
}
