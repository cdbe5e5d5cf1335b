package org.linli.examples.story;

import static org.linli.examples.story.GridMap.number;

import java.util.List;

/** What the signs of a map of grids mean, and how many households each grid has. */
final class GridMapLegend {
    private static final int LINE = 24;
    private static final int COLUMN = 92;
    private static final int COLUMNS = 3;

    private final StringBuilder svg = new StringBuilder();
    private final double x;
    private final List<GridMap.Grid> grids;
    private double y;

    GridMapLegend(double x, double top, List<GridMap.Grid> grids) {
        this.x = x;
        this.grids = grids;
        y = top + 8;
    }

    double bottom() {
        return y;
    }

    String draw() {
        heading("图例 Legend");
        sign(mark(new GridMap.Grid(1, 0, GridMap.Kind.IN_BAND), 12, 0), "网格，户数在区间内 grid in the band");
        sign(mark(new GridMap.Grid(2, 0, GridMap.Kind.OUTSIDE), 12, 0), "户数不在区间 outside the band");
        sign(mark(new GridMap.Grid(3, 0, GridMap.Kind.PARK), 12, 0), "企业园区 enterprise park");
        sign(swatches(), "相邻网格线纹不同 hatching tells grids apart");
        sign(
                "<line x2=\"24\" stroke=\"#000\" stroke-width=\"14\"/><line x2=\"24\" stroke=\"#fff\" stroke-width=\"11\"/>"
                        + "<line x2=\"24\" stroke=\"#000\" stroke-dasharray=\"5 4\"/>",
                "主干道 main road");
        sign("<circle cx=\"12\" r=\"4\" fill=\"#fff\" stroke=\"#000\"/>", "无住户的楼栋 building without households");
        y += LINE / 2.0;
        heading("楼栋户数 Households of a building");
        double at = 0;
        for (int households : new int[] {20, 60, 120, 250, 500}) {
            double side = GridMap.side(households);
            svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#222\"/>\n"
                    .formatted(number(x + at), number(y + 6 - side / 2), number(side), number(side)));
            svg.append("<text x=\"%s\" y=\"%s\">%d</text>\n"
                    .formatted(number(x + at + side + 4), number(y + 10), households));
            at += side + 34;
        }
        y += 2 * LINE;
        heading("各网格户数 Households of each grid");
        int rows = (grids.size() + COLUMNS - 1) / COLUMNS;
        for (int place = 0; place < grids.size(); place++) {
            GridMap.Grid grid = grids.get(place);
            double left = x + (place / rows) * COLUMN;
            double line = y + place % rows * LINE;
            svg.append(mark(grid, left + 12, line));
            svg.append("<text x=\"%s\" y=\"%s\">%d 户</text>\n"
                    .formatted(number(left + 30), number(line + 4), grid.households()));
        }
        y += rows * (double) LINE;
        return svg.toString();
    }

    /** The number of a grid in its sign: black on white, white on black outside the band, angular for a park. */
    static String mark(GridMap.Grid grid, double x, double y) {
        boolean outside = grid.kind() == GridMap.Kind.OUTSIDE;
        String style = "fill=\"%s\" stroke=\"#000\" stroke-width=\"1.5\"".formatted(outside ? "#000" : "#fff");
        String shape = grid.kind() == GridMap.Kind.PARK
                ? "<rect x=\"%s\" y=\"%s\" width=\"22\" height=\"20\" %s stroke-dasharray=\"4 2\"/>"
                        .formatted(number(x - 11), number(y - 10), style)
                : "<circle cx=\"%s\" cy=\"%s\" r=\"11\" %s/>".formatted(number(x), number(y), style);
        return shape
                + ("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"11\" font-weight=\"bold\""
                                + " fill=\"%s\">%d</text>\n")
                        .formatted(number(x), number(y + 4), outside ? "#fff" : "#000", grid.number());
    }

    private static String swatches() {
        return "<rect y=\"-8\" width=\"12\" height=\"16\" fill=\"%s\" stroke=\"#000\"/>".formatted(Hatching.fill(0))
                + "<rect x=\"12\" y=\"-8\" width=\"12\" height=\"16\" fill=\"%s\" stroke=\"#000\"/>"
                        .formatted(Hatching.fill(4));
    }

    private void heading(String text) {
        svg.append("<text x=\"%s\" y=\"%s\" font-weight=\"bold\">%s</text>\n"
                .formatted(number(x), number(y), GridMap.escaped(text)));
        y += LINE;
    }

    private void sign(String sign, String text) {
        svg.append("<g transform=\"translate(%s,%s)\">%s</g>\n".formatted(number(x), number(y), sign));
        svg.append(
                "<text x=\"%s\" y=\"%s\">%s</text>\n".formatted(number(x + 34), number(y + 4), GridMap.escaped(text)));
        y += LINE;
    }
}
