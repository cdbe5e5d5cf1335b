package org.linli.examples.sample;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Ten figures of each community of a district, in plain SQL over the views alone: any tool for reports can read them so. */
public final class DistrictDashboard {
    /** The figures, in the order of the table. */
    public static final List<Figure> FIGURES = List.of(
            new Figure("户数", """
                    SELECT f.community, f.households FROM linli_v_community_figures f
                    WHERE f.taken_on = (SELECT MAX(l.taken_on) FROM linli_v_community_figures l
                        WHERE l.community = f.community AND l.taken_on <= DATE '{day}')"""),
            new Figure("楼栋", "SELECT community, COUNT(*) FROM linli_v_building GROUP BY community"),
            new Figure("单位", "SELECT community, COUNT(*) FROM linli_v_organisation GROUP BY community"),
            new Figure("联盟成员", """
                    SELECT community, COUNT(*) FROM linli_v_alliance_member WHERE status = 'ACTIVE'
                    GROUP BY community"""),
            new Figure("网格", """
                    SELECT community, COUNT(*) FROM linli_v_grid
                    WHERE nature = 'BASIC' AND in_force_from <= DATE '{day}'
                        AND (in_force_until IS NULL OR in_force_until > DATE '{day}')
                    GROUP BY community"""),
            new Figure("未划网格楼栋", """
                    SELECT b.community, COUNT(*) FROM linli_v_building b
                    WHERE NOT EXISTS (SELECT 1 FROM linli_v_building_cover c
                        WHERE c.community = b.community AND c.building = b.id AND c.in_force_from <= DATE '{day}'
                            AND (c.in_force_until IS NULL OR c.in_force_until > DATE '{day}'))
                    GROUP BY b.community"""),
            new Figure("在岗", """
                    SELECT community, COUNT(*) FROM linli_v_grid_post
                    WHERE held_from <= DATE '{day}' AND held_until > DATE '{day}' GROUP BY community"""),
            new Figure("未办结事件", """
                    SELECT community, COUNT(*) FROM linli_v_incident WHERE is_open = TRUE GROUP BY community"""),
            new Figure("报到党员", """
                    SELECT community, COUNT(*) FROM linli_v_member_report WHERE active = TRUE GROUP BY community"""),
            new Figure("服务分钟", """
                    SELECT community, SUM(minutes) FROM linli_v_duty_service
                    WHERE served_on >= DATE '{year}-01-01' AND served_on <= DATE '{day}' GROUP BY community"""));

    private static final String NAMES = """
            SELECT community, COALESCE(name, community) FROM linli_v_community WHERE community LIKE '{district}%'""";

    private static final String OPEN_BY_CATEGORY = """
            SELECT l.zh, COUNT(*) FROM linli_v_incident i
            JOIN linli_v_label l ON l.enumeration = 'IncidentCategory' AND l.constant = i.category
            WHERE i.community LIKE '{district}%' AND i.is_open = TRUE GROUP BY l.zh""";

    private final DataSource source;
    private final String district;
    private final LocalDate day;

    /**
     * A dashboard of a district on a day.
     *
     * @param source the database
     * @param district the first six digits of the communities' codes
     * @param day the day
     */
    public DistrictDashboard(DataSource source, String district, LocalDate day) {
        this.source = source;
        this.district = district;
        this.day = day;
    }

    /**
     * The communities of the district that have data.
     *
     * @return their names by their codes; the code for one without a name
     * @throws SQLException when the database cannot be read
     */
    public Map<String, String> communities() throws SQLException {
        return select(NAMES);
    }

    /**
     * One figure of each community.
     *
     * @param figure which
     * @return the figure by the community's code; communities without one are left out
     * @throws SQLException when the database cannot be read
     */
    public Map<String, Long> read(Figure figure) throws SQLException {
        Map<String, Long> read = new TreeMap<>();
        select(figure.sql()).forEach((community, value) -> {
            if (community.startsWith(district)) {
                read.put(community, Long.valueOf(value));
            }
        });
        return read;
    }

    /**
     * Open incidents of the district, by what the category is called.
     *
     * @return how many by the Chinese name of the category
     * @throws SQLException when the database cannot be read
     */
    public Map<String, String> openByCategory() throws SQLException {
        return select(OPEN_BY_CATEGORY);
    }

    private Map<String, String> select(String sql) throws SQLException {
        Map<String, String> read = new TreeMap<>();
        String whole = sql.replace("{district}", district)
                .replace("{day}", day.toString())
                .replace("{year}", String.valueOf(day.getYear()));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(whole)) {
            while (row.next()) {
                read.put(row.getString(1), row.getString(2));
            }
        }
        return read;
    }

    /**
     * A figure.
     *
     * @param title what the table calls it
     * @param sql the statement, which gives a community and a number in each row
     */
    public record Figure(String title, String sql) {}
}
