package org.linli.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.history.Anomaly.Type;
import org.linli.history.Edge.Kind;

/** Finds who comes before himself, the plainest kind of cycle first, and tells it in words. */
final class Cycles {
    private static final int ENDS_TRIED = 200;
    private static final Set<Kind> WRITES = EnumSet.of(Kind.WRITE_WRITE, Kind.THREAD);
    private static final Set<Kind> WRITES_AND_READS = EnumSet.of(Kind.WRITE_WRITE, Kind.THREAD, Kind.WRITE_READ);

    private final List<Edge> edges;
    private final List<Anomaly> anomalies = new ArrayList<>();

    private Cycles(List<Edge> edges) {
        this.edges = edges;
    }

    /** One of each type for each knot of transactions. */
    static List<Anomaly> in(List<Edge> edges) {
        Cycles cycles = new Cycles(edges);
        cycles.search(Type.WRITE_CYCLE, Kind.WRITE_WRITE, WRITES, WRITES);
        cycles.search(Type.READ_CYCLE, Kind.WRITE_READ, WRITES_AND_READS, WRITES_AND_READS);
        cycles.search(Type.SINGLE_SKEW, Kind.READ_WRITE, EnumSet.allOf(Kind.class), WRITES_AND_READS);
        cycles.search(Type.SKEW, Kind.READ_WRITE, EnumSet.allOf(Kind.class), EnumSet.allOf(Kind.class));
        return cycles.anomalies;
    }

    /** Looks for a cycle through one edge of a kind, in knots of some kinds, on a way back over others. */
    private void search(Type type, Kind through, Set<Kind> knot, Set<Kind> back) {
        for (Set<Transaction> component : Components.of(graph(edge -> knot.contains(edge.kind())))) {
            Predicate<Edge> inside = edge -> component.contains(edge.from()) && component.contains(edge.to());
            Map<Transaction, List<Edge>> way = graph(inside.and(edge -> back.contains(edge.kind())));
            edges.stream()
                    .filter(inside)
                    .filter(edge -> edge.kind() == through)
                    .limit(ENDS_TRIED)
                    .flatMap(edge -> cycle(edge, way).stream())
                    .filter(cycle -> type != Type.SKEW || count(cycle, Kind.READ_WRITE) > 1)
                    .min(Comparator.comparing(List::size))
                    .ifPresent(cycle -> anomalies.add(new Anomaly(type, words(cycle))));
        }
    }

    private Map<Transaction, List<Edge>> graph(Predicate<Edge> filter) {
        Map<Transaction, List<Edge>> graph = new LinkedHashMap<>();
        for (Edge edge : edges) {
            if (filter.test(edge)) {
                graph.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
            }
        }
        return graph;
    }

    private static long count(List<Edge> cycle, Kind kind) {
        return cycle.stream().filter(edge -> edge.kind() == kind).count();
    }

    /** The edge, and the shortest way back from its end to its beginning. */
    private static Optional<List<Edge>> cycle(Edge edge, Map<Transaction, List<Edge>> way) {
        Map<Transaction, Edge> reachedBy = new HashMap<>();
        Deque<Transaction> next = new ArrayDeque<>(List.of(edge.to()));
        while (!next.isEmpty() && !reachedBy.containsKey(edge.from())) {
            for (Edge step : way.getOrDefault(next.remove(), List.of())) {
                if (step.to() != edge.to() && reachedBy.putIfAbsent(step.to(), step) == null) {
                    next.add(step.to());
                }
            }
        }
        if (!reachedBy.containsKey(edge.from())) {
            return Optional.empty();
        }
        LinkedList<Edge> cycle = new LinkedList<>();
        for (Transaction at = edge.from();
                at != edge.to();
                at = reachedBy.get(at).from()) {
            cycle.addFirst(reachedBy.get(at));
        }
        cycle.addFirst(edge);
        return Optional.of(cycle);
    }

    private static String words(List<Edge> cycle) {
        return cycle.stream().map(Edge::words).collect(Collectors.joining("; "));
    }
}
