package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.Linli;
import org.linli.community.Building;
import org.linli.community.BuildingEvent;
import org.linli.kernel.Event;
import org.linli.storage.CanonicalText;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Kind;
import org.linli.storage.Shape;
import org.linli.storage.contract.ProbeKinds;

/**
 * Every stored format is as it was when it was released. A file holds one sample with every part present and one with as few as
 * possible, a line each. It is never edited: another format has another number, and a file of its own. Files for new formats are
 * made by {@code ./mvnw test -pl storage-jdbc -am -Dtest=GoldenFileTest -Dlinli.golden=write -Dsurefire.failIfNoSpecifiedTests=false},
 * which leaves those that are there as they are.
 */
class GoldenFileTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/linli/storage/jdbc/golden/formats");

    /**
     * A stored format.
     *
     * @param name name of its file
     * @param samples the samples
     * @param write the stored form of a sample
     * @param read a sample from its stored form
     */
    private record Format(
            String name,
            List<Object> samples,
            Function<Object, Object> write,
            Function<Map<String, Object>, Object> read) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind<?>> kinds() {
        return Stream.concat(Linli.kinds().stream(), Stream.of(ProbeKinds.V1, ProbeKinds.V2));
    }

    static Stream<Format> formats() {
        return kinds().flatMap(kind ->
                Stream.concat(Stream.of(aggregate(kind)), kind.events().stream().flatMap(type -> events(kind, type))));
    }

    private static <A> Format aggregate(Kind<A> kind) {
        return new Format(
                kind.name() + "-" + kind.format(),
                List.of(Samples.full(kind.type()), Samples.minimal(kind.type())),
                sample -> kind.write(kind.type().cast(sample)),
                tree -> kind.read(kind.format(), tree));
    }

    private static Stream<Format> events(Kind<?> kind, Class<? extends Event> type) {
        return Samples.alternatives(type)
                .map(event -> new Format(
                        kind.name() + "-" + event.getSimpleName(),
                        List.of(Samples.full(event), Samples.minimal(event)),
                        sample -> Shape.write(type, sample),
                        tree -> Shape.read(type, tree)));
    }

    private static List<String> golden(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".jsonl");
        return Files.exists(file) ? Files.readAllLines(file) : fail("There is no golden file " + file);
    }

    /** Before any test looks for a file, whatever comes first. */
    @BeforeAll
    static void files_that_are_missing_are_written_when_asked_for() throws IOException {
        if (!System.getProperty("linli.golden", "compare").equals("write")) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (Format format : formats().toList()) {
            write(format.name(), written(format));
        }
        for (Kind<?> kind : kindsWithOlderFormats().toList()) {
            for (int older = 1; older < kind.format(); older++) {
                write(raisedName(kind, older), raised(kind, older));
            }
        }
        write("journal", journal());
    }

    private static void write(String name, List<String> lines) throws IOException {
        Path file = FOLDER.resolve(name + ".jsonl");
        if (!Files.exists(file)) {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }

    private static List<String> written(Format format) {
        return format.samples().stream()
                .map(sample -> CanonicalText.of(format.write().apply(sample)))
                .toList();
    }

    private static String raisedName(Kind<?> kind, int older) {
        return kind.name() + "-" + kind.format() + "-from-" + older;
    }

    /** What becomes of the samples of an older format. */
    private static <A> List<String> raised(Kind<A> kind, int older) throws IOException {
        String name = kind.name() + "-" + older;
        return golden(name).stream()
                .map(line -> kind.read(older, Json.read(name, line)))
                .map(aggregate -> CanonicalText.of(kind.write(aggregate)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_is_written_is_as_in_the_golden_file_and_is_read_from_it(Format format) throws IOException {
        List<String> written = written(format);
        List<String> golden = golden(format.name());
        assertEquals(golden, written, "another format has another number");
        assertEquals(
                format.samples(),
                golden.stream()
                        .map(line -> format.read().apply(Json.read(format.name(), line)))
                        .toList());
    }

    static Stream<Kind<?>> kindsWithOlderFormats() {
        return kinds().filter(kind -> kind.format() > 1);
    }

    @ParameterizedTest
    @MethodSource("kindsWithOlderFormats")
    void golden_files_of_older_formats_are_brought_up(Kind<?> kind) throws IOException {
        for (int older = 1; older < kind.format(); older++) {
            assertEquals(golden(raisedName(kind, older)), raised(kind, older));
        }
    }

    private static List<Change> changes() {
        return List.of(
                change(Samples.full(Entry.class), Samples.full(BuildingEvent.BuildingRegistered.class)),
                change(Samples.minimal(Entry.class)));
    }

    /** Each entry, and then its hash. */
    private static List<String> journal() {
        List<String> lines = new ArrayList<>();
        for (Change change : changes()) {
            lines.add(change.text());
            lines.add(CanonicalText.of(Map.of("hash", change.hash())));
        }
        return lines;
    }

    @Test
    void an_entry_of_the_journal_is_stored_and_hashed_as_in_the_golden_file() throws IOException {
        List<Change> changes = changes();
        List<String> golden = golden("journal");
        assertEquals(golden, journal());
        for (int i = 0; i < changes.size(); i++) {
            Map<String, Object> tree = Json.read("journal", golden.get(2 * i));
            Change change = changes.get(i);
            Change read = new Change(
                    change.kind(),
                    change.community(),
                    change.id(),
                    change.version(),
                    change.at(),
                    tree,
                    golden.get(2 * i),
                    (String) Json.read("journal", golden.get(2 * i + 1)).get("hash"));
            assertEquals(change, read);
            assertEquals(
                    change.events(Building.KIND, BuildingEvent.class), read.events(Building.KIND, BuildingEvent.class));
            assertTrue(read.follows(change.entry().previous()));
        }
    }

    private static Change change(Entry sample, Event... events) {
        Entry entry = new Entry(
                Building.KIND.name(),
                sample.community(),
                sample.id(),
                sample.version(),
                sample.at(),
                sample.command(),
                sample.actor(),
                sample.request(),
                sample.charter(),
                Building.KIND.format(),
                sample.state(),
                sample.previous());
        return Change.of(Building.KIND, entry, List.of(events));
    }

    @Test
    void every_golden_file_is_still_compared() throws IOException {
        Set<String> compared = new TreeSet<>(Set.of("journal"));
        formats().forEach(format -> compared.add(format.name()));
        kindsWithOlderFormats()
                .forEach(kind -> IntStream.range(1, kind.format()).forEach(older -> {
                    compared.add(kind.name() + "-" + older);
                    compared.add(raisedName(kind, older));
                }));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    compared,
                    files.map(file -> file.getFileName().toString().replace(".jsonl", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
