package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.Importer;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterProgress;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.storage.memory.MemoryStorage;
import org.linli.takeover.Origin;
import org.linli.takeover.TakeOverRosters;
import org.linli.takeover.Taken;
import org.linli.vault.KeyVault;

/** 3,000 buildings and 5,000 organisations of another system, as a whole or not at all, and once again. */
public final class TakeOverMain {
    private static final String OLD = "旧网格平台";
    private static final int BUILDINGS = 3_000;
    private static final int ORGANISATIONS = 5_000;
    private static final int CODED = 2_900;

    private TakeOverMain() {}

    /**
     * Takes them over.
     *
     * @param args how many of a hundred of the rows, 100 unless given
     */
    public static void main(String[] args) {
        int share = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        Desk desk = Linli.on(MemoryStorage.create())
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .build()
                .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        TakeOverRosters old = desk.takeOverFrom(OLD);
        RosterSource buildings = csv(
                "编号,楼栋号,户数",
                IntStream.rangeClosed(1, BUILDINGS * share / 100)
                        .mapToObj(i -> "L-%d,%d栋,%d户".formatted(i, i, i % 120)));
        RosterSource organisations = csv(
                "序号,原系统编号,单位名称,单位类型,统一社会信用代码",
                IntStream.rangeClosed(1, ORGANISATIONS * share / 100).mapToObj(TakeOverMain::organisation));
        for (String time : new String[] {"first", "second"}) {
            run("楼栋 buildings", old.buildings(), buildings, time);
            run("单位 organisations", old.organisations(), organisations, time);
        }
        System.out.println("L-7 → "
                + desk.takeOver()
                        .find(Taken.BUILDING, Origin.of(OLD, "L-7"))
                        .<String>fold(
                                found -> desk.buildings()
                                        .find(found.outcome().recordId())
                                        .orElseThrow()
                                        .number(),
                                refused -> refused.explain(Locale.ENGLISH)));
    }

    private static void run(String what, Importer<?> importer, RosterSource file, String key) {
        long begun = System.nanoTime();
        RosterReport report = importer.run(
                        file, RosterImport.of(key, ImportMode.ALL_OR_NOTHING, Encoding.UTF_8), RosterProgress.UNHEARD)
                .orElseThrow();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %s　%.1f 秒 s%n", what, report.counts(), seconds);
    }

    private static String organisation(int i) {
        return i <= CODED
                ? "%d,D-%d,样本%d公司,企业,%s".formatted(i, i, i, Samples.creditCode(i))
                : "%d,D-%d,样本%d小店,其他,".formatted(i, i, i);
    }

    private static RosterSource csv(String header, Stream<String> rows) {
        return RosterSource.of(
                rows.collect(Collectors.joining("\n", header + "\n", "\n")).getBytes(StandardCharsets.UTF_8));
    }
}
