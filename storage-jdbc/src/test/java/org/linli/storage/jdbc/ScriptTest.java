package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.contract.Note;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.jdbc.Table.TableIndex;

/**
 * The shipped scripts are what the kinds declare. As long as a script is not released, all of them and the list of views are
 * written anew by {@code ./mvnw test -pl storage-jdbc -am -Dtest=ScriptTest -Dlinli.scripts=write
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ScriptTest {
    private static final List<Kind<?>> MANY_KINDS = Stream.<Kind<?>>concat(
                    ProbeKinds.ALL.stream(), LibraryKinds.ALL.stream())
            .toList();

    @ParameterizedTest
    @EnumSource
    void the_shipped_script_makes_what_the_kinds_declare(Dialect dialect) throws IOException {
        requireShipped(Schema.script(dialect, LibraryKinds.ALL), dialect, "V1__linli.sql");
    }

    @ParameterizedTest
    @EnumSource
    void the_shipped_labels_are_those_of_the_bundles(Dialect dialect) throws IOException {
        requireShipped(Schema.labelScript(dialect, LibraryKinds.ALL), dialect, "R__labels.sql");
    }

    @Test
    void every_constant_in_a_reported_column_has_a_text_in_both_languages() {
        Map<String, List<Enum<?>>> enumerations = Labels.enumerations(LibraryKinds.ALL);
        assertTrue(enumerations.containsKey("OrganisationKind") && enumerations.size() > 20, enumerations.toString());
        List<String> without = enumerations.values().stream()
                .flatMap(List::stream)
                .flatMap(constant -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .filter(locale -> Texts.of(Label.of(constant), locale)
                                .equals(Label.of(constant).code()))
                        .map(locale -> Label.of(constant).code() + " in " + locale))
                .toList();
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void the_shipped_grants_name_every_table_and_view_once(Dialect dialect) throws IOException {
        String grants = Schema.grantScript(dialect, LibraryKinds.ALL);
        requireShipped(grants, dialect, "grants.sql");
        Schema schema = Schema.of(dialect, "linli_", LibraryKinds.ALL);
        assertEquals(
                Stream.concat(schema.tables().stream(), schema.views().stream())
                        .map(Table::name)
                        .sorted()
                        .toList(),
                grants.replace("${prefix}", "linli_")
                        .lines()
                        .map(line -> line.replaceAll("GRANT [A-Z, ]* ON ([a-z_]*) TO \\$\\{role};", "$1"))
                        .sorted()
                        .toList());
        assertTrue(grants.contains("GRANT SELECT, INSERT ON ${prefix}journal TO ${role};\n"), grants);
    }

    private static void requireShipped(String declared, Dialect dialect, String script) throws IOException {
        Path file = Path.of("src/main/resources/org/linli/storage/jdbc", dialect.folder(), script);
        assertEquals(declared, isWriting() ? written(file, declared) : FlywayMigration.text(dialect, script));
    }

    private static boolean isWriting() {
        return System.getProperty("linli.scripts", "compare").equals("write");
    }

    /** {@return what is in the file, which the next build ships} */
    private static String written(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.readString(file);
    }

    @Test
    void every_engine_has_the_same_tables_columns_and_indexes() {
        List<String> h2 = shapes(Dialect.H2);
        assertEquals(h2, shapes(Dialect.POSTGRESQL));
        assertEquals(h2, shapes(Dialect.MARIADB));
        assertTrue(h2.size() > 70, h2.toString());
    }

    /** Lines are added to the list, with the columns; a released line is never changed or taken out. */
    @Test
    void the_views_are_as_listed_for_those_who_report() throws IOException {
        List<String> shown = Schema.of(Dialect.H2, "linli_", LibraryKinds.ALL).views().stream()
                .flatMap(view -> view.columns().stream()
                        .map(column -> view.name().substring("linli_".length()) + "." + column.name() + " "
                                + column.type().name().toLowerCase(Locale.ROOT)))
                .toList();
        String listed = String.join("\n", shown) + "\n";
        Path file = Path.of("src/test/resources/org/linli/storage/jdbc/golden/views.txt");
        assertEquals(listed, isWriting() ? written(file, listed) : Files.readString(file));
    }

    @Test
    void no_column_of_a_view_has_to_be_quoted_on_any_engine() {
        for (Table view : Schema.of(Dialect.H2, "linli_", LibraryKinds.ALL).views()) {
            view.columns()
                    .forEach(column ->
                            assertFalse(ReservedWords.contains(column.name()), view.name() + "." + column.name()));
        }
    }

    /** The statements without types, quotes and table options; how communities are told apart is the engine's. */
    private static List<String> shapes(Dialect dialect) {
        return Schema.of(dialect, "linli_", MANY_KINDS).statements().stream()
                .filter(sql -> !sql.startsWith("CREATE VIEW linli_v_community AS"))
                .map(sql -> sql.replaceAll(
                                " (VARCHAR\\(\\d+\\)|TEXT|MEDIUMTEXT|INTEGER|INT)( COLLATE \"C\")?(?=[ ,])", "")
                        .replaceAll("DATETIME|TIMESTAMP", "TIME")
                        .replaceAll(" ENGINE = .*", "")
                        .replaceAll("[\"`]", ""))
                .toList();
    }

    @Test
    void every_key_and_index_begins_with_the_community_but_for_the_keys_of_the_whole_store() {
        List<Table> tables = Schema.of(Dialect.H2, "linli_", MANY_KINDS).tables();
        for (Table table : tables) {
            String first = Map.of("linli_unique_key", "name", "linli_label", "enumeration")
                    .getOrDefault(table.name(), "community");
            assertEquals(first, table.primaryKey().get(0), table.name());
            table.indexes().stream()
                    .filter(index -> !index.name().equals("linli_x_journal_delivery"))
                    .forEach(index -> assertEquals("community", index.columns().get(0), index.name()));
        }
    }

    @Test
    void names_that_clash_are_refused_and_long_ones_fit_behind_every_prefix() {
        Kind<Note> clash = Kind.named("journal", 1, Note.class, note -> Ref.of(note.community(), note.id()))
                .build();
        assertThrows(IllegalArgumentException.class, () -> Schema.of(Dialect.H2, "linli_", List.of(clash)));
        List<Kind<?>> kinds = Stream.concat(MANY_KINDS.stream(), Stream.<Kind<?>>of(longKind()))
                .toList();
        Schema schema = Schema.of(Dialect.H2, "a".repeat(Names.MAX_PREFIX), kinds);
        List<String> names = Stream.concat(
                        Stream.concat(schema.tables().stream(), schema.views().stream())
                                .map(Table::name),
                        schema.tables().stream()
                                .flatMap(table -> table.indexes().stream())
                                .map(TableIndex::name))
                .toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        assertEquals(63, names.stream().mapToInt(String::length).max().orElseThrow());
    }

    private static Kind<Note> longKind() {
        return Kind.named("k".repeat(24), 1, Note.class, note -> Ref.of(note.community(), Id.<Note>of("x")))
                .index(org.linli.storage.Index.one("i".repeat(30), org.linli.storage.ValueType.TEXT, Note::text))
                .build();
    }

    @Test
    void a_prefix_is_a_plain_name() {
        for (String bad : List.of("", "Linli_", "1_", "a b", "a;", "a\"", "a-", "ä_", "a".repeat(31))) {
            assertThrows(IllegalArgumentException.class, () -> Schema.of(Dialect.H2, bad, List.of()), bad);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> JdbcStorage.of(Databases.h2InMemory()).prefix(bad),
                    bad);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> JdbcStorage.of(Databases.h2InMemory()).schema(bad),
                    bad);
        }
    }
}
