package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.Sex;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Particulars;
import org.linli.person.People;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Versioned;

/** Personal data stand in one record alone, and are shown to those who have to reach somebody. */
abstract class PrivacyScenarios extends ScenarioCase {
    private final String citizenId = Citizens.next();
    private final PersonForm form = PersonForm.of("欧阳某某", citizenId, PoliticalStatus.PARTY_MEMBER)
            .mobile("13700004321")
            .stated(LocalDate.of(1870, 2, 3), Sex.MALE);

    private void assertNothingPersonal(String text) {
        for (String personal : List.of(
                "欧阳某某", citizenId, citizenId.substring(6, 14), "13700004321", "PARTY_MEMBER", "LEAGUE_MEMBER")) {
            assertFalse(text.contains(personal), () -> personal + " in " + text);
        }
    }

    private void assertNothingPersonal(Decision<?> decision) {
        assertNothingPersonal(decision.toString());
        assertNothingPersonal(decision.explain(Locale.ENGLISH));
        assertNothingPersonal(decision.explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void decisions_journal_and_kept_answers_hold_nothing_personal() {
        Decision<PersonCard> registered = desk().once("register").people().register(form);
        assertNothingPersonal(registered);
        Id<Person> id = registered.orElseThrow().id();
        assertNothingPersonal(desk().people().register(form));
        Decision<PersonCard> amended = desk().once("amend")
                .people()
                .amend(
                        id,
                        PersonChange.NONE
                                .mobile("13700004321")
                                .address("欧阳某某家")
                                .politicalStatus(PoliticalStatus.LEAGUE_MEMBER));
        assertTrue(amended.isAccepted());
        assertNothingPersonal(amended);
        assertEquals(2, history(Person.KIND, id).size());
        history(Person.KIND, id).forEach(change -> assertNothingPersonal(change.text()));
        for (String key : List.of("register", "amend")) {
            assertNothingPersonal(answer(key));
            String kept = answer(key);
            PersonCard card = registered.orElseThrow();
            for (String masked :
                    List.of(card.name(), card.citizenId(), card.mobile().orElseThrow())) {
                assertFalse(kept.contains(masked), () -> masked + " in " + kept);
            }
        }
        assertEquals(
                registered.map(card -> amended.orElseThrow()).asRepeated(),
                desk().once("register").people().register(form),
                "the card as it is now");
    }

    @Test
    void a_repeated_request_about_somebody_who_was_erased_finds_nobody() {
        Id<Person> id =
                desk().once("register").people().register(form).orElseThrow().id();
        Decision<PersonCard> block = amendedAgain(id);
        assertTrue(block.isAccepted());
        assertEquals(block.asRepeated(), amendedAgain(id));
        desk().people().erase(id).orElseThrow();
        assertEquals(
                List.of("not-found"), refused(desk().once("register").people().register(form)));
        assertEquals(List.of("not-found"), refused(amendedAgain(id)));
        assertEquals(1, organisations(desk()).size());
        assertEquals(List.of("person-not-registered"), refused(desk().people().withCitizenId(CitizenId.of(citizenId))));
    }

    private Decision<PersonCard> amendedAgain(Id<Person> id) {
        return desk().once("block").atomically(within -> {
            within.organisations().register(shop("样本店")).orElseThrow();
            return within.people().amend(id, PersonChange.NONE.politicalStatus(PoliticalStatus.NONE));
        });
    }

    @Test
    void a_block_that_was_refused_is_refused_the_same_way_again_though_nothing_of_it_can_be_read() {
        List<Decision<PersonCard>> both = Stream.generate(
                        () -> desk().once("refused").atomically(within -> {
                            within.people().register(form).orElseThrow();
                            return within.people().register(form);
                        }))
                .limit(2)
                .toList();
        assertEquals(List.of("person-known-already"), refused(both.get(0)));
        assertEquals(both.get(0).asRepeated(), both.get(1));
    }

    /** The record of a request as it is stored. */
    private String answer(String key) {
        Kind<?> requests = Linli.kinds().stream()
                .filter(kind -> kind.name().equals("request"))
                .findFirst()
                .orElseThrow();
        return storage().transact(session -> stored(requests, key, session));
    }

    private <A> String stored(Kind<A> kind, String key, Session session) {
        return session.find(kind, Ref.of(home, Id.of(key)))
                .map(Versioned::aggregate)
                .map(kind::write)
                .map(Object::toString)
                .orElseThrow();
    }

    @Test
    void mistakes_in_personal_fields_are_told_without_the_field() {
        assertNothingPersonal(desk().people().register(form.mobile("13700004321x")));
        String wrong = citizenId.substring(0, 17) + (citizenId.endsWith("1") ? "2" : "1");
        Decision<PersonCard> refused =
                desk().people().register(PersonForm.of("欧阳某某\u0007", wrong, PoliticalStatus.NONE));
        assertEquals(List.of("text-forbidden-character", "citizen-id-check-character"), refused(refused));
        assertNothingPersonal(refused);
    }

    @Test
    void the_whole_record_is_for_those_who_have_to_reach_somebody() {
        Id<Person> id = desk().people().register(form).orElseThrow().id();
        for (Role role : Role.values()) {
            Desk desk = desk(Actor.of(Id.of("somebody"), role));
            Decision<Particulars> whole = desk.people().reveal(id, RevealPurpose.REACH);
            boolean may = List.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM)
                    .contains(role);
            assertEquals(may ? List.of() : List.of("actor-may-not"), either(whole), role.name());
            assertNothingPersonal(whole);
        }
        Particulars whole = desk().people().reveal(id, RevealPurpose.REACH).orElseThrow();
        assertEquals("欧阳某某", whole.name());
        assertEquals(citizenId, whole.citizenId().value());
        assertEquals("13700004321", whole.mobile().orElseThrow().value());
        assertEquals(PoliticalStatus.PARTY_MEMBER, whole.politicalStatus());
        assertEquals(List.of("not-found"), refused(desk().people().reveal(Id.of("none"), RevealPurpose.REACH)));
    }

    @Test
    void every_question_about_people_needs_a_role() {
        PersonCard card = desk().people().register(form).orElseThrow();
        for (Role role : Role.values()) {
            People people = desk(Actor.of(Id.of("somebody"), role)).people();
            Map<String, Decision<?>> answers = Map.of(
                    "people.card", people.card(card.id()),
                    "people.withCitizenId", people.withCitizenId(CitizenId.of(citizenId)),
                    "people.list", people.list(Paging.first(10)));
            boolean may = List.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM)
                    .contains(role);
            answers.forEach((question, answer) -> {
                boolean own = role == Role.SELF && question.equals("people.card");
                String otherwise = own ? "actor-not-related" : "actor-may-not";
                assertEquals(may ? List.of() : List.of(otherwise), either(answer), question + " by " + role);
                assertTrue(may || question.equals(figure(answer, "command")), question);
                assertNothingPersonal(answer);
            });
        }
        assertEquals(card, desk().people().card(card.id()).orElseThrow());
        assertEquals(
                card, desk().people().withCitizenId(CitizenId.of(citizenId)).orElseThrow());
    }

