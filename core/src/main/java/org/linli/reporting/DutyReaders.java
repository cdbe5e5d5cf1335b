package org.linli.reporting;

import java.util.Set;
import java.util.function.Supplier;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Role;
import org.linli.work.Office;

/** Who may read what members do, by name: those who may read about people. */
final class DutyReaders {
    private static final Set<Role> ROLES = Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);

    private DutyReaders() {}

    static boolean includes(Role role) {
        return ROLES.contains(role);
    }

    static <T> Decision<T> ask(Office office, String question, Supplier<Decision<T>> answer) {
        return includes(office.actor().role()) ? answer.get() : mayNot(office, question);
    }

    static <T> Decision<T> mayNot(Office office, String question) {
        return Decision.refused(Finding.violation("actor-may-not")
                .with("command", question)
                .with("role", office.actor().role()));
    }
}
