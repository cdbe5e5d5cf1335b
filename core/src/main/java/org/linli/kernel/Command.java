package org.linli.kernel;

import java.util.List;
import java.util.Set;

/**
 * The entry of a public command in the registry: which feature it belongs to, its name, its parameters, and the roles
 * that may give it. Documents are drawn from the registry, and test harnesses walk it.
 *
 * @param feature the feature's package name, such as {@code alliance}
 * @param name the method's name, such as {@code admit}
 * @param parameters the method's parameters, in order
 * @param roles who may; any other role is refused
 */
public record Command(String feature, String name, List<Parameter> parameters, Set<Role> roles) {
    /** Copies the collections. */
    public Command {
        parameters = List.copyOf(parameters);
        roles = Set.copyOf(roles);
    }

    /**
     * A command without parameters that nobody may give yet.
     *
     * @param feature the feature's package name
     * @param name the method's name
     * @return the command
     */
    public static Command of(String feature, String name) {
        return new Command(feature, name, List.of(), Set.of());
    }

    /**
     * The command with one more parameter.
     *
     * @param parameter its name in the method
     * @param type its type, erased
     * @return the command
     */
    public Command takes(String parameter, Class<?> type) {
        List<Parameter> more = new java.util.ArrayList<>(parameters);
        more.add(new Parameter(parameter, type));
        return new Command(feature, name, more, roles);
    }

    /**
     * The command with the roles that may give it.
     *
     * @param allowed the roles
     * @return the command
     */
    public Command by(Role... allowed) {
        return new Command(feature, name, parameters, Set.of(allowed));
    }

    /** {@return the permanent name, such as {@code alliance.admit}} */
    public String key() {
        return feature + "." + name;
    }

    /**
     * A parameter of a command.
     *
     * @param name its name in the method
     * @param type its type, erased
     */
    public record Parameter(String name, Class<?> type) {}
}
