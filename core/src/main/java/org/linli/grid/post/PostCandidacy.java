package org.linli.grid.post;

import java.util.Optional;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridTerms;

/**
 * What is known of a person for a post.
 *
 * @param form who, for which post, where
 * @param employer for whom the person works now, where known
 * @param division the division in force, if there is one
 * @param otherPosts how many other posts the person holds, or is on the way to
 * @param terms the charter's
 */
public record PostCandidacy(
        GridPostForm form, Optional<Employer> employer, Optional<Division> division, int otherPosts, GridTerms terms) {
    /** Whether the division has the seat, and the seat is one for this post. */
    boolean hasSeat() {
        return form.kind().fits(form.seat())
                && division.filter(form.seat()::isIn).isPresent();
    }

    /** The grid of the seat, if the division has it. */
    Optional<Grid> grid() {
        return division.flatMap(found -> found.grid(form.seat().grid()));
    }

    /** Whether the person lives or works in the grid of the seat; a grid that is not there is found by another rule. */
    boolean isTied() {
        return grid().stream().allMatch(grid -> form.tie().stream().anyMatch(tie -> grid.covers(tie.building())));
    }

    boolean isOfEnterprise() {
        return employer.filter(Employer::enterprise).isPresent();
    }

    /** What a finding calls the grid: its name; nothing where the division does not have it. */
    String gridName() {
        return grid().map(Grid::name).orElse("");
    }
}
