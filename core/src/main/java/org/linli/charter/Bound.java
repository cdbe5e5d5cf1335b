package org.linli.charter;

import org.linli.kernel.Basis;

/**
 * What statute leaves to a charter (法定界限): a charter may be stricter, never looser.
 *
 * @param least the least figure allowed
 * @param most the greatest figure allowed
 * @param basis the article
 */
public record Bound(long least, long most, Basis basis) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when nothing would be allowed
     */
    public Bound {
        if (least > most) {
            throw new IllegalArgumentException("A bound from " + least + " to " + most + " allows nothing");
        }
    }

    /**
     * Whether a figure is allowed.
     *
     * @param figure the figure
     * @return whether it is
     */
    public boolean allows(long figure) {
        return least <= figure && figure <= most;
    }

    /** {@return the bound as people write it: {@code = 30}, {@code ≤ 60}, {@code ≥ 1}, {@code 3–9}} */
    @Override
    public String toString() {
        if (least == most) {
            return "= " + least;
        }
        if (least == Long.MIN_VALUE) {
            return "≤ " + most;
        }
        return most == Long.MAX_VALUE ? "≥ " + least : least + "–" + most;
    }
}
