package org.linli.petition.hotline;

import org.linli.kernel.LifeCycle;

/** The life cycle of a ticket, as a table. */
final class HotlineLifeCycle {
    private HotlineLifeCycle() {}

    static LifeCycle<HotlineStatus, HotlineStep> table() {
        LifeCycle<HotlineStatus, HotlineStep> table = LifeCycle.<HotlineStatus, HotlineStep>empty()
                .allow(HotlineStatus.REGISTERED, HotlineStep.DISPATCH, HotlineStatus.DISPATCHED)
                .allow(HotlineStatus.REGISTERED, HotlineStep.CONTACT, HotlineStatus.REGISTERED)
                .allow(HotlineStatus.REGISTERED, HotlineStep.CLOSE, HotlineStatus.CLOSED)
                .allow(HotlineStatus.REGISTERED, HotlineStep.MERGE, HotlineStatus.MERGED)
                .allow(HotlineStatus.DISPATCHED, HotlineStep.DISPATCH, HotlineStatus.DISPATCHED)
                .allow(HotlineStatus.DISPATCHED, HotlineStep.SIGN, HotlineStatus.DISPATCHED)
                .allow(HotlineStatus.DISPATCHED, HotlineStep.OBJECT, HotlineStatus.DISPATCHED)
                .allow(HotlineStatus.DISPATCHED, HotlineStep.EXAMINE, HotlineStatus.DISPATCHED)
                .allow(HotlineStatus.DISPATCHED, HotlineStep.CONTACT, HotlineStatus.DISPATCHED)
                .allow(HotlineStatus.DISPATCHED, HotlineStep.CLOSE, HotlineStatus.CLOSED)
                .allow(HotlineStatus.DISPATCHED, HotlineStep.MERGE, HotlineStatus.MERGED)
                .allow(HotlineStatus.CLOSED, HotlineStep.NOT_REACHED, HotlineStatus.CLOSED)
                .allow(HotlineStatus.CLOSED, HotlineStep.CALL_BACK, HotlineStatus.CALLED_BACK);
        for (HotlineStatus status : HotlineStatus.values()) {
            table = table.allow(status, HotlineStep.CORRECT, status);
        }
        return table;
    }
}
