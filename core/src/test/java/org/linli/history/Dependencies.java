package org.linli.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.history.Edge.Kind;
import org.linli.history.Operation.Read;

/** Who must come before whom, as far as the registers tell. */
final class Dependencies {
    private final Registers registers;
    private final List<Edge> edges = new ArrayList<>();

    private Dependencies(Registers registers) {
        this.registers = registers;
    }

    static List<Edge> of(Registers registers) {
        Dependencies dependencies = new Dependencies(registers);
        registers.orders().forEach(dependencies::addWrites);
        registers.committed().forEach(dependencies::addReads);
        dependencies.addThreads();
        return dependencies.edges;
    }

    private void add(Kind kind, Transaction from, Transaction to, String register, long number) {
        if (from != null && to != null && from != to && from.committed() && to.committed()) {
            edges.add(new Edge(kind, from, to, register, number));
        }
    }

    private void addWrites(String register, List<Long> order) {
        for (int i = 1; i < order.size(); i++) {
            Transaction before = registers.writer(order.get(i - 1));
            add(Kind.WRITE_WRITE, before, registers.writer(order.get(i)), register, order.get(i));
        }
    }

    private void addReads(Transaction reader) {
        for (Read read : reader.reads()) {
            List<Long> seen = read.seen();
            List<Long> order = registers.order(read.register());
            if (!seen.isEmpty()) {
                long last = seen.get(seen.size() - 1);
                add(Kind.WRITE_READ, registers.writer(last), reader, read.register(), last);
            }
            if (read.counts() && registers.isPrefix(read) && seen.size() < order.size()) {
                long next = order.get(seen.size());
                add(Kind.READ_WRITE, reader, registers.writer(next), read.register(), next);
            }
        }
    }

    private void addThreads() {
        Map<Integer, Transaction> latest = new HashMap<>();
        for (Transaction transaction : registers.committed()) {
            add(Kind.THREAD, latest.put(transaction.thread(), transaction), transaction, "", 0);
        }
    }
}
