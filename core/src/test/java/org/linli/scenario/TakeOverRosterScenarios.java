package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.alliance.MemberStatus;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridNature;
import org.linli.grid.GridType;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.PersonForm;
import org.linli.person.PersonSearch;
import org.linli.person.PoliticalStatus;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.Importer;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;
import org.linli.takeover.Origin;
import org.linli.takeover.TakeOverRosters;
import org.linli.takeover.Taken;

/** The lists of another system, row by row and as a whole, handed in once and again. */
abstract class TakeOverRosterScenarios extends ScenarioCase {
    private static final Actor OFFICER = Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER);
    private static final String OLD = "旧平台";
    private static final String ORGANISATIONS = """
            序号,原系统编号,单位名称（必填）,单位类型,统一社会信用代码,别名,备注
            1,D-1,漳州样本机械有限公司,企业,%s,样本机械、机械厂,迁来
            2,D-2,景山街道办事处,行政机关,,,
            3,D-3,样本小学,学校,,,
            合计,3,,,,,
            """.formatted(CODE);
    private static final String BUILDINGS = """
            编号,楼号,地址,户数
            L-1,1栋,丽景路1号,120户
            L-2,2栋,,'96
            L-3,厂房,,
            """;
    private static final String PARTIES = """
            key,name,level,host,aliases
            P-0,社区党总支,党总支,,
            P-1,样本机械党支部,branch,D-1,机械支部
            """;

    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final LocalDate past = today.minusYears(3);

    private TakeOverRosters old() {
        return desk().takeOverFrom(OLD);
    }

    private static RosterSource bytes(String file) {
        return RosterSource.of(file.getBytes(StandardCharsets.UTF_8));
    }

    private static RosterImport order(String key, ImportMode mode) {
        return RosterImport.of(key, mode, Encoding.UTF_8);
    }

    private Decision<RosterReport> run(Importer<?> importer, String key, String file) {
        outcomes.clear();
        return importer.run(bytes(file), order(key, ImportMode.ALL_OR_NOTHING), outcomes::add);
    }

    private List<RowStatus> statuses() {
        return outcomes.stream().map(RowOutcome::status).toList();
    }

    private List<List<String>> codes() {
        return outcomes.stream().map(RowOutcome::codes).toList();
    }

    private <A> Id<A> taken(Taken what, String key) {
        return desk().takeOver().find(what, Origin.of(OLD, key)).orElseThrow().recordId();
    }

    private List<Building> buildings() {
        return desk().buildings().list(Paging.first(100)).orElseThrow().items();
    }

    @Test
    void organisations_come_with_kinds_codes_and_aliases_as_lists_have_them() {
        assertTrue(run(old().organisations(), "o-1", ORGANISATIONS).isAccepted());
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        Organisation factory =
                desk().organisations().find(taken(Taken.ORGANISATION, "D-1")).orElseThrow();
        assertEquals(CODE, factory.creditCode().orElseThrow().value());
        assertTrue(factory.names().aliases().contains("机械厂"));
        Id<Organisation> office = taken(Taken.ORGANISATION, "D-2");
        assertEquals(
                OrganisationKind.GOVERNMENT,
                desk().organisations().find(office).orElseThrow().kind());
    }

    @Test
    void the_same_list_again_changes_nothing_and_says_so() {
        run(old().organisations(), "o-1", ORGANISATIONS);
        List<Organisation> before = organisations(desk());
        run(old().organisations(), "o-1", ORGANISATIONS);
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        for (ImportMode mode : List.of(ImportMode.ALL_OR_NOTHING, ImportMode.BEST_EFFORT, ImportMode.DRY_RUN)) {
            outcomes.clear();
            Decision<RosterReport> again =
                    old().organisations().run(bytes(ORGANISATIONS), order("o-2" + mode.ordinal(), mode), outcomes::add);
            assertTrue(again.isAccepted(), again::toString);
            assertEquals(3, again.orElseThrow().count(RowStatus.KNOWN));
            assertEquals(List.of("taken-over-already"), codes().get(0));
        }
        assertEquals(before, organisations(desk()));
        before.forEach(organisation ->
                assertEquals(1, history(Organisation.KIND, organisation.id()).size()));
        run(desk().takeOverFrom("别的平台").organisations(), "o-1", ORGANISATIONS);
        assertEquals(
                List.of(RowStatus.REFUSED, RowStatus.REFUSED, RowStatus.REFUSED),
                statuses(),
                "the keys of another system are others, and the organisations are there");
    }

    @Test
    void a_row_that_is_new_comes_beside_rows_that_are_known() {
        run(old().buildings(), "b-1", BUILDINGS);
        assertTrue(run(old().buildings(), "b-2", BUILDINGS + "L-4,4栋,,1\n").isAccepted());
        assertEquals(List.of(RowStatus.KNOWN, RowStatus.KNOWN, RowStatus.KNOWN, RowStatus.ACCEPTED), statuses());
        assertEquals(4, buildings().size());
        assertEquals(
                120,
                desk().buildings()
                        .find(taken(Taken.BUILDING, "L-1"))
                        .orElseThrow()
                        .households());
    }

    @Test
    void all_rows_are_judged_and_all_mistakes_told_before_anything_is_taken_over() {
        Decision<RosterReport> refused = run(
                old().buildings(),
                "b-1",
                "编号,楼号,户数\nL-1,1栋,120\n ,2栋,很多\nL-3, ,99999999\nL-1,5栋,5\n" + Citizens.next() + ",6栋,6\n");
        assertEquals(List.of("roster-nothing-imported"), refused(refused));
        assertEquals(
                List.of(
                        List.of(),
                        List.of("text-missing", "taken-over-number"),
                        List.of("text-missing", "building-households"),
                        List.of("roster-row-repeated"),
                        List.of("origin-key-personal")),
                codes());
        assertEquals(List.of(), buildings());
    }

    @Test
    void a_dry_run_tells_rows_of_one_list_that_clash_with_one_another_as_the_run_does() {
        String list = "编号,楼号,地址,户数\nL-1,1栋,,120\nL-2,2栋,,96\nL-3,3栋,,50\nL-4,1栋,,5\n";
        for (ImportMode mode : List.of(ImportMode.DRY_RUN, ImportMode.BEST_EFFORT)) {
            outcomes.clear();
            old().buildings().run(bytes(list), order("b-" + mode.ordinal(), mode), outcomes::add);
            assertEquals(
                    List.of(List.of(), List.of(), List.of(), List.of("building-number-taken")),
                    codes(),
                    mode::toString);
            assertEquals(mode == ImportMode.DRY_RUN ? 0 : 3, buildings().size());
        }
    }

    @Test
    void party_organisations_name_their_hosts_by_key() {
        run(old().organisations(), "o-1", ORGANISATIONS);
        assertTrue(run(old().partyOrganisations(), "p-1", PARTIES).isAccepted());
        PartyOrganisation party = desk().partyOrganisations().named("机械支部").orElseThrow();
        assertEquals(Optional.of(this.<Organisation>taken(Taken.ORGANISATION, "D-1")), party.host());
        run(old().partyOrganisations(), "p-2", "编号,党组织名称,类型,所属单位\nP-7,甲支部,支部,D-9\nP-8,,小组,\nP-9,乙支部,,\n");
        assertEquals(
                List.of(
                        List.of("taken-over-reference"),
                        List.of("taken-over-word", "text-missing"),
                        List.of("text-missing")),
                codes());
        Finding word = outcomes.get(1).findings().get(0);
        assertEquals("党组织类型：“小组”无法识别。请填写其中之一：党委、党总支、党支部。", word.explain(Locale.SIMPLIFIED_CHINESE));
        assertTrue(word.explain(Locale.ENGLISH).contains("general branch"), "the words are told in each language");
        assertEquals("请填写党组织类型。", outcomes.get(2).findings().get(0).explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_host_is_named_by_its_name_too_if_that_is_the_name_of_one() {
        run(old().organisations(), "o-1", ORGANISATIONS);
        desk().organisations()
                .register(enterprise("样本机械").creditCode(OTHER_CODE))
                .orElseThrow();
        assertTrue(run(old().partyOrganisations(), "p-1", "编号,党组织名称,类型,所属单位\nP-1,甲支部,支部, 样本 小学\n")
                .isAccepted());
        assertEquals(
                Optional.of(this.<Organisation>taken(Taken.ORGANISATION, "D-3")),
                desk().partyOrganisations().named("甲支部").orElseThrow().host());
        run(old().partyOrganisations(), "p-2", "编号,党组织名称,类型,所属单位\nP-2,乙支部,支部,样本机械\n");
        assertEquals(List.of(List.of("taken-over-several")), codes());
    }

    @Test
    void a_figure_with_a_sign_is_not_read_as_the_figure_without() {
        run(old().buildings(), "b-1", "编号,楼号,户数\nL-1,1栋,-5\nL-2,2栋, －5户\nL-3,3栋,’−0\nL-4,4栋,１２０\n");
        assertEquals(
                List.of(
                        List.of("taken-over-number-negative"),
                        List.of("taken-over-number-negative"),
                        List.of("taken-over-number-negative"),
                        List.of()),
                codes());
        assertEquals("户数：“-5”小于零。请填写零或正整数。", outcomes.get(0).findings().get(0).explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void households_that_a_list_leaves_out_are_told_row_by_row() {
        assertTrue(run(old().buildings(), "b-1", BUILDINGS).isAccepted());
        assertEquals(List.of(List.of(), List.of(), List.of("taken-over-households-untold")), codes());
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.WARNED), statuses());
        assertTrue(run(old().buildings(), "b-2", "编号,楼号\nL-8,8栋\n").isAccepted());
        assertEquals(List.of(List.of("taken-over-households-untold")), codes());
        assertTrue(run(old().buildings(), "b-3", "编号,楼号,户数\nL-9,9栋,0\n").isAccepted());
        assertEquals(List.of(List.of()), codes());
    }

    @Test
    void every_row_of_a_division_that_names_a_building_that_is_not_there_is_told() {
        run(old().buildings(), "b-1", BUILDINGS);
        String file = GRIDS.replace("L-2、厂房", "L-2 厂房、98栋").replace(",L-1,", ",97栋,") + "W-3,三,北网格,何类,,L-1,\n";
        assertEquals(List.of("roster-nothing-imported"), refused(divided("H-1", file, past)));
        assertEquals(
                List.of(
                        List.of("taken-over-reference"),
                        List.of(),
                        List.of("taken-over-reference", "taken-over-reference"),
                        List.of("taken-over-number", "taken-over-word")),
                codes());
        List<Finding> third = outcomes.get(2).findings();
        assertTrue(third.get(0).explain(Locale.SIMPLIFIED_CHINESE).contains("顿号、逗号或分号"));
        assertFalse(third.get(1).explain(Locale.SIMPLIFIED_CHINESE).contains("分号"));
        assertTrue(divided("H-2", GRIDS.replace("\"L-2、厂房\"", "L-2；厂房"), past).isAccepted());
    }

    @Test
    void a_post_of_a_time_without_a_division_is_told_as_such() {
        run(old().buildings(), "b-1", BUILDINGS);
        divided("H-1", GRIDS, past);
        String holder = registered();
        String file = "编号,岗位,证件号码,网格编号,居住楼栋,任职日期,离任日期\nG-1,网格员," + holder + ",1,L-1,"
                + past.minusYears(2) + "," + past.minusYears(1) + "\nG-2,网格员," + holder + ",1,L-1,"
                + past.minusYears(1) + ",\nG-3,网格员," + registered() + ",1,L-1," + past + "," + past + "\n";
        outcomes.clear();
        old().posts().run(bytes(file), order("g-1", ImportMode.BEST_EFFORT), outcomes::add);
        assertEquals(List.of("taken-over-no-division"), codes().get(0));
        assertTrue(codes().get(1).contains("grid-post-before-grid"), codes()::toString);
        assertEquals(List.of("past-term"), codes().get(2));
    }

    private int found(PersonSearch search) {
        return desk().people()
                .search(search, Paging.first(10))
                .orElseThrow()
                .items()
                .size();
    }

    @Test
    void people_come_with_the_unit_for_which_they_work_and_the_building_in_which_they_live() {
        run(old().organisations(), "o-1", ORGANISATIONS);
        run(old().buildings(), "b-1", BUILDINGS);
        String file = "姓名,身份证号,政治面貌,工作单位,住址楼栋\n"
                + "林某某," + Citizens.next() + ",群众,D-1,1栋\n"
                + "陈某某," + Citizens.next() + ",群众,样本小学,L-2\n"
                + "王某某," + Citizens.next() + ",群众,,\n";
        assertTrue(run(old().people(), "r-1", file).isAccepted());
        Id<Building> first = taken(Taken.BUILDING, "L-1");
        assertEquals(1, found(PersonSearch.livingIn(first)));
        Id<Organisation> school = taken(Taken.ORGANISATION, "D-3");
        assertEquals(1, found(PersonSearch.employedBy(school)));
        run(old().people(), "r-2", "姓名,身份证号,政治面貌,工作单位,住址楼栋\n林某某," + Citizens.next() + ",群众,无此单位,99栋\n");
        assertEquals(List.of(List.of("taken-over-reference", "taken-over-reference")), codes());
        assertEquals(
                "工作单位：没有找到单位“无此单位”。请先导入或登记，或更正编号。",
                outcomes.get(0).findings().get(0).explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_list_without_a_row_says_that_nothing_was_imported() {
        Decision<RosterReport> done = run(old().buildings(), "b-1", "编号,楼号,户数\n");
        assertEquals(List.of("roster-without-rows"), warned(done));
        assertTrue(done.isAccepted());
    }

    private String registered() {
        String id = Citizens.next();
        desk().people()
                .register(PersonForm.of("林某某", id, PoliticalStatus.PARTY_MEMBER))
                .orElseThrow();
        return id;
    }

    @Test
    void agreements_that_run_and_that_have_run_out_come_in_one_list() {
        run(old().organisations(), "o-1", ORGANISATIONS);
        run(old().partyOrganisations(), "p-1", PARTIES + "P-2,小学党支部,党支部,D-3,\n");
        Id<PartyOrganisation> lead = taken(Taken.PARTY_ORGANISATION, "P-0");
        Id<Alliance> alliance = desk().takeOver()
                .alliance(Origin.of(OLD, "A-1"), "联盟", lead, past)
                .orElseThrow()
                .id();
        String contact = registered();
        String file = "编号,成员单位,签订日期,有效期至,退出日期,联络员证件号码\n"
                + "X-1,P-1," + past + " 0:00," + past.plusYears(1).minusDays(1) + ",,’" + contact + "\n"
                + "X-2,P-1," + past.plusYears(1) + "," + today + ",," + contact + "\n"
                + "X-3,小学党支部," + past + ",," + past.plusMonths(3) + "," + contact + "\n";
        Decision<RosterReport> done = run(old().agreements(alliance), "x-1", file);
        assertTrue(done.isAccepted(), done::toString);
        assertEquals(
                List.of("agreement-end-by-charter"),
                codes().get(2).stream()
                        .filter(code -> code.startsWith("agreement-end"))
                        .toList(),
                codes()::toString);
        assertTrue(codes().subList(0, 2).stream().noneMatch(told -> told.contains("agreement-end-by-charter")));
        Alliance now = desk().alliances().find(alliance).orElseThrow();
        Member running = now.members().get(0);
        assertEquals(MemberStatus.ACTIVE, running.status());
        assertEquals(List.of(Period.from(past)), running.memberships());
        assertTrue(running.belongedOn(today), "the last day belongs to it");
        assertFalse(running.belongedOn(today.plusDays(1)));
        assertEquals(MemberStatus.WITHDRAWN, now.members().get(1).status());
        run(old().agreements(alliance), "x-2", file);
        assertEquals(List.of(RowStatus.KNOWN, RowStatus.KNOWN, RowStatus.KNOWN), statuses());
        run(old().agreements(alliance), "x-3", "编号,成员单位,签订日期,联络员证件号码\nX-9,无此支部,2020-1-1," + Citizens.next() + "\n");
        assertEquals(List.of(List.of("taken-over-reference", "person-not-registered")), codes());
        assertFalse(outcomes.toString().contains(contact), "nothing personal is told");
    }

    private Decision<Division> divided(String key, String file, LocalDate from) {
        outcomes.clear();
        Desk desk = desk(OFFICER);
        return desk.takeOverFrom(OLD)
                .division(Origin.of(OLD, key), from, Optional.empty())
                .run(bytes(file), order("g-" + key, ImportMode.ALL_OR_NOTHING), outcomes::add);
    }

    private static final String GRIDS = """
            原系统编号,网格编号,网格名称,网格类型,微网格,楼栋,居民数
            W-1,1,南网格,居民小区,,L-1,360
            ,1,南网格,,南一微网格,1栋,
            W-2,002,企业网格,企业网格,,"L-2、厂房",
            """;

    @Test
    void the_rows_of_a_division_make_one_division_with_its_grids_and_parts() {
        run(old().buildings(), "b-1", BUILDINGS);
        Decision<Division> done = divided("H-1", GRIDS, past);
        assertTrue(done.isAccepted(), done::toString);
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        Division division = done.orElseThrow();
        Grid south = division.grid(taken(Taken.GRID, "W-1")).orElseThrow();
        assertEquals("南一微网格", south.microGrids().get(0).name());
        assertEquals(Optional.of(360L), south.residents());
        Grid factory = division.grid(taken(Taken.GRID, "W-2")).orElseThrow();
        assertEquals(2, factory.number());
        assertEquals(GridType.ENTERPRISE, factory.type());
        assertEquals(GridNature.BASIC, factory.nature());
        assertEquals(2, factory.buildings().size());
        assertTrue(divided("H-1", GRIDS, past).repeated(), "the same request gets the first answer");
        assertEquals(
                List.of("taken-over-already"),
                refused(desk(OFFICER)
                        .takeOverFrom(OLD)
                        .division(Origin.of(OLD, "H-1"), past, Optional.empty())
                        .run(bytes(GRIDS), order("another", ImportMode.ALL_OR_NOTHING), outcomes::add)));
        assertEquals(RowStatus.KNOWN, outcomes.get(outcomes.size() - 1).status());
    }

    @Test
    void a_division_with_a_row_that_cannot_be_read_is_not_taken_over() {
        run(old().buildings(), "b-1", BUILDINGS);
        Decision<Division> refused = divided("H-1", GRIDS + "W-3,三,北网格,何类,,L-1,\n", past);
        assertEquals(List.of("roster-nothing-imported"), refused(refused));
        assertEquals(List.of("taken-over-number", "taken-over-word"), codes().get(3));
        assertEquals(RowStatus.WITHHELD, outcomes.get(0).status());
        assertEquals(List.of("roster-nothing-imported"), refused(divided("H-1", GRIDS.replace("厂房", "99栋"), past)));
        assertEquals(
                List.of("grid-no-overlap"),
                refused(divided("H-1", GRIDS.replace("厂房", "1栋"), past)).stream()
                        .filter(code -> !code.equals("grid-building-uncovered"))
                        .filter(code -> !code.endsWith("-size-range"))
                        .toList());
        assertEquals(Optional.empty(), desk().divisions().inForceOn(today));
        assertEquals(
                List.of("actor-may-not"),
                refused(old().division(Origin.of(OLD, "H-1"), past, Optional.empty())
                        .run(bytes(GRIDS), order("g", ImportMode.ALL_OR_NOTHING), outcomes::add)));
    }

    @Test
    void days_out_of_order_are_told_as_such_and_not_as_a_grid_that_is_not_there() {
        run(old().buildings(), "b-1", BUILDINGS);
        divided("H-1", GRIDS, past);
        String holder = registered();
        String header = "编号,岗位,证件号码,网格编号,居住楼栋,任职日期,任期至,离任日期\n";
        run(
                old().posts(),
                "g-1",
                header + "G-1,网格员," + holder + ",1,L-1," + past.plusYears(1) + "," + past.minusYears(1) + ",\n"
                        + "G-2,网格员," + holder + ",1,L-1," + past.plusYears(1) + ",," + past.minusYears(1) + "\n");
        assertEquals(List.of(List.of("past-term"), List.of("past-term")), codes());
    }

    @Test
    void former_and_present_holders_come_in_one_list() {
        run(old().buildings(), "b-1", BUILDINGS);
        divided("H-1", GRIDS, past);
        String former = registered();
        String present = registered();
        String file = "编号,岗位,证件号码,网格编号,微网格,楼栋号,居住楼栋,企业管理人员,任职日期,任期至,离任日期\n"
                + "G-1,网格员," + former + ",W-1,,,1栋,," + past.plusDays(1) + ",," + past.plusYears(1) + "\n"
                + "G-2,网格员," + present + ",南网格,,,L-1,否," + past.plusYears(1) + ",,\n"
                + "G-3,楼栋长," + former + ",2,,厂房,,是," + past.plusYears(1) + "," + past.plusYears(2) + ",\n"
                + "G-4,居民代表," + former + ",350603,南一微网格,,,," + past + ",,\n";
        outcomes.clear();
        old().posts().run(bytes(file), order("g-1", ImportMode.BEST_EFFORT), outcomes::add);
        assertEquals(List.of("taken-over-reference"), codes().get(3));
        file = file.replace(",350603,", ",1,");
        Decision<RosterReport> done = run(old().posts(), "g-2", file);
        assertTrue(done.isAccepted(), done::toString);
        GridPost ended = desk().gridPosts().find(taken(Taken.POST, "G-1")).orElseThrow();
        assertEquals(GridPostStatus.ENDED, ended.status());
        GridPost head = desk().gridPosts().find(taken(Taken.POST, "G-3")).orElseThrow();
        assertEquals(
                Optional.of(Period.between(past.plusYears(1), past.plusYears(2).plusDays(1))), head.term());
        assertEquals(
                List.of(this.<GridPost>taken(Taken.POST, "G-2")),
                desk().gridPosts().holdersOn(GridPostKind.GRID_MEMBER, today).orElseThrow().stream()
                        .map(GridPost::id)
                        .toList());
        assertFalse(outcomes.toString().contains(former), "nothing personal is told");
    }
}
