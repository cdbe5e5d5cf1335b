package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Role;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;

/** People: masked wherever they are shown, one record for one citizen id. */
public final class PeopleMain {
    private PeopleMain() {}

    /**
     * Registers somebody, twice.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Linli linli = Linli.on(MemoryStorage.create())
                .indexKey(IndexKey.of("an example's key, known to everybody".getBytes(StandardCharsets.UTF_8)))
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
        System.out.println(desk.people().whole(card.id()).orElseThrow());

        Desk neighbour = linli.desk(community, Actor.of(Id.of("neighbour"), Role.RESIDENT_REPRESENTATIVE));
        System.out.println(neighbour.people().whole(card.id()).explain(Locale.SIMPLIFIED_CHINESE));
    }
}
