package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test and script that the list of promises names as a proof is there. */
class PromisesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!promise|---)(.*) \\| (.*) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*<id>([^<]+)</id>");

    @Test
    void every_promise_names_what_shows_it_and_all_of_it_is_there() throws IOException {
        List<MatchResult> rows = rows();
        assertTrue(rows.size() >= 15, () -> "Only " + rows.size() + " promises");
        Set<String> files = files();
        Set<String> missing = new TreeSet<>();
        for (MatchResult row : rows) {
            List<String> proofs = named(row.group(2));
            assertTrue(!proofs.isEmpty() || row.group(2).startsWith("enforcer"), row.group(1));
            missing.addAll(missing(proofs, files));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void a_test_that_is_gone_is_named() {
        assertEquals(
                Set.of("GoneTest"), missing(named("`GoneTest`, `PromisesTest`"), Set.of("PromisesTest.java", "run")));
        assertEquals(Set.of("gone"), missing(named("`.ci/gone`, `.ci/run`"), Set.of("run")));
        assertEquals(Set.of("-Pgone"), missing(named("`-Pgone`, `-Pthere`"), Set.of("-Pthere")));
    }

    private static List<MatchResult> rows() throws IOException {
        String promises = Files.readString(Codebase.ROOT.resolve("core/src/site/markdown/promises.md"));
        return ROW.matcher(promises).results().toList();
    }

    private static List<String> named(String proofs) {
        return NAMED.matcher(proofs).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> missing(List<String> proofs, Set<String> files) {
        return proofs.stream()
                .map(proof -> proof.substring(proof.lastIndexOf('/') + 1))
                .filter(proof -> !files.contains(proof) && !files.contains(proof + ".java"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of tests of all modules, of scripts, and of profiles. */
    private static Set<String> files() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : Codebase.MODULES) {
            for (String tests : List.of("src/test/java", "src/mariadb-test/java")) {
                names.addAll(names(Codebase.ROOT.resolve(module).resolve(tests)));
            }
        }
        names.addAll(names(Codebase.ROOT.resolve(".ci")));
        PROFILE.matcher(Files.readString(Codebase.ROOT.resolve("pom.xml")))
                .results()
                .forEach(profile -> names.add("-P" + profile.group(1)));
        return names;
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
