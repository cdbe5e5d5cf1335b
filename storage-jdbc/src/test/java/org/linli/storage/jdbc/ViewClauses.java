package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Session;

/** The views of the library's kinds, as reports read them. */
abstract class ViewClauses {
    private DataSource source;
    private JdbcStorage storage;

    abstract DataSource newDatabase();

    @BeforeEach
    void start() {
        source = newDatabase();
        storage = JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start();
    }

    /** Columns as somebody writes them who reports: in lower case, without quotes. */
    private static List<String> columns(Kind<?> kind) {
        List<String> columns = new ArrayList<>(List.of("community", "id", "version"));
        kind.columns().stream()
                .filter(column -> !column.isMany() && column.isReported())
                .forEach(column -> columns.add(column.name()));
        kind.names().forEach(naming -> columns.add(naming.column()));
        return columns;
    }

    private <A> A store(Kind<A> kind, A aggregate) {
        storage.transact(session -> {
            insert(session, kind, aggregate);
            return "stored";
        });
        return aggregate;
    }

    private static <A> void insert(Session session, Kind<A> kind, A aggregate) {
        if (kind.isBookkeeping()) {
            session.insert(kind, aggregate);
        } else {
            session.insert(kind, aggregate, Probes.first(kind, aggregate));
        }
    }

    @Test
    void each_view_shows_what_its_kind_declares() throws SQLException {
        for (Kind<?> kind : Linli.kinds()) {
            assertShown(kind, false);
        }
    }

    @Test
    void each_view_shows_null_for_what_an_aggregate_does_not_have() throws SQLException {
        for (Kind<?> kind : Linli.kinds()) {
            assertShown(kind, true);
        }
    }

    private <A> void assertShown(Kind<A> kind, boolean minimal) throws SQLException {
        A stored = store(kind, minimal ? Samples.minimal(kind.type()) : Samples.full(kind.type()));
        List<String> columns = columns(kind);
        String sql = "SELECT " + String.join(", ", columns) + " FROM linli_v_" + kind.name();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertTrue(row.next(), kind.name());
            assertEquals(kind.refOf(stored).community().value(), row.getString(1));
            assertEquals(kind.refOf(stored).id().value(), row.getString(2));
            assertEquals(1, row.getLong(3));
            for (Column<A, ?> column : kind.columns()) {
                int place = columns.indexOf(column.name()) + 1;
                if (place > 0) {
                    assertEquals(
                            column.storedValuesOf(stored).stream().findFirst().map(ViewClauses::shown),
                            value(row, place, column),
                            kind + "." + column);
                }
            }
            assertFalse(row.next(), kind.name());
        }
    }

    private static Object shown(Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }

    private static Optional<Object> value(ResultSet row, int place, Column<?, ?> column) throws SQLException {
        Class<?> type = column.type().basic().javaType() == Instant.class
                ? LocalDateTime.class
                : column.type().basic().javaType();
        assertTrue(List.of(String.class, Long.class, Boolean.class, LocalDate.class, LocalDateTime.class)
                .contains(type));
        return Optional.ofNullable(row.getObject(place, type));
    }

    @Test
    void no_view_shows_more_than_that() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Kind<?> kind : Linli.kinds()) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM linli_v_" + kind.name())) {
                    ResultSetMetaData found = rows.getMetaData();
                    List<String> shown = new ArrayList<>();
                    for (int i = 1; i <= found.getColumnCount(); i++) {
                        shown.add(found.getColumnName(i).toLowerCase(Locale.ROOT));
                    }
                    assertEquals(columns(kind), shown, kind.name());
                }
            }
        }
        assertEquals(
                List.of("community", "id", "version", "employer", "employer_name"),
                columns(Person.KIND),
                "neither a name nor the mark of a citizen id nor political status");
    }
}
