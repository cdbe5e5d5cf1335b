package org.linli.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.LinliBuilder;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.kernel.Seen;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Storage;
import org.linli.storage.contract.Territory;
import org.linli.vault.KeyVault;

/** What the scenarios share: a county of their own, a clock, and short words for the usual commands. */
abstract class ScenarioCase {
    static final String CODE = "91350100M000100Y43";
    static final String OTHER_CODE = "91350603MA000004XP";
    static final Actor SECRETARY = Actor.of(Id.of("secretary-1"), Role.COMMUNITY_SECRETARY);
    static final Actor WORKER = Actor.of(Id.of("worker-1"), Role.COMMUNITY_WORKER);
    static final KeyVault VAULT =
            KeyVault.ofSecret("an index key for nothing but tests".getBytes(StandardCharsets.UTF_8));

    final Territory ground = Territory.fresh();
    final DivisionCode home = ground.community(0);
    final DivisionCode away = ground.community(700);
    final MovableClock clock = new MovableClock(Instant.parse("2022-09-11T01:00:00.123456789Z"));
    final LocalDate today = LocalDate.of(2022, 9, 11);

    /** The store under test; the same at each call. */
    protected abstract Storage storage();

    /** So that what a test watches, counts or cuts off is its own, whichever test is the first. */
    @BeforeEach
    void tie_the_store_to_the_vault() {
        desk().organisations().addAlias(Id.of("nobody"), "样本");
    }

    final LinliBuilder builder(Storage store) {
        return Linli.on(store)
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(VAULT);
    }

    final Linli linli() {
        return linli(storage());
    }

    final Linli linli(Storage store) {
        return builder(store).build();
    }

    final Desk desk() {
        return desk(storage());
    }

    final Desk desk(Storage store) {
        return linli(store).desk(home, SECRETARY);
    }

    final Desk desk(Actor actor) {
        return linli().desk(home, actor);
    }

    final Desk deskAway() {
        return linli().desk(away, SECRETARY);
    }

    static OrganisationForm enterprise(String name) {
        return OrganisationForm.of(name, OrganisationKind.ENTERPRISE);
    }

    static OrganisationForm shop(String name) {
        return OrganisationForm.of(name, OrganisationKind.OTHER);
    }

    static PartyOrganisationForm branch(String name) {
        return PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH);
    }

    static PersonForm citizen() {
        return PersonForm.of("林某某", Citizens.next(), PoliticalStatus.PARTY_MEMBER);
    }

    final Organisation shopAt(Desk desk, String name) {
        return desk.organisations().register(shop(name)).orElseThrow();
    }

    final Id<PartyOrganisation> branchAt(Desk desk, String name) {
        return desk.partyOrganisations().register(branch(name)).orElseThrow().id();
    }

    final Id<Person> citizenAt(Desk desk) {
        return desk.people().register(citizen()).orElseThrow().id();
    }

    /** An alliance with nobody but its lead. */
    final Alliance allianceAt(Desk desk) {
        return desk.alliances().establish("丽景社企联盟", branchAt(desk, "社区党总支")).orElseThrow();
    }

    final AgreementForm agreement(Id<Person> contact) {
        return AgreementForm.of(today, contact);
    }

    final List<Organisation> organisations(Desk desk) {
        return desk.organisations().list(Paging.first(1000)).orElseThrow().items();
    }

    final List<Change> history(Kind<?> kind, Id<?> id) {
        return linli().journal().history(kind, Ref.of(home, Id.of(id.value())), 0, 1000);
    }

    /** The mark of something as it is now. */
    final <A> Decision<String> mark(Kind<A> kind, Id<A> id) {
        return desk().seen(kind, id, desk -> Decision.accepted(id)).map(Seen::mark);
    }

    final <A> Optional<Long> broken(Kind<A> kind, Id<A> id) {
        return linli().journal().firstBroken(kind, Ref.of(home, id));
    }

    static List<String> refused(Decision<?> decision) {
        return Explained.refused(decision);
    }

    static List<String> warned(Decision<?> decision) {
        return Explained.warned(decision);
    }

    static List<String> either(Decision<?> decision) {
        return Explained.either(decision);
    }

    static Object figure(Decision<?> decision, String name) {
        return decision.findings().get(0).figures().get(name);
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
