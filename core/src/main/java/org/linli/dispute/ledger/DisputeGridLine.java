package org.linli.dispute.ledger;

import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;

/**
 * The disputes of a grid in a period (网格纠纷台账行).
 *
 * @param grid in which grid they arose; empty for those of which no grid is known
 * @param name how the grid is called, as in the latest published division that has it
 * @param figures what happened to them
 */
public record DisputeGridLine(Optional<Id<Grid>> grid, Optional<String> name, DisputeFigures figures) {}
