package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A test that compares the codes of a decision says whether it was refused: {@code refused(decision)} or {@code
 * warned(decision)} of {@link org.linli.kernel.Explained}. A rule that warns where it refused before fails such a test.
 */
class DecisionsInTestsTest {
    private static final Pattern UNTOLD = Pattern.compile(
            "\\bcodes\\(Decision<"
                    + "|\\b(decision|done|answer)\\s*\\.findings\\(\\)\\s*\\.stream\\(\\)\\s*\\.map\\(Finding::code\\)\\s*\\.toList");
    private static final Set<String> TELLERS =
            Set.of("Explained.java", "InspectionTest.java", "DivisionPropertiesTest.java", "StoryCase.java");

    @Test
    void no_test_compares_codes_without_saying_whether_they_refused() {
        List<Path> files = Codebase.MODULES.stream()
                .flatMap(module -> sources(Codebase.ROOT.resolve(module).resolve("src/test/java")))
                .toList();
        assertTrue(files.size() > 300, files::toString);
        assertEquals(
                List.of(),
                files.stream()
                        .filter(file -> !TELLERS.contains(file.getFileName().toString()))
                        .filter(file -> UNTOLD.matcher(read(file)).find())
                        .toList());
    }

    @Test
    void a_comparison_that_does_not_say_it_is_found() {
        assertTrue(UNTOLD.matcher("List<String> codes(" + "Decision<?> made) {").find());
        assertTrue(UNTOLD.matcher("decision.findings()\n.stream().map(" + "Finding::code).toList()")
                .find());
        assertFalse(UNTOLD.matcher("refused(decision)").find());
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
