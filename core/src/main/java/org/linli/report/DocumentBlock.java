package org.linli.report;

import java.util.List;

/** A part of a document, in plain text: each writer escapes for its own form. */
sealed interface DocumentBlock {
    /** A heading of level 1 to 3; documents link to its anchor. */
    record Heading(int level, String text, String anchor) implements DocumentBlock {}

    /** One paragraph. */
    record Paragraph(String text) implements DocumentBlock {}

    /** A table; every row has as many cells as the header. */
    record Table(List<String> header, List<List<String>> rows) implements DocumentBlock {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException("A row has " + row.size() + " cells under " + header);
                }
            }
        }
    }
}
