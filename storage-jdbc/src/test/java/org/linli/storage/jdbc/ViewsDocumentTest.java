package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document of the views names the columns that the views have, and no others. */
class ViewsDocumentTest {
    private static final Path DOCUMENT = Path.of("../core/src/site/markdown/views.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(v_\\w+)` \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern COLUMN = Pattern.compile("`([a-z][a-z0-9_]*)`");
    private static final Set<String> IN_EACH = Set.of("community", "id", "version");

    @Test
    void every_view_and_every_column_stands_in_the_document_and_nothing_else() throws IOException {
        Map<String, Set<String>> told = told(Files.readString(DOCUMENT));
        assertTrue(told.size() > 20, told.toString());
        assertEquals(shown(), told);
    }

    @Test
    void a_column_is_read_apart_from_the_constants_beside_it() {
        assertEquals(
                Map.of("v_x", Set.of("kind", "held_on")),
                told("| `v_x` | an `x` | `kind` (a constant of `XKind`), `held_on` day |\n"));
    }

    private static Map<String, Set<String>> told(String document) {
        Map<String, Set<String>> views = new TreeMap<>();
        Matcher row = ROW.matcher(document);
        while (row.find()) {
            Set<String> columns = views.computeIfAbsent(row.group(1), view -> new TreeSet<>());
            COLUMN.matcher(row.group(2)).results().forEach(column -> columns.add(column.group(1)));
        }
        return views;
    }

    private static Map<String, Set<String>> shown() {
        Map<String, Set<String>> views = new TreeMap<>();
        for (Table view : Schema.of(Dialect.H2, "linli_", LibraryKinds.ALL).views()) {
            Set<String> columns =
                    views.computeIfAbsent(view.name().substring("linli_".length()), name -> new TreeSet<>());
            view.columns().forEach(column -> columns.add(column.name()));
            columns.removeAll(IN_EACH);
        }
        return views;
    }
}
