package org.linli.kernel;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list, with how long the list is, all at one instant (列表).
 *
 * @param items what is on it, in the list's order
 * @param marks for each item the mark of what it tells of, as {@code desk.seen} gives it and {@code desk.expecting} takes it; empty
 *     texts where nothing has a mark
 * @param total how many the list has; at most that many where a page may be shorter than asked for
 * @param previous the token of the page before; empty when this is the first
 * @param next the token of the page after; empty when this is the last
 * @param <T> what is listed
 */
public record Listing<T>(
        List<T> items, List<String> marks, long total, Optional<String> previous, Optional<String> next) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is not one mark for each item
     */
    public Listing {
        items = List.copyOf(items);
        marks = List.copyOf(marks);
        if (items.size() != marks.size()) {
            throw new IllegalArgumentException(items.size() + " items have " + marks.size() + " marks");
        }
    }
}
