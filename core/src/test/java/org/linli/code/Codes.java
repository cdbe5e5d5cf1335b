package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** What tests say about findings. */
final class Codes {
    private static final Pattern FIGURE = Pattern.compile("\\{[a-zA-Z0-9]+(:[^{}]+)?}");

    private Codes() {}

    /** The codes of all findings, each of which must have a text with all figures filled in, in both languages. */
    static List<String> codes(Decision<?> decision) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Finding finding : decision.findings()) {
                String text = finding.explain(locale);
                assertFalse(FIGURE.matcher(text).find() || text.startsWith(finding.code()), text);
            }
        }
        if (!decision.findings().isEmpty()) {
            assertNotEquals(decision.explain(Locale.ENGLISH), decision.explain(Locale.SIMPLIFIED_CHINESE));
        }
        return decision.findings().stream().map(Finding::code).toList();
    }

    static Object figure(Decision<?> decision, String name) {
        return decision.findings().get(0).figures().get(name);
    }
}
