package org.linli.grid.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPost;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to public notices (公示牌事件). */
public sealed interface GridNoticeEvent extends Event {
    /** {@return the grid whose notice it is} */
    Id<Grid> grid();

    /**
     * A notice was put up (公示).
     *
     * @param grid whose it is
     * @param division the division from which the scope was taken
     * @param posts the posts that it shows
     * @param places where it hangs
     */
    record GridNoticePosted(Id<Grid> grid, Id<Division> division, Set<Id<GridPost>> posts, List<String> places)
            implements GridNoticeEvent {
        /** Copies the collections. */
        public GridNoticePosted {
            posts = Set.copyOf(posts);
            places = List.copyOf(places);
        }
    }

    /**
     * A notice was taken down (撤下).
     *
     * @param grid whose it is
     * @param on the day
     */
    record GridNoticeRemoved(Id<Grid> grid, LocalDate on) implements GridNoticeEvent {}
}
