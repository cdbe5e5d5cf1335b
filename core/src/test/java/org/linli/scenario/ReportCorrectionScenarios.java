package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.community.PartyOrganisation;
import org.linli.duty.ServiceForm;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingEvent;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.duty.posting.DutyPostingStatus;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.Exemption;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportEvent;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportEvent;
import org.linli.reporting.UnitReportForm;
import org.linli.reporting.UnitReportStatus;
import org.linli.storage.Change;

/** What was written wrongly of reports and postings is put right, and the journal keeps what it was. */
abstract class ReportCorrectionScenarios extends ScenarioCase {
    private static final MemberProfile PROFILE = MemberProfile.of(ReportingUnit.of("样本税务局", UnitKind.AGENCY));
    private static final String WHY = "登记时看错";

    private Change last(List<Change> changes) {
        return changes.get(changes.size() - 1);
    }

    private UnitReport unitReported(int members) {
        UnitReportForm form = new UnitReportForm(branchAt(desk(), "样本税务局支部"), members, citizenAt(desk()), today);
        return desk().unitReports().report(form).orElseThrow();
    }

    private MemberReport reported() {
        MemberReport report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), PROFILE, today))
                .orElseThrow();
        return desk().memberReports().confirm(report.id()).orElseThrow();
    }

    private MemberReport found(MemberReport report) {
        return desk().memberReports().find(report.id()).orElseThrow();
    }

    @Test
    void the_report_of_a_unit_is_corrected_with_the_old_value_in_the_journal() {
        UnitReport report = unitReported(50);
        desk().unitReports().confirm(report.id()).orElseThrow();
        Id<PartyOrganisation> right = branchAt(desk(), "样本财政局支部");
        UnitReportForm form = new UnitReportForm(right, 5, report.form().contact(), today.minusDays(9));
        UnitReport corrected =
                desk().unitReports().correct(report.id(), form, WHY).orElseThrow();
        assertEquals(form, corrected.form());
        assertEquals(UnitReportStatus.CONFIRMED, corrected.status());
        assertTrue(corrected.isReportedOn(today.minusDays(9)));
        assertEquals(
                List.of(new UnitReportEvent.UnitReportCorrected(report.id(), report.form(), form, WHY)),
                last(history(UnitReport.KIND, report.id())).events(UnitReport.KIND, UnitReportEvent.class));
        assertTrue(desk().unitReports().report(report.form()).isAccepted(), "the wrong unit may report");
        assertEquals(List.of("unit-report-once"), refused(desk().unitReports().report(form)));
        assertEquals(
                List.of("unit-report-once"), refused(desk().unitReports().correct(report.id(), report.form(), WHY)));
    }

    @Test
    void a_wrong_number_is_corrected_on_each_day_that_has_it() {
        UnitReport report = unitReported(50);
        clock.pass(Duration.ofDays(10));
        desk().unitReports().confirm(report.id()).orElseThrow();
        UnitReportForm form = new UnitReportForm(
                report.form().party(), 5, report.form().contact(), report.form().reportedOn());
        UnitReport corrected =
                desk().unitReports().correct(report.id(), form, WHY).orElseThrow();
        assertEquals(5, corrected.on(today).members());
        assertEquals(UnitReportStatus.REPORTED, corrected.on(today).status());
    }

    @Test
    void a_correction_of_a_report_needs_a_reason_and_days_that_can_be() {
        UnitReport unit = unitReported(50);
        desk().unitReports().exit(unit.id()).orElseThrow();
        UnitReportForm early =
                new UnitReportForm(unit.form().party(), -1, unit.form().contact(), today.plusDays(1));
        assertEquals(
                List.of("unit-report-members", "dual-report-not-in-future", "dual-report-before-end", "text-missing"),
                refused(desk().unitReports().correct(unit.id(), early, " ")));
        MemberReport report = reported();
        MemberReportForm other = MemberReportForm.of(citizenAt(desk()), PROFILE, today.plusDays(1));
        assertEquals(
                List.of("dual-report-same-person", "dual-report-not-in-future", "text-missing"),
                refused(desk().memberCorrections().correct(report.id(), other, "")));
        assertEquals(
                List.of("dual-report-exempted", "text-missing"),
                refused(desk().memberCorrections().correctExemption(report.id(), Optional.empty(), "")));
    }

    @Test
    void a_unit_that_was_ended_by_mistake_is_reopened_as_it_stood() {
        UnitReport report = unitReported(50);
        assertEquals(List.of("dual-report-ended"), refused(desk().unitReports().reopen(report.id(), WHY)));
        UnitReport confirmed = desk().unitReports().confirm(report.id()).orElseThrow();
        clock.pass(Duration.ofDays(3));
        desk().unitReports().exit(report.id()).orElseThrow();
        clock.pass(Duration.ofDays(3));
        Decision<UnitReport> reopened = desk().unitReports().reopen(report.id(), WHY);
        assertEquals(confirmed, reopened.orElseThrow());
        assertEquals(
                List.of(new UnitReportEvent.UnitReportReopened(
                        report.id(), new UnitReport.End(today.plusDays(3), UnitReportStatus.CONFIRMED), WHY)),
                reopened.events());
        desk().unitReports().exit(report.id()).orElseThrow();
        assertEquals(List.of("dual-report-apart"), refused(desk().unitReports().report(report.form())));
        desk().unitReports().report(again(report, today.plusDays(6))).orElseThrow();
        assertEquals(List.of("unit-report-once"), refused(desk().unitReports().reopen(report.id(), WHY)));
    }

    private static UnitReportForm again(UnitReport report, LocalDate day) {
        UnitReportForm form = report.form();
        return new UnitReportForm(form.party(), form.members(), form.contact(), day);
    }

    @Test
    void a_unit_does_not_report_twice_for_a_day_also_across_a_report_that_is_over() {
        UnitReport first = unitReported(50);
        clock.pass(Duration.ofDays(10));
        LocalDate over = today.plusDays(10);
        desk().unitReports().exit(first.id()).orElseThrow();
        Decision<UnitReport> early = desk().unitReports().report(again(first, over.minusDays(1)));
        assertEquals(List.of("dual-report-apart"), refused(early));
        assertEquals(first.id().value(), figure(early, "report"));
        UnitReport second = desk().unitReports().report(again(first, over)).orElseThrow();
        assertEquals(
                List.of("dual-report-apart"),
                refused(desk().unitReports().correct(second.id(), again(first, over.minusDays(1)), WHY)));
        clock.pass(Duration.ofDays(10));
        desk().unitReports().exit(second.id()).orElseThrow();
        assertEquals(List.of("dual-report-apart"), refused(desk().unitReports().reopen(first.id(), WHY)));
        assertTrue(desk().unitReports().reopen(second.id(), WHY).isAccepted());
    }

    @Test
    void a_member_does_not_report_twice_for_a_day_also_across_a_report_that_is_over() {
        MemberReport first = reported();
        Id<Person> person = first.form().person();
        clock.pass(Duration.ofDays(10));
        LocalDate over = today.plusDays(10);
        desk().memberReports().exit(first.id(), ExitReason.RETIRED).orElseThrow();
        MemberReportForm early = MemberReportForm.of(person, PROFILE, over.minusDays(1));
        assertEquals(
                List.of("dual-report-apart"), refused(desk().memberReports().report(early)));
        MemberReport second = desk().memberReports()
                .report(MemberReportForm.of(person, PROFILE, over))
                .orElseThrow();
        assertEquals(
                List.of("dual-report-apart"), refused(desk().memberCorrections().correct(second.id(), early, WHY)));
        clock.pass(Duration.ofDays(10));
        desk().memberReports().exit(second.id(), ExitReason.RETIRED).orElseThrow();
        assertEquals(
                List.of("dual-report-apart"), refused(desk().memberCorrections().reopen(first.id(), WHY)));
        assertTrue(desk().memberCorrections().reopen(second.id(), WHY).isAccepted());
    }

    @Test
    void the_report_of_a_member_is_corrected_and_what_is_personal_stays_sealed_in_it() {
        MemberReport report = reported();
        MemberReportForm form = MemberReportForm.of(
                        report.form().person(),
                        MemberProfile.of(ReportingUnit.of("样本财政局", UnitKind.AGENCY))
                                .goodAt("会计"),
                        today.minusDays(9))
                .online();
        Decision<MemberReport> decision = desk().memberCorrections().correct(report.id(), form, WHY);
        MemberReport corrected = decision.orElseThrow();
        assertEquals(form, corrected.form());
        assertEquals(report.status(), corrected.status());
        assertEquals(WHY, corrected.corrections().get(0).reason());
        assertEquals(corrected, found(report));
        Change change = last(history(MemberReport.KIND, report.id()));
        assertEquals(decision.events(), change.events(MemberReport.KIND, MemberReportEvent.class));
        assertTrue(change.text().contains("样本税务局") && !change.text().contains(WHY), "the old unit, and no reason");
        MemberReportForm back = new MemberReportForm(
                form.person(), form.profile().goodAt("法律"), form.channel(), form.reportedOn(), form.notifiedOn());
        MemberReport again =
                desk().memberCorrections().correct(report.id(), back, "特长看错").orElseThrow();
        assertEquals(form.profile().specialities(), again.corrections().get(1).specialities());
        assertEquals(again, found(report));
        int changes = history(MemberReport.KIND, report.id()).size();
        assertEquals(
                again,
                desk().memberCorrections().correct(report.id(), back, WHY).orElseThrow());
        assertEquals(changes, history(MemberReport.KIND, report.id()).size());
    }

    @Test
    void services_before_the_corrected_day_of_a_report_are_told() {
        MemberReport report = reported();
        clock.pass(Duration.ofDays(5));
        LocalDate day = today.plusDays(2);
        desk().dutyServices()
                .record(ServiceForm.of(report.id(), DutyCategory.GOVERNANCE, day, LocalTime.of(9, 0), 60))
                .orElseThrow();
        MemberReportForm later = MemberReportForm.of(report.form().person(), PROFILE, day);
        assertEquals(List.of(), warned(desk().memberCorrections().correct(report.id(), later, WHY)));
        MemberReportForm latest = MemberReportForm.of(report.form().person(), PROFILE, day.plusDays(1));
        Decision<MemberReport> told = desk().memberCorrections().correct(report.id(), latest, WHY);
        assertEquals(List.of("duty-service-member"), warned(told));
        assertEquals(day, figure(told, "day"));
    }

    @Test
    void an_exemption_is_corrected_and_one_that_never_was_is_taken_back() {
        MemberReport report = reported();
        clock.pass(Duration.ofDays(5));
        desk().memberReports()
                .exempt(report.id(), ExemptionReason.ILLNESS, Optional.empty(), today.plusDays(60))
                .orElseThrow();
        clock.pass(Duration.ofDays(5));
        Period right = Period.between(today.plusDays(2), today.plusDays(30));
        Decision<MemberReport> corrected =
                desk().memberCorrections().correctExemption(report.id(), Optional.of(right), WHY);
        assertEquals(
                List.of(Exemption.of(ExemptionReason.ILLNESS, right)),
                corrected.orElseThrow().exemptions());
        assertEquals(
                List.of(new MemberReportEvent.ExemptionCorrected(
                        report.id(), Period.between(today.plusDays(5), today.plusDays(60)), Optional.of(right))),
                corrected.events());
        MemberReport never = desk().memberCorrections()
                .correctExemption(report.id(), Optional.empty(), "暂免的是另一人")
                .orElseThrow();
        assertEquals(MemberReportStatus.CONFIRMED, never.status());
        assertEquals(List.of(), never.exemptions());
        assertEquals(report.former(), never.former());
        assertEquals(2, never.corrections().size());
        assertEquals(
                List.of("dual-report-exempted"),
                refused(desk().memberCorrections().correctExemption(report.id(), Optional.of(right), WHY)));
    }

    @Test
    void a_member_who_was_ended_by_mistake_stands_as_before_with_the_exemption() {
        MemberReport report = reported();
        assertEquals(
                List.of("dual-report-ended"), refused(desk().memberCorrections().reopen(report.id(), WHY)));
        clock.pass(Duration.ofDays(5));
        MemberReport exempt = desk().memberReports()
                .exempt(report.id(), ExemptionReason.ILLNESS, Optional.empty(), today.plusDays(60))
                .orElseThrow();
        clock.pass(Duration.ofDays(5));
        desk().memberReports().exit(report.id(), ExitReason.RETIRED).orElseThrow();
        clock.pass(Duration.ofDays(5));
        Decision<MemberReport> decision = desk().memberCorrections().reopen(report.id(), WHY);
        MemberReport reopened = decision.orElseThrow();
        assertEquals(exempt.exemptions(), reopened.exemptions());
        assertEquals(exempt.former(), reopened.former());
        assertEquals(MemberReportStatus.EXEMPT, reopened.status());
        assertEquals(Optional.empty(), reopened.end());
        assertEquals(
                List.of(new MemberReportEvent.MemberReportReopened(
                        report.id(), today.plusDays(10), MemberReportStatus.EXEMPT)),
                last(history(MemberReport.KIND, report.id())).events(MemberReport.KIND, MemberReportEvent.class));
        MemberReportForm again = MemberReportForm.of(report.form().person(), PROFILE, today);
        assertEquals(
                List.of("dual-report-unique"), refused(desk().memberReports().report(again)));
    }

    @Test
    void who_reports_anew_or_was_erased_is_not_reopened() {
        MemberReport report = reported();
        Id<Person> person = report.form().person();
        desk().memberReports().exit(report.id(), ExitReason.RETIRED).orElseThrow();
        MemberReport other = desk().memberReports()
                .report(MemberReportForm.of(person, PROFILE, today))
                .orElseThrow();
        assertEquals(
                List.of("dual-report-unique"),
                refused(desk().memberCorrections().reopen(report.id(), WHY)));
        desk().memberReports().exit(other.id(), ExitReason.RETIRED).orElseThrow();
        desk().people().erase(person).orElseThrow();
        assertEquals(List.of("not-found"), refused(desk().memberCorrections().reopen(report.id(), WHY)));
    }

    @Test
    void a_posting_that_was_closed_or_called_off_by_mistake_stands_as_before_and_is_corrected() {
        DutyPostingForm form = DutyPostingForm.of(
                DutyCategory.LEGAL_AID, "法律咨询", 2, Period.between(today.plusDays(40), today.plusDays(42)));
        DutyPosting draft = desk().dutyPostings().draft(form).orElseThrow();
        desk().dutyPostings().cancel(draft.id(), "场地维修").orElseThrow();
        Decision<DutyPosting> redrafted = desk().postingCorrections().reopen(draft.id(), WHY);
        assertEquals(draft, redrafted.orElseThrow());
        assertEquals(
                List.of(new DutyPostingEvent.PostingReopened(
                        draft.id(), DutyPostingStatus.CANCELLED, Optional.of("场地维修"), WHY)),
                redrafted.events());
        DutyPosting published = desk().dutyPostings().publish(draft.id()).orElseThrow();
        MemberReport report = reported();
        DutyPosting claimed =
                desk().dutyPostings().claim(published.id(), report.id()).orElseThrow();
        desk().dutyPostings().cancel(draft.id(), "场地维修").orElseThrow();
        assertEquals(
                claimed, desk().postingCorrections().reopen(draft.id(), WHY).orElseThrow());
        clock.pass(Duration.ofDays(50));
        desk().dutyPostings().close(draft.id()).orElseThrow();
        DutyPostingForm right = DutyPostingForm.of(DutyCategory.LEGAL_AID, "法律援助", 3, form.time());
        Decision<DutyPosting> corrected = desk().postingCorrections().correct(draft.id(), right, WHY);
        assertEquals(right, corrected.orElseThrow().form());
        assertEquals(DutyPostingStatus.CLOSED, corrected.orElseThrow().status());
        assertEquals(List.of(new DutyPostingEvent.PostingCorrected(draft.id(), form, right, WHY)), corrected.events());
        DutyPostingForm none = DutyPostingForm.of(DutyCategory.LEGAL_AID, "法律援助", 0, form.time());
        assertEquals(
                List.of("duty-posting-quota-held", "duty-posting-quota", "text-missing"),
                refused(desk().postingCorrections().correct(draft.id(), none, " ")));
        assertEquals(
                DutyPostingStatus.PUBLISHED,
                desk().postingCorrections()
                        .reopen(draft.id(), WHY)
                        .orElseThrow()
                        .status());
        assertEquals(
                List.of("duty-posting-step"),
                refused(desk().postingCorrections().reopen(draft.id(), WHY)));
        assertTrue(either(Decision.by(desk().dutyPostings().attention().orElseThrow(), () -> Decision.accepted(1)))
                .contains("duty-posting-not-closed"));
    }

    @Test
    void what_the_journal_keeps_of_a_members_report_is_not_personal() {
        MemberReport report = reported();
        MemberReportForm form =
                MemberReportForm.of(report.form().person(), PROFILE, today).notified(today.minusDays(3));
        Decision<MemberReport> corrected = desk().memberCorrections().correct(report.id(), form, WHY);
        MemberReportEvent.MemberReportCorrected event =
                (MemberReportEvent.MemberReportCorrected) corrected.events().get(0);
        assertEquals(
                new MemberReportEvent.Entry(
                        form.channel(), today, Optional.of(today.minusDays(3)), PROFILE.unit(), List.of()),
                event.now());
        assertEquals(Optional.empty(), event.was().notifiedOn());
    }

    @Test
    void a_mistaken_confirmation_of_a_unit_is_taken_back_and_its_numbers_stay() {
        UnitReport report = unitReported(50);
        assertEquals(
                List.of("unit-report-step", "text-missing"),
                refused(desk().unitReports().unconfirm(report.id(), " ")));
        clock.pass(Duration.ofDays(3));
        desk().unitReports().confirm(report.id()).orElseThrow();
        assertEquals(report, desk().unitReports().unconfirm(report.id(), WHY).orElseThrow());
        desk().unitReports().confirm(report.id()).orElseThrow();
        clock.pass(Duration.ofDays(3));
        desk().unitReports().amend(report.id(), 60, report.form().contact()).orElseThrow();
        Decision<UnitReport> taken = desk().unitReports().unconfirm(report.id(), WHY);
        assertEquals(List.of(new UnitReportEvent.UnitReportUnconfirmed(report.id(), WHY)), taken.events());
        assertEquals(UnitReportStatus.REPORTED, taken.orElseThrow().status());
        assertEquals(50, taken.orElseThrow().on(today.plusDays(5)).members());
        assertEquals(
                UnitReportStatus.REPORTED,
                taken.orElseThrow().on(today.plusDays(5)).status());
        assertEquals(60, taken.orElseThrow().on(today.plusDays(6)).members());
    }

    @Test
    void a_mistaken_confirmation_of_a_member_is_taken_back_and_services_since_are_told() {
        MemberReport report = reported();
        clock.pass(Duration.ofDays(5));
        LocalDate day = today.plusDays(2);
        desk().dutyServices()
                .record(ServiceForm.of(report.id(), DutyCategory.GOVERNANCE, day, LocalTime.of(9, 0), 60))
                .orElseThrow();
        assertEquals(List.of("text-missing"), refused(desk().memberCorrections().unconfirm(report.id(), "")));
        Decision<MemberReport> taken = desk().memberCorrections().unconfirm(report.id(), WHY);
        assertEquals(List.of("duty-service-member"), warned(taken));
        assertEquals(List.of(new MemberReportEvent.MemberReportUnconfirmed(report.id())), taken.events());
        assertEquals(MemberReportStatus.REPORTED, taken.orElseThrow().status());
        assertEquals(WHY, taken.orElseThrow().corrections().get(0).reason());
        assertEquals(
                List.of("dual-report-step"), refused(desk().memberCorrections().unconfirm(report.id(), WHY)));
        desk().memberReports().confirm(report.id()).orElseThrow();
        desk().memberReports()
                .exempt(report.id(), ExemptionReason.ILLNESS, Optional.empty(), today.plusDays(60))
                .orElseThrow();
        clock.pass(Duration.ofDays(5));
        desk().memberReports().resume(report.id()).orElseThrow();
        assertEquals(
                List.of("dual-report-confirmed-alone"),
                refused(desk().memberCorrections().unconfirm(report.id(), WHY)));
    }
}
