package org.linli.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.examples.sample.SecretFile;
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.PersonSearch;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.storage.Ref;
import org.linli.storage.memory.MemoryStorage;

/** People: sealed at rest, masked wherever they are shown, one record for one citizen id; revealed with a trace, and erased. */
public final class PeopleMain {
    private PeopleMain() {}

    /**
     * Registers a person, twice; finds, reveals and erases.
     *
     * @param args not looked at
     * @throws IOException when the file of the secret cannot be made
     */
    public static void main(String[] args) throws IOException {
        Linli linli = Linli.on(MemoryStorage.create())
                .vault(SecretFile.vault(Files.createTempDirectory("linli").resolve("secret")))
                .citizenIds(Samples.OLD_AGE)
                .build();
        DivisionCode community = DivisionCode.of("350603005004");
        Desk desk = linli.desk(community, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));

        PersonForm form = PersonForm.of("示例一", Samples.citizenId(1), PoliticalStatus.PARTY_MEMBER)
                .mobile("138 0000 0001");
        PersonCard card = desk.people().register(form).orElseThrow();
        System.out.println(
                card.name() + "  " + card.citizenId() + "  " + card.mobile().orElseThrow());
        System.out.println(desk.people().register(form).findings().get(0).code());
        Listing<PersonCard> found = desk.people()
                .search(PersonSearch.mobileTail("0001"), Paging.first(10))
                .orElseThrow();
        System.out.println(found.items().size() + " found");
        System.out.println(desk.people().reveal(card.id(), RevealPurpose.REACH).orElseThrow());

        Desk neighbour = linli.desk(community, Actor.of(Id.of("neighbour"), Role.RESIDENT_REPRESENTATIVE));
        System.out.println(
                neighbour.people().reveal(card.id(), RevealPurpose.REACH).explain(Locale.SIMPLIFIED_CHINESE));

        linli.desk(community, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY))
                .people()
                .erase(card.id())
                .orElseThrow();
        linli.journal()
                .history(Person.KIND, Ref.of(community, card.id()), 0, 10)
                .forEach(change ->
                        System.out.println(change.at() + "  " + change.tree().get("command")));
        desk.people()
                .disclosures(card.id(), Paging.first(10))
                .orElseThrow()
                .items()
                .forEach(look -> System.out.println(look.at() + "  " + look.purpose()));
    }
}
