package org.linli.grid.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPostKind;

/**
 * What stands on the notice of a grid (公示内容): the names of those who serve in it are public by their posts.
 *
 * @param grid the grid, as it was when the notice was put up
 * @param buildings numbers of its buildings, in order
 * @param staff who serves in it
 * @param supervisionPhone where residents may complain
 * @param places where it hangs
 * @param postedOn the day on which it was put up
 */
public record GridNoticeSheet(
        Grid grid,
        List<String> buildings,
        List<Line> staff,
        String supervisionPhone,
        List<String> places,
        LocalDate postedOn) {
    /** Copies the lists. */
    public GridNoticeSheet {
        buildings = List.copyOf(buildings);
        staff = List.copyOf(staff);
        places = List.copyOf(places);
    }

    /**
     * A person who serves.
     *
     * @param post in which post
     * @param place at which building or in which micro-grid, where the post is not of the whole grid
     * @param name the name; {@code *} when the person's data are erased or on hold
     * @param mobile the mobile number, where its holder has agreed to show it
     */
    public record Line(GridPostKind post, Optional<String> place, String name, Optional<String> mobile) {
        /** Keeps the name and the number out of logs. */
        @Override
        public String toString() {
            return "Line[" + post + "]";
        }
    }
}
