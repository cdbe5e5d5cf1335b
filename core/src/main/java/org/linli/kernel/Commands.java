package org.linli.kernel;

import java.util.Set;

/**
 * What the commands of a use-case class share: the feature, what they yield, and who usually may give them.
 *
 * <p>The parameters of a command are written down once, as a private record of the use-case class. The method makes one, so
 * that a parameter that is missing, or an id in the place of another aggregate's, does not compile:
 *
 * <pre>{@code
 * private static final Commands<Alliance> ALLIANCES = Commands.of("alliances", Alliance.class, Role.OFFICE);
 * private static final Command<Alliance> RENEW = ALLIANCES.command("renew", Renew.class);
 * private static final Command<Alliance> EXPIRE = ALLIANCES.command("expire", Expire.class).by(Role.SYSTEM);
 *
 * public Decision<Alliance> renew(Id<Alliance> alliance, Id<PartyOrganisation> member, AgreementForm agreement) {
 *     return office.command(RENEW, new Renew(alliance, member, agreement), work -> …);
 * }
 *
 * private record Renew(Id<Alliance> alliance, Id<PartyOrganisation> member, AgreementForm agreement) {}
 * }</pre>
 *
 * <p>Commands with the same parameters may share one record.
 *
 * @param feature the feature as the desk calls it, such as {@code alliances}
 * @param outcome what an accepted decision yields, a record that can be stored
 * @param roles who may give a command that does not name its roles itself
 * @param <T> what an accepted decision yields
 */
public record Commands<T>(String feature, Class<T> outcome, Set<Role> roles) {
    /** Copies the roles. */
    public Commands {
        roles = Set.copyOf(roles);
    }

    /**
     * What the commands of a use-case class share.
     *
     * @param feature the feature as the desk calls it
     * @param outcome what an accepted decision yields
     * @param roles who may give a command that does not name its roles itself, such as {@link Role#OFFICE}
     * @param <T> the outcome
     * @return the same for all of them
     */
    public static <T> Commands<T> of(String feature, Class<T> outcome, Set<Role> roles) {
        return new Commands<>(feature, outcome, roles);
    }

    /**
     * A command of the usual roles.
     *
     * @param name the method's name
     * @param request a record with a component for each parameter of the method, in order, of its name and type
     * @return the command
     */
    public Command<T> command(String name, Class<? extends Record> request) {
        return Command.of(feature, name, outcome).takes(request).by(roles);
    }

    /**
     * A command of the usual roles that {@linkplain Command#ofFact records what has happened}.
     *
     * @param name the method's name
     * @param request a record with a component for each parameter of the method, in order, of its name and type
     * @return the command
     */
    public Command<T> fact(String name, Class<? extends Record> request) {
        return command(name, request).ofFact();
    }

    /**
     * The same for commands that yield something else.
     *
     * @param other what an accepted decision yields
     * @param <R> the other outcome
     * @return feature and roles with that outcome
     */
    public <R> Commands<R> yielding(Class<R> other) {
        return new Commands<>(feature, other, roles);
    }

    /**
     * A guarded question of the usual roles.
     *
     * @param name the method's name
     * @return the question
     */
    public Question question(String name) {
        return Question.of(feature, name).by(roles);
    }
}
