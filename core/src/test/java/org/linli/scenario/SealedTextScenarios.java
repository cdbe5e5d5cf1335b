package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.person.LawfulBasis;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonKey;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.Exemption;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.CanonicalText;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Selection;
import org.linli.storage.Versioned;
import org.linli.vault.WrappedKey;

/** Texts about a person stand sealed in the records of others, and are gone with the person's key. */
abstract class SealedTextScenarios extends ScenarioCase {
    private final Exemption ill = new Exemption(
            Optional.of(ExemptionReason.ILLNESS), Optional.of("样本病情"), Period.between(today, today.plusDays(30)));

    private int buildings;

    private Id<Building> home() {
        return desk().buildings()
                .register(new BuildingForm(++buildings + "栋", Optional.empty(), 150))
                .orElseThrow()
                .id();
    }

    private MemberReport reported(Id<Person> person, Id<Building> building) {
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY))
                .goodAt("样本特长", "另一特长")
                .livesIn(building)
                .worksIn(building);
        return desk().once("report-" + person)
                .memberReports()
                .report(MemberReportForm.of(person, profile, today))
                .orElseThrow();
    }

    private MemberReport exempted(Id<Person> person, Id<Building> building) {
        Id<MemberReport> report = reported(person, building).id();
        desk().memberReports().confirm(report).orElseThrow();
        return desk().memberReports()
                .exempt(report, ExemptionReason.ILLNESS, Optional.of("样本病情"), today.plusDays(30))
                .orElseThrow();
    }

    private MemberReport shown(Id<MemberReport> report) {
        return desk().memberReports().find(report).orElseThrow();
    }

    private <A> A stored(Kind<A> kind, Id<A> id) {
        return storage()
                .transact(session -> session.find(kind, Ref.of(home, id)))
                .map(Versioned::aggregate)
                .orElseThrow();
    }

    private <A> String body(Kind<A> kind, Id<A> id) {
        return CanonicalText.of(kind.write(stored(kind, id)));
    }

    private void assertHidden(MemberReport report, String mark) {
        assertEquals(List.of(mark), report.form().profile().specialities());
        assertEquals(Optional.empty(), report.form().profile().home());
        assertEquals(Optional.empty(), report.form().profile().workplace());
        assertEquals(List.of(new Exemption(Optional.empty(), Optional.of(mark), ill.time())), report.exemptions());
    }

    @Test
    void texts_are_stored_sealed_and_shown_in_the_clear_and_nothing_is_left_after_the_erasure() {
        Id<Person> person = citizenAt(desk());
        Id<Building> building = home();
        MemberReport report = exempted(person, building);
        String body = body(MemberReport.KIND, report.id());
        for (String personal : List.of("特长", "病情", "ILLNESS", building.value())) {
            assertFalse(body.contains(personal), () -> personal + " in " + body);
        }
        assertEquals(report, shown(report.id()));
        assertEquals(List.of(ill), shown(report.id()).exemptions());
        assertEquals(Optional.of(building), shown(report.id()).form().profile().home());
        assertEquals(Optional.empty(), broken(MemberReport.KIND, report.id()));
        desk().people().erase(person).orElseThrow();
        assertHidden(shown(report.id()), Particulars.ERASED);
        assertEquals(body, body(MemberReport.KIND, report.id()), "an erasure touches no record but the person's");
        assertEquals(Optional.empty(), broken(MemberReport.KIND, report.id()));
        desk().memberReports().exit(report.id(), ExitReason.OTHER).orElseThrow();
        assertEquals(Optional.empty(), broken(MemberReport.KIND, report.id()));
    }

    @Test
    void a_kept_answer_holds_no_text_and_a_repetition_shows_what_may_be_shown_by_then() {
        Id<Person> person = citizenAt(desk());
        Id<Building> building = home();
        MemberReport report = reported(person, building);
        MemberReportForm again = MemberReportForm.of(
                person,
                MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY))
                        .goodAt("样本特长", "另一特长")
                        .livesIn(building)
                        .worksIn(building),
                today);
        var repeated = desk().once("report-" + person).memberReports().report(again);
        assertTrue(repeated.repeated());
        assertEquals(report, repeated.orElseThrow());
        desk().people().erase(person).orElseThrow();
        assertEquals(
                List.of(Particulars.ERASED),
                desk().once("report-" + person)
                        .memberReports()
                        .report(again)
                        .orElseThrow()
                        .form()
                        .profile()
                        .specialities());
    }

    @Test
    void a_hold_hides_the_texts_and_changes_none_of_them() {
        Id<Person> person = citizenAt(desk());
        MemberReport report = exempted(person, home());
        desk().consents().hold(person, LawfulBasis.OTHER_LAW, "样本").orElseThrow();
        assertHidden(shown(report.id()), Particulars.ERASED);
        MemberReport over =
                desk().memberReports().exit(report.id(), ExitReason.OTHER).orElseThrow();
        desk().consents().release(person).orElseThrow();
        assertEquals(report.form(), shown(over.id()).form());
    }

    @Test
    void a_text_that_comes_after_the_erasure_is_not_kept() {
        Id<Person> person = citizenAt(desk());
        Id<MemberReport> report = reported(person, home()).id();
        desk().memberReports().confirm(report).orElseThrow();
        Id<ServiceRecord> service = desk().dutyServices()
                .record(ServiceForm.of(report, DutyCategory.OTHER, today, LocalTime.of(8, 0), 30))
                .orElseThrow()
                .id();
        desk().people().erase(person).orElseThrow();
        Id<ServiceRecord> reversal =
                desk().dutyServices().reverse(service, "样本缘由").orElseThrow().id();
        assertEquals(
                Particulars.ERASED,
                stored(ServiceRecord.KIND, reversal).reversal().orElseThrow().reason());
    }

    @Test
    void a_key_that_does_not_open_stops_no_list_and_costs_no_text() {
        Id<Person> person = citizenAt(desk());
        MemberReport report = exempted(person, home());
        MemberReport other = exempted(citizenAt(desk()), home());
        PersonKey whole = stored(PersonKey.KIND, Id.of(person.value()));
        replace(new PersonKey(home, whole.id(), new WrappedKey(whole.wrapped().number(), "broken")));
        List<MemberReport> list = desk().memberReports()
                .list(Selection.where(MemberReport.STATUS, MemberReportStatus.EXEMPT), Paging.first(10))
                .orElseThrow()
                .items();
        list.forEach(each -> {
            if (each.id().equals(other.id())) {
                assertEquals(other, each);
            } else {
                assertHidden(each, Particulars.SEALED);
            }
        });
        assertEquals(2, list.size());
        desk().memberReports().exit(report.id(), ExitReason.OTHER).orElseThrow();
        replace(whole);
        assertEquals(report.form(), shown(report.id()).form());
    }

    @Test
    void who_has_no_vault_reads_everything_but_the_texts() {
        MemberReport report = exempted(citizenAt(desk()), home());
        assertHidden(
                Linli.on(storage())
                        .clock(clock)
                        .build()
                        .desk(home, SECRETARY)
                        .memberReports()
                        .find(report.id())
                        .orElseThrow(),
                Particulars.SEALED);
    }

    @Test
    void a_page_asks_for_all_keys_at_once() {
        exempted(citizenAt(desk()), home());
        reported(citizenAt(desk()), home());
        int few = questionsOfThePage();
        for (int i = 0; i < 5; i++) {
            reported(citizenAt(desk()), home());
        }
        assertEquals(few, questionsOfThePage());
    }

    private int questionsOfThePage() {
        CountedStorage counted = new CountedStorage(storage());
        desk(counted)
                .memberReports()
                .list(Selection.where(MemberReport.STATUS, MemberReportStatus.REPORTED), Paging.first(100))
                .orElseThrow();
        desk(counted)
                .memberReports()
                .list(Selection.where(MemberReport.STATUS, MemberReportStatus.EXEMPT), Paging.first(100))
                .orElseThrow();
        return counted.questions();
    }

    private void replace(PersonKey key) {
        storage().transact(session -> {
            var before = session.find(PersonKey.KIND, Ref.of(home, key.id())).orElseThrow();
            session.update(PersonKey.KIND, key, before.version());
            return key;
        });
    }
}
