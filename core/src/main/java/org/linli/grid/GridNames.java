package org.linli.grid;

import org.linli.storage.NameOf;

/** What views call the grids and micro-grids whose ids stand in them: as in the latest published division that has them. */
public final class GridNames {
    /** The name of a grid. */
    public static final NameOf<Grid> GRID = NameOf.latest(
            Division.KIND,
            DivisionParts.grids(Division.STATUS, Division.FROM, Division.UNTIL),
            DivisionParts.GRID_NAME,
            Division.FROM);

    /** The name of a micro-grid. */
    public static final NameOf<MicroGrid> MICRO_GRID = NameOf.latest(
            Division.KIND,
            DivisionParts.microGrids(Division.STATUS, Division.FROM, Division.UNTIL),
            DivisionParts.MICRO_GRID_NAME,
            Division.FROM);

    private GridNames() {}
}