    @Test
    void whoever_is_not_registered_here_is_not_found_here() {
        PersonCard card = desk().people().register(form).orElseThrow();
        assertEquals(List.of("not-found"), refused(deskAway().people().card(card.id())));
        Decision<PersonCard> asked = deskAway().people().withCitizenId(CitizenId.of(citizenId));
        assertEquals(List.of("person-not-registered"), refused(asked));
        assertNothingPersonal(asked);
        assertEquals(
                List.of(),
                deskAway().people().list(Paging.first(10)).orElseThrow().items());
    }

    @Test
    void each_community_has_records_of_its_own_and_no_mark_tells_that_two_are_of_one_person() {
        PersonCard here = desk().people().register(form).orElseThrow();
        PersonCard there = deskAway().people().register(form).orElseThrow();
        assertNotEquals(here.id(), there.id());
        assertNotEquals(mark(home, here), mark(away, there));
        desk().people().erase(here.id()).orElseThrow();
        assertEquals(there, deskAway().people().card(there.id()).orElseThrow());
    }

    private String mark(DivisionCode community, PersonCard card) {
        return storage()
                .transact(session -> session.find(Person.KIND, Ref.of(community, card.id())))
                .flatMap(found -> found.aggregate().mark())
                .orElseThrow();
    }

    @Test
    void people_are_listed_by_id_in_pages() {
        List<Id<Person>> ids =
                Stream.generate(() -> citizenAt(desk())).limit(5).sorted().toList();
        citizenAt(deskAway());
        List<Id<Person>> listed = new ArrayList<>();
        Optional<Paging> paging = Optional.of(Paging.first(2));
        while (paging.isPresent()) {
            Listing<PersonCard> page = desk().people().list(paging.get()).orElseThrow();
            page.items().forEach(card -> listed.add(card.id()));
            paging = page.next().map(token -> Paging.first(2).after(token));
        }
        assertEquals(ids, listed);
        assertEquals(
                List.of("page-size", "page-token"),
                refused(desk().people().list(Paging.first(0).after("made-up"))));
    }

    @Test
    void without_a_vault_nothing_is_read_or_written_of_people_but_all_else_goes_on() {
        Id<Person> id = desk().people().register(form).orElseThrow().id();
        People people = Linli.on(storage())
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .build()
                .desk(home, SECRETARY)
                .people();
        assertThrows(IllegalStateException.class, () -> people.card(id));
        assertThrows(IllegalStateException.class, () -> people.reveal(id, RevealPurpose.REACH));
        assertThrows(IllegalStateException.class, () -> people.list(Paging.first(10)));
        assertThrows(IllegalStateException.class, () -> people.amend(id, PersonChange.NONE));
        assertThrows(IllegalStateException.class, () -> people.withCitizenId(CitizenId.of(citizenId)));
        assertThrows(IllegalStateException.class, () -> people.register(citizen()));
    }

    @Test
    void warnings_do_not_say_what_somebody_is() {
        Id<Person> contact = desk().people()
                .register(PersonForm.of("林某某", Citizens.next(), PoliticalStatus.LEAGUE_MEMBER))
                .orElseThrow()
                .id();
        Id<Alliance> alliance = allianceAt(desk()).id();
        Id<PartyOrganisation> member = branchAt(desk(), "第一支部");
        Decision<Alliance> admitted = desk().alliances().admit(alliance, member, agreement(contact));
        assertEquals(List.of("agreement-contact-party-member"), warned(admitted));
        Decision<Appointment> recommended =
                desk().appointments().recommend(alliance, new PostForm(member, contact, Post.PARTY_ADVISER));
        assertEquals(List.of("appointment-party-member"), warned(recommended));
        for (Decision<?> decision : List.of(admitted, recommended)) {
            assertNothingPersonal(decision);
            String told = decision.explain(Locale.ENGLISH) + decision.explain(Locale.SIMPLIFIED_CHINESE);
            assertFalse(told.contains("league") || told.contains("团员"), told);
        }
    }
}
