package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Part;
import org.linli.storage.jdbc.Table.Column;
import org.linli.storage.jdbc.Table.TableIndex;

/** Which tables there should be: those that all kinds share, and those that follow from a kind's declaration. */
final class Tables {
    static final Column COMMUNITY = Column.required("community", ColumnType.COMMUNITY);
    static final Column ID = Column.required("id", ColumnType.ID);
    static final Column VERSION = Column.required("version", ColumnType.NUMBER);
    private static final Column KIND = Column.required("kind", ColumnType.KIND);
    private static final Column NAME = Column.required("name", ColumnType.NAME);
    private static final Column VALUE = Column.required("val", ColumnType.TEXT);
    private static final Column MADE_AT = Column.required("made_at", ColumnType.INSTANT);

    private final Names names;

    Tables(Names names) {
        this.names = names;
    }

    List<Table> shared() {
        Table communityKey = new Table(
                names.communityKey(),
                List.of(COMMUNITY, NAME, VALUE, ID),
                List.of("community", "name", "val"),
                List.of());
        Table uniqueKey =
                new Table(names.uniqueKey(), List.of(NAME, VALUE, COMMUNITY, ID), List.of("name", "val"), List.of());
        Table journal = new Table(
                names.journal(),
                List.of(
                        COMMUNITY,
                        KIND,
                        ID,
                        VERSION,
                        MADE_AT,
                        Column.required("entry", ColumnType.BODY),
                        Column.required("hash", ColumnType.HASH)),
                List.of("community", "kind", "id", "version"),
                List.of());
        Table delivery = new Table(
                names.delivery(),
                List.of(COMMUNITY, KIND, ID, VERSION, MADE_AT),
                List.of("community", "kind", "id", "version"),
                List.of(index("journal_delivery", "made_at", "kind", "community", "id")));
        return List.of(communityKey, uniqueKey, journal, delivery, Labels.table(names));
    }

    List<Table> of(Kind<?> kind) {
        List<Column> columns = new ArrayList<>(List.of(
                COMMUNITY,
                ID,
                VERSION,
                Column.required("guards", ColumnType.NUMBER),
                Column.required("format", ColumnType.FORMAT),
                Column.required("head", ColumnType.HASH),
                Column.required("body", ColumnType.BODY)));
        List<TableIndex> indexes = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        kind.indexes().stream().filter(Index::isMany).forEach(index -> tables.add(many(kind, index)));
        kind.columns().stream().filter(column -> !column.isMany()).forEach(column -> columns.add(optional(column)));
        for (List<? extends Index<?, ?>> tree : kind.trees()) {
            List<String> parts = tree.stream().map(Index::name).toList();
            List<String> key = new ArrayList<>(List.of("community"));
            key.addAll(parts);
            key.add("id");
            indexes.add(index(kind.name() + "_" + String.join("_", parts), key.toArray(String[]::new)));
        }
        kind.parts().forEach(part -> tables.add(part(kind, part)));
        tables.add(0, new Table(names.table(kind), columns, List.of("community", "id"), indexes));
        return tables;
    }

    private Table many(Kind<?> kind, Index<?, ?> index) {
        return new Table(
                names.many(kind, index),
                List.of(COMMUNITY, Column.required("val", ColumnType.of(index.type())), ID),
                List.of("community", "val", "id"),
                List.of(index(kind.name() + "_" + index.name(), "community", "id")));
    }

    private Table part(Kind<?> kind, Part<?, ?> part) {
        List<Column> columns = new ArrayList<>(List.of(COMMUNITY, ID, Column.required(kind.name(), ColumnType.ID)));
        part.columns().forEach(column -> columns.add(optional(column)));
        return new Table(
                names.part(part),
                columns,
                List.of("community", "id", kind.name()),
                List.of(index(part.name() + "_" + kind.name(), "community", kind.name())));
    }

    static Column optional(org.linli.storage.Column<?, ?> column) {
        return Column.optional(column.name(), ColumnType.of(column.type()));
    }

    private TableIndex index(String name, String... columns) {
        return new TableIndex(names.index(name), List.of(columns));
    }
}
