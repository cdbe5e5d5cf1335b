package org.linli.kernel;

import java.util.Set;

/**
 * The entry of a guarded question in the registry: one that tells about people by name, or about what each of them does, and is
 * therefore not answered to every role.
 *
 * @param feature the feature as the desk calls it, such as {@code people}
 * @param name the method's name, such as {@code card}; methods of one name are one question
 * @param roles who may ask, unless the host says otherwise by {@link Permissions}
 */
public record Question(String feature, String name, Set<Role> roles) {
    /** Copies the roles. */
    public Question {
        roles = Set.copyOf(roles);
    }

    /**
     * A question that no role may ask yet.
     *
     * @param feature the feature as the desk calls it
     * @param name the method's name
     * @return the question
     */
    public static Question of(String feature, String name) {
        return new Question(feature, name, Set.of());
    }

    /**
     * The question with the roles that may ask it.
     *
     * @param allowed the roles
     * @return the question
     */
    public Question by(Role... allowed) {
        return by(Set.of(allowed));
    }

    /**
     * The question with the roles that may ask it.
     *
     * @param allowed the roles, such as {@link Role#OFFICE}
     * @return the question
     */
    public Question by(Set<Role> allowed) {
        return new Question(feature, name, allowed);
    }

    /** {@return the permanent name, such as {@code people.card}} */
    public String key() {
        return feature + "." + name;
    }
}
