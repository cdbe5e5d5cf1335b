package org.linli.storage.jdbc;

import java.sql.Types;
import java.util.Optional;
import org.linli.storage.Kind;
import org.linli.storage.ValueType;

/** The types of columns, as each engine spells them in a script and in its catalogue. */
enum ColumnType {
    COMMUNITY(12),
    ID(64),
    KIND(24),
    NAME(64),
    HASH(64),
    TEXT(ValueType.MAX_TEXT),
    NUMBER(Types.BIGINT, "BIGINT", "BIGINT", "BIGINT"),
    FORMAT(Types.INTEGER, "INTEGER", "INTEGER", "INT"),
    FLAG(Types.BOOLEAN, "BOOLEAN", "BOOLEAN", "BOOLEAN"),
    DAY(Types.DATE, "DATE", "DATE", "DATE"),
    INSTANT(Types.TIMESTAMP, "TIMESTAMP(6)", "TIMESTAMP(6)", "DATETIME(6)"),
    BODY(Types.VARCHAR, "VARCHAR(" + Kind.MAX_TEXT + ")", "TEXT", "MEDIUMTEXT");

    private final int jdbcType;
    private final int length;
    private final String h2;
    private final String postgresql;
    private final String mariadb;

    ColumnType(int jdbcType, String h2, String postgresql, String mariadb) {
        this.jdbcType = jdbcType;
        this.length = 0;
        this.h2 = h2;
        this.postgresql = postgresql;
        this.mariadb = mariadb;
    }

    ColumnType(int length) {
        String varchar = "VARCHAR(" + length + ")";
        this.jdbcType = Types.VARCHAR;
        this.length = length;
        this.h2 = varchar;
        this.postgresql = varchar;
        this.mariadb = varchar;
    }

    static ColumnType of(ValueType<?> type) {
        return switch (type.basic()) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case FLAG -> FLAG;
            case DAY -> DAY;
            case INSTANT -> INSTANT;
        };
    }

    int jdbcType() {
        return jdbcType;
    }

    boolean isText() {
        return jdbcType == Types.VARCHAR;
    }

    /** {@return how the type is written in a script} */
    String sql(Dialect dialect) {
        return switch (dialect) {
            case H2 -> h2;
            case POSTGRESQL -> isText() ? postgresql + " COLLATE \"" + dialect.collation() + "\"" : postgresql;
            case MARIADB -> mariadb;
        };
    }

    /** {@return how the catalogue calls the type, in lower case} */
    String catalogued(Dialect dialect) {
        return switch (this) {
            case NUMBER -> "bigint";
            case FORMAT -> dialect == Dialect.MARIADB ? "int" : "integer";
            case FLAG -> dialect == Dialect.MARIADB ? "tinyint" : "boolean";
            case DAY -> "date";
            case INSTANT ->
                switch (dialect) {
                    case H2 -> "timestamp";
                    case POSTGRESQL -> "timestamp without time zone";
                    case MARIADB -> "datetime";
                };
            case BODY ->
                switch (dialect) {
                    case H2 -> "character varying";
                    case POSTGRESQL -> "text";
                    case MARIADB -> "mediumtext";
                };
            default -> dialect == Dialect.MARIADB ? "varchar" : "character varying";
        };
    }

    /** {@return the catalogued length, where the type has one of its own} */
    Optional<Long> length() {
        return length > 0 ? Optional.of((long) length) : Optional.empty();
    }
}
