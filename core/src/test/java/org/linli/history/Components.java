package org.linli.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strongly connected components of a graph, after Tarjan; without recursion, for a chain may be as long as a history. */
final class Components {
    private final Map<Transaction, List<Edge>> out;
    private final Map<Transaction, Integer> index = new HashMap<>();
    private final Map<Transaction, Integer> low = new HashMap<>();
    private final Deque<Transaction> open = new ArrayDeque<>();
    private final Set<Transaction> isOpen = new HashSet<>();
    private final List<Set<Transaction>> found = new ArrayList<>();

    private Components(Map<Transaction, List<Edge>> out) {
        this.out = out;
    }

    /** {@return those with more than one transaction, each of which lies on a cycle} */
    static List<Set<Transaction>> of(Map<Transaction, List<Edge>> out) {
        Components components = new Components(out);
        for (Transaction transaction : out.keySet()) {
            if (!components.index.containsKey(transaction)) {
                components.visit(transaction);
            }
        }
        return components.found;
    }

    private record Frame(Transaction transaction, Iterator<Edge> rest) {}

    private Frame enter(Transaction transaction) {
        index.put(transaction, index.size());
        low.put(transaction, index.get(transaction));
        open.push(transaction);
        isOpen.add(transaction);
        return new Frame(transaction, out.getOrDefault(transaction, List.of()).iterator());
    }

    private void visit(Transaction start) {
        Deque<Frame> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Frame frame = path.peek();
            if (frame.rest().hasNext()) {
                Transaction next = frame.rest().next().to();
                if (!index.containsKey(next)) {
                    path.push(enter(next));
                } else if (isOpen.contains(next)) {
                    low.merge(frame.transaction(), index.get(next), Math::min);
                }
            } else {
                path.pop();
                leave(frame.transaction());
                if (!path.isEmpty()) {
                    low.merge(path.peek().transaction(), low.get(frame.transaction()), Math::min);
                }
            }
        }
    }

    private void leave(Transaction transaction) {
        if (!low.get(transaction).equals(index.get(transaction))) {
            return;
        }
        Set<Transaction> component = new HashSet<>();
        Transaction member;
        do {
            member = open.pop();
            isOpen.remove(member);
            component.add(member);
        } while (member != transaction);
        if (component.size() > 1) {
            found.add(component);
        }
    }
}
