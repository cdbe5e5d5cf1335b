package org.linli.work;

import java.io.Serial;
import org.linli.kernel.Decision;

/** Carries a decision out of a transaction that is to leave no trace. Never leaves this package. */
final class RollbackSignal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Decision<?> decision;

    RollbackSignal(Decision<?> decision) {
        super("rollback", null, false, false);
        this.decision = decision;
    }

    Decision<?> decision() {
        return decision;
    }
}
