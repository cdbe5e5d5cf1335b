package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceSizeTest {
    private static final int MOST = 400;
    private static final int MEDIAN_BELOW = 100;
    private static final int MOST_FILES = 45;

    @Test
    void no_main_file_of_any_module_is_longer_than_four_hundred_lines() throws IOException {
        assertEquals(Map.of(), tooLong(lengths(Codebase.MODULES)));
    }

    @Test
    void the_median_of_the_main_files_is_below_a_hundred_lines() throws IOException {
        int median = median(lengths(Codebase.MODULES));
        assertTrue(median < MEDIAN_BELOW, () -> "The median is " + median);
    }

    @Test
    void no_package_of_any_module_has_more_than_forty_five_main_files() throws IOException {
        for (String module : Codebase.MODULES) {
            assertEquals(Map.of(), crowded(new HashSet<>(Codebase.mainSources(module))), module);
        }
    }

    @Test
    void forty_five_files_are_allowed_in_a_package_and_one_more_is_not() {
        Set<Path> files = new HashSet<>();
        for (int i = 0; i < 46; i++) {
            files.add(Path.of("crowded", "File" + i + ".java"));
            files.add(Path.of("full", (i == 0 ? "room/File" : "File") + i + ".java"));
        }
        assertEquals(Map.of(Path.of("crowded"), 46L), crowded(files));
    }

    @Test
    void every_module_has_files_to_look_at() throws IOException {
        for (String module : Codebase.MODULES) {
            assertTrue(!lengths(List.of(module)).isEmpty(), module);
        }
    }

    @Test
    void four_hundred_lines_are_allowed_and_one_more_is_not() {
        Map<Path, Integer> lengths = Map.of(Path.of("Short.java"), 400, Path.of("Long.java"), 401);
        assertEquals(Map.of(Path.of("Long.java"), 401), tooLong(lengths));
    }

    @Test
    void the_median_is_the_greater_of_the_two_in_the_middle() {
        assertEquals(100, median(Map.of(Path.of("A"), 1, Path.of("B"), 99, Path.of("C"), 100, Path.of("D"), 400)));
        assertEquals(99, median(Map.of(Path.of("A"), 1, Path.of("B"), 99, Path.of("C"), 400)));
    }

    private static Map<Path, Integer> lengths(List<String> modules) throws IOException {
        Map<Path, Integer> lengths = new LinkedHashMap<>();
        for (String module : modules) {
            for (Path file : Codebase.mainSources(module)) {
                String name = file.getFileName().toString();
                if (!name.equals("package-info.java") && !name.equals("module-info.java")) {
                    lengths.put(
                            file,
                            Files.readAllLines(file, StandardCharsets.UTF_8).size());
                }
            }
        }
        return lengths;
    }

    private static Map<Path, Integer> tooLong(Map<Path, Integer> lengths) {
        return lengths.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Path, Long> crowded(Set<Path> files) {
        return files.stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_FILES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int median(Map<Path, Integer> lengths) {
        List<Integer> sorted = new ArrayList<>(lengths.values());
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
