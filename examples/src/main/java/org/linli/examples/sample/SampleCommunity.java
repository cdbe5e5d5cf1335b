package org.linli.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A community in memory, with a clock that goes where it is told: what the short programs have in common (示例社区). */
public final class SampleCommunity {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private final StoryClock clock;
    private final Linli linli;
    private final Desk desk;
    private int people;

    /**
     * An empty community.
     *
     * @param day the present day
     */
    public SampleCommunity(LocalDate day) {
        clock = new StoryClock(day);
        linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .citizenIds(Samples.OLD_AGE)
                .vault(KeyVault.ofSecret(new byte[32]))
                .build();
        desk = as("secretary", Role.COMMUNITY_SECRETARY);
    }

    /** {@return the desk of its secretary} */
    public Desk desk() {
        return desk;
    }

    /**
     * The desk of another actor.
     *
     * @param who the actor's id
     * @param role the actor's role
     * @return the desk
     */
    public Desk as(String who, Role role) {
        return linli.desk(HOME, Actor.of(Id.of(who), role));
    }

    /**
     * The desk of a person.
     *
     * @param person who
     * @param role the person's role
     * @return the desk
     */
    public Desk as(Id<Person> person, Role role) {
        return linli.desk(HOME, Actor.of(person, role));
    }

    /** {@return the present day} */
    public LocalDate today() {
        return clock.today();
    }

    /**
     * Goes to another day.
     *
     * @param day which
     */
    public void goTo(LocalDate day) {
        clock.goTo(day);
    }

    /**
     * An enterprise.
     *
     * @param name its name
     * @return its id
     */
    public Id<Organisation> enterprise(String name) {
        return organisation(name, OrganisationKind.ENTERPRISE);
    }

    /**
     * An organisation.
     *
     * @param name its name
     * @param kind what it is
     * @return its id
     */
    public Id<Organisation> organisation(String name, OrganisationKind kind) {
        return desk.organisations()
                .register(OrganisationForm.of(name, kind))
                .orElseThrow()
                .id();
    }

    /**
     * A branch of the Party.
     *
     * @param name its name
     * @return its id
     */
    public Id<PartyOrganisation> branch(String name) {
        return branch(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH));
    }

    /**
     * The branch of a unit.
     *
     * @param name its name
     * @param host the unit
     * @return its id
     */
    public Id<PartyOrganisation> branch(String name, Id<Organisation> host) {
        return branch(
                PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH).host(host));
    }

    /**
     * An alliance, which the community leads.
     *
     * @param name its name
     * @return its id
     */
    public Id<Alliance> alliance(String name) {
        return desk.alliances().establish(name, branch("示例社区党组织")).orElseThrow().id();
    }

    /**
     * A branch that belongs to an alliance from today on.
     *
     * @param alliance the alliance
     * @param member the branch
     * @param contact who speaks for it
     * @return the branch
     */
    public Id<PartyOrganisation> admitted(Id<Alliance> alliance, Id<PartyOrganisation> member, Id<Person> contact) {
        desk.alliances()
                .admit(alliance, member, AgreementForm.of(clock.today(), contact))
                .orElseThrow();
        return member;
    }

    /**
     * Something that a branch of the alliance offers, and that was looked at.
     *
     * @param member the branch
     * @param offer what it offers
     */
    public void offered(Id<PartyOrganisation> member, ResourceForm offer) {
        Id<Resource> resource =
                desk.resources().offer(member, offer).orElseThrow().id();
        desk.resources().validate(resource).orElseThrow();
    }

    /**
     * A department that belongs to the joint conference.
     *
     * @param name its name
     * @return its id
     */
    public Id<Organisation> seated(String name) {
        Id<Organisation> unit = organisation(name, OrganisationKind.GOVERNMENT);
        desk.conferenceSeats()
                .take(SeatForm.of(unit, SeatKind.DEPARTMENT, clock.today()))
                .orElseThrow();
        return unit;
    }

    /**
     * Buildings of equal size.
     *
     * @param count how many
     * @param households how many households each has
     * @return their ids, in the order of their numbers
     */
    public List<Id<Building>> buildings(int count, int households) {
        List<Id<Building>> buildings = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            BuildingForm form = new BuildingForm(number + "号楼", Optional.empty(), households);
            buildings.add(desk.buildings().register(form).orElseThrow().id());
        }
        return buildings;
    }

    /**
     * A person, whose number is plainly invented.
     *
     * @param name the name
     * @return the person
     */
    public Id<Person> person(String name) {
        people++;
        return desk.people()
                .register(PersonForm.of(name, Samples.citizenId(people), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
    }

    /**
     * Prints what was said to a decision, in Chinese.
     *
     * @param decision the decision
     */
    public static void say(Decision<?> decision) {
        System.out.println(decision.explain(Locale.SIMPLIFIED_CHINESE));
    }

    /**
     * Prints a finding, in Chinese.
     *
     * @param finding the finding
     */
    public static void say(Finding finding) {
        System.out.println(finding.explain(Locale.SIMPLIFIED_CHINESE));
    }

    private Id<PartyOrganisation> branch(PartyOrganisationForm form) {
        return desk.partyOrganisations().register(form).orElseThrow().id();
    }
}
