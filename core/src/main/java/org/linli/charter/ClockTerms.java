package org.linli.charter;

/**
 * How clocks are shown (时限显示).
 *
 * @param yellow share of the time left from which a light is yellow (黄灯)
 */
public record ClockTerms(Share yellow) {
    /** {@return the defaults of the national charter} */
    static ClockTerms national() {
        return new ClockTerms(Share.percent(20));
    }
}
