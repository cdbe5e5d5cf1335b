package org.linli.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL on a free port: one that is started once for all tests of a process, or one of a test's own. */
final class PostgresServer implements AutoCloseable {
    /** As long as a busy machine may take to start one. */
    static final Duration STARTUP = Duration.ofMinutes(5);

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres.Builder builder) {
        try {
            // What the server does by default is to lose commits; a test may do without fsync, but not without this.
            server = builder.setPGStartupWait(STARTUP)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("timezone", "America/St_Johns")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small one, which forgets nothing: it keeps all of its write-ahead log, and logs each statement with its values. */
    static PostgresServer keepingEverything() {
        return new PostgresServer(EmbeddedPostgres.builder()
                .setLocaleConfig("wal-segsize", "1")
                .setServerConfig("wal_keep_size", "4GB")
                .setServerConfig("shared_buffers", "32MB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_statement", "all")
                .setServerConfig("log_error_verbosity", "verbose"));
    }

    /** Stops it and deletes its files. */
    @Override
    public void close() {
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

    /** A new, empty database of the one that all tests share. */
    static PGSimpleDataSource newDatabase() {
        return Shared.SERVER.database();
    }

    /** The same, in which transactions are serializable unless they say otherwise. */
    static PGSimpleDataSource newSerializableDatabase() {
        PGSimpleDataSource source = newDatabase();
        source.setOptions("-c default_transaction_isolation=serializable");
        return source;
    }

    /** A new, empty database. */
    PGSimpleDataSource database() {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            // The database's own collation is a linguistic one where the system has it; columns must not follow it.
            Databases.run(connection, List.of("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(name);
        source.setUser("postgres");
        return source;
    }

    /** Started when a test asks for it first. */
    private static final class Shared {
        static final PostgresServer SERVER = new PostgresServer(EmbeddedPostgres.builder());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }
}
