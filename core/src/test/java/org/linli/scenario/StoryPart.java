package org.linli.scenario;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** Short words for the commands that several parts of the story begin with. */
abstract class StoryPart {
    static final Actor SECRETARY = Actor.of(Id.of("secretary-1"), Role.COMMUNITY_SECRETARY);
    static final Actor WORKER = Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER);
    static final Actor OFFICER = Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER);

    final StoryTeller teller;
    final LocalDate today = LocalDate.of(2022, 9, 11);
    private final String decade;
    private int people;
    private boolean giving;

    /** The digit keeps the people of one part apart from those of the others. */
    StoryPart(StoryTeller teller, int digit) {
        this.teller = teller;
        this.decade = "188" + digit;
    }

    /** A step may be given several times, so that it prepares nothing by steps of its own. */
    final <T> T give(Function<Desk, Decision<T>> command) {
        return teller.give(SECRETARY, desk -> {
            if (giving) {
                throw new IllegalStateException("A step within a step");
            }
            giving = true;
            try {
                return command.apply(desk);
            } finally {
                giving = false;
            }
        });
    }

    final Id<Person> person(PersonForm form) {
        return give(desk -> desk.people().register(form)).id();
    }

    final Id<Person> person() {
        return person(citizen());
    }

    final PersonForm citizen() {
        people++;
        return PersonForm.of(
                "林某某",
                Citizens.withCheck("350603" + decade + "0101" + String.format(Locale.ROOT, "%03d", people)),
                PoliticalStatus.PARTY_MEMBER);
    }

    final Id<PartyOrganisation> branch(String name) {
        return give(desk -> desk.partyOrganisations()
                        .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH)))
                .id();
    }

    final Id<Building> building(String number) {
        return give(desk -> desk.buildings().register(new BuildingForm(number, Optional.empty(), 150)))
                .id();
    }
}
