package org.linli.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Building;
import org.linli.grid.DivisionForm;
import org.linli.grid.GridForm;
import org.linli.grid.GridNature;
import org.linli.grid.GridType;
import org.linli.grid.MicroGridForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.roster.RosterColumn;
import org.linli.roster.RosterRow;
import org.linli.roster.RosterWords;

/** The columns of the list of a division's grids, and how its rows become one division: a row tells of a grid, or of a part of it. */
final class GridRoster {
    private static final RosterColumn KEY = Cells.KEY.optional();
    private static final RosterColumn NUMBER = RosterColumn.open("网格编号", "网格序号", "网格号", "序列号", "number");
    private static final RosterColumn NAME = RosterColumn.open("网格名称", "网格", "名称", "name");
    private static final RosterColumn NATURE =
            RosterColumn.open("网格性质", "性质", "nature").optional();
    private static final RosterColumn TYPE =
            RosterColumn.open("网格类型", "类型", "type").optional();
    private static final RosterColumn MICRO_GRID =
            RosterColumn.open("微网格", "微网格名称", "micro-grid").optional();
    private static final RosterColumn BUILDINGS = RosterColumn.open("楼栋", "包含楼栋", "楼栋号", "覆盖楼栋", "buildings");
    private static final RosterColumn RESIDENTS =
            RosterColumn.open("居民数", "人口数", "人数", "residents").optional();

    static final List<RosterColumn> COLUMNS =
            List.of(KEY, NUMBER, NAME, NATURE, TYPE, MICRO_GRID, BUILDINGS, RESIDENTS);

    private static final RosterWords<GridNature> NATURES = RosterWords.of(GridNature.values())
            .or(GridNature.BASIC, "基础", "综合网格", "普通网格")
            .or(GridNature.DEDICATED, "专属", "专属网格点", "专属微网格");
    private static final RosterWords<GridType> TYPES = RosterWords.of(GridType.values())
            .or(GridType.RESIDENTIAL, "居民", "小区", "住宅小区", "居民网格")
            .or(GridType.ENTERPRISE, "企业网格", "园区", "产业园区")
            .or(GridType.OFFICE_BUILDING, "楼宇", "写字楼");

    private GridRoster() {}

    static Decision<GridLine> line(RosterRow row, String community) {
        Inspection inspection = new Inspection();
        Optional<Long> number = inspection.read("number", Cells.number(withinCommunity(row.text(NUMBER), community)));
        Optional<GridNature> nature =
                inspection.readIfGiven("nature", row.given(NATURE), text -> NATURES.read(text, "taken-over-word"));
        Optional<GridType> type =
                inspection.readIfGiven("type", row.given(TYPE), text -> TYPES.read(text, "taken-over-word"));
        Optional<Long> residents = inspection.readIfGiven("residents", row.given(RESIDENTS), Cells::number);
        return inspection.decide(() -> Decision.accepted(new GridLine(
                row.given(KEY),
                new GridName(number.orElseThrow().intValue(), row.text(NAME).strip()),
                nature.orElse(GridNature.BASIC),
                type.orElse(GridType.RESIDENTIAL),
                row.given(MICRO_GRID).map(String::strip),
                row.items(BUILDINGS),
                Set.of(),
                residents)));
    }

    /** Of a code that begins with the community's only what follows. */
    private static String withinCommunity(String number, String community) {
        String text = number.strip();
        return text.length() > community.length() && text.startsWith(community)
                ? text.substring(community.length()).replaceFirst("^-", "")
                : text;
    }

    /** A row with the buildings that it names, if they are there. */
    static Decision<GridLine> found(References references, GridLine line) {
        Inspection inspection = new Inspection();
        Set<Id<Building>> found = new HashSet<>();
        line.buildings.forEach(building ->
                inspection.read("buildings", references.listed(building)).ifPresent(found::add));
        return inspection.decide(() -> Decision.accepted(line.at(found)));
    }

    /** The division that the rows make together, once the buildings of each were found. */
    static PastDivision division(List<GridLine> lines, LocalDate from, Optional<LocalDate> until) {
        Map<GridName, Sketch> grids = new LinkedHashMap<>();
        List<PastDivision.GridKey> keys = new ArrayList<>();
        for (GridLine line : lines) {
            Sketch sketch =
                    grids.computeIfAbsent(line.name, name -> new Sketch(line, new HashSet<>(), new ArrayList<>()));
            sketch.buildings.addAll(line.found);
            line.microGrid.ifPresent(part -> sketch.parts.add(MicroGridForm.of(part, line.found)));
            line.key
                    .filter(key -> line.microGrid.isEmpty())
                    .ifPresent(key -> keys.add(new PastDivision.GridKey(line.name.number, key)));
        }
        return new PastDivision(
                new DivisionForm(grids.values().stream().map(Sketch::form).toList()), from, until, keys);
    }

    /** What one row says; the buildings are found once all of it was read. */
    record GridLine(
            Optional<String> key,
            GridName name,
            GridNature nature,
            GridType type,
            Optional<String> microGrid,
            List<String> buildings,
            Set<Id<Building>> found,
            Optional<Long> residents) {
        GridLine at(Set<Id<Building>> places) {
            return new GridLine(key, name, nature, type, microGrid, buildings, Set.copyOf(places), residents);
        }
    }

    /** By what the rows of one grid belong together. */
    record GridName(int number, String name) {}

    /** A grid while its rows are put together. */
    private record Sketch(GridLine first, Set<Id<Building>> buildings, List<MicroGridForm> parts) {
        GridForm form() {
            return new GridForm(
                    Optional.empty(),
                    first.name.number,
                    first.name.name,
                    first.nature,
                    first.type,
                    buildings,
                    parts,
                    first.residents);
        }
    }
}
