package org.linli.examples.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/**
 * The same mediation in a general case engine, Flowable CMMN, and in Linli, side by side on H2: what comes along, what lies in the
 * database, how long they start, how long a case takes, and what they say to what should not be done.
 *
 * <p>Flowable is asked for no more than its model knows: who may mediate, when an agreement is in effect and what is to be on file
 * would be Java code beside it, which each host writes.
 */
public final class CaseEnginesMain {
    private static final int ROUNDS = 400;
    private static final List<String> QUESTIONS = List.of(
            "an employee of the respondent mediates",
            "an unsigned agreement is performed",
            "the case is filed now",
            "what is due when");
    private static final List<String> FLOWABLE = List.of(
            "flowable-",
            "mybatis-",
            "spring-beans-",
            "spring-core-",
            "spring-jcl-",
            "jackson-",
            "joda-time-",
            "jakarta.",
            "angus-",
            "java-uuid-generator-",
            "commons-codec-",
            "commons-io-",
            "commons-lang3-",
            "slf4j-api-",
            "jcl-over-slf4j-");
    private static final List<String> LINLI = List.of(
            "linli-core", "linli-storage-jdbc", "guava-", "failureaccess-", "slf4j-api-", "jspecify-", "jackson-core-");

    private CaseEnginesMain() {}

    /**
     * Compares, and prints two tables.
     *
     * @param args a folder, which is not looked at; how many cases, 400 unless given
     * @throws Exception when a database or a jar cannot be read
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        System.out.printf(
                Locale.ROOT,
                "%-14s %5s %9s %7s %14s %13s %13s %9s%n",
                "",
                "jars",
                "MB",
                "tables",
                "first start ms",
                "next start ms",
                "a case, ms",
                "rows");
        List<String> linli = compared(LinliMediation::new, LINLI, rounds);
        List<String> flowable = compared(FlowableMediation::new, FLOWABLE, rounds);
        for (int question = 0; question < QUESTIONS.size(); question++) {
            System.out.println(QUESTIONS.get(question) + "?");
            System.out.println("  Linli:         " + linli.get(question).replace("\n", " "));
            System.out.println("  Flowable CMMN: " + flowable.get(question));
        }
    }

    private static List<String> compared(Function<DataSource, MediationFlow> flow, List<String> jars, int rounds)
            throws IOException, SQLException {
        String url = "jdbc:h2:mem:case-" + jars.size() + ";DB_CLOSE_DELAY=-1";
        try (HikariDataSource source = SafePostgres.pool(url, "sa", 4)) {
            long begun = System.nanoTime();
            flow.apply(source).close();
            double first = (System.nanoTime() - begun) / 1e6;
            begun = System.nanoTime();
            try (MediationFlow each = flow.apply(source)) {
                double next = (System.nanoTime() - begun) / 1e6;
                each.mediate();
                long before = rows(source);
                Quartiles times = Quartiles.of(rounds, round -> each.mediate());
                long left = (rows(source) - before) / (rounds + rounds / 10);
                System.out.printf(
                        Locale.ROOT,
                        "%-14s %5d %9.1f %7d %14.0f %13.0f %13.1f %9d%n",
                        each.name(),
                        jars(jars).count(),
                        bytes(jars) / 1e6,
                        tables(source).size(),
                        first,
                        next,
                        times.median(),
                        left);
                return each.asked();
            }
        }
    }

    private static Stream<Path> jars(List<String> names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> names.stream().anyMatch(name -> artefact(path).startsWith(name)));
    }

    /** A module of this build stands on the class path as its folder, target/classes, until it is packaged. */
    private static String artefact(Path path) {
        String file = path.getFileName().toString();
        return file.equals("classes") ? "linli-" + path.getParent().getParent().getFileName() : file;
    }

    private static long bytes(List<String> names) throws IOException {
        long sum = 0;
        for (Path path : jars(names).toList()) {
            sum += Files.isDirectory(path) ? packed(path) : Files.size(path);
        }
        return sum;
    }

    private static long packed(Path folder) throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(folder);
                ZipOutputStream zip = new ZipOutputStream(jar)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return jar.size();
    }

    private static List<String> tables(DataSource source) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = source.getConnection();
                ResultSet found = connection
                        .getMetaData()
                        .getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static long rows(DataSource source) throws SQLException {
        long sum = 0;
        try (Connection connection = source.getConnection()) {
            for (String table : tables(source)) {
                try (Statement statement = connection.createStatement();
                        ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
                    found.next();
                    sum += found.getLong(1);
                }
            }
        }
        return sum;
    }
}
