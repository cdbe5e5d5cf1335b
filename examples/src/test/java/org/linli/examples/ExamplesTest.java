package org.linli.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.examples.report.Words;
import org.linli.examples.story.Figures;
import org.linli.examples.story.Samples;
import org.linli.examples.story.Teller;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class ExamplesTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void the_story_comes_out_and_writes_its_pages(@TempDir Path folder) throws IOException, SQLException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

        assertTrue(StoryMain.tell(folder, new Teller(out, false)), told.toString(StandardCharsets.UTF_8));

        String console = told.toString(StandardCharsets.UTF_8);
        assertFalse(console.contains("✗  ") && console.contains("  ✗\n"), console);
        assertTrue(console.contains("alliance-member-unique-alias"), console);
        assertTrue(Files.readString(folder.resolve("story.html")).contains("丽景社企党建联盟"));
        assertTrue(Files.readString(folder.resolve("rulebook_zh.md")).contains("alliance-bidirectional-post"));
        assertTrue(Files.readString(folder.resolve("rulebook_en.html")).contains("alliance-bidirectional-post"));
        assertTrue(Files.readString(folder.resolve("commands_en.html")).contains("alliances"));
    }

    @Test
    void the_story_told_twice_in_one_folder_begins_anew(@TempDir Path folder) throws IOException, SQLException {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertTrue(StoryMain.tell(folder, new Teller(nowhere, false)));
        assertTrue(StoryMain.tell(folder, new Teller(nowhere, true)));
    }

    @Test
    void a_figure_that_differs_is_seen() {
        Figures figures = new Figures();
        figures.compare("F3", Words.of("支部", "branches"), 15, 15);
        assertFalse(figures.areWrong());
        figures.compare("F3", Words.of("支部", "branches"), 15, 14);
        assertTrue(figures.areWrong());
    }

    @Test
    void the_readme_shows_the_lines_of_the_quick_start_and_what_they_print() throws IOException, SQLException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String source = Files.readString(Path.of("src/main/java/org/linli/examples/QuickstartMain.java"));
        String body = source.substring(source.indexOf("main(String[] args) {") + 22, source.lastIndexOf("    }"));
        assertTrue(withoutBlanks(readme).contains(withoutBlanks(body)), body);
        List<String> printed = printed(() -> QuickstartMain.main(new String[0]));
        assertEquals(4, printed.size());
        printed.forEach(line -> assertTrue(readme.contains(line), line));
    }

    @Test
    void codes_are_normalised_refused_and_masked() throws IOException, SQLException {
        List<String> printed = printed(() -> CodesMain.main(new String[0]));
        assertTrue(printed.contains("+86 138-0000-5678  → 138****5678"), printed.toString());
        assertTrue(printed.stream().noneMatch(line -> line.contains("35060318860101001")), printed.toString());
    }

    @Test
    void the_calendar_counts_and_says_what_it_does_not_know() throws IOException, SQLException {
        List<String> printed = printed(() -> CalendarMain.main(new String[0]));
        assertTrue(printed.get(0).endsWith("2022-10-12"), printed.toString());
        assertTrue(printed.get(1).endsWith("2022-10-08"), printed.toString());
        assertTrue(printed.get(3).contains("2031"), printed.toString());
    }

    @Test
    void a_charter_is_read_with_care_and_never_reaches_back() throws IOException, SQLException {
        List<String> printed = printed(() -> CharterMain.main(new String[0]));
        assertTrue(printed.get(2).contains("（grid.households）不能为“600–300”"), printed.toString());
        assertTrue(printed.get(3).contains("2023年1月3日"), printed.toString());
    }

    @Test
    void a_residential_community_is_set_up_under_the_national_charter_without_one_refusal()
            throws IOException, SQLException {
        List<String> printed = printed(() -> ResidentialCommunityMain.main(new String[0]));
        List<String> said =
                printed.stream().filter(line -> !line.startsWith("  ")).toList();
        assertEquals(
                List.of(), said.stream().filter(line -> !line.startsWith("✓ ")).toList());
        assertEquals(27, said.size());
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("  WARNING 本人另有1个网格岗位")), printed.toString());
        assertTrue(said.contains("✓ 居民任首名楼栋长 a resident as first building head"), printed.toString());
        assertTrue(said.contains("✓ 退休居民任党建联络员 a retired resident as liaison"), printed.toString());
        assertTrue(said.contains("✓ 专职网格员住在别处 a grid member who lives elsewhere"), printed.toString());
        assertTrue(said.contains("✓ 兼任西网格网格长 and of the west grid"), printed.toString());
    }

    @Test
    void a_community_is_taken_over_from_another_system_and_once_only() throws IOException, SQLException {
        List<String> printed = printed(() -> TakenOverCommunityMain.main(new String[0]));
        assertEquals(
                List.of(
                        "✓ 章程 charter of 2020",
                        "✓ 楼栋 buildings",
                        "✓ 人员 people",
                        "✓ 网格 grids since 2020",
                        "✓ 岗位 posts",
                        "✓ 岗位 posts"),
                printed.stream()
                        .filter(line -> line.startsWith("✓ ") || line.startsWith("✗ "))
                        .limit(6)
                        .toList());
        assertTrue(printed.contains("  {ACCEPTED=3, WARNED=2}"), printed.toString());
        assertTrue(printed.contains("  {KNOWN=5}"), printed.toString());
        assertTrue(
                printed.contains("2021-06-01 1号楼楼栋长 head: ENDED Period[from=2020-05-01, until=Optional[2022-09-01]]"),
                printed.toString());
    }

    @Test
    void what_was_taken_over_wrongly_is_found_corrected_and_closed() throws IOException, SQLException {
        List<String> printed = printed(() -> TakenOverCommunityMain.main(new String[0]));
        assertEquals(
                List.of(
                        "  3号楼　12 户　L-3",
                        "  2号楼　50 户　L-2",
                        "  1号楼　500 户　L-1",
                        "✓ 更正楼栋户数 building corrected",
                        "  留痕　50 → 500　旧平台漏录一位：500户误作50户"),
                under(printed, "【查找：按户数").toList());
        assertEquals(
                List.of(
                        "  姓名“示例三”：0 人",
                        "  后四位 0003：示*三　350***********0014　130****0003",
                        "✓ 更正姓名 name corrected",
                        "  姓名“示例三”：1 人",
                        "✓ 更正手机 mobile corrected"),
                under(printed, "【查找：姓名").toList());
        assertEquals(
                List.of(
                        "  G-3　任期 2022-09-01 至 2026-08-31",
                        "  G-5　任期 2024-05-01 至 2027-04-30",
                        "✓ 更正任期 term corrected"),
                under(printed, "【查找：在任").toList());
        assertEquals(
                List.of("✓ 离任 ended", "✓ 提名连任 nominated again", "✓ 本人同意 consented", "✓ 任命 appointed"),
                under(printed, "【关闭：任期已满").toList());
        assertEquals(
                List.of(
                        "  在册楼栋 2：1号楼、2号楼",
                        "  已拆除 3号楼",
                        "  人员 示*一 130****0001、示*三 130****0003、示*二 130****0002、示*四",
                        "  2025年末户数 1012"),
                under(printed, "【名册").toList());
    }

    @Test
    void a_version_conflict_is_told_with_who_and_what() throws IOException, SQLException {
        List<String> conflict = under(printed(() -> TakenOverCommunityMain.main(new String[0])), "【两人同时修改")
                .toList();
        assertEquals("✗ 本人后改 and the clerk too late", conflict.get(1));
        assertTrue(
                conflict.get(2).endsWith("又变更了1次，最近一次由 worker 于2026年3月2日09:00办理（登记楼栋变更）。请重新查看后再办理。"), conflict.get(2));
        assertEquals(3, conflict.size());
    }

    @Test
    void all_that_hangs_on_a_building_is_named_before_it_is_closed() throws IOException, SQLException {
        List<String> printed = printed(() -> TakenOverCommunityMain.main(new String[0]));
        List<String> closing = under(printed, "【关闭：3号楼").toList();
        assertEquals(List.of("  尚有　人员　示*二　→ 变更人员信息", "  尚有　网格岗位　示*二　→ 办理岗位离任", "✗ 登记拆除 close"), closing.subList(1, 4));
        assertEquals(2, closing.stream().filter(line -> line.contains("仍与其关联")).count());
        assertEquals("✓ 再次登记拆除 close again", closing.get(closing.size() - 2));
        assertTrue(closing.get(closing.size() - 1).contains("关闭日期为 2026年2月1日，而其后仍有登记：网格岗位"), printed.toString());
        assertTrue(
                under(printed, "【更正之后的待办").toList().get(0).startsWith("  超期　东网格楼栋长的任期已于2025年8月31日届满"),
                printed.toString());
        assertTrue(under(printed, "【一天结束时").noneMatch(line -> line.contains("超期")), printed.toString());
    }

    @Test
    void many_buildings_and_organisations_are_taken_over_as_a_whole() throws IOException, SQLException {
        List<String> printed = printed(() -> TakeOverMain.main(new String[] {"2"}));
        assertTrue(printed.get(0).startsWith("楼栋 buildings: {ACCEPTED=60}"), printed.toString());
        assertTrue(printed.get(1).startsWith("单位 organisations: {ACCEPTED=100}"), printed.toString());
        assertTrue(printed.get(2).startsWith("楼栋 buildings: {KNOWN=60}"), printed.toString());
        assertTrue(printed.get(3).startsWith("单位 organisations: {KNOWN=100}"), printed.toString());
        assertEquals("L-7 → 7栋", printed.get(4));
    }

    @Test
    void a_district_is_read_in_ten_figures_under_chinese_headers() throws IOException, SQLException {
        List<String> printed = printed(() -> DistrictDashboardMain.main(new String[0]));
        assertEquals("社区\t户数\t楼栋\t单位\t联盟成员\t网格\t未划网格楼栋\t在岗\t未办结事件\t报到党员\t服务分钟", printed.get(0));
        assertEquals("示例1社区\t307\t3\t2\t1\t2\t1\t1\t2\t1\t90", printed.get(1));
        assertEquals("350603005003\t0\t1\t0\t0\t0\t1\t0\t0\t0\t0", printed.get(3));
    }

    @Test
    void an_organisation_is_one_under_each_of_its_names() throws IOException, SQLException {
        List<String> printed = printed(() -> CommunityMain.main(new String[0]));
        assertEquals("true", printed.get(0));
        assertTrue(printed.get(2).startsWith("organisation-credit-code-taken"), printed.toString());
        assertEquals(6, printed.size());
    }

    @Test
    void what_was_wrong_is_corrected_and_what_has_ended_is_closed() throws IOException, SQLException {
        List<String> printed = printed(() -> CorrectionsMain.main(new String[0]));
        assertEquals("更正 corrected: 68 → 86，登记时误作68户", printed.get(0));
        assertTrue(printed.get(1).startsWith("党组织“示例厂支部”"), printed.toString());
        assertTrue(printed.get(1).endsWith("请先办理：登记党组织撤销或合并。"), printed.toString());
        assertEquals("在册 here: 0，已迁出 gone: 1", printed.get(2));
        assertTrue(printed.get(3).startsWith("单位“示例厂”自 2024年6月1日 起已不在本社区"), printed.toString());
        assertEquals("恢复 reopened: true", printed.get(4));
    }

    @Test
    void people_are_masked_and_registered_once() throws IOException, SQLException {
        List<String> printed = printed(() -> PeopleMain.main(new String[0]));
        assertEquals("person-known-already", printed.get(1));
        assertTrue(printed.stream().noneMatch(line -> line.contains("示例一")), printed.toString());
        assertEquals(
                List.of("people.register", "people.erase", "REACH"),
                printed.subList(printed.size() - 3, printed.size()).stream()
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .toList());
    }

    @Test
    void sealing_is_measured_in_both_suites() throws IOException, SQLException {
        List<String> printed = printed(() -> SealingMain.main(new String[] {"20"}));
        assertEquals(2, printed.size());
        assertTrue(printed.get(1).startsWith("CHINA: 加密 sealed "), printed.toString());
    }

    @Test
    void an_alliance_warns_of_sleepers_and_lets_agreements_run_out() throws IOException, SQLException {
        List<String> printed = printed(() -> AllianceMain.main(new String[0]));
        assertTrue(printed.get(0).contains("示例企业乙党支部"), printed.toString());
        assertTrue(printed.contains("到期 expired: [EXPIRED, EXPIRED]"), printed.toString());
    }

    @Test
    void a_division_is_a_partition_and_its_history_is_kept() throws IOException, SQLException {
        List<String> printed = printed(() -> DivisionMain.main(new String[0]));
        assertTrue(printed.get(1).contains("4号楼"), printed.toString());
        assertTrue(printed.contains("2022-09-30 1号楼 → 350603005004001 东网格"), printed.toString());
        assertTrue(printed.contains("2022-10-01 1号楼 → 350603005004003 东一网格"), printed.toString());
    }

    @Test
    void a_conference_hears_what_became_of_its_items() throws IOException, SQLException {
        assertEquals(
                List.of(
                        "到会1家，成员单位3家，未达到2/3（至少2家）。请延期召开，或在到会单位足够时表决。",
                        "2022-05-31 交办事项“在西门增设充电桩”（2022年3月15日会议）尚未办结，也未向第二季度联席会议反馈。请补登反馈。",
                        "2022-05-31 交办事项“在西门增设充电桩”定于2022年5月31日前办结，已逾期。请督促承办单位，或改期。",
                        "执法中队：在西门增设充电桩，已选址，正在施工。"),
                printed(() -> ConferenceMain.main(new String[0])));
    }

    @Test
    void liaison_days_of_a_year_are_shown_with_their_shifts_and_reasons() throws IOException, SQLException {
        assertEquals(
                List.of(
                        "2026-01  2026-01-15  按期",
                        "2026-02  2026-02-24  遇法定节假日或调休",
                        "2026-03  2026-03-16  遇周末",
                        "2026-04  2026-04-15  按期",
                        "2026-05  ——          社区取消：全市招聘会",
                        "2026-06  2026-06-15  按期",
                        "2026-07  2026-07-15  按期",
                        "2026-08  2026-08-17  遇周末",
                        "2026-09  2026-09-22  社区调整：台风",
                        "2026-10  2026-10-15  按期",
                        "2026-11  2026-11-16  遇周末",
                        "2026-12  2026-12-15  按期",
                        "2026-02-14 起下一联企日 2026-02-24",
                        "2026-05-01 起下一联企日 2026-06-15",
                        "2026-08-16 起下一联企日 2026-08-17",
                        "2026-08-18 起下一联企日 2026-09-22",
                        "联企走访不是检查，主题“消防安全检查”属于检查，目的填写为检查。只有有权机关可以检查企业，请改填其他目的和主题。",
                        "主题“消防安全检查”不在章程所列主题之内，按自拟主题登记。如经常使用，请列入章程。",
                        "望江食品厂缺网格员。请任命。",
                        "望江食品厂缺企业服务专员。请任命。",
                        "望江食品厂缺党建指导员。请任命。"),
                printed(() -> LiaisonMain.main(new String[0])));
    }

    @Test
    void a_requester_is_told_of_everything_at_once_and_the_clock_stands_meanwhile() throws IOException, SQLException {
        List<String> printed = printed(() -> ServiceMain.main(new String[0]));
        assertEquals(
                List.of(
                        "该事项没有写明列入街道或社区的哪份清单。请补充出处；清单之外的事项不要承接。",
                        "承诺 promised: 2026-03-09",
                        "以下材料可通过数据共享取得：营业执照。请自行获取，不再向申请人收取。",
                        "还缺以下材料而没有告知：名册。请一次告知。",
                        "待办 to do: 0",
                        "补正后 after the supplement: 2026-03-25",
                        "编码,事项,指标,分子,分母,数值,口径"),
                printed.subList(0, 7));
        assertTrue(printed.get(8).startsWith("RS-01,用工补贴申请,按期办结率,1,1,100.00%,"), printed.toString());
        assertEquals(13, printed.size());
    }

    @Test
    void a_vacancy_excludes_no_one_takes_no_more_than_its_heads_and_counts_each_hire()
            throws IOException, SQLException {
        assertEquals(
                List.of(
                        "招聘条件含有民族、性别限制（汉族优先、限男性）。请删除；属于国家规定不适合妇女的岗位的，请写明依据的条目。",
                        "岗位已招满，不能录用最后一名。现可办理：关闭、重新招聘、补招、更正。",
                        "岗位同时需要 2 人，录用将达到 3 人。请与企业核实是否增加人数，凭企业意见重新招聘。",
                        "指标,分子,分母,数值,口径",
                        "录用人次,3,,3,经企业确认的录用，按上岗首日计入，不论何人；同一人录用两次计两次。",
                        "就业居民人数,0,,0,期内录用、确认时居住在本社区的人员，每人计一次；同一录用可同时计入企业招聘。",
                        "确认率,3,3,100.00%,经企业确认的录用占登记和确认的全部录用的比例，按上岗首日计。",
                        "居民占比,0,3,0.00%,居民录用人次占全部录用人次的比例。",
                        "三十日留存率,2,3,66.66%,期内满三十日的录用（不论何时上岗）中，上岗后第三十日前未离职的比例。"),
                printed(() -> JobMain.main(new String[0])));
    }

    @Test
    void posts_keep_their_quotas_and_nobody_is_lost_when_a_grid_ends() throws IOException, SQLException {
        List<String> printed = printed(() -> GridPostMain.main(new String[0]));
        assertEquals("✗ 居民任首名楼栋长 a resident first", printed.get(0));
        assertTrue(printed.contains("✓ 企业管理人员任楼栋长 a manager first"), printed.toString());
        assertTrue(printed.contains("✗ 撤并西网格 ending the west grid"), printed.toString());
        assertEquals("四月一日东网格 the east grid in April: 2 人", printed.get(printed.size() - 1));
    }

    @Test
    void members_report_once_and_the_unit_hears_its_rate() throws IOException, SQLException {
        List<String> printed = printed(() -> DualReportMain.main(new String[0]));
        assertEquals("✓ 单位报到 a unit reports", printed.get(0));
        assertTrue(printed.contains("✗ 重复报到 the same member again"), printed.toString());
        assertTrue(printed.contains("✗ 团员报到 a member of the youth league"), printed.toString());
        assertTrue(printed.contains("✓ 逾期报到 a probationary member, late"), printed.toString());
        assertTrue(printed.contains("✗ 同一时间再次登记 the same hour again"), printed.toString());
        assertTrue(printed.contains("本年尚缺 missing this year: 2 次, 916 分钟"), printed.toString());
        assertEquals("报到率 rate of report: 66.66%", printed.get(printed.size() - 1));
    }

    @Test
    void members_are_planned_taken_over_and_planned_again() throws IOException, SQLException {
        List<String> printed = printed(() -> MemberPlanMain.main(new String[0]));
        assertEquals("预案 the plan: 总扣分 28，复核最优 ✓", printed.get(0));
        assertTrue(printed.contains("✓ 编入 taken over in one commit"), printed.toString());
        assertTrue(printed.contains("  西网格 4 人"), printed.toString());
        assertTrue(printed.contains("一人退出、一人报到后 after one left and one joined: 变动 1 人"), printed.toString());
        assertTrue(printed.contains("✗ 旧预案再次编入 the old plan again"), printed.toString());
        assertTrue(printed.get(printed.size() - 1).contains("有4人只能在中网格任职"), printed.toString());
    }

    @Test
    void members_claim_what_is_on_the_needs_list_and_the_quota_holds() throws IOException, SQLException {
        List<String> printed = printed(() -> DutyPostingMain.main(new String[0]));
        assertEquals("✓ 发布 published", printed.get(0));
        for (String line : List.of(
                "✓ 临时发布 published late",
                "✓ 本人认领 a member claims",
                "✗ 为他人认领 for another member",
                "✗ 名额已满 no place is left",
                "✗ 减少名额 fewer places than are held",
                "✓ 替换 one member gives the place to another",
                "✓ 退回 given back",
                "  04-09–04-10  周末法律咨询　　　法律咨询与援助　　　　　　●●  法律",
                "  共 8 个岗位，18 个名额，空缺 15")) {
            assertTrue(printed.contains(line), () -> line + " in " + printed);
        }
        List<String> named = printed.stream()
                .filter(line -> line.startsWith("  duty-"))
                .map(line -> line.trim().split(" ")[0])
                .toList();
        assertEquals(List.of("duty-posting-places-free", "duty-claim-member-gone", "duty-claim-member-gone"), named);
    }

    @Test
    void a_city_is_placed_proven_and_explained() throws IOException, SQLException {
        List<String> printed = printed(() -> CityPlacementMain.main(new String[] {"2000", "100"}));
        assertTrue(printed.stream().anyMatch(line -> line.contains("复核 proof: ✓（2,000 人")), printed.toString());
        assertTrue(printed.stream().anyMatch(line -> line.startsWith("示例党员派到第")), printed.toString());
        assertTrue(printed.contains("已读入 read: 2,000 / 2,000"), printed.toString());
    }

    @Test
    void a_spreadsheet_is_imported_and_a_number_without_its_last_digits_refused() throws IOException, SQLException {
        List<String> printed = printed(() -> ExcelRosterMain.main(new String[0]));
        String all = String.join("\n", printed);
        for (String code : List.of(
                "citizen-id-scientific", "date-ambiguous", "dual-report-unique", "dual-report-enrolled-already")) {
            assertTrue(all.contains(code), code + "\n" + all);
        }
        assertTrue(printed.contains("{ACCEPTED=2, REFUSED=3}"), all);
        assertTrue(printed.contains("{KNOWN=2, REFUSED=3}"), all);
        assertFalse(all.contains("350603188"), all);
    }

    @Test
    void what_is_no_spreadsheet_or_unfolds_too_far_is_not_read(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no spreadsheet");
        assertThrows(IOException.class, () -> ExcelRoster.of(text));
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 65; megabyte++) {
                zip.write(zeros);
            }
        }
        assertTrue(Files.size(bomb) < 1 << 20);
        IOException refused = assertThrows(IOException.class, () -> ExcelRoster.of(bomb));
        assertTrue(refused.getMessage().contains("unfolds"), refused.getMessage());
    }

    @Test
    void a_dirty_roster_is_imported_as_far_as_it_goes_and_told_row_by_row() throws IOException, SQLException {
        List<String> printed = printed(() -> ImportRosterMain.main(new String[0]));
        String all = String.join("\n", printed);
        for (String code : List.of(
                "citizen-id-15-digits",
                "citizen-id-scientific",
                "citizen-id-alphabet",
                "citizen-id-birthdate-differs",
                "roster-political-status-unknown",
                "mobile-number-length",
                "roster-row-repeated",
                "roster-quote-in-cell",
                "roster-row-ragged",
                "date-ambiguous",
                "roster-quote-unclosed")) {
            assertTrue(all.contains("[" + code + "]"), code);
        }
        assertTrue(printed.contains("编码 encoding GB18030　已录入 3　已录入（提醒） 1　未通过 9"), all);
        assertEquals("登记人数 registered: 4", printed.get(printed.size() - 1));
        assertTrue(all.contains("示*甲") && !all.contains("示例甲") && !all.contains(Samples.citizenId(1)), all);
    }

    @Test
    void a_long_roster_is_imported_with_its_rate(@TempDir Path folder) throws IOException, SQLException {
        String h2 = "jdbc:h2:file:" + folder.resolve("roster") + ";REUSE_SPACE=FALSE";
        List<String> dry = printed(() -> MillionRowsMain.main(new String[] {"3000"}));
        assertTrue(dry.get(dry.size() - 1).contains("{ACCEPTED=3000}"), dry.toString());
        List<String> stored = printed(() -> MillionRowsMain.main(new String[] {"500", h2}));
        assertTrue(stored.get(stored.size() - 1).contains("{ACCEPTED=500}"), stored.toString());
    }

    @Test
    void requests_have_one_effect_and_blocks_all_or_none() throws IOException, SQLException {
        List<String> printed = printed(() -> RequestsMain.main(new String[0]));
        assertEquals("预演 preview: true, registered: 0", printed.get(0));
        assertEquals("重复 repeated: true, registered: 1", printed.get(1));
        assertEquals("一起 together: false, registered: 1", printed.get(3));
    }

    @Test
    void the_journal_tells_proves_and_delivers() throws IOException, SQLException {
        List<String> printed = printed(() -> JournalMain.main(new String[0]));
        assertEquals("链完整 whole: true", printed.get(2));
        assertEquals("封存 sealed: 1, broken since: 0", printed.get(3));
        assertTrue(printed.get(5).contains("2022"), printed.get(5));
        assertEquals("投递 delivered: 2, then 0", printed.get(printed.size() - 1));
    }

    @Test
    void the_host_decides_on_its_transaction() throws IOException, SQLException {
        List<String> printed = printed(() -> HostTransactionMain.main(new String[0]));
        assertEquals(List.of("回滚后 after the rollback: 0", "提交后 after the commit: 1"), printed);
    }

    @Test
    void an_incident_is_given_back_once_and_a_grid_has_its_month() throws IOException, SQLException {
        List<String> printed = printed(() -> IncidentMain.main(new String[0]));
        assertTrue(
                printed.contains("再退回　✗　该事件已退回1次，一般至多退回1次。请尽量协商办理，或说明理由上报。社区章程将此定为必须遵守，因此不予办理。"), printed.toString());
        assertTrue(printed.contains("覆盖率 94.44%　得分 8"), printed.toString());
        assertEquals(
                List.of(
                        "提醒　第一网格自2022年9月19日至2022年9月25日巡查2次，少于章程规定的5次。请安排今后各周的巡查。",
                        "提醒　第一网格本月发现的事件尚有1件未办结，事件各数还会变化。请办结后再查询。"),
                printed.subList(printed.size() - 2, printed.size()));
    }

    @Test
    void a_dispute_is_settled_by_law_and_in_time() throws IOException, SQLException {
        List<String> printed = printed(() -> DisputeMain.main(new String[0]));
        assertTrue(printed.contains("　不可派　该调解员应当回避：受雇于当事单位。请另行指派。"), printed.toString());
        assertTrue(printed.contains("到期　催办　调解　2026-04-08"), printed.toString());
        assertTrue(printed.contains("归档　✓"), printed.toString());
        assertTrue(printed.get(printed.size() - 1).startsWith("合计,"), printed.toString());
    }

    @Test
    void a_petition_goes_its_way_by_law_and_stands_beside_those_of_the_year_before() throws IOException, SQLException {
        List<String> printed = printed(() -> PetitionMain.main(new String[0]));
        assertEquals("转送被控告单位　✗　受转送单位正是被检举控告的单位。请转送有权处理的上级机关或者其他机关。", printed.get(0));
        assertTrue(printed.contains("到期　红灯　办理答复　2026-05-22"), printed.toString());
        assertTrue(printed.contains("再次受理同一事项　✗　同一事项的信访（2026年3月2日收到）已经复核终结，不再受理。请向信访人说明。"), printed.toString());
        assertTrue(
                printed.stream().anyMatch(line -> line.startsWith("满意率,0,1,0.00%,")),
                "who is reached and not satisfied counts");
        assertTrue(
                printed.stream().anyMatch(line -> line.startsWith("书信,0,2,0.00%,1,3,33.33%,-1,")), printed.toString());
    }

    @Test
    void a_made_up_community_is_divided_recounted_and_drawn(@TempDir Path folder) throws IOException, SQLException {
        List<String> printed = printed(() -> PlanGridsMain.main(new String[] {folder.toString()}));
        assertTrue(printed.stream().anyMatch(line -> line.endsWith("不符 wrong: 0")), printed.toString());
        assertTrue(printed.stream().anyMatch(line -> line.contains("620户")), printed.toString());
        String map = Files.readString(folder.resolve("grids.svg"));
        assertEquals(200, map.split("<title>b", -1).length - 1);
        assertTrue(map.contains("北 N") && map.contains("图例 Legend") && map.contains("示例大道"), map);
    }

    @Test
    void the_map_is_well_formed(@TempDir Path folder)
            throws IOException, SQLException, SAXException, ParserConfigurationException {
        printed(() -> PlanGridsMain.main(new String[] {folder.toString(), "11"}));
        Document map = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("grids.svg").toFile());
        assertEquals("svg", map.getDocumentElement().getTagName());
    }

    @Test
    void a_unit_hears_of_a_year_and_the_ledgers_are_printed(@TempDir Path folder) throws IOException, SQLException {
        List<String> printed = printed(() -> FeedbackLetterMain.main(new String[] {folder.toString()}));
        assertTrue(printed.contains("✗ 别的单位联络员 the contact of another unit"), printed.toString());
        assertTrue(printed.contains("示例税务局党支部,已报到,3,3,100.00%,1,33.33%,服务完成率"), printed.toString());
        assertTrue(printed.contains("优秀在职党员候选名单 Candidates: 1 of 4"), printed.toString());
        assertTrue(printed.get(printed.size() - 1).contains("不再登记或冲销"), printed.toString());
        String letter = Files.readString(folder.resolve("letter_zh.html"));
        assertTrue(letter.contains("林一一") && letter.contains("欧阳三三"), letter);
        assertTrue(letter.contains("中共示例社区委员会"), letter);
        assertTrue(Files.readString(folder.resolve("letter_en.html")).contains("This letter holds names"));
    }

    /** The lines of a passage, up to the title of the next. */
    private static Stream<String> under(List<String> printed, String title) {
        return printed.stream()
                .dropWhile(line -> !line.startsWith(title))
                .skip(1)
                .takeWhile(line -> !line.startsWith("【"));
    }

    /** The README breaks lines elsewhere than the formatter. */
    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> printed(Program program) throws IOException, SQLException {
        PrintStream before = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private interface Program {
        void run() throws IOException, SQLException;
    }
}
