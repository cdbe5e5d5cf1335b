package org.linli.kernel;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entry of a public command in the registry: which feature it belongs to, its name, its parameters, what it yields,
 * and the roles that may give it, unless the host says otherwise by {@link Permissions}. Documents are drawn from the
 * registry, and test harnesses walk it. The use-case classes make their entries by {@link Commands}.
 *
 * @param feature the feature as the desk calls it, such as {@code alliances}
 * @param name the method's name, such as {@code admit}
 * @param parameters the method's parameters, in order
 * @param outcome what an accepted decision yields, a record that can be stored
 * @param roles who may, in the usual table
 * @param relations what of a request's subject a role must stand in relation to; a role that acts by a {@link Relation} which is
 *     not named here acts as {@link Relation#of} says
 * @param confidential whether its outcome is told once and kept nowhere
 * @param fact whether it records what has happened, or corrects the record; else the community decides by it
 * @param <T> what an accepted decision yields
 */
public record Command<T>(
        String feature,
        String name,
        List<Parameter> parameters,
        Class<T> outcome,
        Set<Role> roles,
        Set<Relation> relations,
        boolean confidential,
        boolean fact) {
    /** Copies the collections. */
    public Command {
        parameters = List.copyOf(parameters);
        roles = Set.copyOf(roles);
        relations = Set.copyOf(relations);
    }

    /**
     * A command without parameters that no role may give yet.
     *
     * @param feature the feature as the desk calls it
     * @param name the method's name
     * @param outcome what an accepted decision yields
     * @param <T> the same
     * @return the command
     */
    public static <T> Command<T> of(String feature, String name, Class<T> outcome) {
        return new Command<>(feature, name, List.of(), outcome, Set.of(), Set.of(), false, false);
    }

    /**
     * The command with the parameters of a request.
     *
     * @param request a record with a component for each parameter of the method, in order, of its name and type
     * @return the command
     */
    public Command<T> takes(Class<? extends Record> request) {
        return new Command<>(feature, name, Parameter.listOf(request), outcome, roles, relations, confidential, fact);
    }

    /**
     * The command with the roles that may give it.
     *
     * @param allowed the roles
     * @return the command
     */
    public Command<T> by(Role... allowed) {
        return by(Set.of(allowed));
    }

    /**
     * The command with the roles that may give it.
     *
     * @param allowed the roles, such as {@link Role#OFFICE}
     * @return the command
     */
    public Command<T> by(Set<Role> allowed) {
        return new Command<>(feature, name, parameters, outcome, allowed, relations, confidential, fact);
    }

    /**
     * The command with the relations by which it is bound: a role that acts by one of them must stand in it to what the
     * request is about. The request then says who does.
     *
     * @param bound the relations
     * @return the command
     */
    public Command<T> within(Relation... bound) {
        return new Command<>(feature, name, parameters, outcome, roles, Set.of(bound), confidential, fact);
    }

    /**
     * The command as one whose outcome is told once and kept nowhere: it takes no request key, and stands alone, so that it is
     * committed and journalled before it answers.
     *
     * @return the command
     */
    public Command<T> inConfidence() {
        return new Command<>(feature, name, parameters, outcome, roles, relations, true, fact);
    }

    /**
     * The command as one that records what has happened, such as figures, a report or an ending, or corrects the record: no norm
     * refuses it, even where a charter has made the norm binding.
     *
     * @return the command
     */
    public Command<T> ofFact() {
        return new Command<>(feature, name, parameters, outcome, roles, relations, confidential, true);
    }

    /** {@return the permanent name, such as {@code alliances.admit}} */
    public String key() {
        return feature + "." + name;
    }

    /**
     * A parameter of a command.
     *
     * @param name its name in the method
     * @param type its type, erased
     * @param generic its type as the method declares it, such as {@code Id<Alliance>}
     */
    public record Parameter(String name, Class<?> type, Type generic) {
        /**
         * The parameters that a request holds.
         *
         * @param request a record
         * @return a parameter for each component, in order
         */
        public static List<Parameter> listOf(Class<? extends Record> request) {
            return Stream.of(request.getRecordComponents())
                    .map(component ->
                            new Parameter(component.getName(), component.getType(), component.getGenericType()))
                    .toList();
        }
    }
}
