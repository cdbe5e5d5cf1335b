package org.linli.examples;

import java.nio.charset.StandardCharsets;
import org.h2.jdbcx.JdbcConnectionPool;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.examples.sample.SyntheticRoster;
import org.linli.examples.story.Samples;
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterProgress;
import org.linli.roster.RosterReport;
import org.linli.roster.RowOutcome;
import org.linli.storage.Storage;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A roster of a million rows in little memory: a dry run, or into an H2 database. */
public final class MillionRowsMain {
    private static final int STEPS = 10;
    private static final long MEGABYTE = 1L << 20;

    private MillionRowsMain() {}

    /**
     * Imports a long roster.
     *
     * @param args how many rows, 1000000 unless given; then the JDBC URL of an H2 database to import into, or nothing for a
     *     dry run
     */
    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        if (args.length < 2) {
            run(MemoryStorage.create(), rows, ImportMode.DRY_RUN);
            return;
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create(args[1], "sa", "");
        try {
            Storage storage =
                    JdbcStorage.of(pool).schemaMode(SchemaMode.MIGRATE).start();
            run(storage, rows, ImportMode.BEST_EFFORT);
        } finally {
            pool.dispose();
        }
    }

    private static void run(Storage storage, int rows, ImportMode mode) {
        Teller teller = new Teller(System.out, Terminal.isThere());
        teller.section("导入 import: %,d 行 rows, %s, 堆上限 heap at most %,d MB"
                .formatted(rows, mode, Runtime.getRuntime().maxMemory() / MEGABYTE));
        Desk desk = Linli.on(storage)
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build()
                .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        long begun = System.nanoTime();
        RosterReport report = desk.peopleRoster()
                .run(
                        new SyntheticRoster(rows),
                        RosterImport.of("a-million", mode, Encoding.UTF_8),
                        new Steps(teller, Math.max(1, rows / STEPS)))
                .orElseThrow();
        double seconds = (System.nanoTime() - begun) / 1e9;
        teller.say("结果 outcomes: " + report.counts()
                + "　%.1f 秒 s　%,.0f 行/秒 rows a second".formatted(seconds, rows / seconds));
    }

    /** Tells how far the import has come. */
    private static final class Steps implements RosterProgress {
        private final Teller teller;
        private final int step;
        private int rows;

        Steps(Teller teller, int step) {
            this.teller = teller;
            this.step = step;
        }

        @Override
        public void row(RowOutcome outcome) {
            if (++rows % step == 0) {
                Runtime runtime = Runtime.getRuntime();
                long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
                teller.progress("%,d 行 rows, 堆 heap %,d MB".formatted(rows, used));
            }
        }
    }
}
