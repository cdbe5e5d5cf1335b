package org.linli.petition.whistle;

import java.time.Instant;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * A unit that is called (被哨单位).
 *
 * @param unit the unit
 * @param cameAt when it came; empty while it has not
 */
public record WhistleCall(Id<Organisation> unit, Optional<Instant> cameAt) {
    /**
     * A unit that has not come.
     *
     * @param unit the unit
     * @return the call
     */
    public static WhistleCall of(Id<Organisation> unit) {
        return new WhistleCall(unit, Optional.empty());
    }

    /**
     * The same unit, which came.
     *
     * @param at when
     * @return the call
     */
    public WhistleCall came(Instant at) {
        return new WhistleCall(unit, Optional.of(at));
    }
}
