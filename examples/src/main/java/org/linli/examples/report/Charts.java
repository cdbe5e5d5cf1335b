package org.linli.examples.report;

import static org.linli.examples.report.Html.number;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars and columns as SVG, in the colours of the page; each value stands beside or upon its mark. */
final class Charts {
    private static final int MONTHS = 12;
    private static final double WIDTH = 384;
    private static final double NARROW = 264;
    private static final double HEIGHT = 132;
    private static final double FOOT = 18;
    private static final double HEAD = 18;

    private Charts() {}

    /** A bar upon its track; as wide as the room that it is given. */
    static String bar(long value, long whole, Tone tone) {
        String width = number(whole == 0 ? 0 : value * 100.0 / whole);
        return ("<svg class=\"bar\" height=\"16\" aria-hidden=\"true\"><rect width=\"100%%\" height=\"16\" class=\"tr\"/>"
                        + "<rect width=\"%s%%\" height=\"16\" class=\"%s\"/></svg>")
                .formatted(width, tone.style());
    }

    /** Twelve columns, with their values on top; a month without any has a dash. In a narrow place the picture is narrow, so that its text is not. */
    static String months(Part.Months months, boolean isNarrow) {
        double width = isNarrow ? NARROW : WIDTH;
        double step = width / MONTHS;
        double ground = HEIGHT - FOOT;
        StringBuilder svg = new StringBuilder("<svg class=\"ch\" viewBox=\"0 0 %s %s\" aria-hidden=\"true\">"
                .formatted(number(width), number(HEIGHT)));
        for (int month = 0; month < MONTHS; month++) {
            long value = months.values().get(month);
            double height = months.most() == 0 ? 0 : (ground - HEAD) * value / months.most();
            double middle = step * (month + 0.5);
            svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"%s\"/>"
                    .formatted(
                            number(middle - step * 0.36),
                            number(ground - height),
                            number(step * 0.72),
                            number(height),
                            months.tone().style()));
            svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"13\">%s</text>"
                    .formatted(number(middle), number(ground - height - 4), value == 0 ? "–" : Long.toString(value)));
            svg.append("<text class=\"t2\" x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"13\">%d</text>"
                    .formatted(number(middle), number(HEIGHT - 3), month + 1));
        }
        return svg.append("<line class=\"ax\" x1=\"0\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/></svg>"
                        .formatted(number(width), number(ground), number(ground)))
                .toString();
    }

    /** What the columns show, in words. */
    static Words told(Part.Months months) {
        return new Words(
                IntStream.range(0, MONTHS)
                        .mapToObj(month -> (month + 1) + "月" + months.values().get(month))
                        .collect(Collectors.joining("，", "逐月：", "。")),
                IntStream.range(0, MONTHS)
                        .mapToObj(month ->
                                "month " + (month + 1) + ": " + months.values().get(month))
                        .collect(Collectors.joining(", ", "By month: ", ".")));
    }
}
