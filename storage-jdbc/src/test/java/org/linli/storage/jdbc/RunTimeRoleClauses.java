package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.Ref;
import org.linli.storage.StorageException;

/** What the role under which the library runs may not do. */
abstract class RunTimeRoleClauses {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    /** A database with the library's tables, as its run-time role sees it. */
    abstract DataSource runTimeRole();

    /** {@return what the engine answers to somebody who may not} */
    abstract String refusal();

    /** {@return state or number of what was thrown} */
    abstract String code(SQLException thrown);

    @Test
    void history_is_not_changed_and_nothing_is_created() throws SQLException {
        DataSource source = runTimeRole();
        Linli linli = Linli.on(JdbcStorage.of(source).start()).build();
        Organisation shop = linli.desk(HOME, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER))
                .organisations()
                .register(OrganisationForm.of("鞋店", OrganisationKind.OTHER))
                .orElseThrow();
        Map<String, String> answers = new TreeMap<>();
        List<String> forbidden = List.of(
                "UPDATE linli_journal SET hash = ''",
                "UPDATE linli_journal SET entry = '{}' WHERE id = 'x'",
                "DELETE FROM linli_journal",
                "DELETE FROM linli_journal WHERE id = 'x'",
                "TRUNCATE TABLE linli_journal",
                "DROP TABLE linli_journal",
                "ALTER TABLE linli_journal ADD COLUMN more INTEGER",
                "CREATE INDEX more ON linli_journal (hash)",
                "CREATE TABLE linli_more (id INTEGER)",
                "CREATE VIEW linli_v_more AS SELECT id FROM linli_journal",
                "DELETE FROM linli_organisation",
                "UPDATE linli_unique_key SET id = ''",
                "UPDATE linli_journal_delivery SET id = ''");
        try (Connection connection = source.getConnection()) {
            for (String sql : forbidden) {
                SQLException thrown =
                        assertThrows(SQLException.class, () -> Databases.run(connection, List.of(sql)), sql);
                answers.put(sql, code(thrown));
            }
        }
        Map<String, String> expected = new TreeMap<>();
        forbidden.forEach(sql -> expected.put(sql, refusal()));
        assertEquals(expected, answers);
        assertEquals(Optional.empty(), linli.journal().firstBroken(Organisation.KIND, Ref.of(HOME, shop.id())));
    }

    @Test
    void tables_are_not_brought_up() {
        JdbcStorage storage = JdbcStorage.of(runTimeRole()).prefix("other_");
        assertThrows(StorageException.class, storage::start);
        assertThrows(StorageException.class, storage.schemaMode(SchemaMode.MIGRATE)::start);
    }
}
