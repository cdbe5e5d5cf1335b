package org.linli.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.MobileNumber;
import org.linli.code.Sex;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.RefusedException;
import org.linli.kernel.Severity;
import org.linli.storage.CanonicalText;
import org.linli.vault.BrokenSealException;
import org.linli.vault.DataKey;
import org.linli.vault.KeyVault;
import org.linli.vault.Sealer;
import org.linli.vault.SecretVault;

class PersonTest {
    private static final PersonTerms TERMS = new PersonTerms(true, true, true);
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String NAME = "林甲乙";
    private static final String CITIZEN_ID = "350603188001010016";
    private static final String MOBILE = "13800000000";
    private static final IndexKey KEY = key("a key that is for tests and nothing else");
    private static final String OWNER = "350603005004/p-1";
    private static final DataKey DATA_KEY = dataKey();
    private static final PersonForm FORM =
            PersonForm.of(NAME, CITIZEN_ID, PoliticalStatus.PARTY_MEMBER).mobile(MOBILE);

    @Test
    void a_person_is_shown_masked_only() {
        Particulars particulars = read(FORM).orElseThrow();
        Person person = register(particulars);
        PersonCard card = particulars.card(person.id(), Optional.of(Id.of("org-1")));
        assertEquals(Optional.of("138****0000"), card.mobile());
        assertEquals("350***********0016", card.citizenId());
        assertEquals(Optional.of(Id.of("org-1")), card.employer());
        assertNotEquals(NAME, card.name());
        for (String shown : List.of(
                person.toString(),
                card.toString(),
                particulars.toString(),
                person.sealed().toString())) {
            assertShowsNothing(shown);
        }
        assertFalse(person.toString().contains(person.mark().orElseThrow()));
    }

    @Test
    void what_is_stored_of_a_person_holds_nothing_personal_and_opens_with_the_key_alone() {
        Particulars particulars =
                read(FORM.address("丽景路1号").livesIn(Id.of("building-77"))).orElseThrow();
        Person person = register(particulars);
        String stored = CanonicalText.of(Person.KIND.write(person));
        assertShowsNothing(stored);
        assertFalse(stored.contains("building-77"), stored);
        SealedParticulars sealed = person.sealed().orElseThrow();
        assertEquals(particulars, sealed.open(DATA_KEY, OWNER));
        assertThrows(BrokenSealException.class, () -> sealed.open(DATA_KEY, "350603005004/p-2"));
        SealedParticulars swapped = new SealedParticulars(
                sealed.citizenId(),
                sealed.name(),
                sealed.mobile(),
                sealed.address(),
                sealed.home(),
                sealed.politicalStatus());
        assertThrows(BrokenSealException.class, () -> swapped.open(DATA_KEY, OWNER));
    }

