package org.linli.examples.story;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.AppointmentStatus;
import org.linli.community.Community;
import org.linli.community.CommunityFigures;
import org.linli.community.Count;
import org.linli.community.HonourLevel;
import org.linli.dispute.DisputeStatus;
import org.linli.dispute.ledger.DisputeFigures;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorStatus;
import org.linli.duty.FeedbackStatus;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.GridType;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Paging;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.UnitKind;
import org.linli.storage.Ref;
import org.linli.storage.Selection;

/** Compares what is in the store with the story. */
public final class ReadBack {
    private static final Paging ALL = Paging.first(1_000);

    private final Linli linli;
    private final Optional<DataSource> dataSource;
    private final Teller teller;

    /**
     * A reader.
     *
     * @param linli the library on the reopened store
     * @param dataSource the same database, for plain SQL, if it is one
     * @param teller tells what is found
     */
    public ReadBack(Linli linli, Optional<DataSource> dataSource, Teller teller) {
        this.linli = linli;
        this.dataSource = dataSource;
        this.teller = teller;
    }

    /**
     * Compares all figures of the story.
     *
     * @param more compares those of the later chapters
     * @return the figures
     * @throws SQLException when the database cannot be read
     */
    public Figures compare(BiConsumer<Desk, Figures> more) throws SQLException {
        teller.section("三十三、从数据库读出 Read back from the database");
        Desk desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        Community community = desk.community().profile().orElseThrow();
        CommunityFigures snapshot =
                desk.community().asOf(LocalDate.of(2022, 12, 31)).orElseThrow();
        Alliance alliance = desk.alliances().list(ALL).orElseThrow().items().get(0);
        Figures figures = new Figures();
        figures.compare("", Words.of("龙文区社区和村", "communities of the district"), 83L, districtSize(desk));
        figures.compare(
                "F1", Words.of("成立年份", "founded"), 2019, community.foundedYear().orElseThrow());
        figures.compare(
                "F1",
                Words.of("户数", "households"),
                Count.atLeast(3_000),
                snapshot.figures().households());
        figures.compare(
                "F1",
                Words.of("人口", "residents"),
                Count.atLeast(7_000),
                snapshot.figures().residents());
        figures.compare(
                "F1",
                Words.of("企业", "enterprises"),
                Count.atLeast(50),
                snapshot.figures().enterprises());
        figures.compare("F8", Words.of("超过一般规模的提示", "warned that it is larger than usual"), true, isLarge(desk));
        figures.compare("F2", Words.of("市级荣誉", "honours of the city"), 2L, honours(community, HonourLevel.CITY));
        figures.compare(
                "F2", Words.of("区级荣誉", "honours of the district"), 2L, honours(community, HonourLevel.DISTRICT));
        figures.compare("F2", Words.of("省级案例", "case of the province"), 1L, honours(community, HonourLevel.PROVINCE));
        figures.compare(
                "F3",
                Words.of("联盟支部", "branches in the alliance"),
                15,
                alliance.activeMembers().size());
        figures.compare("F3", Words.of("两种写法是同一支部", "two spellings, one branch"), 1L, spellings(desk));
        figures.compare("F3", Words.of("进入、派出任职", "posts in and out"), 3, posts(desk, alliance));
        figures.compare("F3", Words.of("主题党日", "theme days"), 2, themeDays(desk, alliance));
        grids(desk, figures);
        members(desk, figures);
        disputes(desk, figures);
        more.accept(desk, figures);
        figures.compare("", Words.of("日志链完整", "chain of the journal is whole"), true, isWhole(alliance));
        if (dataSource.isPresent()) {
            views(dataSource.get(), figures);
        }
        figures.tell(teller);
        return figures;
    }

