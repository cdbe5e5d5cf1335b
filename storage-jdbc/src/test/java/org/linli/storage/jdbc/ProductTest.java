package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.storage.StorageException;
import org.postgresql.ds.PGSimpleDataSource;

/** What the start refuses of a product, and what it says of one that cannot be reached. */
class ProductTest {
    private static String refusal(JdbcStorage storage) {
        return String.valueOf(
                assertThrows(StorageException.class, storage::start).getMessage());
    }

    private static JdbcStorage h2(String settings) {
        return JdbcStorage.of(Databases.h2("mem:" + UUID.randomUUID() + settings))
                .schemaMode(SchemaMode.MIGRATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MODE=MySQL",
                "MODE=MariaDB",
                "MODE=PostgreSQL",
                "MODE=Oracle",
                "MODE=MSSQLServer",
                "MODE=DB2",
                "MODE=Derby",
                "MODE=HSQLDB",
                "MODE=LEGACY",
                "MODE=STRICT",
                "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "DATABASE_TO_LOWER=TRUE",
                "DATABASE_TO_UPPER=FALSE",
                "IGNORECASE=TRUE"
            })
    void h2_that_compares_otherwise_is_refused_at_the_start(String setting) {
        String message = refusal(h2(";DB_CLOSE_DELAY=-1;" + setting));
        assertTrue(message.contains(setting.substring(0, setting.indexOf('=')) + " is "), message);
    }

    @Test
    void h2_as_it_comes_starts() {
        h2(";DB_CLOSE_DELAY=-1").start();
    }

    @Test
    void a_migration_that_another_process_disturbs_is_tried_again() {
        AtomicInteger calls = new AtomicInteger();
        DataSource source = Databases.h2InMemory();
        DataSource disturbed = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    int call = method.getName().equals("getConnection") ? calls.incrementAndGet() : 0;
                    if (call > 1 && call < 4) {
                        throw new SQLException("another process was faster", "40001");
                    }
                    return method.invoke(source, arguments);
                });
        JdbcStorage.of(disturbed).schemaMode(SchemaMode.MIGRATE).start();
        assertTrue(calls.get() > 4, "it was tried again");
    }

    @Test
    void versions_that_are_too_old_are_refused_and_named() {
        Product.requireVersion(Dialect.H2, "2.2.224", 2, 2);
        Product.requireVersion(Dialect.POSTGRESQL, "13.0", 13, 0);
        Product.requireVersion(Dialect.MARIADB, "10.6.1-MariaDB", 10, 6);
        Product.requireVersion(Dialect.MARIADB, "5.5.5-11.4.5-MariaDB-log", 5, 5);
        for (Runnable old : List.<Runnable>of(
                () -> Product.requireVersion(Dialect.H2, "1.4.200", 1, 4),
                () -> Product.requireVersion(Dialect.H2, "2.1.214", 2, 1),
                () -> Product.requireVersion(Dialect.POSTGRESQL, "12.22", 12, 22),
                () -> Product.requireVersion(Dialect.MARIADB, "10.5.29-MariaDB", 10, 5),
                () -> Product.requireVersion(Dialect.MARIADB, "5.5.5-10.3.39-MariaDB", 5, 5))) {
            String message = String.valueOf(
                    assertThrows(StorageException.class, old::run).getMessage());
            assertTrue(message.contains("or newer"), message);
        }
    }

    @Test
    void what_the_driver_says_of_a_database_that_cannot_be_reached_is_kept() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"localhost"});
        nowhere.setPortNumbers(new int[] {1});
        assertTrue(refusal(JdbcStorage.of(nowhere)).contains("localhost:1 refused"), refusal(JdbcStorage.of(nowhere)));
        String missing = refusal(JdbcStorage.of(Databases.h2("mem:nowhere;IFEXISTS=TRUE")));
        assertTrue(missing.contains("nowhere"), missing);
    }

    @Test
    void no_statement_holds_what_firewalls_of_sql_deny() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> denied = files.filter(Files::isRegularFile)
                    .filter(file ->
                            read(file).matches("(?s).*(WHERE 1 = 1|CURRENT_SCHEMA\\(|SCHEMA\\(\\)|DATABASE\\(\\)).*"))
                    .toList();
            assertEquals(List.of(), denied);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
