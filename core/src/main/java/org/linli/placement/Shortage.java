package org.linli.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.linli.kernel.Finding;

/** What a placement says about the people who have no grid and the grids that have too few people. */
final class Shortage<P, G> {
    private final PlacementState<P, G> state;

    Shortage(PlacementState<P, G> state) {
        this.state = state;
    }

    int unplaced() {
        return state.engine().assignment().load(state.grids().size());
    }

    List<Room<G>> shortGrids() {
        return IntStream.range(0, state.grids().size())
                .filter(grid -> missing(grid) > 0)
                .mapToObj(state.grids()::room)
                .toList();
    }

    int missing(int grid) {
        return Math.max(
                0,
                state.engine().bounds().least(grid)
                        - state.engine().assignment().load(grid));
    }

    /** Warnings when a reserve allows the shortage, else the conflicts and the ways out. */
    List<Finding> findings(boolean allowed) {
        List<Finding> findings = new ArrayList<>();
        List<Room<G>> shortGrids = shortGrids();
        if (unplaced() == 0 && shortGrids.isEmpty()) {
            return findings;
        }
        if (!allowed) {
            Conflicts<P, G> conflicts = new Conflicts<>(state);
            conflicts.find().forEach(conflict -> findings.add(conflict.finding()));
            conflicts.waysOut().forEach(way -> findings.add(way.finding()));
            return findings;
        }
        if (unplaced() > 0) {
            findings.add(Finding.warning("placement-unplaced").with("people", unplaced()));
        }
        if (!shortGrids.isEmpty()) {
            int missing =
                    IntStream.range(0, state.grids().size()).map(this::missing).sum();
            findings.add(Finding.warning("placement-short")
                    .with("grids", Wording.figure(shortGrids))
                    .with("missing", missing));
        }
        return findings;
    }
}
