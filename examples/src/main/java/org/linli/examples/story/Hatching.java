package org.linli.examples.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Line patterns that stay apart in black and white, and their choice so that grids side by side differ. */
final class Hatching {
    private static final List<String> LINES = List.of(
            "M-2,2 l4,-4 M0,10 l10,-10 M8,12 l4,-4",
            "M0,5 h10",
            "M3,3 h1 M8,8 h1",
            "M5,0 v10",
            "M-2,8 l4,4 M0,0 l10,10 M8,-2 l4,4",
            "M0,5 h10 M5,0 v10",
            "M0,10 l10,-10 M0,0 l10,10");
    private static final List<String> TINTS =
            List.of("#eaf3fb", "#fdf3e3", "#eef7ea", "#fbeaea", "#f2ecf9", "#f4f4ec", "#e9f6f6");

    private Hatching() {}

    /** {@return a pattern for each grid, another one than those beside it have} */
    static Map<Integer, Integer> choose(Map<Integer, Set<Integer>> beside) {
        Map<Integer, Integer> chosen = new TreeMap<>();
        int[] uses = new int[LINES.size()];
        for (int grid : new TreeSet<>(beside.keySet())) {
            Set<Integer> taken = new HashSet<>();
            beside.getOrDefault(grid, Set.of()).stream()
                    .filter(chosen::containsKey)
                    .map(chosen::get)
                    .forEach(taken::add);
            int best = -1;
            for (int pattern = 0; pattern < uses.length; pattern++) {
                if (!taken.contains(pattern) && (best < 0 || uses[pattern] < uses[best])) {
                    best = pattern;
                }
            }
            int pattern = Math.max(0, best);
            uses[pattern]++;
            chosen.put(grid, pattern);
        }
        return chosen;
    }

    static String fill(int pattern) {
        return "url(#hatch-" + pattern + ")";
    }

    /** {@return the patterns as SVG} */
    static String definitions() {
        StringBuilder svg = new StringBuilder("<defs>\n");
        for (int pattern = 0; pattern < LINES.size(); pattern++) {
            svg.append("<pattern id=\"hatch-%d\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">"
                            .formatted(pattern))
                    .append("<rect width=\"10\" height=\"10\" fill=\"%s\"/>".formatted(TINTS.get(pattern)))
                    .append("<path d=\"%s\" stroke=\"#777\" stroke-width=\"%s\" fill=\"none\"/>"
                            .formatted(LINES.get(pattern), pattern == 2 ? "2" : "0.9"))
                    .append("</pattern>\n");
        }
        return svg.append("</defs>\n").toString();
    }
}
