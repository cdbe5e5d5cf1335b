package org.linli.petition.hotline;

import java.time.LocalDate;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to a ticket: its caller. */
final class HotlineTies {
    private HotlineTies() {}

    /** What is about a ticket. */
    interface OfTicket extends Concerning {
        Id<HotlineTicket> ticket();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.SELF
                    ? view.find(HotlineTicket.KIND, ticket())
                            .flatMap(found -> found.form().caller())
                            .map(Set::of)
                            .orElse(Set.of())
                    : Set.of();
        }
    }
}
