package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.seal.Seal;
import org.linli.storage.Ref;

/** Plain SQL changes the rows of a history, and the first bad entry is named. */
class TamperedRowsTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final int LENGTH = 12;
    private static final String ROW = " WHERE kind = 'organisation' AND version = ?";

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final Linli linli = Linli.on(
                    JdbcStorage.of(pool).schemaMode(SchemaMode.MIGRATE).start())
            .build();
    private final Ref<Organisation> ref = amended();
    private final Seal seal = linli.journal().seal(HOME);

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = pool.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        pool.dispose();
    }

    private Ref<Organisation> amended() {
        var desk = linli.desk(HOME, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER))
                .organisations();
        Organisation shop = desk.register(form(1)).orElseThrow();
        for (int number = 2; number <= LENGTH; number++) {
            desk.amend(shop.id(), form(number)).orElseThrow();
        }
        return Organisation.KIND.refOf(shop);
    }

    private static OrganisationForm form(int number) {
        return OrganisationForm.of("示例商店" + number, OrganisationKind.OTHER);
    }

    @Test
    void every_byte_of_every_entry_counts() throws SQLException {
        int found = 0;
        for (long version = 1; version <= LENGTH; version++) {
            byte[] entry =
                    text("SELECT entry FROM linli_journal" + ROW, version).getBytes(StandardCharsets.UTF_8);
            for (int place = 0; place < entry.length; place++) {
                byte[] bad = entry.clone();
                bad[place] ^= (byte) (1 << place % 7);
                run("UPDATE linli_journal SET entry = ?" + ROW, new String(bad, StandardCharsets.UTF_8), version);
                assertEquals(Optional.of(version), broken(), "byte " + place);
                found++;
            }
            run("UPDATE linli_journal SET entry = ?" + ROW, new String(entry, StandardCharsets.UTF_8), version);
        }
        requireSound();
        System.out.println("tampered rows: " + found + " bytes of entries changed by SQL, each found and named");
    }

    @Test
    void every_byte_of_the_aggregate_counts() throws SQLException {
        String body = text("SELECT body FROM linli_organisation WHERE version = ?", LENGTH);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < bytes.length; place++) {
            byte[] bad = bytes.clone();
            bad[place] ^= (byte) (1 << place % 7);
            run("UPDATE linli_organisation SET body = ?", new String(bad, StandardCharsets.UTF_8));
            assertEquals(Optional.of(LENGTH + 1L), broken(), "byte " + place);
        }
        run("UPDATE linli_organisation SET body = ?", body);
        requireSound();
        System.out.println("tampered rows: " + bytes.length + " bytes of an aggregate changed by SQL, each found");
    }

    @Test
    void every_column_of_every_entry_counts() throws SQLException {
        for (long version = 1; version <= LENGTH; version++) {
            long next = version < LENGTH ? version + 1 : LENGTH;
            requireNamed(version, "hash", "hash", "'0'", version);
            requireNamed(version, "made_at", "made_at", "made_at + INTERVAL '1' SECOND", version);
            requireNamed(version, "kind", "kind", "'person'", next);
            requireNamed(version, "community", "community", "'350603005005'", next);
            requireNamed(version, "id", "id", "'somebody-else'", next);
            requireNamed(version, "version", "version", "999", version < LENGTH ? next : 999);
        }
        requireSound();
    }

    /** One column is set for the row of a version, and set back from a copy. */
    private void requireNamed(long version, String what, String column, String to, long named) throws SQLException {
        run("CREATE TABLE kept AS SELECT * FROM linli_journal");
        run("UPDATE linli_journal SET " + column + " = " + to + ROW, version);
        assertEquals(Optional.of(named), broken(), what + " of " + version);
        assertEquals(seal.leaves(), linli.journal().brokenSince(seal));
        run("DELETE FROM linli_journal");
        run("INSERT INTO linli_journal SELECT * FROM kept");
        run("DROP TABLE kept");
    }

    @Test
    void deleted_swapped_and_cut_rows_are_found() throws SQLException {
        for (long version = 1; version <= LENGTH; version++) {
            run("CREATE TABLE kept AS SELECT * FROM linli_journal");
            run("DELETE FROM linli_journal" + ROW, version);
            assertEquals(Optional.of(version < LENGTH ? version + 1 : LENGTH), broken());
            run("DELETE FROM linli_journal WHERE version > ?", version);
            assertEquals(Optional.of(version), broken());
            run("DELETE FROM linli_journal");
            run("INSERT INTO linli_journal SELECT * FROM kept");
            if (version < LENGTH) {
                run("UPDATE linli_journal SET version = 999" + ROW, version);
                run("UPDATE linli_journal SET version = version - 1" + ROW, version + 1);
                run("UPDATE linli_journal SET version = ? WHERE version = 999", version + 1);
                assertEquals(Optional.of(version), broken());
                run("DELETE FROM linli_journal");
                run("INSERT INTO linli_journal SELECT * FROM kept");
            }
            run("DROP TABLE kept");
        }
        requireSound();
    }

    @Test
    void the_head_version_and_format_of_an_aggregate_are_looked_at() throws SQLException {
        requireOfAggregate("head = 'x'", LENGTH + 1L);
        requireOfAggregate("head = (SELECT hash FROM linli_journal WHERE version = 5)", 6);
        requireOfAggregate("version = 3", LENGTH + 1L);
        requireOfAggregate("version = version + 1", LENGTH + 1L);
        requireOfAggregate("format = 99", LENGTH + 1L);
        requireOfAggregate("format = 0", LENGTH + 1L);
        requireSound();
    }

    private void requireOfAggregate(String change, long named) throws SQLException {
        run("CREATE TABLE kept AS SELECT * FROM linli_organisation");
        run("UPDATE linli_organisation SET " + change);
        assertEquals(Optional.of(named), broken(), change);
        assertEquals(seal.leaves(), linli.journal().brokenSince(seal), change);
        run("DELETE FROM linli_organisation");
        run("INSERT INTO linli_organisation SELECT * FROM kept");
        run("DROP TABLE kept");
    }

    @Test
    void an_unreadable_entry_is_delivered_to_nobody_who_asks_what_it_says_and_holds_up_nobody_else()
            throws SQLException {
        linli.desk(HOME, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER))
                .organisations()
                .register(form(99))
                .orElseThrow();
        run(
                "UPDATE linli_journal SET entry = '{' WHERE id = ? AND version = 1",
                ref.id().value());
        List<String> delivered = new ArrayList<>();
        linli.journal().deliver(100, change -> delivered.add(change.entry().command()));
        assertEquals(List.of("organisations.register"), delivered);
    }

    private void requireSound() {
        assertEquals(Optional.empty(), broken());
        assertEquals(List.of(), linli.journal().brokenSince(seal));
    }

    private Optional<Long> broken() {
        return linli.journal().firstBroken(Organisation.KIND, ref);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.execute();
        }
    }

    private String text(String sql, long version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, version);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
