package org.linli.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.kernel.Role;

/** A request, or the subject of a question, that says to whom it relates. */
@FunctionalInterface
public interface Concerning {
    /** What relates to no one. */
    Concerning NO_ONE = (view, role, day) -> Set.of();

    /**
     * The people who stand, on a day, in the relation of a role to what is asked for: the person whom it is about, the contact of
     * the unit, those who mediate the dispute, or those who hold the role's post in the grid.
     *
     * @param view what the transaction reads
     * @param role a role that acts by a {@link org.linli.kernel.Relation}
     * @param day the day
     * @return their ids; none when what is named is not registered, so that a stranger does not learn whether it is
     */
    Set<? extends Id<?>> people(Reading view, Role role, LocalDate day);

    /**
     * What a request says of this.
     *
     * @param request the request
     * @return itself; empty when it says nothing
     */
    static Optional<Concerning> of(Record request) {
        return request instanceof Concerning related ? Optional.of(related) : Optional.empty();
    }
}
