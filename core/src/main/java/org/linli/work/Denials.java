package org.linli.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
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

    /** With what an actor is denied something. */
    static final Set<String> CODES = Set.of(MAY_NOT, "actor-not-related");

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
}
