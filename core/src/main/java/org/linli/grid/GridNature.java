package org.linli.grid;

/** What a grid is drawn for (网格性质). */
public enum GridNature {
    /** Covers its part of the community; together the basic grids cover every building once (基础网格、综合网格). */
    BASIC,
    /** Drawn over some buildings besides, for one purpose (专属网格、专属网格点). */
    DEDICATED
}
