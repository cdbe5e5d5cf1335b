package org.linli.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.storage.ValueType;

/**
 * How values go into statements and come out of results. Instants are kept as date and time in UTC, without a zone, so that
 * neither the zone of the process nor that of the connection has a say.
 */
final class Values {
    private Values() {}

    /** The absence of a value, of which JDBC wants to know the type. */
    record Missing(int jdbcType) {}

    static Object orMissing(Optional<?> value, ValueType<?> type) {
        return value.isPresent() ? value.get() : new Missing(ColumnType.of(type).jdbcType());
    }

    static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(place, flag);
        } else if (value instanceof LocalDate day) {
            statement.setObject(place, day);
        } else if (value instanceof Instant instant) {
            statement.setObject(place, inUtc(instant));
        } else if (value instanceof DivisionCode code) {
            statement.setString(place, code.value());
        } else if (value instanceof Missing missing) {
            statement.setNull(place, missing.jdbcType());
        } else {
            throw new IllegalArgumentException(
                    "A statement cannot take a " + value.getClass().getName());
        }
    }

    static Optional<Object> read(ResultSet row, int place, ValueType<?> type) throws SQLException {
        Object value = switch (ColumnType.of(type)) {
            case NUMBER -> row.getLong(place);
            case FLAG -> row.getBoolean(place);
            case DAY -> row.getObject(place, LocalDate.class);
            case INSTANT -> row.getObject(place, LocalDateTime.class);
            default -> row.getString(place);
        };
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(value instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : value);
    }

    static Instant readInstant(ResultSet row, int place) throws SQLException {
        return row.getObject(place, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** {@return the one text of a value, for the tables of keys} */
    static String text(Object value) {
        return String.valueOf(value);
    }

    private static LocalDateTime inUtc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
