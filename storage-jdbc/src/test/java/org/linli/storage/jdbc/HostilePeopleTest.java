package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/** What is sealed of a person comes out as it went in, whatever it was. */
class HostilePeopleTest {
    private static final PersonForm FORM = PersonForm.of("林某某", "350603188001010016", PoliticalStatus.NONE);

    private final Desk desk = Linli.on(Databases.storage(Databases.h2InMemory(), LibraryKinds.ALL))
            .citizenIds(CitizenIdPolicy.maximumAge(150))
            .vault(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]))
            .build()
            .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));

    @Test
    void a_hostile_name_that_is_accepted_is_revealed_as_it_was_given() {
        assertRevealed(
                text -> new PersonForm(
                        text,
                        FORM.citizenId(),
                        FORM.contact(),
                        FORM.politicalStatus(),
                        FORM.employer(),
                        FORM.birthDate(),
                        FORM.sex()),
                particulars -> Optional.of(particulars.name()),
                text -> PlainText.requireName("name", text, Person.MAX_NAME).outcomeIfAccepted());
    }

    @Test
    void a_hostile_address_that_is_accepted_is_revealed_as_it_was_given() {
        assertRevealed(
                FORM::address,
                Particulars::address,
                text -> PlainText.parse("address", text, Person.MAX_ADDRESS).orElseThrow());
    }

    private void assertRevealed(
            Function<String, PersonForm> form,
            Function<Particulars, Optional<String>> field,
            Function<String, Optional<String>> read) {
        int accepted = 0;
        for (Object value : HostileValues.of(String.class)) {
            String text = (String) value;
            Decision<PersonCard> registered = desk.people().register(form.apply(text));
            if (registered.isAccepted()) {
                accepted++;
                Id<Person> person = registered.orElseThrow().id();
                Particulars revealed =
                        desk.people().reveal(person, RevealPurpose.VERIFY).orElseThrow();
                assertEquals(read.apply(text), field.apply(revealed));
                desk.people().erase(person).orElseThrow();
            }
        }
        int given = HostileValues.of(String.class).size();
        assertTrue(accepted > 10 && accepted < given, accepted + " of " + given);
        assertEquals(
                List.of(), desk.people().list(Paging.first(10)).orElseThrow().items());
    }
}
