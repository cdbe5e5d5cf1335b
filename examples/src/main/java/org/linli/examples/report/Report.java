package org.linli.examples.report;

import java.util.List;

/**
 * A report: what stands above it, and its sections in order.
 *
 * @param field the field that it is from, above the title
 * @param title its title
 * @param subtitle a line below
 * @param about what a reader has to know about the whole, such as the day of its figures
 * @param notice what is said before all else
 * @param sections its sections
 */
public record Report(
        Words field, Words title, Words subtitle, List<Entry> about, Words notice, List<Section> sections) {
    /** Copies the lists. */
    public Report {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
    }

    /**
     * Something with its name.
     *
     * @param name what it is
     * @param value what it says
     */
    public record Entry(Words name, Words value) {}
}
