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
import org.h2.jdbcx.JdbcConnectionPool;
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
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.examples.story.VisitorsReport;
import org.linli.examples.story.enterprise.Chapter5;
import org.linli.examples.story.enterprise.EnterpriseFigures;
import org.linli.examples.story.enterprise.EnterpriseSections;
import org.linli.report.CommandBook;
import org.linli.report.Rulebook;
import org.linli.storage.Storage;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/**
 * The story of a community, from its first day, on an embedded H2 database. It writes its report, the rulebook and the
 * command book next to the database, and ends with 1 when a figure of the story does not come out.
 */
public final class StoryMain {
    private static final KeyVault VAULT =
            KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8));

    private StoryMain() {}

    /**
     * Tells the story.
     *
     * @param args the folder for the database and the pages; {@code target/story} unless given
     * @throws IOException when the folder cannot be written
     * @throws SQLException when the database cannot be read
     */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/story");
        Teller teller = new Teller(System.out, Terminal.isThere());
        if (!tell(folder.toAbsolutePath(), teller)) {
            System.exit(1);
        }
    }

    /** Tells the story, and whether every figure came out. */
    static boolean tell(Path folder, Teller teller) throws IOException, SQLException {
        empty(folder);
        teller.section("丽景社区的故事 The story of Lijing");
        firstDecision(teller);
        StoryClock clock = new StoryClock(LocalDate.of(2022, 3, 1));
        String url = "jdbc:h2:file:" + folder.resolve("linli") + ";REUSE_SPACE=FALSE";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        Linli linli = linli(storage(pool), clock);
        new Chapter1(linli, clock, teller).tell();
        new Chapter2(linli, clock, teller).tell();
        Files.writeString(folder.resolve("letter.html"), new Chapter3(linli, clock, teller).tell());
        new Chapter4(linli, clock, teller).tell();
        new Chapter5(linli, clock, teller).tell();
        pool.dispose();

        JdbcConnectionPool reopened = JdbcConnectionPool.create(url, "sa", "");
        Linli again = linli(storage(reopened), clock);
        Figures figures = new ReadBack(again, reopened, teller).compare(EnterpriseFigures::compare);
        List<Section> services =
                EnterpriseSections.of(again.desk(Chapter1.LIJING, Chapter1.SECRETARY), teller, clock.today());
        Report report = VisitorsReport.of(again, teller, figures, clock.today(), services);
        reopened.dispose();
        write(folder, teller, report);
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

    private static Storage storage(JdbcConnectionPool pool) {
        return JdbcStorage.of(pool).schemaMode(SchemaMode.MIGRATE).start();
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

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : List.of("linli.mv.db", "linli.trace.db")) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }
}
