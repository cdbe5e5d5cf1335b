package org.linli.examples.report;

/** How something stands; each has a sign of its own, so that it is told without colour. */
public enum Standing {
    /** All is well. */
    FINE("✓", "ok", "相符", "holds"),
    /** There is something to look at. */
    WATCH("△", "warn", "相符，有提示", "holds, with a warning"),
    /** It does not hold, or was refused. */
    NOT("✕", "no", "不符", "does not hold");

    private final String sign;
    private final String style;
    private final String zh;
    private final String en;

    Standing(String sign, String style, String zh, String en) {
        this.sign = sign;
        this.style = style;
        this.zh = zh;
        this.en = en;
    }

    /** {@return its sign} */
    public String sign() {
        return sign;
    }

    /** {@return its class on a page} */
    String style() {
        return style;
    }

    /** {@return what is said of a figure that stands so} */
    Words words() {
        return Words.of(zh, en);
    }
}
