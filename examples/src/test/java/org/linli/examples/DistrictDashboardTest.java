package org.linli.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.Community;
import org.linli.examples.sample.DistrictDashboard;
import org.linli.examples.sample.DistrictDashboard.Figure;
import org.linli.examples.sample.SampleDistrict;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Paging;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.storage.Selection;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;

/** What the dashboard reads in plain SQL is what the library answers. */
class DistrictDashboardTest {
    private static final Paging ALL = Paging.first(1_000);
    private static final LocalDate DAY = SampleDistrict.TODAY;
    private static final JdbcDataSource SOURCE = new JdbcDataSource();
    private static final DistrictDashboard DASHBOARD = new DistrictDashboard(SOURCE, SampleDistrict.CODE, DAY);

    private static List<Desk> desks = List.of();

    @BeforeAll
    static void setUp() {
        SOURCE.setURL("jdbc:h2:mem:dashboard;DB_CLOSE_DELAY=-1");
        SOURCE.setUser("linli");
        SampleDistrict district = new SampleDistrict(
                JdbcStorage.of(SOURCE).schemaMode(SchemaMode.MIGRATE).start());
        district.setUp();
        desks = district.desks();
    }

    /** The ten figures of a community, as the library answers them. */
    private static Map<String, Long> answered(Desk desk) {
        List<Building> buildings = desk.buildings().list(ALL).orElseThrow().items();
        List<MemberReport> reports = Stream.of(MemberReportStatus.values())
                .filter(MemberReportStatus::isActive)
                .flatMap(
                        status -> desk
                                .memberReports()
                                .list(Selection.where(MemberReport.STATUS, status), ALL)
                                .orElseThrow()
                                .items()
                                .stream())
                .toList();
        List<Grid> grids = desk.divisions().inForceOn(DAY).map(Division::grids).orElse(List.of());
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(
                "户数",
                desk.community()
                        .asOf(DAY)
                        .map(taken -> taken.figures().households().number())
                        .orElse(0L));
        figures.put("楼栋", (long) buildings.size());
        figures.put("单位", (long)
                desk.organisations().list(ALL).orElseThrow().items().size());
        figures.put(
                "联盟成员",
                desk.alliances().list(ALL).orElseThrow().items().stream()
                        .mapToLong(alliance -> alliance.activeMembers().size())
                        .sum());
        figures.put("网格", grids.stream().filter(Grid::isBasic).count());
        figures.put(
                "未划网格楼栋",
                buildings.stream()
                        .filter(building ->
                                desk.divisions().coverOf(building.id(), DAY).isEmpty())
                        .count());
        figures.put(
                "在岗",
                Stream.of(GridPostKind.values())
                        .mapToLong(kind -> desk.gridPosts()
                                .holdersOn(kind, DAY)
                                .orElseThrow()
                                .size())
                        .sum());
        figures.put(
                "未办结事件",
                grids.stream()
                        .mapToLong(grid ->
                                desk.incidents().openIn(grid.id()).orElseThrow().size())
                        .sum());
        figures.put("报到党员", (long) reports.size());
        figures.put(
                "服务分钟",
                reports.stream()
                        .flatMap(report -> desk.dutyServices().ofMember(report.id()).orElseThrow().stream())
                        .mapToLong(service -> service.form().minutes())
                        .sum());
        return figures;
    }

    @Test
    void each_of_the_ten_figures_is_the_librarys_own_answer_in_each_community() throws SQLException {
        Map<String, Map<String, Long>> read = new TreeMap<>();
        Map<String, Map<String, Long>> answered = new TreeMap<>();
        for (int number = 1; number <= 3; number++) {
            String community = SampleDistrict.code(number).value();
            answered.put(community, answered(desks.get(number - 1)));
            Map<String, Long> figures = new LinkedHashMap<>();
            for (Figure figure : DistrictDashboard.FIGURES) {
                figures.put(figure.title(), DASHBOARD.read(figure).getOrDefault(community, 0L));
            }
            read.put(community, figures);
        }
        assertEquals(answered, read);
        assertEquals(10, DistrictDashboard.FIGURES.size());
        read.get(SampleDistrict.code(2).value()).forEach((title, value) -> assertEquals(true, value > 0, title));
    }

    @Test
    void the_communities_are_those_of_the_district_and_the_one_without_a_profile() throws SQLException {
        Map<String, String> names = new TreeMap<>();
        desks.get(0)
                .community()
                .inDistrict(ALL)
                .orElseThrow()
                .items()
                .forEach(community -> names.put(community.code().value(), name(community)));
        names.put(SampleDistrict.code(3).value(), SampleDistrict.code(3).value());
        assertEquals(names, DASHBOARD.communities());
    }

    private static String name(Community community) {
        return community.names().name();
    }

    @Test
    void categories_are_called_by_their_names() throws SQLException {
        assertEquals(Map.of("安全隐患排查整治", "3", "矛盾纠纷排查化解", "3"), DASHBOARD.openByCategory());
    }
}
