package org.linli.examples.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** JGraphT's minimum-cost flow (Java) on the same figures. */
final class JGraphTFlow {
    private JGraphTFlow() {}

    static long place(City city) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int sink = city.people + city.grids;
        for (int vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
        Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
        for (int person = 0; person < city.people; person++) {
            for (int i = 0; i < city.grid[person].length; i++) {
                DefaultWeightedEdge edge = graph.addEdge(person, city.people + city.grid[person][i]);
                graph.setEdgeWeight(edge, city.cost[person][i]);
                most.put(edge, 1);
            }
        }
        for (int grid = 0; grid < city.grids; grid++) {
            DefaultWeightedEdge edge = graph.addEdge(city.people + grid, sink);
            graph.setEdgeWeight(edge, 0);
            least.put(edge, city.least[grid]);
            most.put(edge, city.most[grid]);
        }
        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem =
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        vertex -> vertex < city.people ? 1 : vertex == sink ? -city.people : 0,
                        most::get,
                        edge -> least.getOrDefault(edge, 0));
        return Math.round(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(problem)
                .getCost());
    }
}
