package org.linli.kernel;

import java.util.Optional;

/**
 * In which relation an actor stands to what a command or question is about (办理关系). A person speaks for him- or herself, a
 * contact for one unit, the staff of a grid for that grid, a mediator in a dispute that he or she mediates, an officer for the enterprises
 * that are in his or her care. Such a role acts only where the relation holds on the day, and no
 * table of permissions lifts that.
 */
public enum Relation {
    /** It is about the actor (本人). */
    SELF,
    /** It is about the unit whose contact the actor is (本单位). */
    OWN_UNIT,
    /** It is about the grid in which the actor holds the post of the role (本网格). */
    OWN_GRID,
    /** It is about a dispute that the actor mediates (本人调解的纠纷). */
    OWN_CASE,
    /** It is about an enterprise of which the actor is an officer (包联企业). */
    OWN_ENTERPRISE;

    /**
     * The relation by which a role acts.
     *
     * @param role the role
     * @return the relation; none for a role that acts for the community as a whole
     */
    public static Optional<Relation> of(Role role) {
        return switch (role) {
            case SELF -> Optional.of(SELF);
            case UNIT_CONTACT -> Optional.of(OWN_UNIT);
            case MEDIATOR -> Optional.of(OWN_CASE);
            case ENTERPRISE_OFFICER, PARTY_ADVISER -> Optional.of(OWN_ENTERPRISE);
            case GRID_HEAD, GRID_MEMBER, BUILDING_HEAD, PARTY_LIAISON -> Optional.of(OWN_GRID);
            default -> Optional.empty();
        };
    }

    /**
     * Whether a role that acts by this relation may act where a command or question names no relation: the staff of a grid may
     * where no grid is asked about; a person, a contact, a mediator and an officer of enterprises speak for themselves, their unit, their disputes and their enterprises alone.
     *
     * @return true for {@link #OWN_GRID}
     */
    public boolean isOnlyWhereNamed() {
        return this == OWN_GRID;
    }
}
