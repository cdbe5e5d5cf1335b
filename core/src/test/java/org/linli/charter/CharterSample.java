package org.linli.charter;

import java.time.LocalDate;
import java.util.Map;

/** A charter of a community, to be changed by tests. */
public final class CharterSample {
    private CharterSample() {}

    /** A community's own charter that has set nothing yet. */
    public static Charter community(LocalDate day) {
        return Charter.national(day)
                .layered(CharterLayer.COMMUNITY, day, "社区居民会议", Map.of())
                .orElseThrow();
    }
}
