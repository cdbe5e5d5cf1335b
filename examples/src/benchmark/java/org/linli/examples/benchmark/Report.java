package org.linli.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.style.Styler;

/** Prints the table as it grows, and draws it at the end. */
final class Report {
    private record Row(String name, double ours, double orTools, double jgrapht) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void machine() {
        tell(String.format(
                Locale.ROOT,
                "%s %s, %d processors, Java %s, heap %d MB",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20));
        tell("");
        tell("| people x grids | Linli | OR-Tools 9.11 | ratio | JGraphT 1.5 | ratio |");
        tell("|---|---|---|---|---|---|");
    }

    void row(String name, double ours, double orTools, double jgrapht) {
        rows.add(new Row(name, ours, orTools, jgrapht));
        tell(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %s | %s |",
                name,
                Clock.text(ours),
                Clock.text(orTools),
                orTools / ours,
                jgrapht > 0 ? Clock.text(jgrapht) : "–",
                jgrapht > 0 ? String.format(Locale.ROOT, "%.1f", jgrapht / ours) : "–"));
    }

    /** A figure that has no row: it stands below the table. */
    void line(String text) {
        notes.add("- " + text);
    }

    private void tell(String text) {
        table.add(text);
        System.out.println(text);
    }

    void write(Path folder) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(900)
                .height(420)
                .title("Time to the proved optimum")
                .xAxisTitle("people x grids")
                .yAxisTitle("milliseconds")
                .build();
        chart.getStyler().setYAxisLogarithmic(true);
        chart.getStyler().setYAxisMin(0.01);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        chart.getStyler().setXAxisLabelRotation(20);
        List<String> names = rows.stream().map(Row::name).toList();
        chart.addSeries("Linli", names, rows.stream().map(Row::ours).toList());
        chart.addSeries("OR-Tools", names, rows.stream().map(Row::orTools).toList());
        VectorGraphicsEncoder.saveVectorGraphic(
                chart, folder.resolve("placement.svg").toString(), VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        System.out.println();
        notes.forEach(System.out::println);
        table.add("");
        table.addAll(notes);
        Files.write(folder.resolve("placement.md"), table);
    }
}
