package org.linli.placement;

/** How tightly the grids of a random placement are bound. */
enum Regime {
    LOOSE,
    TIGHT,
    NO_SLACK,
    NEEDY,
    IMPOSSIBLE
}
