package org.linli.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.storage.Kind;
import org.linli.storage.jdbc.Table.Column;

/**
 * The statements that make the tables, from the same declarations by which they are read and written. The scripts that are
 * shipped are written by it; a host makes the tables of its own kinds with it:
 *
 * <pre>{@code
 * Schema.of(Dialect.POSTGRESQL, "linli_", List.of(Parade.KIND)).statements(Parade.KIND);
 * }</pre>
 */
public final class Schema {
    private final Dialect dialect;
    private final List<Kind<?>> kinds;
    private final Names names;
    private final Tables tables;
    private final Views views;

    private Schema(Names names, Collection<? extends Kind<?>> kinds) {
        this.dialect = names.dialect();
        this.kinds = List.copyOf(kinds);
        this.names = names;
        this.tables = new Tables(names);
        this.views = new Views(names);
        requireDistinctNames();
    }

    /**
     * The tables of some kinds, and those that all kinds share, in the schema that the connection is in.
     *
     * @param dialect the engine
     * @param prefix what each name begins with
     * @param kinds the kinds
     * @return the statements, not yet run
     * @throws IllegalArgumentException when two tables would have one name
     */
    public static Schema of(Dialect dialect, String prefix, Collection<? extends Kind<?>> kinds) {
        return new Schema(new Names(dialect, Names.requirePlain("prefix", prefix), Optional.empty()), kinds);
    }

    /**
     * The script that Flyway runs, with {@code ${prefix}} where the prefix goes.
     *
     * @param dialect the engine
     * @param kinds the kinds
     * @return SQL text
     * @throws IllegalArgumentException as {@link #of}
     */
    public static String script(Dialect dialect, Collection<? extends Kind<?>> kinds) {
        Schema schema = new Schema(new Names(dialect, Names.PREFIX_PLACE, Optional.empty()), kinds);
        return schema.statements().stream().map(statement -> statement + ";\n").collect(Collectors.joining("\n"));
    }

    /**
     * The script of labels that Flyway runs whenever it has changed, with {@code ${prefix}} where the prefix goes.
     *
     * @param dialect the engine
     * @param kinds the kinds
     * @return SQL text
     * @throws IllegalArgumentException as {@link #of}
     */
    public static String labelScript(Dialect dialect, Collection<? extends Kind<?>> kinds) {
        Schema schema = new Schema(new Names(dialect, Names.PREFIX_PLACE, Optional.empty()), kinds);
        return schema.labelStatements().stream()
                .map(statement -> statement + ";\n")
                .collect(Collectors.joining());
    }

    /**
     * The script that gives the role under which the library runs what it needs and nothing else, with {@code ${prefix}} and
     * {@code ${role}} where these go.
     *
     * @param dialect the engine
     * @param kinds the kinds
     * @return SQL text
     * @throws IllegalArgumentException as {@link #of}
     */
    public static String grantScript(Dialect dialect, Collection<? extends Kind<?>> kinds) {
        Schema schema = new Schema(new Names(dialect, Names.PREFIX_PLACE, Optional.empty()), kinds);
        return schema.grantsTo(Names.ROLE_PLACE).stream()
                .map(statement -> statement + ";\n")
                .collect(Collectors.joining());
    }

    static Schema of(Names names, Collection<? extends Kind<?>> kinds) {
        return new Schema(names, kinds);
    }

    /** {@return statements for all tables, indexes and views, to be run in this order} */
    public List<String> statements() {
        List<String> statements = new ArrayList<>(sharedStatements());
        kinds.forEach(kind -> statements.addAll(statements(kind)));
        return statements;
    }

    /** {@return statements for the tables that all kinds share, and the view of labels} */
    public List<String> sharedStatements() {
        List<String> statements = new ArrayList<>();
        tables.shared().forEach(table -> statements.addAll(create(table)));
        statements.add(views.labels().statement());
        return statements;
    }

