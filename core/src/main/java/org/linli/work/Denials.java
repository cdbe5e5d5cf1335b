package org.linli.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trace of what was denied. What is denied changes no aggregate, so no journal tells of it; and its transaction may be taken
 * back. It is therefore kept as bookkeeping, in a transaction of its own, before the answer is given: when that fails, the caller
 * gets the failure instead of the answer. In a transaction of the host nothing is kept, for the host may take it back; there the
 * log alone has it, which has every denial.
 */
public final class Denials {
    /** The code with which an actor is refused, who is told nothing more. */
    static final String MAY_NOT = "actor-may-not";

    private static final Logger AUDIT = LoggerFactory.getLogger("org.linli.audit");

    private Denials() {}

    static void keep(Office office, Collection<String> actions) {
        if (actions.isEmpty()) {
            return;
        }
        Settings settings = office.settings();
        Instant now = settings.now();
        Actor actor = office.actor();
        Optional<String> request = office.requestKey();
        actions.forEach(action -> AUDIT.info(
                "{} is denied to {} ({}) in {}, request {}",
                action,
                actor.who(),
                actor.role(),
                office.community(),
                request.orElse("-")));
        if (office.ownsTransactions()) {
            List<Denial> denials = actions.stream()
                    .map(action ->
                            new Denial(office.community(), Id.of(settings.ids().get()), now, action, actor, request))
                    .toList();
            new Retries(office.storage(), settings.retries()).transact(session -> {
                session.insertAll(Denial.KIND, denials);
                return denials;
            });
        }
    }

    /** Keeps the trace while something else fails, which the caller gets. */
    static void keep(Office office, Collection<String> actions, Throwable thrown) {
        try {
            keep(office, actions);
        } catch (RuntimeException e) {
            thrown.addSuppressed(e);
        }
    }

    /**
     * What was denied in a division, oldest first.
     *
     * @param storage where it is kept
     * @param settings how often is tried again
     * @param division a community, or a division in which communities lie
     * @param from since when; what is finer than microseconds is cut off
     * @param most the most denials, 1 to 1000
     * @return the denials
     */
    public static List<Denial> since(
            Storage storage, Settings settings, DivisionCode division, Instant from, int most) {
        Query<Denial> query = Query.in(division, Denial.KIND)
                .from(Denial.AT, CivilYears.compared(from))
                .limit(most);
        return new Retries(storage, settings.retries())
                .read(session -> session.query(query).items().stream()
                        .map(Versioned::aggregate)
                        .toList());
    }

    /**
     * Forgets what was denied before an instant.
     *
     * @param storage where it is kept
     * @param settings how often is tried again
     * @param before the instant; what is finer than microseconds is cut off
     * @param most the most denials, 1 to 1000
     * @return how many were forgotten
     */
    public static int forget(Storage storage, Settings settings, Instant before, int most) {
        Query<Denial> old = Query.everywhere(Denial.KIND)
                .below(Denial.AT, CivilYears.compared(before))
                .limit(most);
        return new Retries(storage, settings.retries()).transact(session -> {
            List<Versioned<Denial>> found = session.query(old).items();
            found.forEach(
                    denial -> session.delete(Denial.KIND, Denial.KIND.refOf(denial.aggregate()), denial.version()));
            return found.size();
        });
    }

    /** Whether an actor may do something: by the role, and where the role acts by a relation, by that relation too. */
    record Admission(Permissions permissions, Actor actor, String key, Set<Relation> relations) {
        static Admission to(Command<?> command, Office office) {
            return new Admission(office.settings().permissions(), office.actor(), command.key(), command.relations());
        }

        static Admission to(Question question, Office office) {
            return new Admission(office.settings().permissions(), office.actor(), question.key(), question.relations());
        }

        /** Why the actor's role may not, if so. */
        Optional<Finding> byRole() {
            return permissions.allows(key, actor.role())
                    ? Optional.empty()
                    : Optional.of(
                            Finding.violation(MAY_NOT).with("command", key).with("role", actor.role()));
        }

        /** Whether the role acts by a relation, for which the store must be read. */
        boolean isByRelation() {
            return Relation.of(actor.role()).isPresent();
        }

        /** Why the actor may not, by the role or by the relation to a subject. */
        Optional<Finding> refusal(Optional<Concerning> subject, Supplier<Reading> view, LocalDate day) {
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
}
