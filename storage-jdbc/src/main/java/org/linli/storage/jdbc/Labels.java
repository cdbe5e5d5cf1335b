package org.linli.storage.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.jdbc.Table.TableIndex;

/** What the constants in reported columns are called, in a table, so that reports need no other list (字典). */
final class Labels {
    private static final String ENUMERATION = "enumeration";
    private static final String CONSTANT = "constant";

    private Labels() {}

    static Table table(Names names) {
        return new Table(
                names.label(),
                List.of(
                        Table.Column.required(ENUMERATION, ColumnType.NAME),
                        Table.Column.required(CONSTANT, ColumnType.NAME),
                        Table.Column.required("zh", ColumnType.TEXT),
                        Table.Column.required("en", ColumnType.TEXT)),
                List.of(ENUMERATION, CONSTANT),
                List.<TableIndex>of());
    }

    /**
     * Statements that make the table hold what the constants are called now, for each enumeration as a whole. What the table holds
     * of others, such as a host's, stays.
     */
    static List<String> statements(Names names, Collection<? extends Kind<?>> kinds) {
        return enumerations(kinds).entrySet().stream()
                .flatMap(each -> Stream.of(
                        "DELETE FROM " + names.label() + " WHERE " + ENUMERATION + " = '" + each.getKey() + "'",
                        "INSERT INTO " + names.label() + " (" + ENUMERATION + ", " + CONSTANT + ", zh, en) VALUES\n"
                                + each.getValue().stream()
                                        .map(constant -> "    " + row(each.getKey(), constant))
                                        .collect(Collectors.joining(",\n"))))
                .toList();
    }

    /** {@return the constants of each enumeration in a reported column, by its name} */
    static Map<String, List<Enum<?>>> enumerations(Collection<? extends Kind<?>> kinds) {
        Map<String, List<Enum<?>>> enumerations = new TreeMap<>();
        kinds.stream()
                .flatMap(Labels::columns)
                .filter(column ->
                        column.isReported() && !column.type().constants().isEmpty())
                .forEach(column -> {
                    List<Enum<?>> constants = column.type().constants();
                    String name = constants.get(0).getDeclaringClass().getSimpleName();
                    List<Enum<?>> before = enumerations.put(name, constants);
                    if (before != null && !before.equals(constants)) {
                        throw new IllegalArgumentException("Two enumerations are named " + name);
                    }
                });
        return enumerations;
    }

    private static Stream<Column<?, ?>> columns(Kind<?> kind) {
        return Stream.concat(kind.columns().stream(), kind.parts().stream().flatMap(part -> part.columns().stream()));
    }

    private static String row(String enumeration, Enum<?> constant) {
        return "('" + enumeration + "', '" + constant.name() + "', " + text(constant, Locale.CHINESE) + ", "
                + text(constant, Locale.ENGLISH) + ")";
    }

    private static String text(Enum<?> constant, Locale locale) {
        return "'" + Texts.of(Label.of(constant), locale).replace("'", "''") + "'";
    }
}
