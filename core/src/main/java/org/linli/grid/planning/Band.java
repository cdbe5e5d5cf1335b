package org.linli.grid.planning;

import org.linli.charter.Span;

/** The arithmetic of the band: how many grids a number of households makes, and how far from it a grid lies. */
record Band(int least, int most) {
    /** The band comes first: one household outside weighs more than all other judgements together. */
    private static final int OUTSIDE_SHIFT = 26;

    /** The judgement of a grid at the end of the band; in the middle it is 0. */
    private static final int UNEVEN = 64;

    /** The judgement of two neighbours that lie in different grids. */
    static final int APART = 24;

    static Band of(Span span) {
        return new Band(span.from(), span.to());
    }

    /** {@return by how many households a grid misses the band} */
    long outside(long households) {
        return Math.max(0, Math.max(least - households, households - most));
    }

    /** {@return by how many households so many grids miss the band together, at least} */
    long outside(long households, long grids) {
        return Math.max(0, Math.max(grids * least - households, households - grids * most));
    }

    /** {@return the judgement of a grid: first the band, then the distance from its middle, the farther the worse} */
    long judge(long households) {
        long middle = (long) least + most;
        long width = Math.max(1, (long) most - least);
        long off = 2 * Math.max(least, Math.min(most, households)) - middle;
        return (outside(households) << OUTSIDE_SHIFT) + UNEVEN * off * off / (width * width);
    }

    /** {@return the fewest grids that so many households fit into, at least one} */
    long fewest(long households) {
        return Math.max(1, Math.floorDiv(households + most - 1, most));
    }

    /** {@return the most grids that so many households fill} */
    long greatest(long households) {
        return households / least;
    }

    boolean allows(long households) {
        return fewest(households) <= greatest(households);
    }

    /**
     * The number of grids to try: of those that miss the band least, the ones whose grids are nearest to its middle,
     * one after the other from attempt to attempt.
     */
    int grids(long households, int buildings, int attempt) {
        long ideal = Math.round(2.0 * households / ((double) least + most));
        long from = Math.min(fewest(households), buildings);
        long to = Math.max(from, Math.min(greatest(households), buildings));
        if (!allows(households)) {
            // Then the two next to the gap are left, one too few and one too many.
            long fewer = Math.max(1, from - 1);
            boolean both = outside(households, fewer) == outside(households, from);
            boolean first = outside(households, fewer) < outside(households, from) || both && attempt % 2 == 0;
            return Math.toIntExact(first ? fewer : from);
        }
        long best = Math.max(from, Math.min(to, ideal));
        long side = attempt % 2 == 0 ? (attempt + 1) / 2 : -(attempt + 1L) / 2;
        long tried = best + side;
        return Math.toIntExact(from <= tried && tried <= to ? tried : best);
    }
}
