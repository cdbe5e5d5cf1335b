package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.community.PartyOrganisation;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.ConsentForm;
import org.linli.person.Hold;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.Retention;
import org.linli.person.RetentionBasis;
import org.linli.person.RetentionEvent;
import org.linli.person.RevealPurpose;
import org.linli.reporting.MemberEnrolment;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReportForm;

/** On what basis people are kept, who consented, how long, and when a law forbids to erase them. */
abstract class ConsentScenarios extends ScenarioCase {
    private static final String PURPOSE = "在职党员报到";

    private final Period ever = Period.from(today);

    private Id<Person> born(String citizenId) {
        return desk().people()
                .register(PersonForm.of("林某某", citizenId, PoliticalStatus.NONE))
                .orElseThrow()
                .id();
    }

    private List<String> attention() {
        return desk().consents().attention().orElseThrow().stream()
                .peek(finding -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .forEach(locale -> assertFalse(finding.explain(locale).contains("{"), finding.code())))
                .map(Finding::code)
                .toList();
    }

    private RetentionBasis contract(Period time) {
        return new RetentionBasis(LawfulBasis.CONTRACT_HR, PURPOSE, time);
    }

    @Test
    void a_full_record_takes_no_more_but_withdrawals_holds_and_the_erasure() {
        Id<Person> person = citizenAt(desk());
        String longest = "𠮷".repeat(Retention.MAX_PURPOSE);
        desk().consents().give(person, ConsentForm.of(PURPOSE, ever)).orElseThrow();
        desk().atomically(desk -> {
                    Decision<Retention> last = Decision.refused(Finding.violation("page-token"));
                    for (int number = 1; number < Retention.MAX_RECORDS; number++) {
                        last = desk.consents()
                                .state(person, new RetentionBasis(LawfulBasis.CONTRACT_HR, longest, ever));
                    }
                    return last;
                })
                .orElseThrow();
        assertEquals(List.of("retention-room"), refused(desk().consents().state(person, contract(ever))));
        assertEquals(List.of("retention-room"), refused(desk().consents().give(person, ConsentForm.of("暑期托管", ever))));
        desk().consents().withdraw(person, PURPOSE).orElseThrow();
        desk().consents()
                .hold(person, LawfulBasis.OTHER_LAW, "𠮷".repeat(Retention.MAX_REASON))
                .orElseThrow();
        desk().consents().release(person).orElseThrow();
        assertTrue(desk().people().erase(person).isAccepted());
    }

    @Test
    void somebody_of_whom_nothing_is_written_down_is_noticed_until_something_is() {
        Id<Person> person = citizenAt(desk());
        assertEquals(List.of("person-basis"), attention());
        Retention stated = desk().consents().state(person, contract(ever)).orElseThrow();
        assertEquals(List.of(contract(ever)), stated.bases());
        assertEquals(stated, desk().consents().ofPerson(person).orElseThrow());
        assertEquals(List.of(), attention());
        Decision<Retention> wrong = desk().consents()
                .state(person, new RetentionBasis(LawfulBasis.CONSENT, " ", Period.from(today.plusDays(1))));
        assertEquals(List.of("retention-basis-not-consent", "retention-not-in-future", "text-missing"), refused(wrong));
    }

