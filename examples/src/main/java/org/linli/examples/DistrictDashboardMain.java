package org.linli.examples;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.linli.examples.sample.DistrictDashboard;
import org.linli.examples.sample.DistrictDashboard.Figure;
import org.linli.examples.sample.SampleDistrict;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;

/** A district's dashboard: ten figures of each community, read in plain SQL from the views, on an embedded H2. */
public final class DistrictDashboardMain {
    private static final String CELL = "\t";

    private DistrictDashboardMain() {}

    /**
     * Sets up three communities, and prints the table.
     *
     * @param args not looked at
     * @throws SQLException when the database cannot be read
     */
    public static void main(String[] args) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:district;DB_CLOSE_DELAY=-1");
        source.setUser("linli");
        new SampleDistrict(JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start()).setUp();
        DistrictDashboard dashboard = new DistrictDashboard(source, SampleDistrict.CODE, SampleDistrict.TODAY);
        System.out.println("社区" + CELL
                + DistrictDashboard.FIGURES.stream().map(Figure::title).collect(Collectors.joining(CELL)));
        for (Map.Entry<String, String> community : dashboard.communities().entrySet()) {
            StringBuilder line = new StringBuilder(community.getValue());
            for (Figure figure : DistrictDashboard.FIGURES) {
                line.append(CELL).append(dashboard.read(figure).getOrDefault(community.getKey(), 0L));
            }
            System.out.println(line);
        }
        dashboard.openByCategory().forEach((category, count) -> System.out.println("未办结：" + category + CELL + count));
    }
}