    @Test
    void nothing_is_left_of_an_erased_person_but_the_id_and_the_employer() {
        Person person = register(read(FORM).orElseThrow());
        Person erased = person.erase().orElseThrow();
        assertEquals(
                new Person(
                        COMMUNITY,
                        Id.of("p-1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Id.of("org-1")),
                        Optional.empty(),
                        List.of()),
                erased);
        assertTrue(erased.isErased() && Person.KIND.isGone(erased));
        assertFalse(person.isErased() || Person.KIND.isGone(person));
        assertEquals(List.of(), Person.MARK.valuesOf(erased));
        assertEquals(
                List.of(new PersonEvent.PersonErased(COMMUNITY, Id.of("p-1"))),
                person.erase().events());
        assertEquals(erased, person.reside("here").orElseThrow().erase().orElseThrow());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Person(
                        COMMUNITY,
                        Id.of("p-1"),
                        person.sealed(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        person.tokens(),
                        List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Person(
                        COMMUNITY,
                        Id.of("p-1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("here"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void whoever_reports_here_has_a_mark_of_the_whole_store_until_the_report_is_over() {
        Particulars particulars = read(FORM).orElseThrow();
        String mark = particulars.residenceMark(KEY);
        Person person = register(particulars);
        assertEquals(List.of(), Person.RESIDENCE.valuesOf(person));
        Decision<Person> resident = person.reside(mark);
        assertEquals(List.of(mark), Person.RESIDENCE.valuesOf(resident.orElseThrow()));
        assertEquals(List.of(new PersonEvent.PersonResidenceTaken(COMMUNITY, Id.of("p-1"))), resident.events());
        Decision<Person> atOnce = Person.register(
                COMMUNITY,
                Id.of("p-1"),
                particulars,
                Optional.of(Id.of("org-1")),
                Optional.of(mark),
                DATA_KEY,
                KEY,
                TERMS);
        assertEquals(Optional.of(mark), atOnce.orElseThrow().residence());
        assertEquals(2, atOnce.events().size());
        assertEquals(
                Optional.of(mark),
                resident.orElseThrow()
                        .amend(particulars, Optional.empty(), DATA_KEY, tokens(particulars))
                        .orElseThrow()
                        .residence());
        Decision<Person> left = resident.orElseThrow().leave();
        assertEquals(person, left.orElseThrow());
        assertEquals(List.of(new PersonEvent.PersonResidenceLeft(COMMUNITY, Id.of("p-1"))), left.events());
        assertNotEquals(mark, person.mark().orElseThrow());
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
                Optional.of("丽景路1号"), read(FORM.address(" 丽景路1号")).orElseThrow().address());
    }

    @Test
    void the_mark_is_left_out_of_what_reports_see() {
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
        assertEquals(
                List.of(new PersonEvent.PersonRegistered(COMMUNITY, Id.of("p-1"))),
                registered(read(FORM).orElseThrow()).events());
    }

    @Test
    void other_columns_that_contradict_the_citizen_id_only_warn() {
        Decision<Particulars> agreed = read(FORM.stated(LocalDate.of(1880, 1, 1), Sex.MALE));
        assertEquals(List.of(), agreed.findings());

        Decision<Particulars> doubted = read(FORM.stated(LocalDate.of(1881, 1, 1), Sex.FEMALE));
        assertTrue(doubted.isAccepted());
        assertEquals(List.of("citizen-id-birthdate-differs", "citizen-id-sex-differs"), warned(doubted));
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
        Decision<Particulars> refused = read(wrong);
        assertEquals(
                List.of(
                        "text-forbidden-character",
                        "citizen-id-check-character",
                        "mobile-number-prefix",
                        "text-too-long"),
                refused(refused));
        assertShowsNothing(refused.explain(Locale.ENGLISH));
        assertShowsNothing(refused.explain(Locale.SIMPLIFIED_CHINESE));
        assertShowsNothing(refused.toString());
        RefusedException thrown = assertThrows(RefusedException.class, refused::orElseThrow);
        assertShowsNothing(thrown.toString());
    }

    @Test
    void name_and_citizen_id_are_required_and_the_rest_is_not() {
        Decision<Particulars> refused = read(PersonForm.of(" ", " ", PoliticalStatus.NONE));
        assertTrue(refused.explain(Locale.CHINESE).contains("请填写姓名。"), refused.explain(Locale.CHINESE));
        assertTrue(refused.explain(Locale.ENGLISH).contains("The name of the person is missing."));
        assertEquals("text-missing", refused(refused).get(0));
        assertEquals(2, refused.findings().size());

        Particulars particulars = read(PersonForm.of(NAME, CITIZEN_ID, PoliticalStatus.NONE)
                        .mobile("　"))
                .orElseThrow();
        assertEquals(Optional.empty(), particulars.mobile());
    }

    @Test
    void nobody_is_older_than_the_policy_allows() {
        Decision<Particulars> refused = Particulars.read(FORM, CitizenIdPolicy.standard(), TODAY);
        assertEquals(List.of("citizen-id-birthdate"), refused(refused));
        assertShowsNothing(refused.explain(Locale.ENGLISH));
    }

    @Test
    void the_mark_is_of_the_citizen_id_the_community_and_the_key() {
        Particulars particulars = read(FORM).orElseThrow();
        Particulars other = read(PersonForm.of("陈丙", " 350603188001010016", PoliticalStatus.NONE))
                .orElseThrow();
        String mark = register(particulars).mark().orElseThrow();
        assertEquals(mark, register(other).mark().orElseThrow());
        assertEquals(64, mark.length());
        assertNotEquals(mark, particulars.mark(COMMUNITY, key("another key that is for tests and nothing else")));
        assertNotEquals(mark, Particulars.markOf(COMMUNITY, CitizenId.of("350603188001010024"), KEY));
        assertNotEquals(mark, particulars.mark(DivisionCode.of("350603005005"), KEY));
    }

    @Test
    void amending_keeps_name_and_citizen_id_and_changes_the_rest() {
        Particulars before = read(FORM).orElseThrow();
        Particulars after = before.amend(PersonChange.NONE
                        .mobile("13900000000")
                        .address("丽景路2号")
                        .home(Id.of("b-2"))
                        .politicalStatus(PoliticalStatus.PROBATIONARY_MEMBER))
                .orElseThrow();
        assertEquals(
                new Particulars(
                        NAME,
                        CitizenId.of(CITIZEN_ID),
                        Optional.of(MobileNumber.of("13900000000")),
                        Optional.of("丽景路2号"),
                        Optional.of(Id.of("b-2")),
                        PoliticalStatus.PROBATIONARY_MEMBER),
                after);
        Person person = register(before);
        Decision<Person> amended = person.amend(after, Optional.of(Id.of("org-2")), DATA_KEY, tokens(after));
        assertEquals(after, amended.orElseThrow().sealed().orElseThrow().open(DATA_KEY, OWNER));
        assertEquals(person.mark(), amended.orElseThrow().mark());
        assertEquals(Optional.of(Id.of("org-2")), amended.orElseThrow().employer());
        assertEquals(List.of(new PersonEvent.PersonAmended(COMMUNITY, Id.of("p-1"))), amended.events());
    }

    @Test
    void amending_tells_everything_that_is_wrong_in_the_contact() {
        PersonChange change = PersonChange.NONE.mobile("1390000000O").address("路\u0000");
        assertEquals(
                List.of("mobile-number-digits", "text-forbidden-character"),
                refused(read(FORM).orElseThrow().amend(change)));
    }

    private static Decision<Particulars> read(PersonForm form) {
        return Particulars.read(form, CitizenIdPolicy.maximumAge(200), TODAY);
    }

    private static PersonTokens tokens(Particulars particulars) {
        return PersonTokens.of(COMMUNITY, particulars, KEY, TERMS);
    }

    private static Person register(Particulars particulars) {
        return registered(particulars).orElseThrow();
    }

    private static Decision<Person> registered(Particulars particulars) {
        return Person.register(
                COMMUNITY,
                Id.of("p-1"),
                particulars,
                Optional.of(Id.of("org-1")),
                Optional.empty(),
                DATA_KEY,
                KEY,
                TERMS);
    }

    private static void assertShowsNothing(String shown) {
        for (String personal : List.of(NAME, "甲乙", "1880", "0101001", MOBILE, "12800000000", "丽景路", "PARTY_MEMBER")) {
            assertFalse(shown.contains(personal), shown);
        }
    }

    private static DataKey dataKey() {
        Sealer sealer = Sealer.of(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]), new Random(1));
        return sealer.create(OWNER).key();
    }

    private static IndexKey key(String secret) {
        return IndexKey.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