    @Test
    void what_is_kept_too_long_is_noticed_on_the_first_day_after() {
        Id<Person> person = citizenAt(desk());
        desk().consents()
                .state(person, contract(Period.between(today, today.plusDays(2))))
                .orElseThrow();
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of(), attention());
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("person-retention-over"), attention());
        desk().consents().hold(person, LawfulBasis.OTHER_LAW, "档案法").orElseThrow();
        assertEquals(List.of(), attention(), "a law asks for keeping it on");
        desk().consents().release(person).orElseThrow();
        desk().people().erase(person).orElseThrow();
        assertEquals(List.of(), attention(), "nothing is kept any more");
    }

    @Test
    void consent_is_withdrawn_as_easily_as_it_is_given() {
        Id<Person> person = citizenAt(desk());
        desk().consents().give(person, ConsentForm.of(PURPOSE, ever)).orElseThrow();
        assertEquals(
                List.of("person-consent-once"), refused(desk().consents().give(person, ConsentForm.of(PURPOSE, ever))));
        assertEquals(List.of(), attention());
        clock.pass(Duration.ofDays(1));
        Retention after = desk().consents().withdraw(person, PURPOSE).orElseThrow();
        assertEquals(Optional.of(today.plusDays(1)), after.consents().get(0).withdrawnOn());
        assertEquals(List.of("person-retention-over"), attention());
        assertEquals(List.of("person-consent-given"), refused(desk().consents().withdraw(person, PURPOSE)));
        assertEquals(List.of("text-missing"), refused(desk().consents().withdraw(person, " ")));
        desk().consents()
                .give(person, ConsentForm.of(PURPOSE, Period.from(today.plusDays(1))))
                .orElseThrow();
        assertEquals(List.of(), attention());
        assertEquals(roles("consents.give"), roles("consents.withdraw"));
        assertEquals(
                List.of(
                        new RetentionEvent.ConsentGiven(person, today),
                        new RetentionEvent.ConsentWithdrawn(person, today.plusDays(1)),
                        new RetentionEvent.ConsentGiven(person, today.plusDays(1))),
                history(Retention.KIND, person).stream()
                        .flatMap(change -> change.events(Retention.KIND, RetentionEvent.class).stream())
                        .toList());
        assertEquals(Optional.empty(), broken(Retention.KIND, after.id()));
    }

    @Test
    void nothing_new_is_begun_with_whoever_is_held_until_the_release() {
        Id<Person> person = citizenAt(desk());
        Id<PartyOrganisation> lead = branchAt(desk(), "社区党总支");
        Id<PartyOrganisation> branch = branchAt(desk(), "第一支部");
        Id<Alliance> alliance =
                desk().alliances().establish("丽景社企联盟", lead).orElseThrow().id();
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));
        PersonForm listed = PersonForm.of("林某某", Citizens.next(), PoliticalStatus.PARTY_MEMBER);
        Id<Person> known = desk().people().register(listed).orElseThrow().id();
        List<Supplier<Decision<?>>> commands = List.of(
                () -> desk().alliances().admit(alliance, branch, AgreementForm.of(today, person)),
                () -> desk().appointments().recommend(alliance, new PostForm(lead, person, Post.PARTY_ADVISER)),
                () -> desk().gridPosts()
                        .nominate(GridPostForm.of(GridPostKind.GRID_MEMBER, person, Seat.of(Id.of("grid-1")))),
                () -> desk().memberReports().report(MemberReportForm.of(person, profile, today)),
                () -> desk().memberReports().enrol(new MemberEnrolment(listed, profile, today, Optional.empty())),
                () -> desk().unitReports().report(new UnitReportForm(branch, 1, person, today)));
        desk().consents().hold(person, LawfulBasis.STATUTORY_DUTY, "档案法").orElseThrow();
        desk().consents().hold(known, LawfulBasis.STATUTORY_DUTY, "档案法").orElseThrow();
        for (Supplier<Decision<?>> command : commands) {
            assertEquals(List.of("person-held"), refused(command.get()));
        }
        desk().consents().release(person).orElseThrow();
        desk().consents().release(known).orElseThrow();
        for (Supplier<Decision<?>> command : commands) {
            assertFalse(either(command.get()).contains("person-held"));
        }
    }

    private static Object roles(String command) {
        return Linli.commands().stream()
                .filter(known -> known.key().equals(command))
                .map(Command::roles)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void for_a_child_a_guardian_consents_who_is_of_age_and_another() {
        LocalDate then = LocalDate.of(1902, 6, 1);
        Instant noon = then.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        clock.pass(Duration.between(clock.instant(), noon));
        Id<Person> child = born(Citizens.nextChild());
        Id<Person> other = born(Citizens.nextChild());
        Id<Person> parent = born(Citizens.nextAdult());
        Period time = Period.from(then);
        for (ConsentForm form : List.of(
                ConsentForm.of(PURPOSE, time),
                ConsentForm.of(PURPOSE, time).by(child),
                ConsentForm.of(PURPOSE, time).by(other))) {
            assertEquals(List.of("person-guardian"), refused(desk().consents().give(child, form)));
        }
        assertEquals(
                List.of("not-found"),
                refused(desk().consents()
                        .give(child, ConsentForm.of(PURPOSE, time).by(Id.of("nobody")))));
        desk().consents().give(parent, ConsentForm.of(PURPOSE, time)).orElseThrow();
        desk().consents()
                .state(other, new RetentionBasis(LawfulBasis.STATUTORY_DUTY, PURPOSE, time))
                .orElseThrow();
        desk().consents().give(child, ConsentForm.of(PURPOSE, time).by(parent)).orElseThrow();
        assertEquals(List.of("person-minor-consent"), attention());
        desk().consents().withdraw(child, PURPOSE).orElseThrow();
        assertEquals(
                3,
                attention().size(),
                "both children without consent, and one of them without anything that allows it");
    }

    @Test
    void who_is_held_is_only_stored_until_released() {
        Id<Person> person = citizenAt(desk());
        assertEquals(
                List.of("person-hold-basis", "text-missing"),
                refused(desk().consents().hold(person, LawfulBasis.CONTRACT_HR, "")));
        Retention held = desk().consents()
                .hold(person, LawfulBasis.STATUTORY_DUTY, "档案法")
                .orElseThrow();
        assertEquals(Optional.of(new Hold(LawfulBasis.STATUTORY_DUTY, "档案法", today)), held.hold());
        List<Decision<?>> refused = List.of(
                desk().people().erase(person),
                desk().people().amend(person, PersonChange.NONE.politicalStatus(PoliticalStatus.NONE)),
                desk().people().reveal(person, RevealPurpose.REACH),
                desk().consents().hold(person, LawfulBasis.OTHER_LAW, "档案法"));
        refused.forEach(decision -> {
            assertEquals(List.of("person-held"), refused(decision));
            assertFalse((decision + decision.explain(Locale.ENGLISH)).contains("档案法"), decision::toString);
        });
        assertTrue(
                desk().people().reveal(person, RevealPurpose.STATUTORY_REPORT).isAccepted());
        PersonCard card = desk().people().card(person).orElseThrow();
        assertEquals(new PersonCard(person, "*", "*", Optional.empty(), Optional.empty()), card);
        assertEquals(
                List.of(card),
                desk().people().list(Paging.first(10)).orElseThrow().items());
        desk().consents().release(person).orElseThrow();
        assertFalse(desk().people().card(person).orElseThrow().equals(card));
        assertEquals(List.of("person-not-held"), refused(desk().consents().release(person)));
        assertTrue(desk().people().erase(person).orElseThrow().isErased());
    }

    @Test
    void the_record_outlives_the_erasure_as_a_proof_and_changes_no_more() {
        Id<Person> person = citizenAt(desk());
        desk().consents().give(person, ConsentForm.of(PURPOSE, ever)).orElseThrow();
        desk().people().erase(person).orElseThrow();
        Retention after = desk().consents().ofPerson(person).orElseThrow();
        assertEquals(Optional.of(today), after.endedOn());
        assertEquals(1, after.consents().size());
        assertEquals(List.of("not-found"), refused(desk().consents().withdraw(person, PURPOSE)));
        assertEquals(List.of("not-found"), refused(desk().consents().hold(person, LawfulBasis.OTHER_LAW, "档案法")));
        assertEquals(List.of("not-found"), refused(desk().consents().ofPerson(Id.of("nobody"))));
        assertEquals(Optional.empty(), broken(Retention.KIND, after.id()));
    }

    @Test
    void only_who_reads_about_people_reads_why_they_are_kept() {
        Id<Person> person = citizenAt(desk());
        for (Role role : Role.values()) {
            Desk desk = desk(Actor.of(Id.of("somebody"), role));
            boolean may = List.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM)
                    .contains(role);
            List<String> expected = may ? List.of() : List.of("actor-may-not");
            assertEquals(
                    role == Role.SELF ? List.of("actor-not-related") : expected,
                    either(desk.consents().ofPerson(person)),
                    role.name());
            assertEquals(expected, either(desk.consents().attention()), role.name());
        }
        assertTrue(desk(Actor.of(person, Role.SELF)).consents().ofPerson(person).isAccepted());
        assertEquals(List.of("not-found"), refused(deskAway().consents().ofPerson(person)));
        assertEquals(List.of(), deskAway().consents().attention().orElseThrow());
    }

    @Test
    void words_that_somebody_wrote_stand_in_no_event_and_no_text_of_the_record() {
        Id<Person> person = citizenAt(desk());
        Decision<Retention> given = desk().consents().give(person, ConsentForm.of("某某的目的", ever));
        Decision<Retention> stated =
                desk().consents().state(person, new RetentionBasis(LawfulBasis.EMERGENCY, "某某的目的", ever));
        Decision<Retention> held = desk().consents().hold(person, LawfulBasis.OTHER_LAW, "某某的案卷");
        for (Decision<Retention> decision : List.of(given, stated, held)) {
            assertTrue(decision.isAccepted());
            assertFalse(decision.toString().contains("某某"), decision.toString());
        }
        history(Retention.KIND, person)
                .forEach(change -> assertFalse(change.text().contains("某某"), change.text()));
    }
}