    /**
     * Statements that fill the table of labels with what the constants in reported columns of the kinds are called, in place of what it
     * held of the same enumerations. They can be run again, after texts have changed.
     *
     * @return statements, to be run by the owner of the tables
     */
    public List<String> labelStatements() {
        return Labels.statements(names, kinds);
    }

    /**
     * Statements for one kind.
     *
     * @param kind the kind
     * @return statements for its tables, their indexes and its views, which are made after the kinds whose names they show
     */
    public List<String> statements(Kind<?> kind) {
        List<String> statements = new ArrayList<>();
        tables.of(kind).forEach(table -> statements.addAll(create(table)));
        views.of(kind).forEach(view -> statements.add(view.statement()));
        return statements;
    }

    /**
     * What the role under which the library runs may do with each table and view. The journal can only be read and added to;
     * aggregates are never deleted; nothing can be created, altered or dropped.
     *
     * @param role the role, which is there already: a-z, 0-9 and _
     * @return statements, to be run by the owner of the tables
     * @throws IllegalArgumentException when the role is no plain name
     */
    public List<String> grants(String role) {
        return grantsTo(Names.requirePlain("role", role));
    }

    private List<String> grantsTo(String role) {
        List<String> grants = new ArrayList<>();
        for (Table shared : tables.shared()) {
            grants.add(grant(rights(shared), shared, role));
        }
        grants.add(grant("SELECT", views.labels().table(), role));
        for (Kind<?> kind : kinds) {
            List<Table> own = tables.of(kind);
            String rights = kind.isBookkeeping() ? "SELECT, INSERT, UPDATE, DELETE" : "SELECT, INSERT, UPDATE";
            grants.add(grant(rights, own.get(0), role));
            own.stream().skip(1).forEach(many -> grants.add(grant("SELECT, INSERT, DELETE", many, role)));
            views.of(kind).forEach(view -> grants.add(grant("SELECT", view.table(), role)));
        }
        return grants;
    }

    private String rights(Table shared) {
        if (shared.name().equals(names.label())) {
            return "SELECT";
        }
        return shared.name().equals(names.journal()) ? "SELECT, INSERT" : "SELECT, INSERT, DELETE";
    }

    private static String grant(String rights, Table table, String role) {
        return "GRANT " + rights + " ON " + table.name() + " TO " + role;
    }

    List<Table> tables() {
        List<Table> all = new ArrayList<>(tables.shared());
        kinds.forEach(kind -> all.addAll(tables.of(kind)));
        return all;
    }

    List<Table> views() {
        return Stream.concat(Stream.of(views.labels()), kinds.stream().flatMap(kind -> views.of(kind).stream()))
                .map(View::table)
                .toList();
    }

    private List<String> create(Table table) {
        List<String> statements = new ArrayList<>();
        String columns = table.columns().stream()
                .map(column -> "    " + define(column) + ",\n")
                .collect(Collectors.joining());
        statements.add("CREATE TABLE " + table.name() + " (\n" + columns + "    PRIMARY KEY ("
                + join(table.primaryKey()) + ")\n)" + dialect.tableSuffix());
        table.indexes()
                .forEach(index -> statements.add(
                        "CREATE INDEX " + index.name() + " ON " + table.name() + " (" + join(index.columns()) + ")"));
        return statements;
    }

    private String define(Column column) {
        return dialect.column(column.name()) + " " + column.type().sql(dialect)
                + (column.required() ? " NOT NULL" : "");
    }

    private String join(List<String> columns) {
        return columns.stream().map(dialect::column).collect(Collectors.joining(", "));
    }

    private void requireDistinctNames() {
        Set<String> seen = new HashSet<>();
        List<Table> all = new ArrayList<>(tables());
        all.addAll(views());
        for (Table table : all) {
            if (!seen.add(table.name())) {
                throw new IllegalArgumentException("Two tables would be named " + table.name());
            }
        }
    }

    @Override
    public String toString() {
        return "Schema for " + dialect + " of " + kinds;
    }
}
