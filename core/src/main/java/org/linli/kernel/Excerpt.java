package org.linli.kernel;

import java.util.Locale;

/**
 * A safe piece of foreign text for messages: at most {@value #MAX_CODE_POINTS} code points, control and invisible
 * characters written as {@code \}{@code u....}, so that no input can forge a line of a log or flood a message.
 *
 * <p>It does not mask: personal data must not be excerpted at all.
 */
public final class Excerpt {
    /** The most code points that an excerpt shows. */
    public static final int MAX_CODE_POINTS = 32;

    private Excerpt() {}

    /**
     * The excerpt of a text.
     *
     * @param text any text, of any length and content
     * @return its first code points, made visible, with an ellipsis when some were left out
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int taken = 0;
        int at = 0;
        while (at < text.length() && taken < MAX_CODE_POINTS) {
            int c = text.codePointAt(at);
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
            at += Character.charCount(c);
            taken++;
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
