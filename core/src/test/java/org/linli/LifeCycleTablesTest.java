package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.alliance.ThemeDay;
import org.linli.kernel.LifeCycle;
import org.linli.literal.Literals;

/**
 * The life cycles that the documentation of a package shows are those of its code. Each {@code LIFE_CYCLE} has a table whose
 * head is {@code state, step, next}; a cell lists constants in lower case, {@code as before} stands for the state itself, and
 * what is in brackets only explains.
 */
class LifeCycleTablesTest {
    private static final Pattern TABLE = Pattern.compile("<table>(.*?)</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[dh]>(.*?)</t[dh]>", Pattern.DOTALL);
    private static final List<String> HEAD = List.of("state", "step", "next");

    @Test
    void the_tables_of_each_package_are_its_life_cycles() throws IOException {
        Map<String, List<Set<String>>> cycles = cycles();
        assertTrue(cycles.size() > 3, cycles.keySet()::toString);
        assertEquals(Map.of(), differences(cycles));
    }

    @Test
    void each_step_leads_where_the_table_of_literals_says() {
        Literals.assertLiteral(
                "life-cycles.txt",
                fields().sorted(Comparator.comparing(field -> field.getOwner().getName()))
                        .flatMap(field -> cycle(field).transitions().stream()
                                .map(edge -> field.getOwner().getSimpleName() + ": " + edge.from() + " " + edge.step()
                                        + " -> " + edge.to()))
                        .toList());
    }

    @Test
    void a_row_that_is_missing_or_wrong_and_one_too_many_are_found() throws IOException {
        String source = source("org.linli.alliance");
        List<Set<String>> cycles = cycles().get("org.linli.alliance");
        assertEquals(List.of(), differences(source, cycles));

        String row = "<tr><td>planned</td><td>cancel</td><td>cancelled</td></tr>";
        assertTrue(source.contains(row), source);
        for (String wrong : List.of(
                "",
                row.replace("cancelled", "held"),
                row.replace("planned", "planned, held"),
                row + row.replace("planned", "cancelled"))) {
            assertEquals(2, differences(source.replace(row, wrong), cycles).size(), wrong);
        }
        Set<String> more = lines(ThemeDay.LIFE_CYCLE);
        more.add("held/cancel/held");
        assertEquals(
                List.of(more + " has no table"),
                differences(
                        source, Stream.concat(cycles.stream(), Stream.of(more)).toList()));
    }

    private static Map<String, List<String>> differences(Map<String, List<Set<String>>> cycles) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : Codebase.mainSources("core")) {
            if (file.endsWith("package-info.java")) {
                String source = Files.readString(file, StandardCharsets.UTF_8);
                Matcher name =
                        Pattern.compile("^package (.*);", Pattern.MULTILINE).matcher(source);
                assertTrue(name.find(), file::toString);
                List<String> differences = differences(source, cycles.getOrDefault(name.group(1), List.of()));
                if (!differences.isEmpty()) {
                    found.put(name.group(1), differences);
                }
            }
        }
        return found;
    }

    private static List<String> differences(String source, List<Set<String>> cycles) {
        List<Set<String>> tables = tables(source);
        List<String> found = new ArrayList<>();
        cycles.stream().filter(cycle -> !tables.contains(cycle)).forEach(cycle -> found.add(cycle + " has no table"));
        tables.stream()
                .filter(table -> !cycles.contains(table))
                .forEach(table -> found.add(table + " is no life cycle"));
        return found;
    }

    private static List<Set<String>> tables(String source) {
        return TABLE.matcher(source.replaceAll("\n \\*", ""))
                .results()
                .map(table -> rows(table.group(1)))
                .filter(rows -> !rows.isEmpty() && rows.get(0).equals(HEAD))
                .map(rows -> rows.stream()
                        .skip(1)
                        .flatMap(LifeCycleTablesTest::lines)
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .toList();
    }

    private static List<List<String>> rows(String table) {
        return ROW.matcher(table)
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1).replaceAll("\\([^)]*\\)", "").strip())
                        .toList())
                .toList();
    }

    private static Stream<String> lines(List<String> row) {
        return Stream.of(row.get(0).split(", *"))
                .flatMap(from -> Stream.of(row.get(1).split(", *"))
                        .map(step -> from + "/" + step + "/" + (row.get(2).equals("as before") ? from : row.get(2))));
    }

    private static Map<String, List<Set<String>>> cycles() {
        return fields().collect(Collectors.groupingBy(
                field -> field.getOwner().getPackageName(),
                Collectors.mapping(field -> lines(cycle(field)), Collectors.toList())));
    }

    private static Stream<JavaField> fields() {
        return Codebase.MAIN.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(LifeCycle.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static LifeCycle<?, ?> cycle(JavaField field) {
        try {
            return (LifeCycle<?, ?>) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("A life cycle is public, so that a host can draw it", e);
        }
    }

    private static Set<String> lines(LifeCycle<?, ?> cycle) {
        return cycle.transitions().stream()
                .map(line -> word(line.from()) + "/" + word(line.step()) + "/" + word(line.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String source(String name) throws IOException {
        return Files.readString(
                Codebase.ROOT
                        .resolve("core/src/main/java")
                        .resolve(name.replace('.', '/'))
                        .resolve("package-info.java"),
                StandardCharsets.UTF_8);
    }
}
