package org.linli.kernel;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Who may do what (权限表): for each command and each guarded question the roles that may. What stands in no row is denied, and
 * {@link Role#ANONYMOUS} stands in none. The usual table is drawn from the registry; a host gives Linli its own one when it is
 * built.
 *
 * <p>The table knows roles alone. A role that speaks for a person, a unit or a grid acts by a {@link Relation}, which the library
 * looks up on the day in what is stored: whom a report is about, who is the contact of a unit, who holds which post in a grid. What
 * depends on more than the role is a rule, and no table lifts a relation or a rule: a contact reads only the letter to the own
 * unit, and a member does not record his or her own service.
 *
 * @param rows the roles by key, such as {@code people.card}, in the registry's order
 */
public record Permissions(Map<String, Set<Role>> rows) {
    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException when a row allows something to {@link Role#ANONYMOUS}
     */
    public Permissions {
        ImmutableMap.Builder<String, Set<Role>> copy = ImmutableMap.builder();
        rows.forEach((key, roles) -> {
            if (roles.contains(Role.ANONYMOUS)) {
                throw new IllegalArgumentException("An unknown actor is never allowed to do " + key);
            }
            copy.put(key, Sets.immutableEnumSet(roles));
        });
        rows = copy.buildOrThrow();
    }

    /**
     * The usual table, as the entries of commands and questions state it.
     *
     * @param commands the commands
     * @param questions the guarded questions
     * @return the table, with a row for each of them
     */
    public static Permissions of(List<Command<?>> commands, List<Question> questions) {
        ImmutableMap.Builder<String, Set<Role>> rows = ImmutableMap.builder();
        commands.forEach(command -> rows.put(command.key(), command.roles()));
        questions.forEach(question -> rows.put(question.key(), question.roles()));
        return new Permissions(rows.buildOrThrow());
    }

    /**
     * Whether a role may do something.
     *
     * @param key key of a command or question
     * @param role the role
     * @return true when the table says so; false for a key that has no row
     */
    public boolean allows(String key, Role role) {
        Set<Role> allowed = rows.get(key);
        return allowed != null && allowed.contains(role);
    }

    /**
     * The roles that may do something.
     *
     * @param key key of a command or question
     * @return the roles, in their own order
     * @throws IllegalArgumentException when the key has no row
     */
    public Set<Role> rolesFor(String key) {
        Set<Role> allowed = rows.get(key);
        if (allowed == null) {
            throw new IllegalArgumentException("The table of permissions has no row " + Excerpt.of(key));
        }
        return allowed;
    }

    /**
     * The table that allows something to further roles.
     *
     * @param key key of a command or question
     * @param more the roles
     * @return the table
     * @throws IllegalArgumentException when the key has no row, or one of the roles is {@link Role#ANONYMOUS}
     */
    public Permissions with(String key, Role... more) {
        return changed(key, roles -> roles.addAll(List.of(more)));
    }

    /**
     * The table that no longer allows something to some roles.
     *
     * @param key key of a command or question
     * @param fewer the roles; one that was not allowed stays so
     * @return the table
     * @throws IllegalArgumentException when the key has no row
     */
    public Permissions without(String key, Role... fewer) {
        return changed(key, roles -> List.of(fewer).forEach(roles::remove));
    }

    /**
     * The table that allows something to these roles and no others.
     *
     * @param key key of a command or question
     * @param all the roles; with none, no role may
     * @return the table
     * @throws IllegalArgumentException when the key has no row, or one of the roles is {@link Role#ANONYMOUS}
     */
    public Permissions only(String key, Role... all) {
        return changed(key, roles -> {
            roles.clear();
            roles.addAll(List.of(all));
        });
    }

    /**
     * The table with the same rows that allows nothing to any role: the start for a host that names every permission itself.
     *
     * @return the table
     */
    public Permissions nothing() {
        return new Permissions(
                rows.keySet().stream().collect(ImmutableMap.toImmutableMap(key -> key, key -> Set.of())));
    }

    private Permissions changed(String key, Consumer<Collection<Role>> change) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(rolesFor(key));
        change.accept(roles);
        ImmutableMap.Builder<String, Set<Role>> changed = ImmutableMap.builder();
        rows.forEach((row, allowed) -> changed.put(row, row.equals(key) ? roles : allowed));
        return new Permissions(changed.buildOrThrow());
    }
}
