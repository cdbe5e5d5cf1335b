package org.linli.petition;

import java.time.LocalDate;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to a petition: its petitioners. */
final class PetitionTies {
    private PetitionTies() {}

    /** What is about a petition. */
    interface OfPetition extends Concerning {
        Id<Petition> petition();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.SELF
                    ? view.find(Petition.KIND, petition())
                            .map(found -> found.form().people())
                            .orElse(Set.of())
                    : Set.of();
        }
    }
}
