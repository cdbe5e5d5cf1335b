package org.linli.grid;

import java.util.Optional;

/**
 * Which grids cover a building on a day (楼栋归属).
 *
 * @param division the division that was in force
 * @param basic the basic grid
 * @param dedicated the dedicated grid besides, if any
 * @param microGrid the part of the basic grid, if the building is in one
 */
public record Cover(Division division, Grid basic, Optional<Grid> dedicated, Optional<MicroGrid> microGrid) {}
