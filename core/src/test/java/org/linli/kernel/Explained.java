package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a finding out of what a rule said, and sees to it that both languages have a text for all its figures. */
public final class Explained {
    private Explained() {}

    /** The finding of a rule that was asked, with all its figures filled in. */
    public static Finding of(Optional<Finding> found) {
        Finding finding = found.orElseThrow();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String text = finding.explain(locale);
            assertFalse(text.contains("{") || text.isBlank() || text.contains(finding.code()), text);
        }
        return finding;
    }

    /** The only finding of a decision. */
    public static Finding only(Decision<?> decision) {
        if (decision.findings().size() != 1) {
            throw new AssertionError("Not one finding, but " + codes(decision));
        }
        return of(decision.findings().stream().findFirst());
    }

    /** The codes of all findings, in order. */
    public static List<String> codes(Decision<?> decision) {
        decision.findings().forEach(finding -> of(Optional.of(finding)));
        return decision.findings().stream().map(Finding::code).toList();
    }
}
