package org.linli.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linli.community.Building;
import org.linli.examples.sample.SyntheticTown;
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.grid.planning.GridPlan;
import org.linli.grid.planning.PlannedBlock;
import org.linli.grid.planning.PlannedGrid;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/** Divides a made-up community of 200 buildings into grids, says why, and draws the map. */
public final class PlanGridsMain {
    private static final int BAR = 20;

    private PlanGridsMain() {}

    /**
     * Divides, tells and draws.
     *
     * @param args the folder for the map, {@code target/grids} unless given, and the seed, 7 unless given
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/grids");
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 7;
        SyntheticTown town = new SyntheticTown(seed);
        GridPlan plan = town.planning().seed(seed).decide();
        Teller teller = new Teller(System.out, Terminal.isThere());

        teller.section("街区 Blocks: " + plan.blocks().size());
        teller.table(
                List.of("街区 block", "楼栋 buildings", "户数 households", "可划网格 possible", "划为 grids", "以何为界 bounded by"),
                plan.blocks().stream().map(block -> row(plan, block)).toList());

        teller.section("网格 Grids: " + plan.grids().size());
        teller.table(
                List.of("网格 grid", "街区 block", "楼栋 buildings", "户数 households", "", "楼栋编号 which"),
                plan.grids().stream().map(grid -> row(plan, grid)).toList());

        teller.section("说明 Notes");
        plan.notes().forEach(note -> teller.say(told(note)));

        Id<Building> building = undecided(plan);
        teller.section("为何 Why: " + building);
        plan.why(building).forEach(reason -> teller.say(told(reason)));

        teller.section("复核 Recounted");
        List<Finding> wrong = plan.verify();
        wrong.forEach(finding -> teller.say(told(finding)));
        teller.say("户数适中 in the band: %d of %d, 园区 parks: %d, 同格相邻 neighbours kept together: %d of %d, 不符 wrong: %d"
                .formatted(
                        plan.gridsInBand(),
                        plan.grids().size(),
                        plan.blocks().stream()
                                .filter(block -> block.park().isPresent())
                                .count(),
                        plan.together().kept(),
                        plan.together().kept() + plan.together().parted(),
                        wrong.size()));
        Files.createDirectories(folder);
        Path map = Files.writeString(folder.resolve("grids.svg"), town.map(plan).draw());
        teller.say("地图 map: " + map);
    }

    private static List<String> row(GridPlan plan, PlannedBlock block) {
        long grids = plan.grids().stream()
                .filter(grid -> grid.block() == block.number())
                .count();
        return List.of(
                Integer.toString(block.number()),
                Integer.toString(block.buildings().size()),
                Long.toString(block.households()),
                block.park().isPresent() ? "–" : block.fewest() + "–" + block.greatest(),
                Long.toString(grids),
                block.park().orElse(String.join("、", block.roads())));
    }

    private static List<String> row(GridPlan plan, PlannedGrid grid) {
        int bar = (int) Math.min(BAR * 2L, grid.households() * BAR / plan.band().to());
        List<String> names = new ArrayList<>();
        grid.buildings().stream().limit(8).forEach(building -> names.add(building.value()));
        if (grid.buildings().size() > names.size()) {
            names.add("… +" + (grid.buildings().size() - names.size()));
        }
        return List.of(
                Integer.toString(grid.number()),
                Integer.toString(grid.block()),
                Integer.toString(grid.buildings().size()),
                Long.toString(grid.households()),
                "█".repeat(bar)
                        + switch (grid.fit()) {
                            case IN_BAND -> "";
                            case BELOW -> " ← 偏少";
                            case ABOVE -> " ← 偏多";
                            case PARK -> " 园区";
                        },
                String.join(" ", names));
    }

    /** A building at a border, of which there is most to say. */
    private static Id<Building> undecided(GridPlan plan) {
        return plan.grids().stream()
                .flatMap(grid -> grid.buildings().stream())
                .max(Comparator.comparingInt(building -> plan.why(building).size()))
                .orElseThrow();
    }

    private static String told(Finding finding) {
        return finding.explain(Locale.SIMPLIFIED_CHINESE) + "\n" + finding.explain(Locale.ENGLISH);
    }
}
