package org.linli.grid;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Building;
import org.linli.community.CommunityNames;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Part;
import org.linli.storage.ValueType;

/** What reports ask of a division part by part: its grids, their micro-grids, and which of them cover which building. */
final class DivisionParts {
    /** Name of a grid. */
    static final Column<Grid, String> GRID_NAME = Column.one("name", ValueType.TEXT, Grid::name);

    /** Name of a micro-grid. */
    static final Column<Portion, String> MICRO_GRID_NAME =
            Column.one("name", ValueType.TEXT, portion -> portion.microGrid().name());

    private static final String IN_FORCE_FROM = "in_force_from";
    private static final String IN_FORCE_UNTIL = "in_force_until";

    private DivisionParts() {}

    static Part<Division, Grid> grids(
            Column<Division, DivisionStatus> status,
            Column<Division, LocalDate> from,
            Column<Division, LocalDate> until) {
        return Part.<Division, Grid>named("grid", Division::grids, Grid::id)
                .whole("division_status", status)
                .whole(IN_FORCE_FROM, from)
                .whole(IN_FORCE_UNTIL, until)
                .column(Column.one("number", ValueType.NUMBER, grid -> (long) grid.number()))
                .column(Column.one("code", ValueType.TEXT, grid -> grid.code().value()))
                .column(GRID_NAME)
                .column(Column.one("nature", ValueType.of(GridNature.class), Grid::nature))
                .column(Column.one("type", ValueType.of(GridType.class), Grid::type))
                .column(Column.one("buildings", ValueType.NUMBER, grid ->
                        (long) grid.buildings().size()))
                .column(Column.one("households", ValueType.NUMBER, Grid::households))
                .column(Column.optional("residents", ValueType.NUMBER, Grid::residents));
    }

    static Part<Division, Portion> microGrids(
            Column<Division, DivisionStatus> status,
            Column<Division, LocalDate> from,
            Column<Division, LocalDate> until) {
        return Part.named(
                        "micro_grid",
                        DivisionParts::portions,
                        (Portion portion) -> portion.microGrid().id())
                .whole("division_status", status)
                .whole(IN_FORCE_FROM, from)
                .whole(IN_FORCE_UNTIL, until)
                .column(Column.one(
                        "grid", ValueType.<Grid>id(), portion -> portion.grid().id()))
                .column(Column.one(
                        "grid_name", ValueType.TEXT, portion -> portion.grid().name()))
                .column(MICRO_GRID_NAME)
                .column(Column.one("buildings", ValueType.NUMBER, portion ->
                        (long) portion.microGrid().buildings().size()))
                .column(Column.one(
                        "households",
                        ValueType.NUMBER,
                        portion -> portion.microGrid().households()));
    }

    static Part<Division, Covered> cover(Column<Division, LocalDate> from, Column<Division, LocalDate> until) {
        return Part.named("building_cover", DivisionParts::covered, Covered::building)
                .whole(IN_FORCE_FROM, from)
                .whole(IN_FORCE_UNTIL, until)
                .naming(Column.one("building", ValueType.id(), Covered::building), CommunityNames.BUILDING)
                .column(Column.one(
                        "grid",
                        ValueType.<Grid>id(),
                        covered -> covered.cover().basic().id()))
                .column(Column.one(
                        "grid_name",
                        ValueType.TEXT,
                        covered -> covered.cover().basic().name()))
                .column(Column.optional(
                        "dedicated_grid",
                        ValueType.<Grid>id(),
                        covered -> covered.cover().dedicated().map(Grid::id)))
                .column(Column.optional(
                        "dedicated_grid_name",
                        ValueType.TEXT,
                        covered -> covered.cover().dedicated().map(Grid::name)))
                .column(Column.optional(
                        "micro_grid",
                        ValueType.<MicroGrid>id(),
                        covered -> covered.cover().microGrid().map(MicroGrid::id)))
                .column(Column.optional(
                        "micro_grid_name",
                        ValueType.TEXT,
                        covered -> covered.cover().microGrid().map(MicroGrid::name)));
    }

    private static List<Portion> portions(Division division) {
        return division.grids().stream()
                .flatMap(grid -> grid.microGrids().stream().map(microGrid -> new Portion(grid, microGrid)))
                .toList();
    }

    /** Of a division that was never published, none. */
    private static List<Covered> covered(Division division) {
        return division.inForce().stream()
                .flatMap(term -> division.grids().stream())
                .flatMap(grid -> grid.buildings().stream())
                .distinct()
                .sorted()
                .flatMap(building -> division.coverOf(building).stream().map(cover -> new Covered(building, cover)))
                .toList();
    }

    /** A micro-grid within its grid. */
    record Portion(Grid grid, MicroGrid microGrid) {}

    /** A building, and what covers it. */
    record Covered(Id<Building> building, Cover cover) {}
}
