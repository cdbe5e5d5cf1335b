package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.LawfulBasis;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.person.PersonEvent;
import org.linli.person.PersonField;
import org.linli.person.PersonForm;
import org.linli.person.PersonRevision;
import org.linli.person.PersonSearch;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.Change;

/** A person's record, field by field: what has changed, and what was wrong. */
abstract class PersonCorrectionScenarios extends ScenarioCase {
    private static final String WHY = "登记时误写";

    private final String first = Citizens.next();
    private final String second = Citizens.next();

    @Test
    void a_change_of_one_field_leaves_the_others() {
        Organisation shop = shopAt(desk(), "鞋店");
        Id<Person> person = registered(form(first).mobile("13900001111").address("丽景路1号"));
        desk().people().amend(person, PersonChange.NONE.employer(shop.id())).orElseThrow();
        Particulars after = whole(person);
        assertEquals("13900001111", after.mobile().orElseThrow().value());
        assertEquals(Optional.of("丽景路1号"), after.address());
        assertEquals(
                Optional.of(shop.id()),
                desk().people().card(person).orElseThrow().employer());
        desk().people()
                .amend(person, PersonChange.NONE.without(PersonField.MOBILE).without(PersonField.EMPLOYER))
                .orElseThrow();
        PersonCard card = desk().people().card(person).orElseThrow();
        assertEquals(Optional.empty(), card.mobile());
        assertEquals(Optional.empty(), card.employer());
        assertEquals(Optional.of("丽景路1号"), whole(person).address());
    }

    @Test
    void a_change_or_a_correction_without_any_difference_is_not_written() {
        Id<Person> person = registered(form(first).mobile("13900001111"));
        desk().people().amend(person, PersonChange.NONE).orElseThrow();
        desk().people().amend(person, PersonChange.NONE.mobile("139 0000 1111")).orElseThrow();
        desk().people().correct(person, PersonCorrection.NONE.name("林某某"), WHY).orElseThrow();
        assertEquals(1, history(Person.KIND, person).size());
    }

    @Test
    void what_everyone_has_is_not_taken_out_and_nothing_is_written_and_taken_out_at_once() {
        Id<Person> person = registered(form(first).mobile("13900001111"));
        PersonChange nameless = PersonChange.NONE.without(PersonField.NAME).without(PersonField.CITIZEN_ID);
        assertEquals(
                List.of("person-field-always", "person-field-always"),
                refused(desk().people().amend(person, nameless)));
        PersonChange both = PersonChange.NONE
                .without(PersonField.POLITICAL_STATUS)
                .mobile("13900002222")
                .without(PersonField.MOBILE);
        assertEquals(
                List.of("person-field-both", "person-field-always"),
                refused(desk().people().correct(person, PersonCorrection.of(both), WHY)));
        desk().people()
                .amend(person, PersonChange.NONE.without(PersonField.MOBILE).mobile(" "))
                .orElseThrow();
        assertEquals(
                Optional.empty(), desk().people().card(person).orElseThrow().mobile());
    }

    @Test
    void name_and_citizen_id_are_corrected_and_the_person_is_found_by_the_right_ones_alone() {
        Id<Person> person = registered(form(first).mobile("13900001111"));
        PersonCard card = desk().people()
                .correct(person, PersonCorrection.NONE.name("欧阳样例").citizenId(second), WHY)
                .orElseThrow();
        assertEquals(person, card.id());
        assertEquals("欧阳样例", whole(person).name());
        assertEquals(second, whole(person).citizenId().value());
        assertEquals("13900001111", whole(person).mobile().orElseThrow().value());
        assertEquals(
                person,
                desk().people()
                        .withCitizenId(whole(person).citizenId())
                        .orElseThrow()
                        .id());
        assertEquals(List.of(person), found(PersonSearch.surnamed("欧阳")));
        assertEquals(List.of(), found(PersonSearch.surnamed("林")));
        assertTrue(desk().people().register(form(first)).isAccepted(), "the wrong number is free");
        assertEquals(List.of("person-known-already"), refused(desk().people().register(form(second))));
    }

