package org.linli.kernel;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts, in which role, and on whose behalf (操作人). The host knows who has logged in; the library decides what that
 * role may do, and writes the actor into the journal, where it stays. Both ids are therefore opaque: ids under which the host
 * knows its users, or ids of registered people; never a name, a citizen id or a phone number.
 *
 * @param who opaque id of the host's user, person or program, that acts; it has the form of an {@link Id}
 * @param role in which capacity
 * @param onBehalfOf opaque id of the person for whom the actor acts, when that is another person; of the same form
 */
public record Actor(String who, Role role, Optional<String> onBehalfOf) {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException when an id does not have the form of an {@link Id}
     */
    public Actor {
        if (!Id.isForm(who) || !onBehalfOf.map(Id::isForm).orElse(true)) {
            // The message does not show the text, for it may be a person's name.
            throw new IllegalArgumentException(
                    "Who acts, and for whom, is given by opaque ids: 1 to 64 characters of A-Z a-z 0-9 . _ -");
        }
    }

    /**
     * An actor in a role.
     *
     * @param who the id
     * @param role the role
     * @return the actor
     */
    public static Actor of(Id<?> who, Role role) {
        return new Actor(who.value(), role, Optional.empty());
    }

    /** {@return an unknown actor, who may do nothing} */
    public static Actor anonymous() {
        return new Actor("anonymous", Role.ANONYMOUS, Optional.empty());
    }

    /**
     * The same actor, acting for another person.
     *
     * @param other for whom
     * @return the actor
     */
    public Actor onBehalfOf(Id<?> other) {
        return new Actor(who, role, Optional.of(other.value()));
    }

    /**
     * Whether some people speak by this act: the actor is one of them, or names one of them as the person for whom it acts.
     *
     * @param people their opaque ids
     * @return whether they do
     */
    public boolean speaksFor(Set<String> people) {
        return people.contains(who) || onBehalfOf.filter(people::contains).isPresent();
    }
}
