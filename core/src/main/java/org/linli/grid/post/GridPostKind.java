package org.linli.grid.post;

import java.util.Arrays;
import java.util.List;

/** The posts of the grids (网格岗位), and where each stands: in a grid, at a building, or in the team of a micro-grid. */
public enum GridPostKind {
    /** Member of a grid's staff (网格员). */
    GRID_MEMBER(Place.GRID),
    /** Head of a grid (网格长). */
    GRID_HEAD(Place.GRID),
    /** Party liaison of a grid (党建联络员). */
    PARTY_LIAISON(Place.GRID),
    /** Head of a building (楼栋长). */
    BUILDING_HEAD(Place.BUILDING),
    /** Community worker in a micro-grid's team (社区工作人员). */
    COMMUNITY_WORKER(Place.MICRO_GRID),
    /** Representative of an enterprise in a micro-grid's team (企业代表). */
    ENTERPRISE_REPRESENTATIVE(Place.MICRO_GRID),
    /** Representative of the property manager in a micro-grid's team (物业代表). */
    PROPERTY_REPRESENTATIVE(Place.MICRO_GRID),
    /** Representative of the residents in a micro-grid's team (居民代表). */
    RESIDENT_REPRESENTATIVE(Place.MICRO_GRID),
    /** Young volunteer in a micro-grid's team (青年志愿者). */
    YOUTH_VOLUNTEER(Place.MICRO_GRID);

    private final Place place;

    GridPostKind(Place place) {
        this.place = place;
    }

    /** {@return the roles of a micro-grid's team, in their order} */
    public static List<GridPostKind> team() {
        return Arrays.stream(values()).filter(GridPostKind::isOfTeam).toList();
    }

    /** {@return whether it is a role in the team of a micro-grid} */
    public boolean isOfTeam() {
        return place == Place.MICRO_GRID;
    }

    /**
     * Whether a seat is one for this post.
     *
     * @param seat the seat
     * @return true when it names a building for the head of one, a micro-grid for a role of its team, and neither for a
     *     post of the whole grid
     */
    public boolean fits(Seat seat) {
        return seat.building().isPresent() == (place == Place.BUILDING)
                && seat.microGrid().isPresent() == (place == Place.MICRO_GRID);
    }

    private enum Place {
        GRID,
        BUILDING,
        MICRO_GRID
    }
}
