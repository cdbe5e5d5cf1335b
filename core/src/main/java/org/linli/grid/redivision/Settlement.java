package org.linli.grid.redivision;

import org.linli.grid.Grid;
import org.linli.grid.incident.Incident;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.Seat;
import org.linli.kernel.Id;

/**
 * What becomes of a post or an open incident that loses its place to a new division (去留安排). Nothing moves by itself: the
 * command that publishes the division names a settlement for each of them.
 */
public sealed interface Settlement {
    /**
     * The holder of a post goes on at another place (转任).
     *
     * @param post the post
     * @param to the place in the new division
     */
    record MovePost(Id<GridPost> post, Seat to) implements Settlement {}

    /**
     * A post ends (免任).
     *
     * @param post the post
     */
    record EndPost(Id<GridPost> post) implements Settlement {}

    /**
     * An open incident goes to another grid (移交). It cannot just end: its reporter waits for an answer.
     *
     * @param incident the incident
     * @param to the grid of the new division
     */
    record MoveIncident(Id<Incident> incident, Id<Grid> to) implements Settlement {}
}
