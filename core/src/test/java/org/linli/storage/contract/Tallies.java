package org.linli.storage.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.storage.Column;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Total;

/** Counts by the values that they have in common, so that tests can compare them. */
public final class Tallies {
    private Tallies() {}

    /** What a query finds, in groups; a missing value is {@link Optional#empty()}. */
    public static <A> Map<List<Object>, Long> of(Session session, Query<A> query, List<Column<A, ?>> by) {
        Map<List<Object>, Long> counts = new HashMap<>();
        session.totals(query, List.of(), by).forEach(total -> counts.put(group(total, by), total.count()));
        return counts;
    }

    /** A group as the domain knows its values. */
    static <A> List<Object> group(Total<A> total, List<Column<A, ?>> by) {
        List<Object> group = new ArrayList<>();
        by.forEach(column ->
                group.add(total.get(column).<Object>map(value -> value).orElse(Optional.empty())));
        return List.copyOf(group);
    }
}
