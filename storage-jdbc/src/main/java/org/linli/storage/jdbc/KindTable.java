package org.linli.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.CanonicalText;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.UnreadableException;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/**
 * The statements of one kind's table.
 *
 * @param <A> the aggregate
 */
final class KindTable<A> {
    /** The columns that {@link #read} reads, in its order. */
    static final String READ = "t.community, t.id, t.version, t.guards, t.format, t.head, t.body";

    /** How many columns those are. */
    static final int READ_COUNT = 7;

    private static final int FORMAT_PLACE = 5;
    private static final int HEAD_PLACE = 6;

    private static final String AT = " WHERE community = ? AND id = ? AND version = ? AND guards = ?";

    private final Kind<A> kind;
    private final Dialect dialect;
    private final String name;
    private final List<Column<A, ?>> columns;
    private final List<BesideRows<A>> rows;
    private final String insert;
    private final String update;

    KindTable(Kind<A> kind, Names names) {
        this.kind = kind;
        this.dialect = names.dialect();
        this.name = names.table(kind);
        this.columns =
                kind.columns().stream().filter(column -> !column.isMany()).toList();
        this.rows = Stream.<BesideRows<A>>concat(
                        kind.indexes().stream().filter(Keys::has).map(index -> new IndexRows<>(kind, index, names)),
                        kind.parts().stream().map(part -> new PartRows<>(kind, part, names)))
                .toList();
        String listed =
                columns.stream().map(column -> ", " + names.column(column)).collect(Collectors.joining());
        String set = columns.stream()
                .map(column -> ", " + names.column(column) + " = ?")
                .collect(Collectors.joining());
        this.insert = "INSERT INTO " + name + " (community, id, version, guards, format, head, body" + listed
                + ") VALUES (" + Sql.places(READ_COUNT + columns.size()) + ")";
        this.update = "UPDATE " + name + " SET version = ?, guards = ?, format = ?, head = ?, body = ?" + set + AT;
    }

    Kind<A> kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** {@return what has rows elsewhere: indexes with many values, unique ones, and parts} */
    List<BesideRows<A>> rows() {
        return rows;
    }

    Sql insert(A aggregate, String head) {
        Ref<A> ref = kind.refOf(aggregate);
        return Sql.of(
                        insert,
                        ref.community(),
                        ref.id().value(),
                        Version.FIRST.number(),
                        Version.FIRST.guards(),
                        kind.format(),
                        head,
                        CanonicalText.of(kind.write(aggregate)))
                .add("", columnValues(aggregate));
    }

    Sql update(A aggregate, Version expected, String head) {
        Version next = expected.next();
        return Sql.of(
                        update,
                        next.number(),
                        next.guards(),
                        kind.format(),
                        head,
                        CanonicalText.of(kind.write(aggregate)))
                .add("", columnValues(aggregate))
                .add("", place(kind.refOf(aggregate), expected));
    }

    Sql guard(Ref<A> ref, Version expected) {
        return Sql.of("UPDATE " + name + " SET guards = ?", expected.guarded().guards())
                .add(AT, place(ref, expected));
    }

    Sql delete(Ref<A> ref, Version expected) {
        return Sql.of("DELETE FROM " + name).add(AT, place(ref, expected));
    }

    Sql find(Ref<A> ref) {
        return Sql.of(
                "SELECT " + READ + " FROM " + name + " t WHERE t.community = ? AND t.id = ?",
                ref.community(),
                ref.id().value());
    }

    Sql lock(Ref<A> ref) {
        return find(ref).add(" FOR UPDATE");
    }

    /** Several of one community, by id. */
    Sql find(DivisionCode community, List<String> ids) {
        return Sql.of("SELECT " + READ + " FROM " + name + " t WHERE ")
                .add(dialect.anyOf(List.of("t.community"), List.of(community), "t.id", ids))
                .add(" ORDER BY t.id");
    }

    Versioned<A> read(ResultSet row) throws SQLException {
        A aggregate = kind.read(row.getInt(FORMAT_PLACE), Json.read(kind.name(), row.getString(READ_COUNT)));
        Ref<A> stored = Ref.of(new DivisionCode(row.getString(1)), Id.of(row.getString(2)));
        if (!kind.refOf(aggregate).equals(stored)) {
            throw new UnreadableException("A stored " + kind + " names another place than the one where it stands");
        }
        return new Versioned<>(aggregate, version(row), row.getString(HEAD_PLACE));
    }

    /** Of a row that begins as {@link #READ} does. */
    static Version version(ResultSet row) throws SQLException {
        return new Version(row.getLong(3), row.getLong(4));
    }

    private List<Object> columnValues(A aggregate) {
        List<Object> values = new ArrayList<>();
        for (Column<A, ?> column : columns) {
            values.add(
                    Values.orMissing(column.storedValuesOf(aggregate).stream().findFirst(), column.type()));
        }
        return values;
    }

    private static List<Object> place(Ref<?> ref, Version version) {
        return List.of(ref.community(), ref.id().value(), version.number(), version.guards());
    }
}
