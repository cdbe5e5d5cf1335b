package org.linli.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What deliverers have seen, held against the journal: every change at least once, those of one aggregate in order. What was seen and
 * not acknowledged may come again, with all that follows it.
 */
public final class Deliveries {
    private Deliveries() {}

    /**
     * One change, as somebody saw it.
     *
     * @param id of its aggregate
     * @param version of its aggregate
     * @param hash what it is known by, however often it comes
     */
    public record Seen(String id, long version, String hash) {}

    /**
     * Compares.
     *
     * @param seen in the order in which it was seen
     * @param journal of each aggregate the hashes of its changes, whose versions count from one
     * @return everything that is wrong
     */
    public static List<String> violations(List<Seen> seen, Map<String, List<String>> journal) {
        List<String> violations = new ArrayList<>();
        Map<String, Long> before = new HashMap<>();
        Map<String, Long> highest = new HashMap<>();
        for (Seen one : seen) {
            List<String> hashes = journal.getOrDefault(one.id(), List.of());
            long last = before.getOrDefault(one.id(), 0L);
            if (one.version() < 1 || one.version() > hashes.size()) {
                violations.add(one + " was never made");
            } else if (!hashes.get((int) one.version() - 1).equals(one.hash())) {
                violations.add(one + " is not what was made");
            } else if (one.version() > last + 1) {
                violations.add(one + " came right after version " + last);
            }
            before.put(one.id(), one.version());
            highest.merge(one.id(), one.version(), Math::max);
        }
        journal.forEach((id, hashes) -> {
            long reached = highest.getOrDefault(id, 0L);
            if (reached < hashes.size()) {
                violations.add("Of " + id + " nothing was seen after version " + reached);
            }
        });
        return violations;
    }

    /** {@return how many came again} */
    public static long repeats(List<Seen> seen) {
        return seen.size() - seen.stream().distinct().count();
    }
}
