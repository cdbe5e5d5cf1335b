package org.linli.examples.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.OptionalLong;

/** OR-Tools' minimum-cost flow (C++) on the same figures. */
final class OrTools {
    private OrTools() {}

    static void load() {
        Loader.loadNativeLibraries();
    }

    static long place(City city) {
        return optimum(flow(city));
    }

    /** The optimum; empty when no plan places all people. */
    static OptionalLong placeIfPossible(City city) {
        MinCostFlow flow = flow(city);
        return flow.solve() == MinCostFlowBase.Status.OPTIMAL
                ? OptionalLong.of(flow.getOptimalCost())
                : OptionalLong.empty();
    }

    /** The optimum where each grid takes one person, by the algorithm that is made for that. */
    static long assign(City city) {
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int person = 0; person < city.people; person++) {
            for (int i = 0; i < city.grid[person].length; i++) {
                assignment.addArcWithCost(person, city.grid[person][i], city.cost[person][i]);
            }
        }
        if (assignment.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools finds no assignment");
        }
        return assignment.getOptimalCost();
    }

    private static MinCostFlow flow(City city) {
        int sink = city.people + city.grids;
        MinCostFlow flow = new MinCostFlow(sink + 1, Math.toIntExact(city.pairs()) + city.grids);
        int needed = 0;
        for (int person = 0; person < city.people; person++) {
            flow.setNodeSupply(person, 1);
            for (int i = 0; i < city.grid[person].length; i++) {
                flow.addArcWithCapacityAndUnitCost(person, city.people + city.grid[person][i], 1, city.cost[person][i]);
            }
        }
        for (int grid = 0; grid < city.grids; grid++) {
            flow.setNodeSupply(city.people + grid, -city.least[grid]);
            needed += city.least[grid];
            flow.addArcWithCapacityAndUnitCost(city.people + grid, sink, city.most[grid] - city.least[grid], 0);
        }
        flow.setNodeSupply(sink, needed - city.people);
        return flow;
    }

    static long optimum(MinCostFlow flow) {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
        return flow.getOptimalCost();
    }
}
