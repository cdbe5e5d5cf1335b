package org.linli.examples.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws a community and its grids as SVG: hatched plots, thick borders between grids, a square for the households of
 * each building, main roads, north, and a legend. It can be read in black and white, and needs nothing from outside.
 */
public final class GridMap {
    private static final double MARGIN = 30;
    private static final double TOP = 66;
    private static final int LEGEND = 300;

    private final String title;
    private final String subtitle;
    private final List<Plot> plots = new ArrayList<>();
    private final List<Road> roads = new ArrayList<>();
    private final Map<Integer, Grid> grids = new TreeMap<>();

    /**
     * A map without anything on it.
     *
     * @param title its title
     * @param subtitle a line below
     */
    public GridMap(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    /**
     * Adds a plot with a building; plots of one grid that touch flow together.
     *
     * @param plot the plot
     */
    public void add(Plot plot) {
        plots.add(plot);
    }

    /**
     * Adds a main road.
     *
     * @param road the road
     */
    public void add(Road road) {
        roads.add(road);
    }

    /**
     * Adds a grid to the legend.
     *
     * @param grid the grid
     */
    public void add(Grid grid) {
        grids.put(grid.number, grid);
    }

    /** {@return the map} */
    public String draw() {
        double right =
                plots.stream().mapToDouble(plot -> plot.x + plot.width).max().orElse(0) + 2 * MARGIN;
        double bottom =
                plots.stream().mapToDouble(plot -> plot.y + plot.height).max().orElse(0) + TOP + MARGIN;
        GridMapLegend legend = new GridMapLegend(right, TOP, List.copyOf(grids.values()));
        String key = legend.draw();
        long width = Math.round(right + LEGEND);
        long height = Math.round(Math.max(bottom, legend.bottom() + MARGIN));
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        .formatted(width, height, width, height));
        svg.append(
                " font-family=\"'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif\" font-size=\"12\">\n");
        svg.append("<title>%s</title>\n".formatted(escaped(title)));
        svg.append(Hatching.definitions());
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        svg.append("<text x=\"%s\" y=\"30\" font-size=\"20\" font-weight=\"bold\">%s</text>\n"
                .formatted(number(MARGIN), escaped(title)));
        svg.append("<text x=\"%s\" y=\"50\" fill=\"#333\">%s</text>\n".formatted(number(MARGIN), escaped(subtitle)));
        svg.append("<g transform=\"translate(%s,%s)\">\n".formatted(number(MARGIN), number(TOP)));
        roads.forEach(road -> svg.append(draw(road)));
        Map<Integer, Integer> patterns = Hatching.choose(beside());
        grids.values().forEach(grid -> svg.append(area(grid, patterns.getOrDefault(grid.number, 0))));
        plots.forEach(plot -> svg.append(building(plot)));
        grids.values().forEach(grid -> svg.append(mark(grid)));
        return svg.append("</g>\n")
                .append(north(right))
                .append(key)
                .append("</svg>\n")
                .toString();
    }

    private String area(Grid grid, int pattern) {
        List<Plot> members =
                plots.stream().filter(plot -> plot.grid == grid.number).toList();
        String dashed = grid.kind == Kind.PARK ? " stroke-dasharray=\"7 4\"" : "";
        StringBuilder svg = new StringBuilder("<g>\n");
        members.forEach(
                plot -> svg.append(rectangle(plot, "fill=\"none\" stroke=\"#000\" stroke-width=\"5\"" + dashed)));
        members.forEach(plot -> svg.append(rectangle(plot, "fill=\"%s\"".formatted(Hatching.fill(pattern)))));
        return svg.append("</g>\n").toString();
    }

    private static String building(Plot plot) {
        double side = side((double) plot.households);
        double x = plot.x + plot.width * 0.4 - side / 2;
        double y = plot.y + plot.height * 0.6 - side / 2;
        String tip = String.format(Locale.ROOT, "<title>%s: %d 户</title>", escaped(plot.label), plot.households);
        return plot.households == 0
                ? "<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"#fff\" stroke=\"#000\">%s</circle>\n"
                        .formatted(number(plot.x + plot.width * 0.4), number(plot.y + plot.height * 0.6), tip)
                : "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#222\" stroke=\"#fff\">%s</rect>\n"
                        .formatted(number(x), number(y), number(side), number(side), tip);
    }

