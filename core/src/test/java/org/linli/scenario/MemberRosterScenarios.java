package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.code.CitizenId;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.OnKnown;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;
import org.linli.storage.Selection;
import org.linli.storage.Storage;

/** The list of members that a unit hands in: who is registered, who reports, what is told of each row. */
abstract class MemberRosterScenarios extends ScenarioCase {
    private static final String HEADER = "姓名,身份证号,手机号,政治面貌,单位,单位性质,特长,服务意愿,报到日期\r\n";

    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final List<String> ids =
            IntStream.range(0, 4).mapToObj(i -> Citizens.next()).toList();

    private String row(int person, String unit) {
        return row(ids.get(person), unit, "中共党员");
    }

    private String row(String citizenId, String unit, String status) {
        return "林某某," + citizenId + ",13000000000," + status + "," + unit + ",机关,\"急救、 摄影\",\"健康医疗,其他\"," + today
                + "\r\n";
    }

    private Decision<RosterReport> run(String key, ImportMode mode, String rows) {
        return run(
                desk(), RosterImport.of(key, mode, Encoding.UTF_8), (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private Decision<RosterReport> run(Desk desk, RosterImport order, byte[] file) {
        outcomes.clear();
        return desk.memberRoster().run(RosterSource.of(file), order, outcomes::add);
    }

    private List<RowStatus> statuses() {
        return outcomes.stream().map(RowOutcome::status).toList();
    }

    private List<String> codes(int row) {
        return outcomes.get(row).codes();
    }

    private List<String> only(String row) {
        run("only", ImportMode.BEST_EFFORT, row + "\r\n");
        assertEquals(1, outcomes.size());
        assertFalse(outcomes.toString().contains(ids.get(0)), "nothing personal is told");
        return codes(0);
    }

    private List<MemberReport> reports() {
        return desk().memberReports()
                .list(Selection.where(MemberReport.STATUS, MemberReportStatus.REPORTED), Paging.first(100))
                .orElseThrow()
                .items();
    }

    private int people() {
        return desk().people().list(Paging.first(100)).orElseThrow().items().size();
    }

    @Test
    void more_members_than_one_record_holds_answers_for_are_imported_all_or_nothing() {
        int rows = 1_500;
        StringBuilder whole = new StringBuilder();
        IntStream.range(0, rows).forEach(number -> whole.append(row(Citizens.next(), "税务局", "中共党员")));
        for (int time = 0; time < 2; time++) {
            assertTrue(run("many", ImportMode.ALL_OR_NOTHING, whole.toString()).isAccepted());
            assertEquals(
                    rows,
                    statuses().stream()
                            .filter(status -> status == RowStatus.ACCEPTED || status == RowStatus.WARNED)
                            .count());
        }
    }

    @Test
    void the_kind_of_a_unit_and_days_are_read_as_clerks_write_them() {
        List<String> kinds = List.of("行政机关", "党政机关", "事业", "国有企业");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < kinds.size(); i++) {
            rows.append(row(i, "税务局" + i)
                    .replace(",机关,", "," + kinds.get(i) + ",")
                    .replace(today.toString(), today.toString().replace('-', '/') + " 0:00"));
        }
        assertTrue(run("kinds", ImportMode.BEST_EFFORT, rows.toString()).isAccepted());
        assertEquals(
                List.of(UnitKind.AGENCY, UnitKind.AGENCY, UnitKind.INSTITUTION, UnitKind.STATE_ENTERPRISE),
                reports().stream()
                        .sorted(Comparator.comparing(report -> report.unit().name()))
                        .map(report -> report.unit().kind())
                        .toList());
        assertEquals(
                List.of("roster-unit-kind-unknown"), only(row(0, "税务局").strip().replace("机关", "机关之类")));
    }

    @Test
    void a_row_registers_the_member_and_takes_the_report() {
        assertEquals(
                Set.of(),
                Set.copyOf(run("a", ImportMode.BEST_EFFORT, row(0, "税务局")).findings()));
        MemberReport report = reports().get(0);
        Particulars person = desk().people()
                .reveal(report.form().person(), RevealPurpose.VERIFY)
                .orElseThrow();
        assertEquals(CitizenId.of(ids.get(0)), person.citizenId());
        assertEquals("税务局", report.unit().name());
        assertEquals(UnitKind.AGENCY, report.unit().kind());
        assertEquals(List.of("急救", "摄影"), report.form().profile().specialities());
        assertEquals(
                List.of(DutyCategory.HEALTH, DutyCategory.OTHER),
                report.form().profile().wishes());
        assertEquals(today, report.form().reportedOn());
    }

    @Test
    void a_person_who_is_registered_already_only_reports() {
        Id<Person> person = desk().people()
                .register(PersonForm.of("林某某", ids.get(0), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
        run("a", ImportMode.BEST_EFFORT, row(0, "税务局") + row(1, "税务局"));
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        assertEquals(2, people());
        assertEquals(1, desk().memberReports().ofPerson(person).orElseThrow().size());
    }

    @Test
    void a_person_with_other_particulars_is_refused_and_left_unchanged() {
        desk().people()
                .register(PersonForm.of("陈某某", ids.get(0), PoliticalStatus.NONE))
                .orElseThrow();
        assertEquals(
                List.of("roster-name-differs", "roster-political-status-differs"),
                only(row(0, "税务局").strip()));
        assertEquals(List.of(), reports());
    }

    @Test
    void a_second_list_of_the_same_unit_makes_nothing_twice() {
        for (ImportMode mode : List.of(ImportMode.BEST_EFFORT, ImportMode.ALL_OR_NOTHING)) {
            run("first", ImportMode.BEST_EFFORT, row(0, "税务局") + row(1, "税务局"));
            assertEquals(Set.of(RowStatus.ACCEPTED), Set.copyOf(statuses()), "the same request has the same answer");
            assertTrue(run("second-" + mode.ordinal(), mode, row(0, "税务局") + row(1, "税务局"))
                    .isAccepted());
            assertEquals(List.of(RowStatus.KNOWN, RowStatus.KNOWN), statuses());
            assertEquals(List.of("dual-report-enrolled-already"), codes(0));
        }
        run("third", ImportMode.BEST_EFFORT, row(1, "税务局") + row(2, "税务局"));
        assertEquals(List.of(RowStatus.KNOWN, RowStatus.ACCEPTED), statuses());
        assertEquals(3, people());
        assertEquals(3, reports().size());
    }

    @Test
    void of_two_units_that_name_one_person_the_second_is_refused() {
        run("both", ImportMode.BEST_EFFORT, row(0, "税务局") + row(1, "税务局") + row(0, "财政局") + row(2, "财政局"));
        assertEquals(
                List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.REFUSED, RowStatus.ACCEPTED), statuses());
        assertEquals(List.of("roster-row-contends", "dual-report-unique"), codes(2));
        String holder = outcomes.get(2).findings().get(1).figures().get("id").toString();
        assertTrue(reports().stream().anyMatch(report -> report.id().value().equals(holder)));
        run("other", ImportMode.BEST_EFFORT, row(1, "财政局") + row(3, "财政局"));
        assertEquals(List.of(RowStatus.REFUSED, RowStatus.ACCEPTED), statuses());
        assertEquals(List.of("dual-report-unique"), codes(0));
        Decision<RosterReport> whole = run("whole", ImportMode.ALL_OR_NOTHING, row(0, "财政局") + row(0, "教育局"));
        assertEquals(List.of("roster-nothing-imported"), refused(whole));
        assertEquals(4, reports().size());
        run(
                deskAway(),
                RosterImport.of("away", ImportMode.BEST_EFFORT, Encoding.UTF_8),
                (HEADER + row(0, "税务局")).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("dual-report-unique-elsewhere"), codes(0));
    }

    @Test
    void a_dry_run_refuses_the_second_of_two_units_that_name_one_person_as_the_run_does() {
        String text = row(0, "税务局") + row(1, "税务局") + row(0, "财政局");
        run("dry", ImportMode.DRY_RUN, text);
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.REFUSED), statuses());
        assertEquals(List.of("roster-row-contends", "dual-report-unique"), codes(2));
        assertEquals(0, reports().size());
        assertEquals(2L, outcomes.get(2).findings().get(0).figures().get("firstRow"));
        run("real", ImportMode.BEST_EFFORT, text);
        assertEquals(List.of("roster-row-contends", "dual-report-unique"), codes(2));
    }

    @Test
    void after_an_exit_a_list_takes_a_new_report() {
        run("a", ImportMode.BEST_EFFORT, row(0, "税务局"));
        desk().memberReports().exit(reports().get(0).id(), ExitReason.OTHER).orElseThrow();
        run("b", ImportMode.BEST_EFFORT, row(0, "财政局"));
        assertEquals(List.of(RowStatus.ACCEPTED), statuses());
        assertEquals(1, people());
    }

    @Test
    void a_dry_run_saves_nothing_and_all_or_nothing_takes_all_or_none() {
        String bad = row(ids.get(3), "税务局", "群众");
        run("a", ImportMode.DRY_RUN, row(0, "税务局") + bad);
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.REFUSED), statuses());
        assertEquals(List.of("dual-report-party-member"), codes(1));
        assertEquals(
                List.of("roster-nothing-imported"), refused(run("a", ImportMode.ALL_OR_NOTHING, row(0, "税务局") + bad)));
        assertEquals(List.of(RowStatus.WITHHELD, RowStatus.REFUSED), statuses());
        assertEquals(0, people());
        run("a", ImportMode.ALL_OR_NOTHING, row(0, "税务局") + row(1, "税务局"));
        assertEquals(2, reports().size());
    }

    @Test
    void an_import_goes_on_after_a_lost_answer_and_from_a_checkpoint() {
        byte[] file = (HEADER + row(0, "税务局") + row(1, "税务局") + row(2, "税务局")).getBytes(StandardCharsets.UTF_8);
        RosterImport order =
                RosterImport.of("a", ImportMode.BEST_EFFORT, Encoding.UTF_8).batch(2);
        Storage losing = new LosingStorage(storage(), new AtomicInteger(1));
        run(desk(losing), order, file);
        assertEquals(Set.of(RowStatus.ACCEPTED), Set.copyOf(statuses()));
        run(desk(), order.fromRow(4), file);
        assertEquals(List.of(4), outcomes.stream().map(RowOutcome::row).toList());
        assertEquals(3, reports().size());
    }

    @Test
    void a_list_brings_nothing_up_to_date() {
        RosterImport update =
                RosterImport.of("a", ImportMode.BEST_EFFORT, Encoding.UTF_8).onKnown(OnKnown.UPDATE);
        assertThrows(IllegalArgumentException.class, () -> run(desk(), update, new byte[0]));
    }

    @Test
    void everything_that_is_wrong_in_a_row_is_told_at_once() {
        assertEquals(
                List.of(
                        "roster-unit-kind-unknown",
                        "roster-wish-unknown",
                        "date-invalid",
                        "text-missing",
                        "citizen-id-15-digits",
                        "mobile-number-length",
                        "text-missing"),
                only(" ,350603800101001,123,中共党员, ,私企,,打牌,2022-02-30"));
        assertEquals(
                List.of(
                        "citizen-id-15-digits",
                        "dual-report-party-member",
                        "dual-report-not-in-future",
                        "text-missing"),
                only("林某某,350603800101001,,群众, ,机关,,," + today.plusDays(1)));
    }

    @Test
    void cases_8_to_26_and_43_to_44_hold_for_members_too() {
        String id = ids.get(0);
        assertEquals(
                List.of("citizen-id-alphabet"),
                only(row(id.substring(0, 17) + "×", "税务局", "中共党员").strip()));
        assertEquals(
                List.of("citizen-id-scientific"),
                only(row("3.50603E+17", "税务局", "中共党员").strip()));
        assertEquals(List.of("text-private-use"), only(row(0, "税务\ue000局").strip()));
        assertEquals(
                List.of("text-forbidden-character"), only(row(0, "税务\u202e局").strip()));
        assertEquals(List.of("text-too-long"), only(row(0, "局".repeat(32_000)).strip()));
        assertEquals(List.of("date-ambiguous"), only(row(0, "税务局").strip().replace(today.toString(), "22/9/11")));
        assertEquals(List.of(), reports());
        assertEquals(List.of(), only(row("'" + id, "=SUM(A1)", "中共党员").strip()));
        assertEquals("=SUM(A1)", reports().get(0).unit().name());
        assertEquals(
                List.of("dual-report-unit-kind"), only(row(1, "税务局").strip().replace("机关", "其他")));
        assertEquals(2, reports().size(), "the kind of the unit only warns");
    }

    @Test
    void case_23_one_person_twice_in_a_list_is_told_and_case_41_an_encoding_is_never_guessed() {
        run("a", ImportMode.BEST_EFFORT, row(0, "税务局") + row(0, "税务局"));
        assertEquals(List.of("roster-row-repeated"), codes(1));
        byte[] gbk = (HEADER + row(1, "税务局")).getBytes(Charset.forName("GB18030"));
        assertEquals(
                List.of("roster-encoding-untold"),
                refused(run(desk(), RosterImport.of("b", ImportMode.BEST_EFFORT, Encoding.BY_MARK), gbk)));
        run(desk(), RosterImport.of("b", ImportMode.BEST_EFFORT, Encoding.utf8OrGb18030()), gbk);
        assertEquals(List.of(RowStatus.ACCEPTED), statuses());
        byte[] withoutKind = HEADER.replace("单位性质,", "").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("roster-column-missing"),
                refused(run(desk(), RosterImport.of("c", ImportMode.BEST_EFFORT, Encoding.UTF_8), withoutKind)));
    }

    @Test
    void a_list_of_one_unit_counts_for_its_rate() {
        Id<PartyOrganisation> party = branchAt(desk(), "税务局党支部");
        Id<UnitReport> unit = desk().unitReports()
                .report(new UnitReportForm(party, 2, citizenAt(desk()), today))
                .orElseThrow()
                .id();
        byte[] file = (HEADER + row(0, "税务局") + row(1, "税务局")).getBytes(StandardCharsets.UTF_8);
        RosterImport order = RosterImport.of("unit", ImportMode.ALL_OR_NOTHING, Encoding.UTF_8);
        outcomes.clear();
        desk().memberRoster(Id.of("none")).run(RosterSource.of(file), order, outcomes::add);
        assertEquals(List.of("not-found"), codes(0));
        assertEquals(List.of(), reports());
        outcomes.clear();
        desk().memberRoster(party)
                .run(
                        RosterSource.of(file),
                        RosterImport.of("unit-2", ImportMode.ALL_OR_NOTHING, Encoding.UTF_8),
                        outcomes::add);
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        assertEquals(
                "100.00%",
                desk().dutyLedgers()
                        .unitTable(today)
                        .orElseThrow()
                        .units()
                        .get(0)
                        .reported()
                        .toString());
        assertEquals(party, desk().unitReports().find(unit).orElseThrow().form().party());
    }

    @Test
    void every_text_of_a_row_is_there_in_both_languages() {
        run("a", ImportMode.BEST_EFFORT, " ,1,1,居民, ,私企,,打牌,x\r\n");
        for (Finding finding : outcomes.get(0).findings()) {
            assertFalse(finding.explain(Locale.ENGLISH).contains("{"), finding.code());
            assertFalse(finding.explain(Locale.SIMPLIFIED_CHINESE).contains("{"), finding.code());
        }
        assertEquals(
                Optional.empty(), Optional.ofNullable(outcomes.get(0).shown().get("特长")));
    }
}
