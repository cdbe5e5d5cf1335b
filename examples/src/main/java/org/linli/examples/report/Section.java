package org.linli.examples.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id by which links find it
 * @param group under which heading the contents list it
 * @param title its title
 * @param period of which time its figures are
 * @param question whose question it answers
 * @param parts what it shows, in order
 */
public record Section(String id, Words group, Words title, Words period, Words question, List<Part> parts) {
    /** Copies the list. */
    public Section {
        parts = List.copyOf(parts);
    }
}
