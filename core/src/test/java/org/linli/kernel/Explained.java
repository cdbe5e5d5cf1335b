package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a finding out of what a rule said, and sees to it that both languages have a text for all its figures. */
public final class Explained {
    private static final Pattern FIGURE = Pattern.compile("\\{[a-zA-Z0-9]+(:[^{}]+)?}");

    /** An id of the library, unless it stands in the number of a receipt. */
    private static final Pattern ID = Pattern.compile("(?<![0-9A-Z-])01[0-9A-HJKMNP-TV-Z]{24}");

    /** A day as programs write it, unless a time follows as they do; what is said about the writing of days shows it. */
    private static final Pattern ISO = Pattern.compile("\\b[12]\\d{3}-\\d{2}-\\d{2}\\b(?!T)");

    /** What is found about an id as such or beside a name, or about people and records that have no name that may be told. */
    private static final Pattern NAMELESS = Pattern.compile("not-found|person-.*");

    private Explained() {}

    /** The finding of a rule that was asked, with all its figures filled in. */
    public static Finding of(Optional<Finding> found) {
        Finding finding = found.orElseThrow();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String text = withoutTexts(finding, locale);
            assertFalse(FIGURE.matcher(text).find() || text.isBlank() || text.contains(finding.code()), text);
            assertFalse(
                    ID.matcher(text).find() && !NAMELESS.matcher(finding.code()).matches(),
                    () -> "An id where a name can stand: " + text);
        }
        String chinese = withoutTexts(finding, Locale.SIMPLIFIED_CHINESE);
        assertFalse(
                ISO.matcher(chinese).find() && !finding.code().startsWith("date-"),
                () -> "A day that is written as programs do: " + chinese);
        assertNotEquals(finding.explain(Locale.ENGLISH), finding.explain(Locale.SIMPLIFIED_CHINESE));
        return finding;
    }

    /** What a user has written may look like a figure that was not filled in. */
    private static String withoutTexts(Finding finding, Locale locale) {
        String text = finding.explain(locale);
        for (Object figure : finding.figures().values()) {
            if (figure instanceof String written && written.indexOf('{') >= 0) {
                text = text.replace(written, "…");
            }
        }
        return text;
    }

    /** The only finding of a decision. */
    public static Finding only(Decision<?> decision) {
        if (decision.findings().size() != 1) {
            throw new AssertionError("Not one finding, but " + either(decision));
        }
        return of(decision.findings().stream().findFirst());
    }

    /** The codes of a decision that was refused, in order: of all that refuses, and of what it would have been warned of. */
    public static List<String> refused(Decision<?> decision) {
        List<String> codes = either(decision);
        assertFalse(decision.isAccepted(), () -> "It was accepted, with " + codes);
        return codes;
    }

    /** The codes that ride on a decision that was accepted, in order; none when nothing was found. */
    public static List<String> warned(Decision<?> decision) {
        List<String> codes = either(decision);
        assertTrue(decision.isAccepted(), () -> "It was refused with " + codes);
        return codes;
    }

    /** The codes of a decision of which a test cannot know whether it was refused: of a race, or of a drawn value. */
    public static List<String> either(Decision<?> decision) {
        decision.findings().forEach(finding -> of(Optional.of(finding)));
        return decision.findings().stream().map(Finding::code).toList();
    }
}
