package org.linli.code;

import org.linli.kernel.Decision;

/** What tests say about findings. */
final class Codes {
    private Codes() {}

    static Object figure(Decision<?> decision, String name) {
        return decision.findings().get(0).figures().get(name);
    }
}
