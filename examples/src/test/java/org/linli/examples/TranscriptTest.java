package org.linli.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each short program prints, compared line by line with the transcript that is kept of it: {@code -Dlinli.transcripts=write} writes those
 * that are missing. A program that shows one feature has at most eighty lines.
 */
class TranscriptTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/org/linli/examples/transcript");
    private static final Path SOURCES = Path.of("src/main/java/org/linli/examples");
    private static final int LINES = 80;

    /** Ids are drawn anew in each run. */
    private static final Pattern ID = Pattern.compile("01[0-9A-HJKMNP-TV-Z]{24}");

    private static final Map<String, Program> PROGRAMS = new TreeMap<>(Map.ofEntries(
            program("AllianceMain", () -> AllianceMain.main(new String[0])),
            program("AwardMain", () -> org.linli.examples.AwardMain.main(new String[0])),
            program("CalendarMain", () -> CalendarMain.main(new String[0])),
            program("CharterMain", () -> CharterMain.main(new String[0])),
            program("CodesMain", () -> CodesMain.main(new String[0])),
            program("CommunityMain", () -> CommunityMain.main(new String[0])),
            program("ConferenceMain", () -> ConferenceMain.main(new String[0])),
            program("CorrectionsMain", () -> CorrectionsMain.main(new String[0])),
            program("DisputeMain", () -> DisputeMain.main(new String[0])),
            program("DivisionMain", () -> DivisionMain.main(new String[0])),
            program("DutyPostingMain", () -> DutyPostingMain.main(new String[0])),
            program("ExcelRosterMain", () -> ExcelRosterMain.main(new String[0])),
            program("GridPostMain", () -> GridPostMain.main(new String[0])),
            program("ImportRosterMain", () -> ImportRosterMain.main(new String[0])),
            program("IncidentMain", () -> IncidentMain.main(new String[0])),
            program("JobMain", () -> JobMain.main(new String[0])),
            program("JournalMain", () -> JournalMain.main(new String[0])),
            program("LiaisonMain", () -> LiaisonMain.main(new String[0])),
            program("NeedsMain", () -> NeedsMain.main(new String[0])),
            program("NightlyMain", () -> NightlyMain.main(new String[0])),
            program("PetitionMain", () -> PetitionMain.main(new String[0])),
            program("QuickstartMain", () -> QuickstartMain.main(new String[0])),
            program("ReadingMain", () -> ReadingMain.main(new String[0])),
            program("RequestsMain", () -> RequestsMain.main(new String[0])),
            program("ResidentialCommunityMain", () -> ResidentialCommunityMain.main(new String[0])),
            program("RubricMain", () -> org.linli.examples.RubricMain.main(new String[0])),
            program("ServiceMain", () -> ServiceMain.main(new String[0]))));

    /** What they print differs from run to run, for they measure, draw keys or ids, or write files; tests of their own read it. */
    private static final Set<String> APART = Set.of(
            "CityPlacementMain",
            "DualReportMain",
            "TakenOverCommunityMain",
            "MemberPlanMain",
            "PeopleMain",
            "HostTransactionMain",
            "DistrictDashboardMain",
            "FeedbackLetterMain",
            "MillionRowsMain",
            "ModulePathMain",
            "NeedMatchingMain",
            "PlanGridsMain",
            "SealingMain",
            "StoryMain",
            "TakeOverMain");

    /** They tell a whole course, or measure, and show more than one feature. */
    private static final Set<String> LONG = Set.of(
            "CityPlacementMain",
            "DisputeMain",
            "DualReportMain",
            "DutyPostingMain",
            "ExcelRosterMain",
            "FeedbackLetterMain",
            "GridPostMain",
            "ImportRosterMain",
            "IncidentMain",
            "JournalMain",
            "MemberPlanMain",
            "MillionRowsMain",
            "NeedMatchingMain",
            "NightlyMain",
            "PetitionMain",
            "PlanGridsMain",
            "ResidentialCommunityMain",
            "StoryMain",
            "TakeOverMain",
            "TakenOverCommunityMain");

    @Test
    void each_program_prints_its_transcript() throws IOException, SQLException {
        boolean write = "write".equals(System.getProperty("linli.transcripts"));
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, Program> program : PROGRAMS.entrySet()) {
            Path transcript = TRANSCRIPTS.resolve(program.getKey() + ".txt");
            List<String> printed = printed(program.getValue());
            if (write && !Files.exists(transcript)) {
                Files.createDirectories(TRANSCRIPTS);
                Files.write(transcript, printed);
            }
            if (!Files.readAllLines(transcript).equals(printed)) {
                differing.add(program.getKey() + ":\n" + String.join("\n", printed));
            }
        }
        assertEquals(List.of(), differing);
    }

    @Test
    void each_program_has_a_transcript_or_is_read_by_a_test_of_its_own() throws IOException {
        Set<String> named = new TreeSet<>(PROGRAMS.keySet());
        named.addAll(APART);
        assertEquals(lines().keySet(), named);
        Set<String> kept = names(TRANSCRIPTS, ".txt");
        assertEquals(PROGRAMS.keySet(), kept);
    }

    @Test
    void a_program_that_shows_one_feature_has_at_most_eighty_lines() throws IOException {
        Map<String, Long> lines = lines();
        assertEquals(
                new TreeSet<>(LONG),
                lines.entrySet().stream()
                        .filter(program -> program.getValue() > LINES)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, Long> lines() throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        for (String program : names(SOURCES, "Main.java")) {
            Path source = SOURCES.resolve(program + "Main.java");
            try (Stream<String> each = Files.lines(source)) {
                lines.put(program + "Main", each.count());
            }
        }
        return lines;
    }

    private static Set<String> names(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map.Entry<String, Program> program(String name, Program program) {
        return Map.entry(name, program);
    }

    private static List<String> printed(Program program) throws IOException, SQLException {
        PrintStream before = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> ID.matcher(line).replaceAll("…"))
                .toList();
    }

    private interface Program {
        void run() throws IOException, SQLException;
    }
}
