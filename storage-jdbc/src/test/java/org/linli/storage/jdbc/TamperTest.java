package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

/** Somebody changes the database by hand, and the seal shows it. */
class TamperTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final Linli linli = Linli.on(
                    JdbcStorage.of(pool).schemaMode(SchemaMode.MIGRATE).start())
            .build();
    private final Organisation school = register("示例小学");

    @BeforeEach
    void register_another() {
        register("示例中学");
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void a_changed_body_is_found() throws SQLException {
        Seal seal = linli.journal().seal(HOME);
        tamper("UPDATE linli_organisation SET body = REPLACE(body, 'SCHOOL', 'OTHER')" + " WHERE id = '" + school.id()
                + "'");

        assertEquals(Optional.of(2L), linli.journal().firstBroken(Organisation.KIND, Ref.of(HOME, school.id())));
        assertEquals(
                List.of(school.id().value()),
                linli.journal().brokenSince(seal).stream().map(Seal.Leaf::id).toList());
    }

    @Test
    void a_deleted_row_is_found() throws SQLException {
        Seal seal = linli.journal().seal(HOME);
        tamper("DELETE FROM linli_organisation");

        assertEquals(Optional.of(2L), linli.journal().firstBroken(Organisation.KIND, Ref.of(HOME, school.id())));
        assertEquals(seal.leaves(), linli.journal().brokenSince(seal));
    }

    @Test
    void a_journal_that_was_deleted_with_its_aggregates_is_found_by_the_seal_only() throws SQLException {
        Seal seal = linli.journal().seal(HOME);
        tamper("DELETE FROM linli_organisation");
        tamper("DELETE FROM linli_journal");

        assertEquals(Optional.empty(), linli.journal().firstBroken(Organisation.KIND, Ref.of(HOME, school.id())));
        assertEquals(seal.leaves(), linli.journal().brokenSince(seal));
    }

    @Test
    void a_changed_journal_is_found() throws SQLException {
        tamper("UPDATE linli_journal SET entry = REPLACE(entry, '\"worker\"', '\"nobody\"')");

        assertEquals(Optional.of(1L), linli.journal().firstBroken(Organisation.KIND, Ref.of(HOME, school.id())));
    }

    private Organisation register(String name) {
        return linli.desk(HOME, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER))
                .organisations()
                .register(OrganisationForm.of(name, OrganisationKind.SCHOOL))
                .orElseThrow();
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