    /** {@return the side of the square that stands for so many households; its area grows with them} */
    static double side(double households) {
        return 1.35 * Math.sqrt(households);
    }

    private String mark(Grid grid) {
        List<Plot> members =
                plots.stream().filter(plot -> plot.grid == grid.number).toList();
        double x = members.stream().mapToDouble(plot -> plot.x).average().orElse(0);
        double y = members.stream().mapToDouble(plot -> plot.y).average().orElse(0);
        return members.stream()
                .min(Comparator.comparingDouble(plot -> Math.hypot(plot.x - x, plot.y - y)))
                .map(plot -> GridMapLegend.mark(grid, plot.x + plot.width - 13, plot.y + 13))
                .orElse("");
    }

    private static String draw(Road road) {
        String ends = "x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
                .formatted(number(road.x1), number(road.y1), number(road.x2), number(road.y2));
        boolean upright = road.x1 == road.x2;
        double x = upright ? road.x1 : road.x2 - 70;
        double y = upright ? road.y2 - 70 : road.y1;
        String turn = upright ? " transform=\"rotate(90 %s %s)\"".formatted(number(x), number(y)) : "";
        return ("<line %s stroke=\"#000\" stroke-width=\"18\"/><line %s stroke=\"#fff\" stroke-width=\"15\"/>"
                                + "<line %s stroke=\"#000\" stroke-width=\"1\" stroke-dasharray=\"9 7\"/>\n")
                        .formatted(ends, ends, ends)
                + ("<text x=\"%s\" y=\"%s\"%s text-anchor=\"middle\" dominant-baseline=\"central\" stroke=\"#fff\""
                                + " stroke-width=\"5\" paint-order=\"stroke\">%s</text>\n")
                        .formatted(number(x), number(y), turn, escaped(road.name));
    }

    private static String north(double right) {
        return ("<g transform=\"translate(%s,30)\"><path d=\"M0,-20 l7,24 l-7,-5 l-7,5 z\" fill=\"#000\"/>"
                        + "<text y=\"20\" text-anchor=\"middle\" font-weight=\"bold\">北 N</text></g>\n")
                .formatted(number(right - MARGIN - 20));
    }

    private Map<Integer, Set<Integer>> beside() {
        Map<Integer, Set<Integer>> beside = new HashMap<>();
        for (Plot one : plots) {
            Set<Integer> others = beside.computeIfAbsent(one.grid, none -> new TreeSet<>());
            for (Plot other : plots) {
                boolean near =
                        Math.abs(one.x + one.width / 2 - other.x - other.width / 2) < (one.width + other.width) / 2 + 30
                                && Math.abs(one.y + one.height / 2 - other.y - other.height / 2)
                                        < (one.height + other.height) / 2 + 30;
                if (near && one.grid != other.grid) {
                    others.add(other.grid);
                }
            }
        }
        return beside;
    }

    private static String rectangle(Plot plot, String style) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n"
                .formatted(number(plot.x), number(plot.y), number(plot.width), number(plot.height), style);
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a grid is on the map. */
    public enum Kind {
        /** A grid in the band. */
        IN_BAND,
        /** A grid outside the band. */
        OUTSIDE,
        /** An enterprise park. */
        PARK
    }

    /**
     * A plot of land with a building.
     *
     * @param x its left side
     * @param y its upper side
     * @param width its width
     * @param height its height
     * @param label what the building is called
     * @param households its households
     * @param grid number of its grid
     */
    public record Plot(double x, double y, double width, double height, String label, long households, int grid) {}

    /**
     * A main road, upright or level.
     *
     * @param name its name
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     */
    public record Road(String name, double x1, double y1, double x2, double y2) {}

    /**
     * A grid of the legend.
     *
     * @param number its number
     * @param households its households
     * @param kind what it is
     */
    public record Grid(int number, long households, Kind kind) {}
}
