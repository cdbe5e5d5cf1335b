package org.linli.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL on a free port, started once for all tests of a process. */
final class PostgresServer {
    private static final PostgresServer INSTANCE = new PostgresServer();

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer() {
        try {
            // What the server does by default is to lose commits; a test may do without fsync, but not without this.
            server = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("timezone", "America/St_Johns")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A role that may log in to a database and do what the shipped script says, in tables that are there already. */
    static PGSimpleDataSource runTimeRole(PGSimpleDataSource owner) {
        String role = "run_" + owner.getDatabaseName();
        try (Connection connection = owner.getConnection()) {
            Databases.run(connection, List.of("CREATE ROLE " + role + " LOGIN"));
            Databases.grant(connection, Dialect.POSTGRESQL, role);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(owner.getServerNames());
        source.setPortNumbers(owner.getPortNumbers());
        source.setDatabaseName(owner.getDatabaseName());
        source.setUser(role);
        return source;
    }

    /** A new, empty database. */
    static PGSimpleDataSource newDatabase() {
        String name = "test" + INSTANCE.databases.incrementAndGet();
        try (Connection connection = INSTANCE.server.getPostgresDatabase().getConnection()) {
            // The database's own collation is a linguistic one where the system has it; columns must not follow it.
            Databases.run(connection, List.of("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {INSTANCE.server.getPort()});
        source.setDatabaseName(name);
        source.setUser("postgres");
        return source;
    }
}
