package org.linli.grid.post;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.work.Reading;

/**
 * For whom a person works (工作单位).
 *
 * @param organisation the organisation
 * @param enterprise whether it is an enterprise
 */
public record Employer(Id<Organisation> organisation, boolean enterprise) {
    /** For whom a person works now. */
    static Optional<Employer> of(Reading view, Id<Person> person) {
        return view.find(Person.KIND, person)
                .flatMap(Person::employer)
                .map(id -> view.find(Organisation.KIND, id).map(Employer::of).orElseGet(() -> new Employer(id, false)));
    }

    /** Such an organisation, for those who work there. */
    static Employer of(Organisation organisation) {
        return new Employer(organisation.id(), organisation.kind() == OrganisationKind.ENTERPRISE);
    }
}
