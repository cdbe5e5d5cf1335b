package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.storage.StorageException;

class DialectTest {
    @Test
    void the_three_engines_are_recognised() {
        assertEquals(Dialect.H2, Dialect.of("H2", "2.5.252"));
        assertEquals(Dialect.POSTGRESQL, Dialect.of("PostgreSQL", "18.6"));
        assertEquals(Dialect.MARIADB, Dialect.of("MariaDB", "11.4.5-MariaDB-log"));
        assertEquals(Dialect.MARIADB, Dialect.of("MySQL", "5.5.5-11.4.5-MariaDB"));
    }

    @Test
    void any_other_product_is_refused_with_what_is_supported() {
        for (String product : List.of("MySQL", "Oracle", "Microsoft SQL Server", "h2", "", "Kingbase\r\nES")) {
            StorageException refused = assertThrows(StorageException.class, () -> Dialect.of(product, "9.7.0"));
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.contains("H2, PostgreSQL and MariaDB"), message);
            assertFalse(message.contains("\n"), message);
        }
    }

    @Test
    void words_of_sql_are_quoted_as_columns_and_others_are_not() {
        assertEquals("title", Dialect.H2.column("title"));
        assertEquals("\"DAY\"", Dialect.H2.column("day"));
        assertEquals("\"day\"", Dialect.POSTGRESQL.column("day"));
        assertEquals("`day`", Dialect.MARIADB.column("day"));
    }
}
