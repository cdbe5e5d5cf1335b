package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.CommunityForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.grid.Cover;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.DivisionStatus;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.GridType;
import org.linli.grid.MicroGrid;
import org.linli.grid.MicroGridForm;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.Seat;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.scenario.MovableClock;
import org.linli.scenario.StoryTeller;
import org.linli.storage.Selection;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/** What reports read in plain SQL is what desks answer. */
abstract class ReportClauses {
    private static final DivisionCode AWAY = DivisionCode.of("350603005005");
    private static final String NONE = "-";

    private final LocalDate today = LocalDate.of(2022, 9, 11);
    private final MovableClock clock = new MovableClock(StoryTeller.BEGIN);
    private DataSource source;
    private Linli linli;

    abstract DataSource newDatabase();

    @BeforeEach
    void start() {
        source = newDatabase();
        linli = Linli.on(JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start())
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]))
                .build();
    }

    private Desk desk() {
        return linli.desk(Probes.HOME, Actor.of(Id.of("secretary-1"), Role.COMMUNITY_SECRETARY));
    }

    private Desk officer() {
        return linli.desk(Probes.HOME, Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER));
    }

    /** Rows as texts, cells apart by a bar; in their order. */
    private List<String> sql(String select) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(Objects.requireNonNullElse(row.getString(i), NONE));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    private static String line(Object... cells) {
        return Stream.of(cells).map(ReportClauses::cell).collect(Collectors.joining("|"));
    }

    private static String cell(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(String::valueOf).orElse(NONE)
                : String.valueOf(value);
    }

    private List<Id<Building>> buildings(int count) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> desk().buildings()
                        .register(new BuildingForm(number + "号楼", Optional.empty(), 150))
                        .orElseThrow()
                        .id())
                .toList();
    }

    private Division drawn(DivisionForm form) {
        return desk().divisions().draw(form).orElseThrow();
    }

    private Division published(DivisionForm form, LocalDate from) {
        Division drawn = drawn(form);
        officer().divisions().review(drawn.id()).orElseThrow();
        officer().divisions().file(drawn.id()).orElseThrow();
        return desk().redivision().publish(drawn.id(), from, List.of()).orElseThrow();
    }

    private static DivisionForm first(List<Id<Building>> all) {
        return DivisionForm.of(
                GridForm.basic(1, "南网格", Set.copyOf(all.subList(0, 2)))
                        .parts(List.of(new MicroGridForm(Optional.empty(), "一号微网格", Set.of(all.get(0))))),
                GridForm.basic(2, "北网格", Set.copyOf(all.subList(2, 4))),
                GridForm.dedicated(3, "园区网格", GridType.ENTERPRISE, Set.of(all.get(2))));
    }

    private static DivisionForm renamed(Division before) {
        return new DivisionForm(DivisionForm.of(before).grids().stream()
                .map(grid -> new GridForm(
                        grid.continues(),
                        grid.number(),
                        grid.name().replace("南", "新南"),
                        grid.nature(),
                        grid.type(),
                        grid.buildings(),
                        grid.microGrids(),
                        grid.residents()))
                .toList());
    }

    @Test
    void grids_and_micro_grids_are_shown_by_division_with_their_period_and_a_draft_as_it_is_redrawn()
            throws SQLException {
        List<Id<Building>> all = buildings(4);
        Division before = published(first(all), today);
        clock.pass(Duration.ofDays(10));
        Division after = published(renamed(before), today.plusDays(60));
        Division draft = drawn(renamed(after)
                .split(
                        after.grids().get(1).id(),
                        GridForm.basic(4, "东网格", Set.of(all.get(2))),
                        GridForm.basic(5, "西网格", Set.of(all.get(3)))));
        desk().divisions().redraw(draft.id(), renamed(after)).orElseThrow();
        List<String> grids = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (DivisionStatus status : DivisionStatus.values()) {
            for (Division division : desk().divisions()
                    .list(Selection.where(Division.STATUS, status), Paging.first(10))
                    .orElseThrow()
                    .items()) {
                for (Grid grid : division.grids()) {
                    grids.add(grid(division, grid));
                    grid.microGrids()
                            .forEach(part -> parts.add(line(
                                    division.id(),
                                    division.inForce().map(Period::from),
                                    part.id(),
                                    part.name(),
                                    grid.id(),
                                    grid.name(),
                                    part.buildings().size())));
                }
            }
        }
        assertEquals(9, grids.size());
        assertEquals(
                grids.stream().sorted().toList(),
                sql(
                                "SELECT division, division_status, in_force_from, in_force_until, id, number, code, name, nature, type,"
                                        + " buildings, households FROM linli_v_grid WHERE community LIKE '350603%'")
                        .stream()
                        .sorted()
                        .toList());
        assertEquals(
                parts.stream().sorted().toList(),
                sql("SELECT division, in_force_from, id, name, grid, grid_name, buildings FROM linli_v_micro_grid")
                        .stream()
                        .sorted()
                        .toList());
    }

    private static String grid(Division division, Grid grid) {
        return line(
                division.id(),
                division.status(),
                division.inForce().map(Period::from),
                division.inForce().flatMap(Period::until),
                grid.id(),
                grid.number(),
                grid.code(),
                grid.name(),
                grid.nature(),
                grid.type(),
                grid.buildings().size(),
                grid.households());
    }

    @Test
    void which_grids_cover_which_building_is_shown_for_each_day_as_the_desk_tells_it() throws SQLException {
        List<Id<Building>> all = buildings(4);
        Division before = published(first(all), today);
        clock.pass(Duration.ofDays(10));
        published(renamed(before).move(Set.of(all.get(1)), before.grids().get(1).id()), today.plusDays(60));
        int covered = 0;
        for (long days : List.of(-1L, 0L, 59L, 60L, 3_000L)) {
            LocalDate day = today.plusDays(days);
            List<String> told = new ArrayList<>();
            for (Building building :
                    desk().buildings().list(Paging.first(10)).orElseThrow().items()) {
                desk().divisions().coverOf(building.id(), day).ifPresent(cover -> told.add(cover(building, cover)));
            }
            assertEquals(
                    told.stream().sorted().toList(),
                    sql(
                                    "SELECT building_number, grid_name, dedicated_grid_name, micro_grid_name, division, grid, micro_grid"
                                            + " FROM linli_v_building_cover WHERE in_force_from <= DATE '" + day
                                            + "' AND (in_force_until IS NULL OR in_force_until > DATE '" + day + "')")
                            .stream()
                            .sorted()
                            .toList(),
                    day.toString());
            covered += told.size();
        }
        assertEquals(16, covered);
    }

    private static String cover(Building building, Cover cover) {
        return line(
                building.number(),
                cover.basic().name(),
                cover.dedicated().map(Grid::name),
                cover.microGrid().map(MicroGrid::name),
                cover.division().id(),
                cover.basic().id(),
                cover.microGrid().map(MicroGrid::id));
    }

    private Id<PartyOrganisation> branch(String name) {
        return desk().partyOrganisations()
                .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }

    private Id<Person> person(PersonForm form) {
        return desk().people().register(form).orElseThrow().id();
    }

    private static PersonForm citizen(String citizenId) {
        return PersonForm.of("林样本", citizenId, PoliticalStatus.NONE);
    }

    @Test
    void members_of_an_alliance_are_shown_as_they_are_now_with_both_names() throws SQLException {
        Alliance alliance = desk().alliances().establish("样本联盟", branch("牵头支部")).orElseThrow();
        Id<PartyOrganisation> stays = branch("第一支部");
        Id<PartyOrganisation> pauses = branch("第二支部");
        Id<PartyOrganisation> leaves = branch("第三支部");
        AgreementForm agreement = AgreementForm.of(today, person(citizen("350603188001010016")));
        for (Id<PartyOrganisation> each : List.of(stays, pauses, leaves)) {
            desk().alliances()
                    .admit(alliance.id(), each, agreement.until(today.plusYears(2)))
                    .orElseThrow();
        }
        clock.pass(Duration.ofDays(30));
        desk().alliances().suspend(alliance.id(), pauses).orElseThrow();
        desk().alliances().withdraw(alliance.id(), leaves).orElseThrow();
        Alliance now = desk().alliances().find(alliance.id()).orElseThrow();
        assertEquals(
                now.members().stream()
                        .map(member -> line(
                                "样本联盟",
                                member.partyOrganisation(),
                                member.status(),
                                member.since(),
                                ended(member),
                                member.agreement().from(),
                                member.agreement().until()))
                        .sorted()
                        .toList(),
                sql("SELECT alliance_name, party_organisation, status, member_from, member_until, agreement_from,"
                                + " agreement_until FROM linli_v_alliance_member")
                        .stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("第一支部|ACTIVE", "第三支部|WITHDRAWN", "第二支部|SUSPENDED"),
                sql("SELECT party_organisation_name, status FROM linli_v_alliance_member WHERE alliance = '"
                                + alliance.id() + "'")
                        .stream()
                        .sorted()
                        .toList());
    }

    private static Optional<LocalDate> ended(Member member) {
        return member.memberships().get(member.memberships().size() - 1).until();
    }

    @Test
    void a_name_stands_beside_each_id_and_a_grid_has_its_latest_published_one() throws SQLException {
        List<Id<Building>> all = buildings(4);
        Id<Organisation> factory = desk().organisations()
                .register(OrganisationForm.of("样本厂", OrganisationKind.OTHER))
                .orElseThrow()
                .id();
        desk().partyOrganisations()
                .register(PartyOrganisationForm.of("厂支部", PartyOrganisationLevel.BRANCH)
                        .host(factory))
                .orElseThrow();
        branch("无驻地支部");
        assertEquals(
                Set.of("厂支部|样本厂", "无驻地支部|-"),
                Set.copyOf(sql("SELECT name, host_name FROM linli_v_party_organisation")));
        Division before = published(first(all), today);
        Grid south = before.grids().get(0);
        Id<Person> worker = person(citizen("350603188001010016").employer(factory));
        desk().gridPosts()
                .nominate(GridPostForm.of(GridPostKind.GRID_MEMBER, worker, Seat.of(south.id())))
                .orElseThrow();
        desk().gridPosts()
                .nominate(GridPostForm.of(GridPostKind.BUILDING_HEAD, worker, Seat.ofBuilding(south.id(), all.get(0))))
                .orElseThrow();
        String posts = "SELECT grid_name, building_number, employer_name FROM linli_v_grid_post ORDER BY kind DESC";
        assertEquals(List.of("南网格|-|样本厂", "南网格|1号楼|样本厂"), sql(posts));
        drawn(new DivisionForm(renamed(before).grids()));
        assertEquals(List.of("南网格|-|样本厂", "南网格|1号楼|样本厂"), sql(posts));
        clock.pass(Duration.ofDays(1));
        published(renamed(before), today.plusDays(60));
        assertEquals(List.of("新南网格|-|样本厂", "新南网格|1号楼|样本厂"), sql(posts));
        assertEquals(List.of("样本厂"), sql("SELECT employer_name FROM linli_v_person"));
    }

    @Test
    void every_community_with_data_is_shown_and_its_name_once_it_is_described() throws SQLException {
        String communities = "SELECT community, name FROM linli_v_community ORDER BY community";
        assertEquals(List.of(), sql(communities));
        buildings(1);
        linli.desk(AWAY, Actor.of(Id.of("secretary-2"), Role.COMMUNITY_SECRETARY))
                .community()
                .describe(CommunityForm.of("别的社区"))
                .orElseThrow();
        assertEquals(List.of("350603005004|-", "350603005005|别的社区"), sql(communities));
        desk().community().describe(CommunityForm.of("样本社区")).orElseThrow();
        assertEquals(List.of("350603005004|样本社区", "350603005005|别的社区"), sql(communities));
    }

    @Test
    void constants_are_called_as_in_findings_in_both_languages() throws SQLException {
        desk().organisations()
                .register(OrganisationForm.of("样本厂", OrganisationKind.ENTERPRISE))
                .orElseThrow();
        assertEquals(
                List.of("样本厂|企业|enterprise"),
                sql("SELECT o.name, l.zh, LOWER(l.en) FROM linli_v_organisation o JOIN linli_v_label l"
                        + " ON l.enumeration = 'OrganisationKind' AND l.constant = o.kind"));
        Function<Enum<?>, String> told = constant -> line(
                constant.getDeclaringClass().getSimpleName(),
                constant.name(),
                Texts.of(Label.of(constant), Locale.CHINESE),
                Texts.of(Label.of(constant), Locale.ENGLISH));
        List<String> labels = sql("SELECT enumeration, constant, zh, en FROM linli_v_label");
        assertEquals(
                Labels.enumerations(Linli.kinds()).values().stream()
                        .flatMap(List::stream)
                        .map(told)
                        .sorted()
                        .toList(),
                labels.stream().sorted().toList());
        assertTrue(labels.size() > 100, labels.toString());
    }

    @Test
    void labels_are_renewed_and_a_hosts_own_stay() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Schema schema = Schema.of(Dialect.of(connection.getMetaData()), "linli_", Linli.kinds());
            Databases.run(
                    connection,
                    List.of(
                            "UPDATE linli_label SET zh = '旧名'",
                            "INSERT INTO linli_label (enumeration, constant, zh, en) VALUES ('ParadeKind', 'BIG', '大', 'big')"));
            Databases.run(connection, schema.labelStatements());
        }
        assertEquals(
                List.of("企业"),
                sql("SELECT zh FROM linli_v_label WHERE enumeration = 'OrganisationKind' AND constant = 'ENTERPRISE'"));
        assertEquals(List.of("大"), sql("SELECT zh FROM linli_v_label WHERE enumeration = 'ParadeKind'"));
        assertEquals(List.of(), sql("SELECT constant FROM linli_v_label WHERE zh = '旧名'"));
    }
}
