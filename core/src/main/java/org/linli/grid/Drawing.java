package org.linli.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.linli.code.DivisionCode;
import org.linli.code.GridCode;
import org.linli.code.GridCodeScheme;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.RuleSet;

/**
 * A division on the drawing board: the form, and everything that it is checked against.
 *
 * @param community the community
 * @param form as written; every building in it is registered
 * @param present the division published last, if any
 * @param premises every building of the community
 * @param terms the charter's
 * @param codes how grids are coded
 * @param ids gives ids that were never given before
 */
record Drawing(
        DivisionCode community,
        DivisionForm form,
        Optional<Division> present,
        Map<Id<Building>, Premises> premises,
        GridTerms terms,
        GridCodeScheme codes,
        Supplier<String> ids) {
    /** The grids as drawn, with what is unusual about them; refused with everything that is wrong, by the rules for all together. */
    Decision<List<Grid>> grids(RuleSet<Partition> together) {
        Inspection inspection = new Inspection()
                .ask(
                        DivisionRules.EXTENT,
                        new DivisionRules.Extent(
                                form.grids().size(), form.buildings().size()));
        List<Grid> grids = new ArrayList<>();
        for (GridForm grid : form.grids()) {
            read(grid, inspection).ifPresent(grids::add);
        }
        return inspection
                .ask(together, new Partition(form.grids(), premises))
                .decide(() -> Decision.accepted(List.copyOf(grids)));
    }

    private Optional<Grid> read(GridForm grid, Inspection inspection) {
        long households = households(grid.buildings());
        Optional<GridCode> code = inspection.read(codes.compose(community, grid.number()));
        Optional<String> name = inspection.read(PlainText.requireName("name", grid.name(), Grid.MAX_NAME));
        code.ifPresent(made -> inspection.ask(DivisionRules.CODE, new DivisionRules.Coded(community, made)));
        inspection
                .ask(DivisionRules.GRID_FORM, new DivisionRules.Drawn(grid, present))
                .ask(DivisionRules.SIZES, new DivisionRules.Sized(grid, households, terms));
        List<MicroGrid> parts = new ArrayList<>();
        for (MicroGridForm part : grid.microGrids()) {
            read(part, inspection).ifPresent(parts::add);
        }
        return code.flatMap(made -> name.map(called -> new Grid(
                grid.continues().orElseGet(() -> Id.of(ids.get())),
                grid.number(),
                made,
                called,
                grid.nature(),
                grid.type(),
                grid.buildings(),
                parts,
                households,
                grid.residents())));
    }

    private Optional<MicroGrid> read(MicroGridForm part, Inspection inspection) {
        long households = households(part.buildings());
        inspection.ask(DivisionRules.MICRO_SIZE, new DivisionRules.MicroSized(part.name(), households, terms));
        return inspection
                .read(PlainText.requireName("name", part.name(), Grid.MAX_NAME))
                .map(name -> new MicroGrid(
                        part.continues().orElseGet(() -> Id.of(ids.get())), name, part.buildings(), households));
    }

    private long households(Set<Id<Building>> buildings) {
        return Premises.households(premises, buildings);
    }
}
