package org.linli.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.CitizenId;
import org.linli.code.PlainText;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.person.Particulars;
import org.linli.person.People;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonFiles;
import org.linli.person.PersonForm;
import org.linli.person.Registration;
import org.linli.work.Office;

/** Registers people; a person who is registered already is amended by what the row says, and keeps what it does not say. */
final class PeopleIntake implements Intake<PersonForm> {
    @Override
    public Command<PersonCard> command() {
        return People.REGISTER;
    }

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
        // A known person's number was read before, so it needs no second look at the clock.
        return new People(office)
                .withCitizenId(CitizenId.of(form.citizenId()))
                .fold(
                        found -> amend(office, found.outcome(), form),
                        refused -> new Decision.Refused<>(refused.findings()));
    }

    private static Decision<PersonCard> amend(Office office, PersonCard card, PersonForm form) {
        if (card.name().equals(Particulars.SEALED)) {
            return Decision.refused(Finding.violation("roster-person-sealed")
                    .with("id", card.id().value()));
        }
        return office.read(view -> PersonFiles.open(view, card.id()))
                .map(known -> amend(office, card, known, form))
                .orElseGet(() -> Decision.refused(Finding.violation("person-not-registered")));
    }

    private static Decision<PersonCard> amend(Office office, PersonCard card, Particulars known, PersonForm form) {
        Optional<String> name = PlainText.requireName(Person.NAME_FIELD, form.name(), Person.MAX_NAME)
                .outcomeIfAccepted();
        if (!name.equals(Optional.of(known.name()))) {
            return Decision.refused(Finding.violation("roster-name-differs")
                    .with("id", card.id().value()));
        }
        PersonChange change = new PersonChange(
                form.contact().mobile(),
                form.contact().address(),
                form.contact().home(),
                Optional.of(form.politicalStatus()),
                form.employer(),
                Set.of());
        return new People(office).amend(card.id(), change);
    }
}
