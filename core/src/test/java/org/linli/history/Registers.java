package org.linli.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.linli.history.Anomaly.Type;
import org.linli.history.Operation.Append;
import org.linli.history.Operation.Read;

/** What can be said of each register by itself: in which order its numbers came, who wrote them, and who has read wrongly. */
final class Registers {
    private final History history;
    private final Map<Long, Transaction> writers = new HashMap<>();
    private final Map<String, List<Long>> orders = new HashMap<>();
    private final List<Anomaly> anomalies = new ArrayList<>();

    Registers(History history) {
        this.history = history;
        for (Transaction transaction : history.transactions()) {
            transaction.appends().forEach(append -> writers.put(append.number(), transaction));
        }
        orders.putAll(history.last());
        for (Transaction transaction : committed()) {
            for (Read read : transaction.reads()) {
                if (read.seen().size() > order(read.register()).size()) {
                    orders.put(read.register(), read.seen());
                }
            }
        }
        history.last().forEach((register, list) -> judgeOrder("At the end", register, list));
        committed().forEach(this::judge);
        judgeLost();
        judgeUpdates();
    }

    List<Anomaly> anomalies() {
        return anomalies;
    }

    List<Transaction> committed() {
        return history.transactions().stream().filter(Transaction::committed).toList();
    }

    /** The longest list that anybody has seen. */
    List<Long> order(String register) {
        return orders.getOrDefault(register, List.of());
    }

    Map<String, List<Long>> orders() {
        return orders;
    }

    Transaction writer(long number) {
        return writers.get(number);
    }

    /** Whether a list is the beginning of the longest, as all are when nothing is wrong. */
    boolean isPrefix(Read read) {
        List<Long> order = order(read.register());
        return order.size() >= read.seen().size()
                && order.subList(0, read.seen().size()).equals(read.seen());
    }

    private void found(Type type, String words) {
        anomalies.add(new Anomaly(type, words));
    }

    private void judge(Transaction transaction) {
        Map<String, List<Long>> expected = new HashMap<>();
        Map<String, List<Long>> own = new HashMap<>();
        for (Operation operation : transaction.operations()) {
            String register = operation.register();
            if (operation instanceof Append append) {
                own.computeIfAbsent(register, key -> new ArrayList<>()).add(append.number());
                expected.computeIfPresent(register, (key, list) -> with(list, append.number()));
            } else if (operation instanceof Read read) {
                judgeOwn(transaction, read, expected.get(register), own.getOrDefault(register, List.of()));
                judgeForeign(transaction, read);
                if (own.containsKey(register) || read.counts()) {
                    expected.put(register, read.seen());
                }
            }
        }
    }

    private static List<Long> with(List<Long> list, long number) {
        List<Long> longer = new ArrayList<>(list);
        longer.add(number);
        return longer;
    }

    private void judgeOwn(Transaction transaction, Read read, List<Long> expected, List<Long> own) {
        List<Long> seen = read.seen();
        boolean endsWithOwn = seen.size() >= own.size()
                && seen.subList(seen.size() - own.size(), seen.size()).equals(own);
        if (!endsWithOwn || (expected != null && !own.isEmpty() && !expected.equals(seen))) {
            found(
                    Type.OWN_WRITE_MISSED,
                    transaction + " appended " + own + " to " + read.register() + " after " + expected
                            + ", and then read " + seen);
        }
    }

    private void judgeForeign(Transaction transaction, Read read) {
        judgeOrder(transaction + " read", read.register(), read.seen());
        if (!isPrefix(read)) {
            found(
                    Type.TORN_ORDER,
                    transaction + " read " + read.seen() + " in " + read.register() + ", but another "
                            + order(read.register()));
        }
        if (read.seen().isEmpty()) {
            return;
        }
        long last = read.seen().get(read.seen().size() - 1);
        Transaction writer = writers.get(last);
        if (writer == null || writer == transaction) {
            return;
        }
        List<Long> all = writer.appends().stream()
                .filter(append -> append.register().equals(read.register()))
                .map(Append::number)
                .toList();
        if (writer.committed() && !all.isEmpty() && all.get(all.size() - 1) != last) {
            found(
                    Type.INTERMEDIATE_READ,
                    transaction + " read " + read.register() + " up to " + last + ", but " + writer + " appended "
                            + all);
        }
    }

    private void judgeOrder(String who, String register, List<Long> list) {
        for (long number : list) {
            Transaction writer = writers.get(number);
            if (writer == null) {
                found(Type.UNWRITTEN_READ, who + " " + number + " in " + register + ", which nobody appended");
            } else if (!writer.committed()) {
                found(
                        Type.ABORTED_READ,
                        who + " " + number + " in " + register + ", which " + writer + " had taken back");
            }
        }
        if (new HashSet<>(list).size() < list.size()) {
            found(Type.REPEATED_APPEND, who + " " + list + " in " + register);
        }
    }

    private void judgeLost() {
        Map<String, HashSet<Long>> there = new HashMap<>();
        history.last().forEach((register, list) -> there.put(register, new HashSet<>(list)));
        for (Transaction transaction : committed()) {
            for (Append append : transaction.appends()) {
                HashSet<Long> end = there.get(append.register());
                if (end != null && !end.contains(append.number())) {
                    found(
                            Type.LOST_APPEND,
                            transaction + " appended " + append.number() + " to " + append.register()
                                    + ", which is not there in the end");
                }
            }
        }
    }

    private void judgeUpdates() {
        Map<Read, Transaction> updates = new HashMap<>();
        for (Transaction transaction : committed()) {
            Map<String, Read> decidedOn = new HashMap<>();
            for (Operation operation : transaction.operations()) {
                if (operation instanceof Read read && read.counts()) {
                    decidedOn.putIfAbsent(read.register(), read);
                } else if (operation instanceof Append append && decidedOn.containsKey(append.register())) {
                    Read read = decidedOn.get(append.register());
                    Transaction other = updates.putIfAbsent(read, transaction);
                    if (other != null && other != transaction) {
                        found(
                                Type.LOST_UPDATE,
                                other + " and " + transaction + " have both read " + read.seen() + " in "
                                        + read.register() + ", and both have appended to it");
                    }
                }
            }
        }
    }
}
