package org.linli.kernel;

import java.util.Optional;

/**
 * Which page of a list is asked for (分页). What a caller may give wrongly is refused when the list is asked, with {@code
 * page-size} or {@code page-token}.
 *
 * @param size the most items, 1 to 1000
 * @param token where the page lies, as the {@link Listing} of a neighbouring page said; empty for the first page
 */
public record Paging(int size, Optional<String> token) {
    /** The most items of a page. */
    public static final int MAX_SIZE = 1000;

    /**
     * What is wrong with how many are asked for at once.
     *
     * @param size how many
     * @return {@code page-size}; nothing from 1 to {@value #MAX_SIZE}
     */
    public static Optional<Finding> wrongSize(int size) {
        return size >= 1 && size <= MAX_SIZE
                ? Optional.empty()
                : Optional.of(Finding.violation("page-size").with("size", size).with("most", MAX_SIZE));
    }

    /**
     * The first page.
     *
     * @param size the most items
     * @return the paging
     */
    public static Paging first(int size) {
        return new Paging(size, Optional.empty());
    }

    /**
     * The page after another, of the same size.
     *
     * @param next the token of that page
     * @return the paging
     */
    public Paging after(String next) {
        return new Paging(size, Optional.of(next));
    }

    /**
     * The page before another, of the same size.
     *
     * @param previous the token of that page
     * @return the paging
     */
    public Paging before(String previous) {
        return new Paging(size, Optional.of(previous));
    }

    /** Leaves the token out, which a caller may have forged. */
    @Override
    public String toString() {
        return "Paging[size=" + size + (token.isPresent() ? ", beside a page]" : "]");
    }
}
