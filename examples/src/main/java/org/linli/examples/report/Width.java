package org.linli.examples.report;

/** How many columns of a terminal a text takes: a Chinese character takes two. */
public final class Width {
    private static final int FIRST_WIDE = 0x1100;

    private Width() {}

    /**
     * How many columns a text takes.
     *
     * @param text the text
     * @return the columns
     */
    public static int of(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static boolean isWide(int c) {
        if (c < FIRST_WIDE) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean chinese = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
        boolean punctuation = c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60;
        return chinese || punctuation;
    }
}
