package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.jdbc.Probes.exists;
import static org.linli.storage.jdbc.Probes.probe;
import static org.linli.storage.jdbc.Probes.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.StorageException;
import org.linli.storage.ValueType;
import org.linli.storage.Version;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.contract.Race;
import org.linli.storage.contract.Tallies;

/** What is done about the tables. */
public abstract class SchemaClauses {
    private DataSource source;

    abstract DataSource newDatabase();

    @BeforeEach
    void create() {
        source = newDatabase();
    }

    private void run(String... statements) {
        try (Connection connection = source.getConnection()) {
            Databases.run(connection, List.of(statements));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Dialect dialect() {
        try (Connection connection = source.getConnection()) {
            return Dialect.of(connection.getMetaData());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private JdbcStorage storage() {
        return JdbcStorage.of(source).kinds(ProbeKinds.ALL);
    }

    private static String refusal(JdbcStorage storage) {
        return String.valueOf(
                assertThrows(StorageException.class, storage::start).getMessage());
    }

    private static void assertNames(String message, String... parts) {
        for (String part : parts) {
            assertTrue(message.contains(part), () -> part + " is not named in: " + message);
        }
    }

    @Test
    void validate_names_everything_that_is_missing_at_once() {
        assertNames(
                refusal(storage()),
                "table linli_journal is missing",
                "table linli_journal_delivery is missing",
                "table linli_unique_key is missing",
                "table linli_community_key is missing",
                "table linli_probe is missing",
                "table linli_probe_tag is missing",
                "table linli_probe_note is missing",
                "view linli_v_probe is missing");
    }

    @Test
    void whoever_says_nothing_gets_the_librarys_kinds_validated() {
        String message = refusal(JdbcStorage.of(source));
        for (Kind<?> kind : Linli.kinds()) {
            assertNames(
                    message,
                    "table linli_" + kind.name() + " is missing",
                    "view linli_v_" + kind.name() + " is missing");
        }
        JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start();
        JdbcStorage.of(source).start();
        run("DROP VIEW linli_v_person");
        assertNames(refusal(JdbcStorage.of(source)), ": view linli_v_person is missing. Run");
    }

    @Test
    void validate_names_missing_columns_and_wrong_types_lengths_and_collations() {
        Databases.create(source, "linli_", ProbeKinds.ALL);
        boolean mariadb = dialect() == Dialect.MARIADB;
        run("DROP VIEW linli_v_probe", "DROP VIEW linli_v_probe_note");
        run(
                dialect() == Dialect.H2
                        ? "ALTER TABLE linli_probe_note ALTER COLUMN until_at RENAME TO until_was"
                        : "ALTER TABLE linli_probe_note RENAME COLUMN until_at TO until_was",
                mariadb
                        ? "ALTER TABLE linli_probe MODIFY weight INTEGER"
                        : "ALTER TABLE linli_probe ALTER COLUMN weight SET DATA TYPE INTEGER",
                switch (dialect()) {
                    case H2 -> "ALTER TABLE linli_journal ALTER COLUMN hash SET DATA TYPE VARCHAR(32)";
                    case POSTGRESQL -> "ALTER TABLE linli_journal ALTER COLUMN hash TYPE VARCHAR(32) COLLATE \"C\"";
                    case MARIADB -> "ALTER TABLE linli_journal MODIFY hash VARCHAR(32) NOT NULL";
                },
                switch (dialect()) {
                    case H2 -> "ALTER TABLE linli_probe ALTER COLUMN title SET DATA TYPE VARCHAR_IGNORECASE(200)";
                    case POSTGRESQL ->
                        "ALTER TABLE linli_probe ALTER COLUMN title TYPE VARCHAR(200) COLLATE \"default\"";
                    case MARIADB -> "ALTER TABLE linli_probe MODIFY title VARCHAR(200) COLLATE utf8mb4_general_ci";
                },
                mariadb
                        ? "ALTER TABLE linli_probe MODIFY head VARCHAR(64)"
                        : "ALTER TABLE linli_probe ALTER COLUMN head DROP NOT NULL");
        String message = refusal(storage());
        assertNames(
                message,
                "column linli_probe_note.until_at is missing",
                "column linli_probe.weight is of type int",
                "column linli_journal.hash has a length of 32 instead of 64",
                "column linli_probe.title ",
                "column linli_probe.head may be null");
        assertFalse(message.contains("linli_probe.nick"), message);
    }

    @Test
    void validate_accepts_what_the_declared_kinds_need_and_looks_at_nothing_else() {
        Databases.create(source, "linli_", ProbeKinds.ALL);
        run("CREATE TABLE linli_of_the_host (x INTEGER)", "CREATE TABLE other (x INTEGER)");
        storage().start();
        store(storage(), probe("a"));
        assertTrue(exists(JdbcStorage.of(source).kinds(ProbeKinds.ALL), "a"));
    }

    @Test
    void none_looks_at_nothing_and_a_missing_table_is_refused_by_its_first_statement() {
        JdbcStorage storage = storage().schemaMode(SchemaMode.NONE).start();
        StorageException refused = assertThrows(StorageException.class, () -> exists(storage, "a"));
        assertNames(String.valueOf(refused.getMessage()), "missing");
    }

    @Test
    void a_start_that_failed_can_be_tried_again() {
        JdbcStorage storage = storage();
        assertThrows(StorageException.class, storage::start);
        assertThrows(StorageException.class, () -> exists(storage, "a"));
        Databases.create(source, "linli_", ProbeKinds.ALL);
        assertFalse(exists(storage, "a"));
    }

    @Test
    void migrate_makes_the_shipped_tables_beside_those_of_a_host() throws SQLException {
        run("CREATE TABLE flyway_schema_history (x INTEGER)", "CREATE TABLE of_the_host (x INTEGER)");
        JdbcStorage storage =
                JdbcStorage.of(source).prefix("area_").kinds(LibraryKinds.ALL).schemaMode(SchemaMode.MIGRATE);
        storage.start();
        storage.schemaMode(SchemaMode.MIGRATE).start();
        storage.schemaMode(SchemaMode.VALIDATE).start();
        assertEquals(
                1,
                count("area_schema_history WHERE " + (dialect() == Dialect.MARIADB ? "`script`" : "\"script\"")
                        + " LIKE '%V1__linli.sql'"));
        assertEquals(0, count("of_the_host"));
    }

    @Test
    void migrate_names_the_hosts_own_tables_that_are_still_missing() {
        String message = refusal(storage().schemaMode(SchemaMode.MIGRATE));
        assertNames(message, "table linli_probe is missing");
        assertFalse(message.contains("linli_journal"), message);
        run(Schema.of(dialect(), "linli_", ProbeKinds.ALL)
                .statements(ProbeKinds.PROBE)
                .toArray(String[]::new));
        assertNames(refusal(storage()), "table linli_probe_note is missing");
    }

    @Test
    void validate_names_wrong_primary_keys_unknown_unique_keys_and_unknown_columns_that_must_be_filled() {
        Databases.create(source, "linli_", ProbeKinds.ALL);
        run(
                switch (dialect()) {
                    case H2 -> "ALTER TABLE linli_unique_key DROP PRIMARY KEY";
                    case POSTGRESQL -> "ALTER TABLE linli_unique_key DROP CONSTRAINT linli_unique_key_pkey";
                    case MARIADB -> "ALTER TABLE linli_unique_key DROP PRIMARY KEY";
                },
                switch (dialect()) {
                    case H2, MARIADB -> "ALTER TABLE linli_community_key DROP PRIMARY KEY";
                    case POSTGRESQL -> "ALTER TABLE linli_community_key DROP CONSTRAINT linli_community_key_pkey";
                },
                "ALTER TABLE linli_community_key ADD PRIMARY KEY (name, community, val)",
                "ALTER TABLE linli_probe ADD CONSTRAINT of_the_host UNIQUE (community, version)",
                "ALTER TABLE linli_probe ADD COLUMN filled INTEGER NOT NULL",
                "ALTER TABLE linli_probe ADD COLUMN by_default INTEGER DEFAULT 7 NOT NULL",
                "ALTER TABLE linli_probe ADD COLUMN empty INTEGER");
        String message = refusal(storage());
        assertNames(
                message,
                "table linli_unique_key has no primary key instead of (name, val)",
                "table linli_community_key has the primary key (name, community, val) instead of (community, name, val)",
                "table linli_probe has the unknown unique key of_the_host (community, version)",
                "column linli_probe.filled is not known and may not be null");
        assertFalse(message.contains("by_default") || message.contains("empty"), message);
    }

    @Test
    void eight_processes_that_migrate_at_once_beside_a_hosts_tables_all_start() throws SQLException {
        run("CREATE TABLE of_the_host (x INTEGER)");
        List<Optional<Throwable>> outcomes = Race.together(
                8,
                number -> JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start());
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        JdbcStorage.of(source).start();
        assertEquals(
                1,
                count("linli_schema_history WHERE " + (dialect() == Dialect.MARIADB ? "`script`" : "\"script\"")
                        + " LIKE '%V1__linli.sql'"));
    }

    @Test
    void prefixes_of_thirty_characters_are_stores_of_their_own() {
        String one = "a".repeat(Names.MAX_PREFIX - 1) + "b";
        String two = "a".repeat(Names.MAX_PREFIX - 1) + "c";
        for (String prefix : List.of(one, two)) {
            JdbcStorage.of(source).prefix(prefix).schemaMode(SchemaMode.MIGRATE).start();
            Linli linli = Linli.on(JdbcStorage.of(source).prefix(prefix)).build();
            assertTrue(linli.desk(Probes.HOME, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY))
                    .organisations()
                    .register(OrganisationForm.of("样本商店", OrganisationKind.OTHER))
                    .isAccepted());
        }
        assertThrows(
                IllegalArgumentException.class, () -> JdbcStorage.of(source).prefix(one + "b"));
    }

    @Test
    void two_prefixes_are_two_stores() {
        Databases.create(source, "one_", ProbeKinds.ALL);
        Databases.create(source, "two_", ProbeKinds.ALL);
        JdbcStorage one = storage().prefix("one_").start();
        JdbcStorage two = storage().prefix("two_").start();
        store(one, probe("a").withSerial(Optional.of("x")));
        assertFalse(exists(two, "a"));
        store(two, probe("b").withSerial(Optional.of("x")));
    }

    @Test
    void a_named_schema_is_used_whatever_the_connection_is_in() throws SQLException {
        run("CREATE SCHEMA apart");
        try {
            try (Connection connection = source.getConnection()) {
                Names names = new Names(dialect(), "linli_", Optional.of("apart"));
                Databases.run(connection, Schema.of(names, ProbeKinds.ALL).statements());
            }
            JdbcStorage storage = storage().schema("apart").start();
            store(storage, probe("a").withTags("t"));
            assertTrue(exists(storage, "a"));
            assertEquals(1, count("apart.linli_probe"));
            assertNames(refusal(storage()), "table linli_probe is missing");
        } finally {
            // On MariaDB a schema is a database of its own, shared by all tests.
            run("DROP SCHEMA apart" + (dialect() == Dialect.MARIADB ? "" : " CASCADE"));
        }
    }

    @Test
    void migrate_fills_a_named_schema() throws SQLException {
        run("CREATE SCHEMA migrated");
        try {
            JdbcStorage.of(source)
                    .schema("migrated")
                    .schemaMode(SchemaMode.MIGRATE)
                    .start();
            assertEquals(0, count("migrated.linli_journal"));
        } finally {
            run("DROP SCHEMA migrated" + (dialect() == Dialect.MARIADB ? "" : " CASCADE"));
        }
    }

    /** A host's own aggregate. */
    public record Diary(DivisionCode community, Id<Diary> id, LocalDate day, String order) {
        Ref<Diary> ref() {
            return Ref.of(community, id);
        }
    }

    @Test
    void indexes_may_be_named_by_words_of_sql() {
        Index<Diary, LocalDate> day = Index.one("day", ValueType.DAY, Diary::day);
        Index<Diary, String> order =
                Index.one("order", ValueType.TEXT, Diary::order).unique("diary-order-taken");
        Index<Diary, String> group = Index.many("group", ValueType.TEXT, diary -> List.of(diary.order()));
        Kind<Diary> kind = Kind.named("diary", 1, Diary.class, Diary::ref)
                .index(day)
                .index(order)
                .index(group)
                .build();
        Databases.create(source, "linli_", List.of(kind));
        JdbcStorage storage = JdbcStorage.of(source).kinds(kind).start();
        Diary diary = new Diary(Probes.HOME, Id.of("d"), LocalDate.of(2026, 11, 23), "first");
        storage.transact(session -> {
            session.insert(kind, diary);
            session.update(kind, diary, Version.FIRST);
            Query<Diary> query = Query.in(Probes.HOME, kind)
                    .where(order, "first")
                    .where(group, "first")
                    .orderedBy(day);
            assertEquals(List.of(diary), session.query(query).aggregates());
            assertEquals(Map.of(List.of("first"), 1L), Tallies.of(session, query, List.of(order)));
            return "done";
        });
    }

    @Test
    void views_show_the_stable_columns() throws SQLException {
        JdbcStorage storage = Databases.storage(source);
        store(storage, probe("a").withNick(Optional.of("nick")).withWeight(7));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT * FROM linli_v_probe WHERE community = '350603005004'")) {
            assertTrue(row.next());
            assertEquals("a", row.getString("id"));
            assertEquals(1, row.getLong("version"));
            assertEquals("nick", row.getString("nick"));
            assertEquals(7, row.getLong("weight"));
            assertEquals(18, row.getMetaData().getColumnCount());
        }
    }

    private int count(String from) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            row.next();
            return row.getInt(1);
        }
    }
}
