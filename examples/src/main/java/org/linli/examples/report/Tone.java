package org.linli.examples.report;

/** Which class a bar or column belongs to; a page gives each a colour, and in print a hatching. */
public enum Tone {
    /** Totals. */
    TOTAL("c0"),
    /** The first class, or the only one. */
    FIRST("c1"),
    /** The second class. */
    SECOND("c2"),
    /** The third class. */
    THIRD("c3"),
    /** What is left open. */
    OPEN("cw");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /** {@return its class on a page} */
    public String style() {
        return style;
    }
}
