package org.linli.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.linli.storage.Kind;
import org.linli.storage.contract.ProbeKinds;

/** Databases for tests, with the tables of the contract suite's kinds. */
final class Databases {
    private Databases() {}

    /** A new one, which lives as long as the process. Locks are waited for, however busy the machine is. */
    static DataSource h2InMemory() {
        return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
    }

    static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + name);
        source.setUser("linli");
        source.setPassword("");
        return source;
    }

    /** Pooled connections; the contract's tests open many. */
    static HikariDataSource pooled(DataSource source) {
        return pooled(source, 12, true);
    }

    static HikariDataSource pooled(DataSource source, int size, boolean autoCommit) {
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(source);
        configuration.setMaximumPoolSize(size);
        configuration.setAutoCommit(autoCommit);
        configuration.setMinimumIdle(0);
        // A busy machine is no reason to fail.
        configuration.setConnectionTimeout(0);
        return new HikariDataSource(configuration);
    }

    /** A started storage on new tables. */
    static JdbcStorage storage(DataSource source) {
        return storage(source, ProbeKinds.ALL);
    }

    static JdbcStorage storage(DataSource source, Collection<Kind<?>> kinds) {
        create(source, "linli_", kinds);
        return JdbcStorage.of(source).kinds(kinds).start();
    }

    static void create(DataSource source, String prefix, Collection<Kind<?>> kinds) {
        try (Connection connection = source.getConnection()) {
            Dialect dialect = Dialect.of(connection.getMetaData());
            run(connection, Schema.of(dialect, prefix, kinds).statements());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs the shipped script of grants. */
    static void grant(Connection connection, Dialect dialect, String role) throws SQLException {
        String script = FlywayMigration.text(dialect, "grants.sql")
                .replace(Names.PREFIX_PLACE, "linli_")
                .replace(Names.ROLE_PLACE, role);
        run(connection, script.lines().toList());
    }

    static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
