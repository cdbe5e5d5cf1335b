package org.linli.needs;

import com.google.common.collect.Sets;
import java.util.Set;

/** How a need stands (需求状态). */
public enum NeedStatus {
    /** Submitted (已申报). */
    SUBMITTED,
    /** Verified (已核实). */
    VERIFIED,
    /** Published, to be claimed (已发布). */
    PUBLISHED,
    /** No member has what is needed (无人认领). */
    UNMATCHED,
    /** Before a joint conference (已提交联席会议). */
    ESCALATED,
    /** A member is to serve it (已认领). */
    CLAIMED,
    /** A member is at work on it (办理中). */
    IN_PROGRESS,
    /** Delivered, to be confirmed by who asked (待确认). */
    DELIVERED,
    /** Confirmed by who asked (已确认). */
    CONFIRMED,
    /** Confirmed and rated (已评价). */
    RATED,
    /** Rejected (不予受理). */
    REJECTED,
    /** Withdrawn (已撤回). */
    WITHDRAWN;

    /** Those that can be claimed. */
    static final Set<NeedStatus> UNCLAIMED = Sets.immutableEnumSet(PUBLISHED, UNMATCHED, ESCALATED);

    /** Those that a member serves. */
    static final Set<NeedStatus> SERVED = Sets.immutableEnumSet(CLAIMED, IN_PROGRESS);

    /** {@return whether it waits to be claimed} */
    public boolean isUnclaimed() {
        return UNCLAIMED.contains(this);
    }

    /** {@return whether something is still to be done} */
    public boolean isOpen() {
        return this != CONFIRMED && this != RATED && this != REJECTED && this != WITHDRAWN;
    }
}
