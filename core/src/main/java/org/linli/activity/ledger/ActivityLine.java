package org.linli.activity.ledger;

import java.util.Optional;
import org.linli.activity.ActivityAudience;
import org.linli.activity.ActivitySetting;

/**
 * A line of the ledger (台账行).
 *
 * @param group what its activities have in common
 * @param figures what was done
 */
public record ActivityLine(Group group, ActivityFigures figures) {
    /**
     * What activities have in common.
     *
     * @param series to which series they belong, if to any
     * @param setting where they took place
     * @param audience for whom they were
     * @param topic what they were about
     */
    public record Group(Optional<String> series, ActivitySetting setting, ActivityAudience audience, String topic) {}
}
