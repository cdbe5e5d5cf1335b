package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.Sex;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
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
        for (String personal : List.of("欧阳某某", citizenId, citizenId.substring(6, 14), "13700004321")) {
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
                        new PersonForm.Contact(Optional.of("13700004321"), Optional.of("欧阳某某家")),
                        PoliticalStatus.NONE,
                        Optional.empty());
        assertTrue(amended.isAccepted());
        assertNothingPersonal(amended);
        assertEquals(2, history(Person.KIND, id).size());
        history(Person.KIND, id).forEach(change -> assertNothingPersonal(change.text()));
        for (String key : List.of("register", "amend")) {
            assertNothingPersonal(answer(key));
        }
        assertEquals(registered, desk().once("register").people().register(form));
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
        assertEquals(List.of("text-forbidden-character", "citizen-id-check-character"), codes(refused));
        assertNothingPersonal(refused);
    }

    @Test
    void the_whole_record_is_for_those_who_have_to_reach_somebody() {
        Id<Person> id = desk().people().register(form).orElseThrow().id();
        for (Role role : Role.values()) {
            Desk desk = desk(Actor.of(Id.of("somebody"), role));
            Decision<Person> whole = desk.people().whole(id);
            boolean may = List.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM)
                    .contains(role);
            assertEquals(may ? List.of() : List.of("actor-may-not"), codes(whole), role.name());
            assertNothingPersonal(whole);
        }
        assertEquals("欧阳某某", desk().people().whole(id).orElseThrow().name());
        assertEquals(List.of("not-found"), codes(desk().people().whole(Id.of("none"))));
    }
}
