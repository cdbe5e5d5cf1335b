package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Reading;

/** Who stands in the relation {@link org.linli.kernel.Relation#OWN_GRID} to a grid, for features whose matters lie in one. */
public final class OwnGrid {
    private OwnGrid() {}

    /**
     * Those who hold the post of a role in a grid on a day.
     *
     * @param view what the transaction reads
     * @param grid the grid, if the matter lies in one
     * @param role the role
     * @param day the day
     * @return the people; none for a role that is no post of a grid
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> staff(Reading view, Optional<Id<Grid>> grid, Role role, LocalDate day) {
        Optional<GridPostKind> post = post(role);
        if (grid.isEmpty() || post.isEmpty()) {
            return Set.of();
        }
        return OpenPosts.heldOn(view, view.all(GridPost.KIND).where(GridPost.GRID, grid.get()), day).stream()
                .filter(held -> held.kind() == post.get())
                .map(held -> held.form().person())
                .collect(Collectors.toSet());
    }

    private static Optional<GridPostKind> post(Role role) {
        return switch (role) {
            case GRID_HEAD -> Optional.of(GridPostKind.GRID_HEAD);
            case GRID_MEMBER -> Optional.of(GridPostKind.GRID_MEMBER);
            case BUILDING_HEAD -> Optional.of(GridPostKind.BUILDING_HEAD);
            case PARTY_LIAISON -> Optional.of(GridPostKind.PARTY_LIAISON);
            default -> Optional.empty();
        };
    }
}
