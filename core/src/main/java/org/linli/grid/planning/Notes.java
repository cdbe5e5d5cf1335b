package org.linli.grid.planning;

import java.util.ArrayList;
import java.util.List;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;

/** What is worth knowing of a plan, block by block. */
final class Notes {
    private static final List<Basis> BAND = List.of(Basis.general("GB/T 34300-2017 城乡社区网格化服务管理规范", "网格划分"));

    private final PlanningInput input;
    private final Band band;
    private final List<PlannedBlock> blocks;
    private final List<PlannedGrid> grids;
    private final List<Finding> notes = new ArrayList<>();

    Notes(PlanningInput input, List<PlannedBlock> blocks, List<PlannedGrid> grids) {
        this.input = input;
        this.blocks = blocks;
        this.grids = grids;
        band = Band.of(input.band());
    }

    List<Finding> all() {
        int at = 0;
        for (PlannedBlock block : blocks) {
            int from = at;
            while (at < grids.size() && grids.get(at).block() == block.number()) {
                at++;
            }
            if (block.park().isPresent()) {
                park(block, grids.get(from));
            } else {
                street(block, grids.subList(from, at));
            }
        }
        return notes;
    }

    private void park(PlannedBlock block, PlannedGrid grid) {
        String name = Excerpt.of(block.park().orElseThrow());
        notes.add(Finding.hint("planning-park")
                .with("park", name)
                .with("grid", grid.number())
                .with("buildings", grid.buildings().size())
                .with("households", grid.households()));
        int[] members =
                block.buildings().stream().mapToInt(input::number).sorted().toArray();
        int pieces = new Connectivity(input.graph().part(members))
                .parts(building -> true)
                .size();
        if (pieces > 1) {
            notes.add(Finding.hint("planning-park-in-pieces").with("park", name).with("pieces", pieces));
        }
    }

    private void street(PlannedBlock block, List<PlannedGrid> itsGrids) {
        if (input.size() > 1
                && isWithoutNeighbours(input.number(block.buildings().get(0)))) {
            notes.add(Finding.hint("planning-no-neighbours")
                    .with("building", input.called(block.buildings().get(0)))
                    .with("block", block.number()));
        }
        block.buildings().stream()
                .filter(building -> input.graph().households(input.number(building)) > band.most())
                .forEach(building -> notes.add(ofBand("planning-building-large")
                        .with("building", input.called(building))
                        .with("households", input.graph().households(input.number(building)))));
        long outside = itsGrids.stream().filter(grid -> !grid.inBand()).count();
        if (block.households() < band.least()) {
            notes.add(ofBand("planning-block-small")
                    .with("block", block.number())
                    .with("households", block.households()));
        } else if (block.fewest() > block.greatest()) {
            notes.add(ofBand("planning-block-impossible")
                    .with("block", block.number())
                    .with("households", block.households())
                    .with("fewer", block.greatest())
                    .with("hold", block.greatest() * band.most())
                    .with("more", block.fewest())
                    .with("need", block.fewest() * band.least()));
        } else if (block.arithmeticAllows() && outside > 0) {
            notes.add((block.buildings().size() <= SmallBlock.MOST_BUILDINGS
                            ? ofBand("planning-shape-impossible")
                            : ofBand("planning-none-found"))
                    .with("block", block.number())
                    .with("fewest", block.fewest())
                    .with("greatest", block.greatest())
                    .with("outside", outside)
                    .with("grids", itsGrids.size()));
        }
        itsGrids.forEach(this::size);
    }

    private boolean isWithoutNeighbours(int building) {
        return input.graph().firstNeighbour(building) == input.graph().afterLastNeighbour(building);
    }

    private void size(PlannedGrid grid) {
        if (grid.fit() == GridFit.BELOW) {
            notes.add(ofBand("planning-grid-below")
                    .with("grid", grid.number())
                    .with("households", grid.households())
                    .with("missing", band.outside(grid.households())));
        } else if (grid.fit() == GridFit.ABOVE) {
            notes.add(ofBand("planning-grid-above")
                    .with("grid", grid.number())
                    .with("households", grid.households())
                    .with("over", band.outside(grid.households())));
        }
    }

    private Finding ofBand(String code) {
        return Finding.warning(code)
                .with("least", band.least())
                .with("most", band.most())
                .on(BAND);
    }
}
