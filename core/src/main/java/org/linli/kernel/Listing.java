package org.linli.kernel;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list (列表).
 *
 * @param items what is on it, in the list's order
 * @param next the token of the next page; empty when this was the last
 * @param <T> what is listed
 */
public record Listing<T>(List<T> items, Optional<String> next) {
    /** Copies the list. */
    public Listing {
        items = List.copyOf(items);
    }
}
