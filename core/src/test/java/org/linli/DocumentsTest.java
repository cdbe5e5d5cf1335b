package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Markdown of the repository: its links lead somewhere, the picture shows each room of the house, and the glossary names what is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\n]*`");

    @Test
    void every_relative_link_and_anchor_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        List<Path> documents = documents();
        for (Path document : documents) {
            dead.addAll(dead(document, Files.readString(document)));
        }
        assertEquals(List.of(), dead);
        assertTrue(documents.size() > 20, documents.toString());
    }

    @Test
    void a_dead_link_and_a_dead_anchor_are_named() throws IOException {
        Path readme = Codebase.ROOT.resolve("README.md");
        String text =
                "[a](SECURITY.md) [b](gone.md) [c](SECURITY.md#what-is-not-promised) [d](SECURITY.md#gone) `[e](x)`";
        assertEquals(List.of("README.md: gone.md", "README.md: SECURITY.md#gone"), dead(readme, text));
    }

    @Test
    void every_document_is_reached_from_the_readme() throws IOException {
        Set<Path> reached = new TreeSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(Codebase.ROOT.resolve("README.md")));
        while (!next.isEmpty()) {
            Path document = next.remove();
            if (reached.add(document)) {
                links(Files.readString(document)).stream()
                        .map(link -> target(document, link))
                        .filter(target -> target.toString().endsWith(".md"))
                        .forEach(next::add);
            }
        }
        try (Stream<Path> site = Files.list(Codebase.ROOT.resolve("core/src/site/markdown"))) {
            assertEquals(
                    List.of(),
                    site.filter(document -> !reached.contains(document)).toList());
        }
    }

    @Test
    void the_picture_shows_every_room() throws IOException {
        String picture = Files.readString(Codebase.ROOT.resolve("core/src/site/resources/house.svg"));
        Set<String> rooms = Codebase.MAIN.stream()
                .map(JavaClass::getPackageName)
                .map(PackageOrder::feature)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(rooms.contains("alliance"), rooms.toString());
        rooms.removeIf(
                room -> Pattern.compile(">" + room + "\\b").matcher(picture).find());
        assertEquals(Set.of(), rooms);
    }

    @Test
    void the_glossary_names_classes_and_members_that_are_there() throws IOException {
        String glossary = Files.readString(Codebase.ROOT.resolve("core/src/site/markdown/glossary.md"));
        Set<String> gone = new TreeSet<>();
        long names = ROW.matcher(glossary)
                .results()
                .flatMap(row -> NAMED.matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .peek(name -> gone.addAll(isThere(name) ? Set.of() : Set.of(name)))
                .count();
        assertTrue(names > 100, () -> "Only " + names + " names");
        assertEquals(Set.of(), gone);
        assertFalse(isThere("Keeping"));
        assertFalse(isThere("Member.gone"));
    }

    private static boolean isThere(String name) {
        String[] parts = name.replace("()", "").split("\\.", -1);
        return Codebase.MAIN.stream()
                .filter(type -> type.getSimpleName().equals(parts[0]))
                .anyMatch(type -> parts.length == 1
                        || type.getMembers().stream()
                                .anyMatch(member -> member.getName().equals(parts[1]))
                        || Codebase.MAIN.contain(type.getName() + "$" + parts[1]));
    }

    private static List<String> dead(Path document, String text) throws IOException {
        List<String> dead = new ArrayList<>();
        for (String link : links(text)) {
            Path target = target(document, link);
            int anchor = link.indexOf('#');
            if (!Files.exists(target)
                    || (anchor >= 0 && !anchors(Files.readString(target)).contains(link.substring(anchor + 1)))) {
                dead.add(Codebase.ROOT.relativize(document) + ": " + link);
            }
        }
        return dead;
    }

    /** Links within the repository; those to the web are not followed. */
    private static List<String> links(String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    private static Path target(Path document, String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty() ? document : document.resolveSibling(file).normalize();
    }

    /** The anchors that GitHub gives to headings. */
    private static Set<String> anchors(String text) {
        return HEADING.matcher(
                        CODE.matcher(text).replaceAll(found -> found.group().startsWith("`") ? "$0" : ""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(Codebase.ROOT)) {
            top.filter(DocumentsTest::isMarkdown).forEach(documents::add);
        }
        for (String module : Codebase.MODULES) {
            try (Stream<Path> sources = Files.walk(Codebase.ROOT.resolve(module).resolve("src"))) {
                sources.filter(DocumentsTest::isMarkdown).forEach(documents::add);
            }
        }
        return documents;
    }

    private static boolean isMarkdown(Path file) {
        return file.toString().endsWith(".md") && Files.isRegularFile(file);
    }
}
