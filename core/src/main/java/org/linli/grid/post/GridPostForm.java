package org.linli.grid.post;

import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Who is nominated for which post (岗位提名).
 *
 * @param kind which post
 * @param person who
 * @param seat where it stands
 * @param tie where the person lives or works, where known
 * @param managerial whether the person has a managerial post at the employer (企业管理人员)
 */
public record GridPostForm(GridPostKind kind, Id<Person> person, Seat seat, Optional<Tie> tie, boolean managerial) {
    /**
     * A nomination of which only the least is known.
     *
     * @param kind which post
     * @param person who
     * @param seat where it stands
     * @return the form
     */
    public static GridPostForm of(GridPostKind kind, Id<Person> person, Seat seat) {
        return new GridPostForm(kind, person, seat, Optional.empty(), false);
    }

    /**
     * The same with where the person lives or works.
     *
     * @param known where
     * @return the form
     */
    public GridPostForm tie(Tie known) {
        return new GridPostForm(kind, person, seat, Optional.of(known), managerial);
    }

    /**
     * The same for a person with a managerial post at the employer.
     *
     * @return the form
     */
    public GridPostForm manager() {
        return new GridPostForm(kind, person, seat, tie, true);
    }

    /** The same at another place. */
    GridPostForm at(Seat other) {
        return new GridPostForm(kind, person, other, tie, managerial);
    }
}
