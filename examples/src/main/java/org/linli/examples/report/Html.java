package org.linli.examples.report;

/** Pieces of HTML and SVG. All text goes through here, and is escaped. */
public final class Html {
    private Html() {}

    /**
     * A text as it may stand in a page or in an attribute.
     *
     * @param text the text
     * @return without signs that a browser would read as markup
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A text in both languages, of which a page shows one.
     *
     * @param words the text
     * @return the pieces
     */
    public static String both(Words words) {
        if (words.isNone()) {
            return "";
        }
        return words.zh().equals(words.en())
                ? same(words.zh())
                : "<span class=\"zh\">%s</span><span class=\"en\" lang=\"en\">%s</span>"
                        .formatted(lines(words.zh()), lines(words.en()));
    }

    /**
     * A text of a picture in both languages.
     *
     * @param words the text
     * @param attributes where it stands and how it looks
     * @return the pieces
     */
    public static String text(Words words, String attributes) {
        return words.zh().equals(words.en())
                ? "<text%s %s>%s</text>"
                        .formatted(isChinese(words.zh()) ? " lang=\"zh-CN\"" : "", attributes, escaped(words.zh()))
                : "<text class=\"zh\" %s>%s</text><text class=\"en\" lang=\"en\" %s>%s</text>"
                        .formatted(attributes, escaped(words.zh()), attributes, escaped(words.en()));
    }

    /**
     * A number as SVG writes it.
     *
     * @param value the number
     * @return rounded to a tenth
     */
    public static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** What is the same in both languages; a Chinese name is marked as such, so that it is spoken as one on the English page too. */
    private static String same(String text) {
        return isChinese(text) ? "<span lang=\"zh-CN\">%s</span>".formatted(lines(text)) : lines(text);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
    }

    private static String lines(String text) {
        return escaped(text.endsWith("\n") ? text.stripTrailing() : text).replace("\n", "<br>");
    }
}
