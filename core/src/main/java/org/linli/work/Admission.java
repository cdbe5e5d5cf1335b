package org.linli.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;

/**
 * Whether an actor may do something: by the role, and where the role acts by a relation, by that relation too.
 *
 * @param permissions who may do what
 * @param actor who acts
 * @param key key of a command or question
 * @param relations by which relations that is bound
 */
public record Admission(Permissions permissions, Actor actor, String key, Set<Relation> relations) {
    static Admission to(Command<?> command, Office office) {
        return new Admission(office.settings().permissions(), office.actor(), command.key(), command.relations());
    }

    /**
     * Whether the actor of an office may ask a question.
     *
     * @param question the question
     * @param office the office
     * @return the admission
     */
    public static Admission to(Question question, Office office) {
        return new Admission(office.settings().permissions(), office.actor(), question.key(), question.relations());
    }

    /** Why the actor's role may not, if so. */
    Optional<Finding> byRole() {
        return permissions.allows(key, actor.role())
                ? Optional.empty()
                : Optional.of(
                        Finding.violation(Denials.MAY_NOT).with("command", key).with("role", actor.role()));
    }

    /** Whether the role acts by a relation, for which the store must be read. */
    boolean isByRelation() {
        return Relation.of(actor.role()).isPresent();
    }

    /**
     * Why the actor may not, by the role or by the relation to a subject.
     *
     * @param subject who stands in which relation to what is asked about, if that is named
     * @param view what the transaction reads
     * @param day the day
     * @return {@code actor-may-not} or {@code actor-not-related}; empty when the actor may
     */
    public Optional<Finding> refusal(Optional<Concerning> subject, Supplier<Reading> view, LocalDate day) {
        Optional<Finding> byRole = byRole();
        Optional<Relation> relation = Relation.of(actor.role());
        if (byRole.isPresent() || relation.isEmpty()) {
            return byRole;
        }
        boolean related = relations.contains(relation.get())
                ? subject.filter(named -> isAmong(named.people(view.get(), actor.role(), day)))
                        .isPresent()
                : relation.get().isOnlyWhereNamed();
        return related
                ? Optional.empty()
                : Optional.of(Finding.violation("actor-not-related")
                        .with("command", key)
                        .with("role", actor.role())
                        .with("relation", relation.get()));
    }

    private boolean isAmong(Set<? extends Id<?>> people) {
        // Who acts for another person is not that person.
        Optional<String> represented = actor.onBehalfOf().filter(other -> actor.role() != Role.SELF);
        return people.stream()
                .map(Id::value)
                .anyMatch(person -> person.equals(actor.who())
                        || represented.filter(person::equals).isPresent());
    }
}