    @Test
    void the_journal_names_the_fields_alone_and_what_had_been_written_is_shown_with_a_trace() {
        Id<Person> person = registered(form(first));
        desk().people()
                .correct(person, PersonCorrection.NONE.name("欧阳样例").citizenId(second), WHY)
                .orElseThrow();
        Change change = last(person);
        assertEquals(
                List.of(new PersonEvent.PersonCorrected(
                        home, person, List.of(PersonField.NAME, PersonField.CITIZEN_ID))),
                change.events(Person.KIND, PersonEvent.class));
        for (String personal : List.of("林某某", "欧阳", first, second, WHY)) {
            assertFalse(change.text().contains(personal), change.text());
        }
        assertEquals(
                List.of(new PersonRevision(
                        today,
                        List.of(PersonField.NAME, PersonField.CITIZEN_ID),
                        Map.of(PersonField.NAME, "林某某", PersonField.CITIZEN_ID, first),
                        WHY)),
                revisions(person));
        assertEquals(
                1,
                desk().people()
                        .disclosures(person, Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size());
        desk().people().erase(person).orElseThrow();
        assertEquals(List.of("not-found"), refused(desk().people().correct(person, PersonCorrection.NONE, WHY)));
    }

    @Test
    void a_correction_to_the_citizen_id_of_another_person_names_that_one() {
        Id<Person> one = registered(form(first));
        Id<Person> other = registered(form(second));
        Decision<PersonCard> refused = desk().people().correct(one, PersonCorrection.NONE.citizenId(second), WHY);
        assertEquals(List.of("person-known-already"), refused(refused));
        assertEquals(other.value(), figure(refused, "id"));
    }

    @Test
    void a_correction_tells_everything_that_is_wrong_in_it() {
        Id<Person> person = registered(form(first));
        assertEquals(
                List.of("text-missing", "mobile-number-digits", "text-missing", "citizen-id-length"),
                refused(desk().people()
                        .correct(
                                person,
                                PersonCorrection.of(PersonChange.NONE.mobile("1390000000O"))
                                        .name(" ")
                                        .citizenId("123"),
                                " ")));
        assertEquals(
                List.of("not-found"),
                refused(desk().people()
                        .correct(person, PersonCorrection.of(PersonChange.NONE.employer(Id.of("none"))), WHY)));
        desk().consents().hold(person, LawfulBasis.STATUTORY_DUTY, "档案法").orElseThrow();
        assertEquals(
                List.of("person-held"),
                refused(desk().people().correct(person, PersonCorrection.NONE.name("欧阳样例"), WHY)));
    }

    @Test
    void a_member_who_reports_keeps_reporting_here_alone_under_the_right_citizen_id() {
        Id<Person> person = registered(form(first));
        desk().memberReports().report(report(person)).orElseThrow();
        desk().people()
                .correct(person, PersonCorrection.NONE.citizenId(second), WHY)
                .orElseThrow();
        Id<Person> same =
                deskAway().people().register(form(second)).orElseThrow().id();
        assertEquals(
                List.of("dual-report-unique-elsewhere"),
                refused(deskAway().memberReports().report(report(same))));
        Id<Person> free =
                deskAway().people().register(form(first)).orElseThrow().id();
        assertTrue(deskAway().memberReports().report(report(free)).isAccepted());
    }

    @Test
    void a_correction_to_the_citizen_id_of_a_member_who_reports_elsewhere_is_refused() {
        Id<Person> there =
                deskAway().people().register(form(second)).orElseThrow().id();
        deskAway().memberReports().report(report(there)).orElseThrow();
        Id<Person> person = registered(form(first));
        desk().memberReports().report(report(person)).orElseThrow();
        assertEquals(
                List.of("dual-report-unique-elsewhere"),
                refused(desk().people().correct(person, PersonCorrection.NONE.citizenId(second), WHY)));
    }

    @Test
    void what_a_wrong_status_or_a_wrong_birth_date_was_taken_for_is_told() {
        Id<Person> person = registered(form(first));
        desk().memberReports().report(report(person)).orElseThrow();
        assertEquals(
                List.of("dual-report-party-member"),
                warned(desk().people()
                        .correct(
                                person,
                                PersonCorrection.of(PersonChange.NONE.politicalStatus(PoliticalStatus.NONE)),
                                WHY)));
        PersonChange out = PersonChange.NONE.politicalStatus(PoliticalStatus.NONE);
        assertEquals(List.of(), warned(desk().people().amend(person, out.mobile("13900000000"))));
        desk().people()
                .amend(person, PersonChange.NONE.politicalStatus(PoliticalStatus.PARTY_MEMBER))
                .orElseThrow();
        assertEquals(List.of("dual-report-party-member"), warned(desk().people().amend(person, out)));
        Id<Person> child = registered(form(second));
        assertEquals(
                List.of("person-minor-consent"),
                warned(desk().people()
                        .correct(
                                child, PersonCorrection.NONE.citizenId(Citizens.withCheck("35060320150101001")), WHY)));
    }

    private List<Id<Person>> found(PersonSearch search) {
        return desk().people().search(search, Paging.first(10)).orElseThrow().items().stream()
                .map(PersonCard::id)
                .toList();
    }

    private List<PersonRevision> revisions(Id<Person> person) {
        return desk().people()
                .revealAll(List.of(person), RevealPurpose.VERIFY)
                .orElseThrow()
                .people()
                .get(0)
                .revisions();
    }

    private Particulars whole(Id<Person> person) {
        return desk().people().reveal(person, RevealPurpose.VERIFY).orElseThrow();
    }

    private Change last(Id<Person> person) {
        List<Change> all = history(Person.KIND, person);
        return all.get(all.size() - 1);
    }

    private Id<Person> registered(PersonForm form) {
        return desk().people().register(form).orElseThrow().id();
    }

    private static PersonForm form(String citizenId) {
        return PersonForm.of("林某某", citizenId, PoliticalStatus.PARTY_MEMBER);
    }

    private MemberReportForm report(Id<Person> person) {
        return MemberReportForm.of(person, MemberProfile.of(ReportingUnit.of("某局", UnitKind.AGENCY)), today);
    }
}
