package org.linli.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.Sex;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Explained;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.RefusedException;
import org.linli.kernel.Severity;

class PersonTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String NAME = "林甲乙";
    private static final String CITIZEN_ID = "350603188001010016";
    private static final String MOBILE = "13800000000";
    private static final IndexKey KEY = key("a key that is for tests and nothing else");
    private static final PersonForm FORM =
            PersonForm.of(NAME, CITIZEN_ID, PoliticalStatus.PARTY_MEMBER).mobile(MOBILE);

    @Test
    void a_person_is_shown_masked_only() {
        Person person = register(FORM.employer(Id.of("org-1"))).orElseThrow();
        PersonCard card = person.card();
        assertEquals(Optional.of("138****0000"), card.mobile());
        assertEquals("350***********0016", card.citizenId());
        assertEquals(Optional.of(Id.of("org-1")), card.employer());
        assertNotEquals(NAME, card.name());
        for (String shown : List.of(person.toString(), card.toString())) {
            assertShowsNothing(shown);
        }
        assertFalse(person.toString().contains(person.mark()));
    }

    @Test
    void a_form_takes_the_ways_to_reach_somebody_in_any_order() {
        PersonForm.Contact both = new PersonForm.Contact(Optional.of(MOBILE), Optional.of("丽景路1号"));
        assertEquals(both, FORM.address("丽景路1号").contact());
        assertEquals(
                both,
                PersonForm.of(NAME, CITIZEN_ID, PoliticalStatus.NONE)
                        .address("丽景路1号")
                        .mobile(MOBILE)
                        .contact());
        assertEquals(
                Optional.of("丽景路1号"),
                register(FORM.address(" 丽景路1号")).orElseThrow().address());
    }

    @Test
    void political_status_is_left_out_of_what_reports_see() {
        assertFalse(Person.POLITICAL_STATUS.isReported());
        assertFalse(Person.MARK.isReported());
    }

    @Test
    void forms_show_nothing_at_all() {
        PersonForm.Contact contact = new PersonForm.Contact(Optional.of(MOBILE), Optional.of("丽景路1号"));
        assertEquals("PersonForm[…]", FORM.toString());
        assertEquals("Contact[…]", contact.toString());
    }

    @Test
    void events_hold_nothing_personal() {
        assertEquals(List.of(new PersonEvent.PersonRegistered(COMMUNITY, Id.of("p-1"))), events(register(FORM)));
    }

    @Test
    void other_columns_that_contradict_the_citizen_id_only_warn() {
        Decision<Person> agreed = register(FORM.stated(LocalDate.of(1880, 1, 1), Sex.MALE));
        assertEquals(List.of(), agreed.findings());

        Decision<Person> doubted = register(FORM.stated(LocalDate.of(1881, 1, 1), Sex.FEMALE));
        assertTrue(doubted.isAccepted());
        assertEquals(List.of("citizen-id-birthdate-differs", "citizen-id-sex-differs"), Explained.codes(doubted));
        assertTrue(doubted.findings().stream().allMatch(finding -> finding.severity() == Severity.WARNING));
        assertFalse(doubted.explain(Locale.ENGLISH).contains("188"), doubted.explain(Locale.ENGLISH));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_of_it_is_shown() {
        PersonForm wrong = new PersonForm(
                "林甲乙\u0000",
                "350603188001010017",
                new PersonForm.Contact(Optional.of("12800000000"), Optional.of("丽景路1号".repeat(50))),
                PoliticalStatus.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Decision<Person> refused = register(wrong);
        assertEquals(
                List.of(
                        "text-forbidden-character",
                        "citizen-id-check-character",
                        "mobile-number-prefix",
                        "text-too-long"),
                Explained.codes(refused));
        assertShowsNothing(refused.explain(Locale.ENGLISH));
        assertShowsNothing(refused.explain(Locale.SIMPLIFIED_CHINESE));
        assertShowsNothing(refused.toString());
        RefusedException thrown = assertThrows(RefusedException.class, refused::orElseThrow);
        assertShowsNothing(thrown.toString());
    }

    @Test
    void name_and_citizen_id_are_required_and_the_rest_is_not() {
        Decision<Person> refused = register(PersonForm.of(" ", " ", PoliticalStatus.NONE));
        assertEquals("text-missing", Explained.codes(refused).get(0));
        assertEquals(2, refused.findings().size());

        Person person = register(
                        PersonForm.of(NAME, CITIZEN_ID, PoliticalStatus.NONE).mobile("　"))
                .orElseThrow();
        assertEquals(Optional.empty(), person.mobile());
    }

    @Test
    void nobody_is_older_than_the_policy_allows() {
        Decision<Person> refused =
                Person.register(COMMUNITY, Id.of("p-1"), FORM, KEY, CitizenIdPolicy.standard(), TODAY);
        assertEquals(List.of("citizen-id-birthdate"), Explained.codes(refused));
        assertShowsNothing(refused.explain(Locale.ENGLISH));
    }

    @Test
    void the_mark_is_of_the_citizen_id_and_the_key_alone() {
        Person person = register(FORM).orElseThrow();
        Person other = Person.register(
                        DivisionCode.of("350603005005"),
                        Id.of("p-2"),
                        PersonForm.of("陈丙", " 350603188001010016", PoliticalStatus.NONE),
                        KEY,
                        CitizenIdPolicy.maximumAge(200),
                        TODAY)
                .orElseThrow();
        assertEquals(person.mark(), other.mark());
        assertEquals(64, person.mark().length());
        CitizenId id = CitizenId.of(CITIZEN_ID);
        assertNotEquals(person.mark(), Person.markOf(id, key("another key that is for tests and nothing else")));
        assertNotEquals(person.mark(), Person.markOf(CitizenId.of("350603188001010024"), KEY));
    }

    @Test
    void amending_keeps_name_and_citizen_id_and_changes_the_rest() {
        Person before = register(FORM).orElseThrow();
        PersonForm.Contact contact = new PersonForm.Contact(Optional.of("13900000000"), Optional.of("丽景路2号"));
        Decision<Person> decision =
                before.amend(contact, PoliticalStatus.PROBATIONARY_MEMBER, Optional.of(Id.of("org-2")));
        Person after = decision.orElseThrow();
        assertEquals(before.name(), after.name());
        assertEquals(before.citizenId(), after.citizenId());
        assertEquals(before.mark(), after.mark());
        assertEquals("13900000000", after.mobile().orElseThrow().value());
        assertEquals(Optional.of("丽景路2号"), after.address());
        assertEquals(PoliticalStatus.PROBATIONARY_MEMBER, after.politicalStatus());
        assertEquals(Optional.of(Id.of("org-2")), after.employer());
        assertEquals(List.of(new PersonEvent.PersonAmended(COMMUNITY, Id.of("p-1"))), events(decision));
    }

    @Test
    void amending_tells_everything_that_is_wrong_in_the_contact() {
        Person person = register(FORM).orElseThrow();
        PersonForm.Contact contact = new PersonForm.Contact(Optional.of("1390000000O"), Optional.of("路\u0000"));
        assertEquals(
                List.of("mobile-number-digits", "text-forbidden-character"),
                Explained.codes(person.amend(contact, PoliticalStatus.NONE, Optional.empty())));
    }

    private static Decision<Person> register(PersonForm form) {
        return Person.register(COMMUNITY, Id.of("p-1"), form, KEY, CitizenIdPolicy.maximumAge(200), TODAY);
    }

    private static void assertShowsNothing(String shown) {
        for (String personal : List.of(NAME, "甲乙", "1880", "0101001", MOBILE, "12800000000", "丽景路", "PARTY_MEMBER")) {
            assertFalse(shown.contains(personal), shown);
        }
    }

    private static IndexKey key(String secret) {
        return IndexKey.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Event> events(Decision<?> decision) {
        return decision.fold(accepted -> accepted.events(), refused -> List.of());
    }
}
