package org.linli.kernel;

import java.util.Optional;

/**
 * Who acts, in which role, and on whose behalf (操作人). The host knows who has logged in; the library decides what that
 * role may do, and writes the actor into the journal.
 *
 * @param who id of the person or program that acts
 * @param role in which capacity
 * @param onBehalfOf id of the person for whom it is done, when it is done for somebody else
 */
public record Actor(String who, Role role, Optional<String> onBehalfOf) {
    /**
     * Somebody in a role.
     *
     * @param who the id
     * @param role the role
     * @return the actor
     */
    public static Actor of(Id<?> who, Role role) {
        return new Actor(who.value(), role, Optional.empty());
    }

    /** {@return an actor of whom nothing is known, who may do nothing} */
    public static Actor anonymous() {
        return new Actor("anonymous", Role.ANONYMOUS, Optional.empty());
    }

    /**
     * The same actor, acting for somebody else.
     *
     * @param other for whom
     * @return the actor
     */
    public Actor onBehalfOf(Id<?> other) {
        return new Actor(who, role, Optional.of(other.value()));
    }
}
