package org.linli.kernel;

import java.util.Set;

/**
 * The entry of a guarded question in the registry. Every question is guarded, except those that tell what the community has made
 * public, or what stands in a public register.
 *
 * @param feature the feature as the desk calls it, such as {@code people}
 * @param name the method's name, such as {@code card}; methods of one name are one question
 * @param roles who may ask, unless the host says otherwise by {@link Permissions}
 * @param relations by which relations it is bound, as a {@link Command} is
 */
public record Question(String feature, String name, Set<Role> roles, Set<Relation> relations) {
    /** Copies the sets. */
    public Question {
        roles = Set.copyOf(roles);
        relations = Set.copyOf(relations);
    }

    /**
     * A question that no role may ask yet.
     *
     * @param feature the feature as the desk calls it
     * @param name the method's name
     * @return the question
     */
    public static Question of(String feature, String name) {
        return new Question(feature, name, Set.of(), Set.of());
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
        return new Question(feature, name, allowed, relations);
    }

    /**
     * The question with the relations by which it is bound: a role that acts by one of them must stand in it to what is asked
     * about.
     *
     * @param bound the relations
     * @return the question
     */
    public Question within(Relation... bound) {
        return new Question(feature, name, roles, Set.of(bound));
    }

    /** {@return the permanent name, such as {@code people.card}} */
    public String key() {
        return feature + "." + name;
    }
}
