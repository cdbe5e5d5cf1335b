package org.linli.work;

import java.io.Serial;
import java.util.List;
import org.linli.kernel.Finding;

/** Ends a command from within: what it needs is not there. Never leaves this package. */
final class EarlyRefusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    EarlyRefusal(List<Finding> findings) {
        super("refused", null, false, false);
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
