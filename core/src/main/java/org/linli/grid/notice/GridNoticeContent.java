package org.linli.grid.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridTerms;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Id;

/**
 * What the notice of a grid has to say on a day.
 *
 * @param grid whose notice
 * @param division the division in force, if there is one
 * @param staff the posts of the grid that are held
 * @param terms the charter's
 */
public record GridNoticeContent(Id<Grid> grid, Optional<Division> division, List<GridPost> staff, GridTerms terms) {
    /** Copies the list. */
    public GridNoticeContent {
        staff = List.copyOf(staff);
    }

    Optional<Grid> scope() {
        return division.flatMap(found -> found.grid(grid));
    }

    Set<Id<GridPost>> posts() {
        return staff.stream().map(GridPost::id).collect(Collectors.toSet());
    }

    long members() {
        return staff.stream()
                .filter(post -> post.kind() == GridPostKind.GRID_MEMBER)
                .count();
    }

    /** What a finding calls the grid: its name, or its id where the division does not have it. */
    String name() {
        return scope().map(Grid::name).orElse(grid.value());
    }
}
