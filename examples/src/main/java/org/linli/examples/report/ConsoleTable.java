package org.linli.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in lines of a console, its columns aligned. */
public final class ConsoleTable {
    private ConsoleTable() {}

    /**
     * The lines of a table.
     *
     * @param header the names of the columns
     * @param rows the rows, each as long as the header
     * @return the header, a rule, and the rows
     */
    public static List<String> lines(List<String> header, List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, header.size())
                .mapToObj(column -> Math.max(
                        Width.of(header.get(column)),
                        rows.stream()
                                .mapToInt(row -> Width.of(row.get(column)))
                                .max()
                                .orElse(0)))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(header, widths));
        lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(Width.pad(row.get(column), widths.get(column))).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
