package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Naming;
import org.linli.storage.Part;
import org.linli.storage.jdbc.Table.Column;

/** Which views there should be: what reports may rely on. */
final class Views {
    private final Names names;

    Views(Names names) {
        this.names = names;
    }

    /** {@return the view of a kind, and one for each of its parts} */
    List<View> of(Kind<?> kind) {
        List<View> views = new ArrayList<>(List.of(whole(kind)));
        kind.parts().forEach(part -> views.add(part(kind, part)));
        return views;
    }

    /** {@return the view of what constants are called} */
    View labels() {
        Table labels = Labels.table(names);
        Draft draft = new Draft();
        labels.columns().forEach(column -> draft.show("t." + column.name(), column));
        return draft.view(names.labelView(), "FROM " + labels.name() + " t");
    }

    private View whole(Kind<?> kind) {
        Draft draft = new Draft();
        String from = kind.isOfEveryCommunity()
                ? "FROM " + communities() + "\n    LEFT JOIN " + names.table(kind) + " t ON t.community = c.community"
                : "FROM " + names.table(kind) + " t";
        draft.show(kind.isOfEveryCommunity() ? "c.community" : "t.community", Tables.COMMUNITY);
        draft.show("t.id", Tables.ID);
        draft.show("t.version", Tables.VERSION);
        kind.columns().stream()
                .filter(column -> !column.isMany() && column.isReported())
                .forEach(column -> draft.show("t." + names.column(column), Tables.optional(column)));
        kind.names().forEach(draft::name);
        return draft.view(names.view(kind), from);
    }

    private View part(Kind<?> kind, Part<?, ?> part) {
        String whole = names.dialect().column(kind.name());
        Draft draft = new Draft();
        draft.show("t.community", Tables.COMMUNITY);
        draft.show("t.id", Tables.ID);
        draft.show("w.version", Tables.VERSION);
        draft.show("t." + whole, Column.required(kind.name(), ColumnType.ID));
        part.wholes()
                .forEach((shownAs, column) -> draft.show(
                        "w." + names.column(column), Column.optional(shownAs, ColumnType.of(column.type()))));
        part.columns().stream()
                .filter(org.linli.storage.Column::isReported)
                .forEach(column -> draft.show("t." + names.column(column), Tables.optional(column)));
        part.names().forEach(draft::name);
        return draft.view(
                names.partView(part),
                "FROM " + names.part(part) + " t\n    JOIN " + names.table(kind)
                        + " w ON w.community = t.community AND w.id = t." + whole);
    }

    /**
     * Every community that has an entry in the journal. On PostgreSQL each is looked up after the one before, because it would
     * otherwise read the whole index.
     */
    private String communities() {
        String journal = names.journal();
        if (names.dialect() != Dialect.POSTGRESQL) {
            return "(SELECT DISTINCT community FROM " + journal + ") c";
        }
        return "(WITH RECURSIVE s (community) AS (SELECT MIN(j.community) FROM " + journal + " j\n"
                + "        UNION ALL SELECT (SELECT MIN(j.community) FROM " + journal
                + " j WHERE j.community > s.community) FROM s WHERE s.community IS NOT NULL)\n"
                + "        SELECT s.community FROM s WHERE s.community IS NOT NULL) c";
    }

    /** A view that is still being put together. */
    private final class Draft {
        private final List<Column> columns = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();
        private final StringBuilder joins = new StringBuilder();

        private void show(String expression, Column column) {
            boolean renamed = !expression.endsWith("." + names.dialect().column(column.name()));
            shown.add(renamed ? expression + " AS " + names.dialect().column(column.name()) : expression);
            columns.add(column);
        }

        /** Of an aggregate, the name comes by a join, which an engine leaves out when the name is not asked for. */
        private void name(Naming<?, ?> naming) {
            NameOf<?> name = naming.name();
            String reference = "t." + names.column(naming.reference());
            Column column =
                    Column.optional(naming.column(), ColumnType.of(name.name().type()));
            Optional<String> latest = name.part().map(part -> latest(name, part, reference));
            if (latest.isPresent()) {
                show(latest.get(), column);
                return;
            }
            String alias = "n" + (shown.size() + 1);
            joins.append("\n    LEFT JOIN " + names.table(name.kind()) + " " + alias + " ON " + alias
                    + ".community = t.community AND " + alias + ".id = " + reference);
            show(alias + "." + names.column(name.name()), column);
        }

        private String latest(NameOf<?> name, Part<?, ?> part, String reference) {
            String whole = names.dialect().column(name.kind().name());
            String from = "w." + names.column(name.latestBy().orElseThrow());
            return "(SELECT p." + names.column(name.name()) + " FROM " + names.part(part) + " p JOIN "
                    + names.table(name.kind()) + " w ON w.community = p.community AND w.id = p." + whole
                    + " WHERE p.community = t.community AND p.id = " + reference + " AND " + from
                    + " IS NOT NULL ORDER BY " + from + " DESC LIMIT 1)";
        }

        private View view(String name, String from) {
            return new View(
                    new Table(name, columns, List.of(), List.of()),
                    "    SELECT " + String.join(", ", shown) + "\n    " + from + joins);
        }
    }
}
