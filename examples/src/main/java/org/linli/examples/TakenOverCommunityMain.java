package org.linli.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.examples.sample.ExcelRoster;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.grid.post.GridPost;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.Importer;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.storage.memory.MemoryStorage;
import org.linli.takeover.Origin;
import org.linli.takeover.TakeOverRosters;
import org.linli.takeover.Taken;
import org.linli.vault.KeyVault;

/**
 * A residential community that has kept its buildings, people and posts in another system: taken over from three CSV files and a
 * spreadsheet, with its charter and its division of the past, and its former office-holders; then what was wrong there is corrected,
 * and what has ended is closed.
 */
public final class TakenOverCommunityMain {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DIVIDED_ON = LocalDate.of(2020, 1, 1);
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005005");
    private static final String OLD = "旧网格平台";

    private TakenOverCommunityMain() {}

    /**
     * Takes it over.
     *
     * @param args not looked at
     * @throws IOException when the spreadsheet cannot be written into a temporary folder
     */
    public static void main(String[] args) throws IOException {
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(new StoryClock(TODAY))
                .vault(KeyVault.ofSecret(new byte[32]))
                .citizenIds(Samples.OLD_AGE)
                .build();
        Desk desk = linli.desk(COMMUNITY, Actor.of(Id.of("clerk"), Role.COMMUNITY_SECRETARY));
        Desk street = linli.desk(COMMUNITY, Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
        TakeOverRosters old = desk.takeOverFrom(OLD);
        said(
                "章程 charter of 2020",
                desk.takeOver()
                        .charter(Charter.national(DIVIDED_ON)
                                .layered(
                                        CharterLayer.COMMUNITY,
                                        DIVIDED_ON,
                                        "示例社区居民会议",
                                        Map.of("grid.households", "300-600"))
                                .orElseThrow()));
        taken("楼栋 buildings", old.buildings(), "buildings.csv", "buildings");
        taken("人员 people", desk.peopleRoster(), "people.csv", "people");
        divided(street);
        taken("岗位 posts", old.posts(), "posts.csv", "posts");
        Id<Building> first = desk.takeOver()
                .find(Taken.BUILDING, Origin.of(OLD, "L-1"))
                .orElseThrow()
                .recordId();
        for (LocalDate day : List.of(LocalDate.of(2021, 6, 1), TODAY)) {
            GridPost head = desk.gridPosts().headsOn(first, day).orElseThrow().get(0);
            System.out.println(
                    day + " 1号楼楼栋长 head: " + head.status() + " " + head.term().orElseThrow());
        }
        System.out.println("再次导入 once again:");
        taken("岗位 posts", old.posts(), "posts.csv", "again");
        new TakenOverMending(linli, COMMUNITY, OLD, TODAY).told();
    }

    /** The grids come as a spreadsheet, which becomes CSV in UTF-8 for the importer to judge. */
    private static void divided(Desk street) throws IOException {
        Path file = Files.createTempFile("grids", ".xlsx");
        try {
            write(file);
            said(
                    "网格 grids since 2020",
                    street.takeOverFrom(OLD)
                            .division(Origin.of(OLD, "2020"), DIVIDED_ON, Optional.empty())
                            .run(ExcelRoster.of(file), order("grids"), outcome -> {}));
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file) throws IOException {
        List<List<String>> rows = List.of(
                List.of("原系统编号", "网格编号", "网格名称", "楼栋"),
                List.of("W-1", "1", "东网格", "L-1"),
                List.of("W-2", "2", "西网格", "2号楼、3号楼"));
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "linli", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("网格");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    private static void taken(String what, Importer<?> importer, String file, String key) {
        RosterSource source = () -> resource(file);
        Decision<RosterReport> done = importer.run(
                source,
                order(key),
                outcome -> outcome.findings()
                        .forEach(finding -> System.out.println("  第" + outcome.row() + "行 " + finding.severity() + " "
                                + finding.explain(Locale.CHINESE))));
        said(what, done);
        done.outcomeIfAccepted().ifPresent(report -> System.out.println("  " + report.counts()));
    }

    private static InputStream resource(String file) throws IOException {
        InputStream found = TakenOverCommunityMain.class.getResourceAsStream("takeover/" + file);
        if (found == null) {
            throw new IOException("There is no " + file);
        }
        return found;
    }

    private static RosterImport order(String key) {
        return RosterImport.of(key, ImportMode.ALL_OR_NOTHING, Encoding.UTF_8);
    }

    private static void said(String what, Decision<?> decision) {
        System.out.println((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings()
                .forEach(finding ->
                        System.out.println("  " + finding.severity() + " " + finding.explain(Locale.CHINESE)));
        decision.orElseThrow();
    }
}
