package org.linli.examples.story;

import static org.linli.examples.report.Html.number;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.linli.examples.report.Html;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridType;

/** The grids of 丽景社区 as a picture in the colours of the page, with a hatching for each grid. */
final class LijingMap {
    private static final double WIDTH = 110;
    private static final double HEIGHT = 90;
    private static final double ROAD = 30;
    private static final int ROWS = 3;
    private static final List<String> HATCHING =
            List.of("M-2,2l4,-4M0,10l10,-10M8,12l4,-4", "M0,5h10", "M2,2h2v2h-2zM7,7h2v2h-2z", "M5,0v10");

    private LijingMap() {}

    /** The grids, with a square for the households of each building. */
    static String draw(Division division) {
        return draw(division, "grid", building -> true);
    }

    /** The grids, with a filled square at some of the buildings. */
    static String draw(Division division, Set<String> filled) {
        return draw(division, "head", building -> filled.contains(LijingGrids.number(building)));
    }

    private static String draw(Division division, String pattern, IntPredicate filled) {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"-4 -4 808 278\"><defs>");
        for (int grid = 0; grid < LijingGrids.grids(); grid++) {
            svg.append(("<pattern id=\"%s-%d\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">"
                            + "<rect width=\"10\" height=\"10\" style=\"fill:var(--m%d)\"/><path d=\"%s\" style=\"stroke:var(--hl);stroke-width:.8;fill:none\"/></pattern>")
                    .formatted(pattern, grid, grid, HATCHING.get(grid)));
        }
        svg.append("</defs>");
        for (Grid grid : division.grids()) {
            svg.append(area(grid, pattern));
        }
        svg.append(road());
        for (int building = 0; building < LijingGrids.BUILDINGS; building++) {
            svg.append(building(building, filled.test(building)));
        }
        for (Grid grid : division.grids()) {
            svg.append(mark(grid));
        }
        return svg.append("</svg>").toString();
    }

    private static String area(Grid grid, String pattern) {
        boolean park = grid.type() == GridType.ENTERPRISE;
        StringBuilder borders = new StringBuilder();
        StringBuilder plots = new StringBuilder();
        for (int building : LijingGrids.in(grid.number() - 1)) {
            borders.append(plot(
                    building,
                    "class=\"i1\" fill=\"none\" stroke-width=\"5\"" + (park ? " stroke-dasharray=\"8 5\"" : "")));
            plots.append(plot(building, "fill=\"url(#%s-%d)\"".formatted(pattern, grid.number() - 1)));
        }
        return "<g>%s%s</g>".formatted(borders, plots);
    }

    private static String plot(int building, String style) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
                .formatted(number(x(building)), number(y(building)), number(WIDTH), number(HEIGHT), style);
    }

    private static String road() {
        double middle = 2 * WIDTH + ROAD / 2;
        String line = "M%s,0V%s".formatted(number(middle), number(ROWS * HEIGHT));
        return ("<path d=\"%1$s\" class=\"i1\" stroke-width=\"18\"/><path d=\"%1$s\" style=\"stroke:var(--card)\" stroke-width=\"15\"/>"
                                + "<path d=\"%1$s\" class=\"i1\" stroke-dasharray=\"9 7\"/>")
                        .formatted(line)
                + Html.text(
                        Words.of("示例大道", "Example Road"),
                        "x=\"%1$s\" y=\"180\" transform=\"rotate(90 %1$s 180)\" text-anchor=\"middle\" dominant-baseline=\"central\" font-size=\"13\" style=\"stroke:var(--card);stroke-width:5;paint-order:stroke\""
                                .formatted(number(middle)));
    }

    private static String building(int building, boolean isFilled) {
        long households = LijingGrids.households(LijingGrids.gridOf(building));
        double side = GridMap.side((double) households);
        double x = x(building) + 14;
        double y = y(building) + HEIGHT / 2 - side / 2;
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"%s\"/>"
                        .formatted(number(x), number(y), number(side), number(side), isFilled ? "ik" : "cw")
                + Html.text(
                        Words.of(LijingGrids.number(building), "No. " + (building + 1)),
                        "x=\"%s\" y=\"%s\" font-size=\"15\" font-weight=\"700\""
                                .formatted(number(x + side + 8), number(y + 4)))
                + Html.text(
                        Words.of(households + "户", Long.toString(households)),
                        "x=\"%s\" y=\"%s\" font-size=\"14\"".formatted(number(x + side + 8), number(y + 22)));
    }

    /** The number of a grid, on a plot in its middle. */
    private static String mark(Grid grid) {
        List<Integer> members = LijingGrids.in(grid.number() - 1);
        int plot = members.get(members.size() / 2);
        double x = x(plot) + WIDTH - 16;
        double y = y(plot) + 16;
        return "<circle cx=\"%s\" cy=\"%s\" r=\"12\" class=\"ik\"/><text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"15\" font-weight=\"700\" class=\"inv\">%d</text>"
                .formatted(number(x), number(y), number(x), number(y + 5.5), grid.number());
    }

    private static double x(int building) {
        int column = building / ROWS;
        return column * WIDTH + (column > 1 ? ROAD : 0);
    }

    private static double y(int building) {
        return building % ROWS * HEIGHT;
    }
}
