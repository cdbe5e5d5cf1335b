package org.linli.examples.sample;

import java.time.LocalDate;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
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
        return desk.organisations()
                .register(OrganisationForm.of(name, OrganisationKind.ENTERPRISE))
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
