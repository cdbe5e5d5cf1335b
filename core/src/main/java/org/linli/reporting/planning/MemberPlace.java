package org.linli.reporting.planning;

import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.reporting.MemberReport;

/**
 * The grid in which a member is to serve, and the grid before (编入安排).
 *
 * @param report the member's report
 * @param from the grid at the time of the plan, if there was one
 * @param to the grid to be
 */
public record MemberPlace(Id<MemberReport> report, Optional<Id<Grid>> from, Id<Grid> to) {}
