/**
 * Storage in relational databases: H2, PostgreSQL and MariaDB.
 *
 * <p>Flyway is needed by {@code SchemaMode.MIGRATE} alone; it has no module name of its own yet.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic")
module org.linli.storage.jdbc {
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires transitive org.linli.core;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;
    requires static flyway.core;

    exports org.linli.storage.jdbc;
}
