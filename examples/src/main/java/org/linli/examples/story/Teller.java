package org.linli.examples.story;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells a story twice: on the console, with aligned tables, in colour only on a terminal, and as a
 * page of HTML.
 */
public final class Teller {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean colour;
    private final StringBuilder page = new StringBuilder();

    /**
     * A teller.
     *
     * @param out where the console's text goes
     * @param colour whether a terminal shows it
     */
    public Teller(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /**
     * Begins a section.
     *
     * @param title its title
     */
    public void section(String title) {
        out.println();
        out.println(colour ? BOLD + title + PLAIN : title);
        out.println("-".repeat(Width.of(title)));
        page.append("<h2>").append(escaped(title)).append("</h2>\n");
    }

    /**
     * Says something.
     *
     * @param text one or more lines
     */
    public void say(String text) {
        text.lines().forEach(out::println);
        page.append("<p>")
                .append(text.lines().map(Teller::escaped).collect(Collectors.joining("<br>\n")))
                .append("</p>\n");
    }

    /**
     * Shows a table.
     *
     * @param header the names of the columns
     * @param rows the rows, each as long as the header
     */
    public void table(List<String> header, List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, header.size())
                .mapToObj(column -> Math.max(
                        Width.of(header.get(column)),
                        rows.stream()
                                .mapToInt(row -> Width.of(row.get(column)))
                                .max()
                                .orElse(0)))
                .toList();
        out.println(line(header, widths));
        out.println(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
        rows.forEach(row -> out.println(line(row, widths)));
        page.append("<table>\n<tr>").append(cells("th", header)).append("</tr>\n");
        rows.forEach(row -> page.append("<tr>").append(cells("td", row)).append("</tr>\n"));
        page.append("</table>\n");
    }

    /**
     * Says how far something has come: on a terminal in one line that changes, elsewhere line by line; never on the page.
     *
     * @param text how far
     */
    public void progress(String text) {
        out.print(colour ? "\r" + text : text + "\n");
        out.flush();
    }

    /**
     * Shows a picture on the page; the console says that it is there.
     *
     * @param svg the picture
     */
    public void picture(String svg) {
        out.println("（图见报告 the picture stands in the report）");
        page.append("<figure>").append(svg).append("</figure>\n");
    }

    /**
     * The page that was told so far.
     *
     * @param title its title
     * @return HTML that needs nothing else
     */
    public String page(String title) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <style>
                body { font-family: system-ui, "Noto Sans CJK SC", sans-serif; max-width: 64rem; margin: 2rem auto; }
                table { border-collapse: collapse; margin: 1rem 0; }
                th, td { border: 1px solid #ccc; padding: .25rem .75rem; text-align: left; vertical-align: top; }
                th { background: #f2f2f2; }
                figure { margin: 1rem 0; overflow-x: auto; }
                </style>
                </head>
                <body>
                <h1>%s</h1>
                %s</body>
                </html>
                """.formatted(escaped(title), escaped(title), page);
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(Width.pad(row.get(column), widths.get(column))).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static String cells(String tag, List<String> row) {
        return row.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
