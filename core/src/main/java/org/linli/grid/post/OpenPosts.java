package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import org.linli.storage.Query;
import org.linli.work.Reading;

/** Posts that have not ended, and posts that are held on a day, for the features that stand on them (在任岗位). */
public final class OpenPosts {
    private OpenPosts() {}

    /**
     * All posts that have not ended.
     *
     * @param view what the transaction reads
     * @return the posts
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<GridPost> open(Reading view) {
        return GridPostStatus.OPEN.stream()
                .flatMap(status -> view.list(view.all(GridPost.KIND).where(GridPost.STATUS, status)).stream())
                .toList();
    }

    /**
     * Those of some posts that are held on a day.
     *
     * @param view what the transaction reads
     * @param query which posts
     * @param day the day
     * @return the posts, the longest held first
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<GridPost> heldOn(Reading view, Query<GridPost> query, LocalDate day) {
        return view.list(query.below(GridPost.FROM, day.plusDays(1))).stream()
                .filter(post -> post.isHeldOn(day))
                .toList();
    }
}
