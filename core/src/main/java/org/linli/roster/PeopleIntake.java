package org.linli.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.CitizenId;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.person.People;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.Registration;
import org.linli.work.Office;

/** Registers people; whoever is registered already is amended by what the row says, and keeps what it does not say. */
final class PeopleIntake implements Intake<PersonForm> {
    @Override
    public Decision<PersonCard> add(Office office, PersonForm form) {
        return new People(office).register(form);
    }

    @Override
    public void expect(Office office, List<PersonForm> forms) {
        Registration.expect(office, forms);
    }

    @Override
    public Set<String> knownBy() {
        return Set.of("person-known-already");
    }

    @Override
    public boolean canUpdate() {
        return true;
    }

    @Override
    public Decision<PersonCard> update(Office office, PersonForm form) {
        People people = new People(office);
        // Whoever is known has a number that was read, so it needs no second look at the clock.
        return people.withCitizenId(CitizenId.of(form.citizenId()))
                .fold(
                        found -> amend(people, found.outcome(), form),
                        refused -> new Decision.Refused<>(refused.findings()));
    }

    private static Decision<PersonCard> amend(People people, PersonCard card, PersonForm form) {
        return people.whole(card.id())
                .fold(
                        found -> amend(people, found.outcome(), form),
                        refused -> new Decision.Refused<>(refused.findings()));
    }

    private static Decision<PersonCard> amend(People people, Person person, PersonForm form) {
        Optional<String> name =
                PlainText.require("name", form.name(), Person.MAX_NAME).outcomeIfAccepted();
        if (!name.equals(Optional.of(person.name()))) {
            return Decision.refused(Finding.violation("roster-name-differs")
                    .with("id", person.id().value()));
        }
        PersonForm.Contact contact = new PersonForm.Contact(
                form.contact().mobile().or(() -> person.mobile().map(MobileNumber::value)),
                form.contact().address().or(person::address));
        return people.amend(person.id(), contact, form.politicalStatus(), person.employer());
    }
}
