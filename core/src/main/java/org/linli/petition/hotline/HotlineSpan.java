package org.linli.petition.hotline;

import java.time.Instant;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * How long a unit has a ticket (单位办理时段). The caller's clocks run across all of them.
 *
 * @param unit the unit; empty for the community itself
 * @param from when it was dispatched to it
 * @param signedAt when it signed for it, if it has
 * @param until when another unit got it, or it was closed; empty while the unit has it
 */
public record HotlineSpan(
        Optional<Id<Organisation>> unit, Instant from, Optional<Instant> signedAt, Optional<Instant> until) {
    HotlineSpan signed(Instant at) {
        return new HotlineSpan(unit, from, Optional.of(at), until);
    }

    HotlineSpan ended(Instant at) {
        return new HotlineSpan(unit, from, signedAt, Optional.of(at));
    }
}
