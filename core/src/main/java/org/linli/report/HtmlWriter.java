package org.linli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.kernel.Texts;

/** Writes blocks as one HTML page that needs nothing else: no script, no font, no other file. */
final class HtmlWriter {
    private static final String STYLE = """
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
            h2 { border-bottom: 1px solid #bbb; margin-top: 2.5rem }
            h3 { font-family: ui-monospace, monospace; margin: 2rem 0 0 }
            table { border-collapse: collapse; width: 100%; margin: .75rem 0 }
            th, td { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top }
            th { background: #f2f2f2 }
            """;

    private HtmlWriter() {}

    static String write(String title, List<DocumentBlock> blocks, Locale locale) {
        String language = Texts.isChinese(locale) ? "zh-Hans" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + escaped(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + blocks.stream().map(HtmlWriter::block).collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    private static String block(DocumentBlock block) {
        if (block instanceof DocumentBlock.Heading heading) {
            return "<h" + heading.level() + " id=\"" + escaped(heading.anchor()) + "\">" + escaped(heading.text())
                    + "</h" + heading.level() + ">\n";
        }
        if (block instanceof DocumentBlock.Paragraph paragraph) {
            return "<p>" + escaped(paragraph.text()) + "</p>\n";
        }
        DocumentBlock.Table table = (DocumentBlock.Table) block;
        return "<table>\n<thead>" + row("th", table.header()) + "</thead>\n<tbody>\n"
                + table.rows().stream().map(cells -> row("td", cells) + "\n").collect(Collectors.joining())
                + "</tbody>\n</table>\n";
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
