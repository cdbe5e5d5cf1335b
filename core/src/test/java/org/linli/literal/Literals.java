package org.linli.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tables that a person reads, one fact a line: who may do what, what refuses, where a step leads, what the nation holds. A test
 * compares each with the library, and tests that need such a fact expect what the file says, not what the library says. A line
 * that changes is a change of the law of the library: read it, then let {@code -Dlinli.literals=write} write the files again.
 */
public final class Literals {
    private static final boolean WRITE =
            System.getProperty("linli.literals", "compare").equals("write");
    private static final Path FOLDER = Path.of("src/test/resources/org/linli/literal");

    private Literals() {}

    /** The lines of a file, without those that only explain. */
    public static List<String> lines(String name) {
        try (InputStream in = Literals.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(Literals::isFact).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library says what the file says; run in core, whose file it is. */
    public static void assertLiteral(String name, List<String> library) {
        assertTrue(library.size() > 10, name + " compares next to nothing");
        Path file = FOLDER.resolve(name);
        try {
            List<String> written = Files.readAllLines(file);
            if (WRITE) {
                List<String> all = new ArrayList<>(
                        written.stream().filter(line -> !isFact(line)).toList());
                all.addAll(library);
                Files.writeString(file, String.join("\n", all) + "\n");
                return;
            }
            assertEquals(
                    "",
                    difference(written.stream().filter(Literals::isFact).toList(), library),
                    () -> name + " says otherwise: read each line, then -Dlinli.literals=write");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the file alone after a minus, those of the library alone after a plus. */
    static String difference(List<String> file, List<String> library) {
        List<String> lines = new ArrayList<>();
        file.stream()
                .filter(line -> !library.contains(line))
                .map(line -> "- " + line)
                .forEach(lines::add);
        library.stream()
                .filter(line -> !file.contains(line))
                .map(line -> "+ " + line)
                .forEach(lines::add);
        if (lines.isEmpty() && !file.equals(library)) {
            lines.add("the same lines in another order, or one of them twice");
        }
        return String.join(
                "\n",
                lines.stream()
                        .sorted((a, b) -> a.substring(2).compareTo(b.substring(2)))
                        .toList());
    }

    private static boolean isFact(String line) {
        return !line.startsWith("#") && !line.isBlank();
    }
}
