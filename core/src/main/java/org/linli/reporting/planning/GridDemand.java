package org.linli.reporting.planning;

import java.util.List;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.placement.Room;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;

/**
 * How many in-service members a grid takes, and for which work (网格需求). A grid that names neither categories nor specialities
 * prefers no member.
 *
 * @param grid a grid of the division in force
 * @param least the fewest that it needs
 * @param most the most that it takes
 * @param categories the categories of the work (服务岗位类别)
 * @param specialities the specialities wanted, in the words that members use (特长)
 */
public record GridDemand(Id<Grid> grid, int least, int most, List<DutyCategory> categories, List<String> specialities) {
    /** Copies the lists. */
    public GridDemand {
        categories = List.copyOf(categories);
        specialities = List.copyOf(specialities);
    }

    /**
     * A grid that takes any number of members.
     *
     * @param grid the grid
     * @return the demand
     */
    public static GridDemand of(Id<Grid> grid) {
        return new GridDemand(grid, 0, Room.UNLIMITED, List.of(), List.of());
    }

    /**
     * The same with bounds.
     *
     * @param fewest the fewest members that it needs
     * @param greatest the most that it takes
     * @return the demand
     */
    public GridDemand between(int fewest, int greatest) {
        return new GridDemand(grid, fewest, greatest, categories, specialities);
    }

    /**
     * The same for certain categories.
     *
     * @param wanted the categories of the work
     * @return the demand
     */
    public GridDemand wanting(DutyCategory... wanted) {
        return new GridDemand(grid, least, most, List.of(wanted), specialities);
    }

    /**
     * The same for members with certain specialities.
     *
     * @param known the specialities, of which one is enough
     * @return the demand
     */
    public GridDemand skilled(String... known) {
        return new GridDemand(grid, least, most, categories, List.of(known));
    }

    boolean isBounded() {
        return 0 <= least && least <= most && most <= Room.UNLIMITED;
    }

    /** How many wishes of the member rank before the first that this grid fulfils. */
    int wishesPassedOver(MemberProfile profile) {
        List<DutyCategory> wishes = profile.wishes();
        if (categories.isEmpty() || wishes.isEmpty()) {
            return 0;
        }
        int rank = 0;
        while (rank < wishes.size() && !categories.contains(wishes.get(rank))) {
            rank++;
        }
        return rank;
    }

    boolean isServedBy(MemberProfile profile) {
        return specialities.isEmpty() || profile.specialities().stream().anyMatch(specialities::contains);
    }
}
