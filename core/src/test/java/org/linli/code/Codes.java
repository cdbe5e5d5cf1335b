package org.linli.code;

import java.util.List;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** What tests say about findings. */
final class Codes {
    private Codes() {}

    static List<String> codes(Decision<?> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }
}
