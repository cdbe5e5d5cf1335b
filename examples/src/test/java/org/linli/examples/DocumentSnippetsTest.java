package org.linli.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All Java that the documents show stands in a source that compiles. */
class DocumentSnippetsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void every_block_of_java_stands_in_a_source_that_compiles() throws IOException {
        String compiled = compiled();
        List<String> blocks = blocks();
        assertTrue(blocks.size() >= 10, () -> "Only " + blocks.size() + " blocks");
        assertEquals(List.of(), absent(blocks, compiled));
    }

    @Test
    void a_block_that_no_source_holds_is_named() throws IOException {
        String gone = "desk.people().gone(person);   // in the clear\n";
        assertEquals(
                List.of(gone), absent(List.of("desk.people().erase(person);  // with its key\n", gone), compiled()));
    }

    private static List<String> absent(List<String> blocks, String compiled) {
        return blocks.stream().filter(block -> !compiled.contains(bare(block))).toList();
    }

    private static List<String> blocks() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("SECURITY.md")));
        try (Stream<Path> site = Files.list(ROOT.resolve("core/src/site/markdown"))) {
            site.sorted().forEach(documents::add);
        }
        List<String> blocks = new ArrayList<>();
        for (Path document : documents) {
            JAVA.matcher(Files.readString(document))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .forEach(blocks::add);
        }
        return blocks;
    }

    private static String compiled() throws IOException {
        Path sources = Path.of("src");
        return bare(Files.readString(sources.resolve("main/java/org/linli/examples/QuickstartMain.java")))
                + bare(Files.readString(sources.resolve("test/java/org/linli/examples/DocumentSnippets.java")));
    }

    /** Documents explain in comments, and break lines elsewhere than the formatter. */
    private static String bare(String java) {
        return java.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }
}
