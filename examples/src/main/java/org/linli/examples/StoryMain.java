package org.linli.examples;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.Linli;
import org.linli.community.CommunityForm;
import org.linli.examples.report.HtmlReport;
import org.linli.examples.report.Report;
import org.linli.examples.report.Section;
import org.linli.examples.story.Chapter1;
import org.linli.examples.story.Chapter2;
import org.linli.examples.story.Chapter3;
import org.linli.examples.story.Chapter4;
import org.linli.examples.story.Figures;
import org.linli.examples.story.ReadBack;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.examples.story.StoryStore;
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.examples.story.VisitorsReport;
import org.linli.examples.story.enterprise.Chapter5;
import org.linli.examples.story.enterprise.EnterpriseFigures;
import org.linli.examples.story.enterprise.EnterpriseSections;
import org.linli.report.CommandBook;
import org.linli.report.Rulebook;
import org.linli.storage.Storage;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/**
 * The story of a community, from its first day, on an embedded H2 database or another store. It writes its report, the rulebook and the
 * command book next to the database, and ends with 1 when a figure of the story does not come out.
 */
public final class StoryMain {
    private static final KeyVault VAULT =
            KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8));

    private StoryMain() {}

    /**
     * Tells the story.
     *
     * @param args the folder for the database and the pages, {@code target/story} unless given; then, if the story is to be kept elsewhere
     *     than in an embedded H2, {@code --storage memory}, or {@code --storage postgres} or {@code mariadb} and the JDBC address of an
     *     empty database. The system property {@code linli.story.storage} may say the same.
     * @throws IOException when the folder cannot be written
     * @throws SQLException when the database cannot be read
     */
    public static void main(String[] args) throws IOException, SQLException {
        List<String> given = List.of(args);
        int place = given.indexOf("--storage");
        Path folder = Path.of(args.length > 0 && place != 0 ? args[0] : "target/story")
                .toAbsolutePath();
        List<String> choice = place < 0
                ? List.of(System.getProperty("linli.story.storage", "h2").split(" "))
                : given.subList(place + 1, given.size());
        Teller teller = new Teller(System.out, Terminal.isThere());
        try (StoryStore store = chosen(folder, choice)) {
            if (!tell(folder, store, teller)) {
                System.exit(1);
            }
        }
    }

    private static StoryStore chosen(Path folder, List<String> choice) throws IOException {
        String kind = choice.isEmpty() ? "" : choice.get(0);
        if (kind.equals("h2")) {
            return embedded(folder);
        }
        Files.createDirectories(folder);
        if (kind.equals("memory")) {
            return StoryStore.memory();
        }
        if (List.of("postgres", "mariadb").contains(kind) && choice.size() == 2) {
            return StoryStore.server(choice.get(1));
        }
        throw new IllegalArgumentException(
                "Say --storage h2, --storage memory, or --storage postgres or mariadb with a JDBC address");
    }

    private static StoryStore embedded(Path folder) throws IOException {
        Files.createDirectories(folder);
        return StoryStore.embedded(folder);
    }

    /** Tells the story on an embedded H2, and whether every figure came out. */
    static boolean tell(Path folder, Teller teller) throws IOException, SQLException {
        try (StoryStore store = embedded(folder)) {
            return tell(folder, store, teller);
        }
    }

    /** Tells the story on a store, and whether every figure came out. */
    static boolean tell(Path folder, StoryStore store, Teller teller) throws IOException, SQLException {
        teller.section("丽景社区的故事 The story of Lijing");
        firstDecision(teller);
        StoryClock clock = new StoryClock(LocalDate.of(2022, 3, 1));
        Linli linli = linli(store.storage(), clock);
        new Chapter1(linli, clock, teller).tell();
        new Chapter2(linli, clock, teller).tell();
        Files.writeString(folder.resolve("letter.html"), new Chapter3(linli, clock, teller).tell());
        new Chapter4(linli, clock, teller).tell();
        new Chapter5(linli, clock, teller).tell();
        store.reopen();

        Linli again = linli(store.storage(), clock);
        Figures figures = new ReadBack(again, store.dataSource(), teller).compare(EnterpriseFigures::compare);
        List<Section> services =
                EnterpriseSections.of(again.desk(Chapter1.LIJING, Chapter1.SECRETARY), teller, clock.today());
        write(folder, teller, VisitorsReport.of(again, teller, figures, clock.today(), services));
        return !figures.areWrong();
    }

    private static void firstDecision(Teller teller) {
        Linli linli = linli(MemoryStorage.create(), Clock.systemUTC());
        linli.desk(Chapter1.LIJING, Chapter1.SECRETARY)
                .community()
                .describe(CommunityForm.of("丽景社区"))
                .orElseThrow();
        long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        teller.say("从 JVM 启动到内存库上的第一个决定: " + (System.currentTimeMillis() - begun)
                + " ms. From the start of the JVM to the first decision, in memory.");
    }

    private static Linli linli(Storage storage, Clock clock) {
        return Linli.on(storage)
                .clock(clock)
                .vault(VAULT)
                .citizenIds(Samples.OLD_AGE)
                .build();
    }

    private static void write(Path folder, Teller teller, Report report) throws IOException {
        teller.section("文件 Files");
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String language = locale.getLanguage();
            Rulebook rulebook = Linli.rulebook();
            CommandBook commands = new CommandBook(Linli.commands(), Linli.questions(), Linli.usualPermissions());
            Files.writeString(folder.resolve("rulebook_" + language + ".md"), rulebook.markdown(locale));
            Files.writeString(folder.resolve("rulebook_" + language + ".html"), rulebook.html(locale));
            Files.writeString(folder.resolve("commands_" + language + ".html"), commands.html(locale));
        }
        teller.say("报告 report: " + folder.resolve("story.html") + "\n规则手册 rulebook: "
                + folder.resolve("rulebook_zh.html") + "\n命令一览 commands: " + folder.resolve("commands_zh.html")
                + "\n反馈函 letter to a unit: " + folder.resolve("letter.html"));
        Files.writeString(folder.resolve("story.html"), HtmlReport.page(report));
    }
}
