package org.linli.assessment;

import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Who or what is assessed (考核对象); one of the three.
 *
 * @param unit a unit, by its party organisation
 * @param grid a grid
 * @param person a person
 */
public record Assessed(Optional<Id<PartyOrganisation>> unit, Optional<Id<Grid>> grid, Optional<Id<Person>> person) {
    /**
     * A unit.
     *
     * @param party its party organisation
     * @return what is assessed
     */
    public static Assessed unit(Id<PartyOrganisation> party) {
        return new Assessed(Optional.of(party), Optional.empty(), Optional.empty());
    }

    /**
     * A grid.
     *
     * @param id the grid
     * @return what is assessed
     */
    public static Assessed grid(Id<Grid> id) {
        return new Assessed(Optional.empty(), Optional.of(id), Optional.empty());
    }

    /**
     * A person.
     *
     * @param id the person
     * @return what is assessed
     */
    public static Assessed person(Id<Person> id) {
        return new Assessed(Optional.empty(), Optional.empty(), Optional.of(id));
    }

    /**
     * Whether it is one thing of a kind, and nothing else.
     *
     * @param kind the kind
     * @return whether it is
     */
    boolean is(AssessedKind kind) {
        return unit.isPresent() == (kind == AssessedKind.UNIT)
                && grid.isPresent() == (kind == AssessedKind.GRID)
                && person.isPresent() == (kind == AssessedKind.PERSON);
    }

    /** {@return the id of what is assessed} */
    String key() {
        return unit.<Id<?>>map(id -> id)
                .or(() -> grid.map(id -> id))
                .or(() -> person.map(id -> id))
                .map(Id::value)
                .orElse("");
    }

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return person.isPresent() ? "a person" : key();
    }
}
