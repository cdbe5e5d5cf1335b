package org.linli.grid.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Blocks and grids as a plan shows them. */
final class Blocks {
    private final PlanningInput input;
    private final Band band;
    private final Map<Integer, Set<String>> roads = new HashMap<>();

    Blocks(PlanningInput input) {
        this.input = input;
        band = Band.of(input.band());
        for (PlanningInput.Crossing crossing : input.crossings()) {
            for (int end : new int[] {crossing.one(), crossing.other()}) {
                roads.computeIfAbsent(end, none -> new TreeSet<>()).add(crossing.road());
            }
        }
    }

    PlannedBlock block(int number, Optional<String> park, int[] members) {
        long households = households(members);
        Set<String> around = new TreeSet<>();
        boolean large = false;
        for (int member : members) {
            around.addAll(roads.getOrDefault(member, Set.of()));
            large |= input.graph().households(member) > band.most();
        }
        return new PlannedBlock(
                number,
                park,
                input.ids(members),
                households,
                List.copyOf(around),
                band.fewest(households),
                band.greatest(households),
                !large && band.allows(households));
    }

    PlannedGrid grid(int number, PlannedBlock block, int[] members) {
        long households = households(members);
        GridFit fit = GridFit.IN_BAND;
        if (block.park().isPresent()) {
            fit = GridFit.PARK;
        } else if (households < band.least()) {
            fit = GridFit.BELOW;
        } else if (households > band.most()) {
            fit = GridFit.ABOVE;
        }
        return new PlannedGrid(number, block.number(), block.park(), input.ids(members), households, fit);
    }

    private long households(int[] members) {
        return Arrays.stream(members).mapToLong(input.graph()::households).sum();
    }
}
