package org.linli.storage.contract;

import java.util.List;
import java.util.Optional;

/** Several sessions, one after the other. */
record Script(List<Part> parts) {
    /** What is done in a session. */
    enum Op {
        INSERT,
        UPDATE,
        GUARD,
        DELIVER,
        LOOK
    }

    /** One session, which may fail on purpose at its end. */
    record Part(List<Step> steps, boolean fails) {}

    /**
     * One call.
     *
     * @param op which
     * @param key on which aggregate
     * @param weight its new weight; for a delivery, how many versions back
     * @param seat its new seat
     * @param serial its new serial
     * @param wrong whether it expects a wrong version
     */
    record Step(Op op, int key, long weight, Optional<Long> seat, Optional<Long> serial, boolean wrong) {}
}
