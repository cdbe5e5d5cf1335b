package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test of a rule's boundary shows both sides of it: what holds still, and what breaks already. */
class BoundarySidesTest {
    private static final Pattern BOUNDARY = Pattern.compile("(?ms)^( +)void (boundary_\\w+)\\(.*?^\\1}$");
    private static final Pattern INSIDE = Pattern.compile("\\bholds\\b|\\bbreaksIf\\b|\\bwarned\\(");
    private static final Pattern OUTSIDE = Pattern.compile("\\bbreaks\\b|\\bbreaksIf\\b|\\brefused\\(");

    @Test
    void every_boundary_is_shown_from_both_sides() throws IOException {
        int found = 0;
        for (Path file : sources()) {
            String source = Files.readString(file);
            found += (int) BOUNDARY.matcher(source).results().count();
            assertEquals(List.of(), oneSided(source), file::toString);
        }
        assertTrue(found > 200, "only " + found);
    }

    @Test
    void a_boundary_that_is_shown_from_one_side_is_found() {
        String inside = "        void boundary_is_nine() {\n            rule.holds(9);\n        }\n";
        String outside = "    void boundary_is_ten() {\n        List.of(10, 11).forEach(rule::breaks);\n    }\n";
        String both = "    void boundary_is_nine_or_ten() {\n        rule.holds(9);\n        rule.breaks(10);\n    }\n";
        assertEquals(List.of("boundary_is_nine", "boundary_is_ten"), oneSided(inside + outside + both));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Codebase.ROOT.resolve("core/src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.getFileName().toString().equals("BoundarySidesTest.java"))
                    .toList();
        }
    }

    private static List<String> oneSided(String source) {
        return BOUNDARY.matcher(source)
                .results()
                .filter(test -> !INSIDE.matcher(test.group()).find()
                        || !OUTSIDE.matcher(test.group()).find())
                .map((MatchResult test) -> test.group(2))
                .toList();
    }
}
