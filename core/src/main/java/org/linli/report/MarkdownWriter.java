package org.linli.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes blocks as Markdown with pipe tables. */
final class MarkdownWriter {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#&~]");

    private MarkdownWriter() {}

    static String write(List<DocumentBlock> blocks) {
        return blocks.stream().map(MarkdownWriter::block).collect(Collectors.joining("\n", "", ""));
    }

    private static String block(DocumentBlock block) {
        if (block instanceof DocumentBlock.Heading heading) {
            return "#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n";
        }
        if (block instanceof DocumentBlock.Paragraph paragraph) {
            return escaped(paragraph.text()) + "\n";
        }
        DocumentBlock.Table table = (DocumentBlock.Table) block;
        StringBuilder lines = new StringBuilder(row(table.header()));
        lines.append("|").append("---|".repeat(table.header().size())).append('\n');
        table.rows().forEach(cells -> lines.append(row(cells)));
        return lines.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownWriter::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        return SPECIAL.matcher(oneLine).replaceAll("\\\\$0");
    }
}