    private static void grids(Desk desk, Figures figures) {
        LocalDate day = LocalDate.of(2023, 12, 31);
        Division division = desk.divisions().inForceOn(day).orElseThrow();
        List<GridPost> heads =
                desk.gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, day).orElseThrow();
        long managers = heads.stream().filter(GridPost::isEnterpriseManager).count();
        figures.compare("F6", Words.of("网格", "grids"), 4, division.grids().size());
        figures.compare(
                "F6",
                Words.of("第四网格", "the fourth grid"),
                GridType.ENTERPRISE,
                division.grids().get(3).type());
        figures.compare("F6", Words.of("楼栋长", "building heads"), 21, heads.size());
        figures.compare("F6", Words.of("其中企业管理人员", "managers among them"), 11L, managers);
        figures.compare("F6", Words.of("企业管理人员过半", "more than half"), true, 2 * managers > heads.size());
        figures.compare(
                "F6",
                Words.of("党建联络员来自企业", "liaisons from enterprises"),
                4L,
                desk.gridPosts().holdersOn(GridPostKind.PARTY_LIAISON, day).orElseThrow().stream()
                        .filter(post -> post.employer().orElseThrow().enterprise())
                        .count());
        figures.compare(
                "F7",
                Words.of("每格户数", "households of a grid"),
                750L,
                division.households() / division.grids().size());
        figures.compare(
                "F7",
                Words.of("每格人口", "residents of a grid"),
                1_750L,
                division.grids().get(0).residents().orElseThrow());
        figures.compare(
                "F7",
                Words.of("规模提示", "grids that warn of their size"),
                4L,
                desk.preview().divisions().draw(DivisionForm.of(division)).findings().stream()
                        .filter(finding -> finding.code().equals("grid-size-range"))
                        .count());
    }

    private static void members(Desk desk, Figures figures) {
        List<MemberReport> reports = Stream.of(MemberReportStatus.SERVING, MemberReportStatus.EXEMPT)
                .flatMap(
                        status -> desk
                                .memberReports()
                                .list(Selection.where(MemberReport.STATUS, status), ALL)
                                .orElseThrow()
                                .items()
                                .stream())
                .toList();
        figures.compare("F9", Words.of("报到在职党员", "members who reported"), 55, reports.size());
        figures.compare(
                "F9",
                Words.of("来自机关、事业单位、国企", "of agencies, institutions, state enterprises"),
                55L,
                reports.stream()
                        .filter(report -> report.unit().kind() != UnitKind.OTHER)
                        .count());
        figures.compare(
                "F9",
                Words.of("编入的网格", "grids with members"),
                4L,
                reports.stream()
                        .flatMap(report -> report.grid().stream())
                        .distinct()
                        .count());
        figures.compare(
                "F9",
                Words.of("报到率", "rate of report"),
                "100.00%",
                desk.dutyLedgers().reportRate().orElseThrow().rate().toString());
        figures.compare(
                "F9",
                Words.of("单位签收的反馈", "feedback acknowledged"),
                55L,
                reports.stream()
                        .flatMap(report -> desk.dutyFeedbacks().ofMember(report.id()).orElseThrow().stream())
                        .filter(feedback -> feedback.status() == FeedbackStatus.ACKNOWLEDGED)
                        .count());
    }

    /** What the plan of the cases says, beside what the ledger counts and plain SQL sees. */
    private static void disputes(Desk desk, Figures figures) {
        DisputeFigures year =
                desk.disputeLedgers().month(Chapter4.YEAR).orElseThrow().total();
        figures.compare(
                "F4",
                Words.of("金牌调解员", "golden mediators"),
                5L,
                desk
                        .mediators()
                        .list(Selection.where(Mediator.STATUS, MediatorStatus.ACTIVE), ALL)
                        .orElseThrow()
                        .items()
                        .stream()
                        .filter(mediator -> mediator.form().golden())
                        .count());
        figures.compare("F5", Words.of("受理的矛盾纠纷", "disputes accepted"), 126L, year.accepted());
        figures.compare(
                "F5",
                Words.of("尚未办结", "still open"),
                0L,
                desk.disputes().list(Selection.all(), ALL).orElseThrow().items().stream()
                        .filter(dispute -> dispute.status() != DisputeStatus.ARCHIVED)
                        .count());
        figures.compare(
                "F5", Words.of("成功率", "success"), "94.53%", year.success().toString());
        figures.compare(
                "F5",
                Words.of("履行率", "performance"),
                "97.52%",
                year.performance().toString());
        figures.compare("F5", Words.of("反弹", "rebounds"), 6L, year.rebounds());
        figures.compare("F5", Words.of("超期", "overdue"), 6L, year.late());
    }

    /** By the edition of the law of 2022; the one of 2026 would say nothing of a lower bound of 3,000. */
    private static boolean isLarge(Desk desk) {
        return desk
                .preview()
                .community()
                .record(org.linli.community.Figures.of(
                        LocalDate.of(2022, 12, 30), Count.atLeast(3_000), Count.atLeast(7_000), Count.atLeast(50)))
                .findings()
                .stream()
                .anyMatch(finding -> finding.code().equals("community-household-range"));
    }

    private long districtSize(Desk desk) {
        return desk.community().inDistrict(ALL).orElseThrow().items().size();
    }

    private static long honours(Community community, HonourLevel level) {
        return community.honours().stream()
                .filter(honour -> honour.level() == level)
                .count();
    }

    private static long spellings(Desk desk) {
        return List.of(Members.SCHOOL, Members.SCHOOL_OTHERWISE).stream()
                .map(name -> desk.partyOrganisations().named(name).orElseThrow().id())
                .distinct()
                .count();
    }

    private static int posts(Desk desk, Alliance alliance) {
        return desk.appointments()
                .list(alliance.id(), Selection.where(Appointment.STATUS, AppointmentStatus.APPOINTED), ALL)
                .orElseThrow()
                .items()
                .size();
    }

    private static int themeDays(Desk desk, Alliance alliance) {
        return desk.themeDays()
                .between(alliance.id(), LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1))
                .orElseThrow()
                .size();
    }

    private boolean isWhole(Alliance alliance) {
        return linli.journal()
                .firstBroken(Alliance.KIND, Ref.of(alliance.community(), alliance.id()))
                .isEmpty();
    }

    /** What other programs read, by plain SQL over the views. */
    private static void views(DataSource dataSource, Figures figures) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            figures.compare(
                    "",
                    Words.of("SQL 视图 linli_v_alliance 的成员数", "members by plain SQL"),
                    15L,
                    sql(connection, "SELECT active_members FROM linli_v_alliance"));
            figures.compare(
                    "",
                    Words.of("SQL 视图 linli_v_dispute 的未办结数", "open disputes by plain SQL"),
                    0L,
                    sql(connection, "SELECT COUNT(*) FROM linli_v_dispute WHERE status <> 'ARCHIVED'"));
            figures.compare(
                    "",
                    Words.of("SQL 视图 linli_v_duty_feedback 的签收数", "acknowledged feedback by plain SQL"),
                    55L,
                    sql(connection, "SELECT COUNT(*) FROM linli_v_duty_feedback WHERE status = 'ACKNOWLEDGED'"));
        }
    }

    private static long sql(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
