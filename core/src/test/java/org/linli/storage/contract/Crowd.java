package org.linli.storage.contract;

import static org.linli.storage.contract.ProbeKinds.BORN;
import static org.linli.storage.contract.ProbeKinds.COUNTED_ON;
import static org.linli.storage.contract.ProbeKinds.LEFT_ON;
import static org.linli.storage.contract.ProbeKinds.NICK;
import static org.linli.storage.contract.ProbeKinds.OPEN;
import static org.linli.storage.contract.ProbeKinds.PRICE;
import static org.linli.storage.contract.ProbeKinds.SCORE;
import static org.linli.storage.contract.ProbeKinds.SEEN;
import static org.linli.storage.contract.ProbeKinds.SELF;
import static org.linli.storage.contract.ProbeKinds.SIZE;
import static org.linli.storage.contract.ProbeKinds.TITLE;
import static org.linli.storage.contract.ProbeKinds.TOWN;
import static org.linli.storage.contract.ProbeKinds.WEIGHT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Query;

/** Many probes with few different values, so that there are ties everywhere; and the plain way to answer a query. */
final class Crowd {
    private static final List<String> TITLES =
            List.of("", "A", "a", "a ", "b", "\u00e9", "e\u0301", "\u9f99", "\ufffd", "\ud842\udfb7");
    private static final List<String> NICKS = List.of("A", "a", "aa", "\ue000", "\ud83c\udfe0");

    private final Territory ground;
    private final int communities;
    private final List<Probe> probes = new ArrayList<>();

    Crowd(Territory ground, int communities, int size) {
        this.ground = ground;
        this.communities = communities;
        Random random = new Random(size);
        for (int number = 0; number < size; number++) {
            probes.add(drawn(random, number));
        }
    }

    private Probe drawn(Random random, int number) {
        String id = (random.nextBoolean() ? "P" : "p") + Integer.toString(number * 7919 % 1000, 36);
        Probe probe = Probe.plain(community(random.nextInt(communities)), id + "-" + number)
                .withTitle(TITLES.get(random.nextInt(TITLES.size())))
                .withWeight(random.nextInt(5) - 2)
                .withOpen(random.nextBoolean())
                .withBorn(day(random.nextInt(5)))
                .withSeen(seen(random.nextInt(6)))
                .withTags(List.of("a", "b", "c").subList(0, random.nextInt(4)).toArray(String[]::new))
                .withAliases(random.nextBoolean() ? new String[] {"alias" + number} : new String[] {});
        if (random.nextInt(3) > 0) {
            probe = probe.withNick(Optional.of(NICKS.get(random.nextInt(NICKS.size()))));
        }
        if (random.nextInt(3) > 0) {
            probe = probe.withScore(Optional.of((long) random.nextInt(4) - 1));
        }
        return random.nextInt(3) > 0 ? probe : probe.withLeftOn(Optional.of(day(random.nextInt(4))));
    }

    List<Probe> probes() {
        return probes;
    }

    /** Communities 0 and 1 lie in one sub-district, community 2 in the next. */
    DivisionCode community(int number) {
        return ground.community(number < 2 ? number : 500 * (number - 1));
    }

    /** The communities, their sub-districts, the county, and a community in which nobody is. */
    List<DivisionCode> scopes() {
        return List.of(
                community(0),
                community(1),
                community(2),
                DivisionCode.ofPrefix(community(0).value().substring(0, 9)),
                DivisionCode.ofPrefix(community(2).value().substring(0, 9)),
                ground.whole(),
                ground.community(3));
    }

    LocalDate day(int number) {
        return LocalDate.of(2000, 2, 28).plusDays(number);
    }

    Instant seen(int number) {
        return Instant.parse("2026-11-23T00:00:00.000001Z").plusNanos(number * 1000L);
    }

    /** What a query finds, on all its pages. */
    List<Probe> answer(Query<Probe> query) {
        return probes.stream()
                .filter(probe -> matches(probe, query))
                .sorted(order(query))
                .toList();
    }

    /** What a tally counts. */
    Map<List<Object>, Long> tally(Query<Probe> query, List<Column<Probe, ?>> by) {
        Map<List<Object>, Long> counts = new HashMap<>();
        if (by.isEmpty()) {
            counts.put(List.of(), 0L);
        }
        for (Probe probe : probes) {
            if (matches(probe, query)) {
                List<Object> group = new ArrayList<>();
                by.forEach(column -> group.add(value(probe, column).orElse(Optional.empty())));
                counts.merge(group, 1L, Long::sum);
            }
        }
        return counts;
    }

    /** The sum of a column in one group of a tally. */
    long sum(Query<Probe> query, List<Column<Probe, ?>> by, List<Object> group, Column<Probe, Long> column) {
        return probes.stream()
                .filter(probe -> matches(probe, query))
                .filter(probe -> by.stream()
                        .map(each -> value(probe, each).orElse(Optional.empty()))
                        .toList()
                        .equals(group))
                .mapToLong(probe -> (Long) value(probe, column).orElse(0L))
                .sum();
    }

    static boolean matches(Probe probe, Query<Probe> query) {
        return query.scope().map(scope -> scope.contains(probe.community())).orElse(true)
                && query.conditions().stream()
                        .allMatch(condition -> values(probe, condition.index()).contains(condition.value()))
                && query.range()
                        .map(range -> stored(probe, range.column())
                                .map(value -> range.from()
                                                .map(from -> compare(value, from) >= 0)
                                                .orElse(true)
                                        && range.until()
                                                .map(until -> compare(value, until) < 0)
                                                .orElse(true))
                                .orElse(false))
                        .orElse(true);
    }

    static Comparator<Probe> order(Query<Probe> query) {
        Comparator<Probe> byPlace = Comparator.comparing(
                        (Probe probe) -> probe.community().value())
                .thenComparing(probe -> probe.id().value());
        Comparator<Probe> upwards = query.range()
                .map(range -> Comparator.comparing(
                                (Probe probe) -> stored(probe, range.column()).orElseThrow(), Crowd::compare)
                        .thenComparing(byPlace))
                .orElse(byPlace);
        return query.descending() ? upwards.reversed() : upwards;
    }

    /** As stores keep them. */
    private static List<Object> values(Probe probe, Index<Probe, ?> index) {
        if (index == ProbeKinds.TAG) {
            return List.copyOf(probe.tags());
        }
        if (index == ProbeKinds.ALIAS) {
            return List.copyOf(probe.aliases());
        }
        return stored(probe, index).map(List::of).orElse(List.of());
    }

    private static Optional<Object> stored(Probe probe, Column<Probe, ?> column) {
        return value(probe, column).map(value -> {
            if (value instanceof Id<?> id) {
                return id.value();
            }
            if (value instanceof DivisionCode code) {
                return code.value();
            }
            return value instanceof ProbeKinds.Size size ? size.name() : value;
        });
    }

    private static Optional<Object> value(Probe probe, Column<Probe, ?> column) {
        Map<Column<Probe, ?>, Optional<?>> values = Map.ofEntries(
                Map.entry(TITLE, Optional.of(probe.title())),
                Map.entry(NICK, probe.nick()),
                Map.entry(WEIGHT, Optional.of(probe.weight())),
                Map.entry(SCORE, probe.score()),
                Map.entry(OPEN, Optional.of(probe.open())),
                Map.entry(BORN, Optional.of(probe.born())),
                Map.entry(LEFT_ON, probe.leftOn()),
                Map.entry(SEEN, Optional.of(probe.seen())),
                Map.entry(SELF, Optional.of(probe.id())),
                Map.entry(TOWN, probe.community().parent()),
                Map.entry(SIZE, Optional.of(probe.weight() > 0 ? ProbeKinds.Size.HEAVY : ProbeKinds.Size.LIGHT)),
                Map.entry(COUNTED_ON, Optional.of(probe.born())),
                Map.entry(PRICE, probe.score()));
        return values.getOrDefault(column, Optional.empty()).map(value -> value);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (one instanceof String text) {
            return Arrays.compare(
                    text.codePoints().toArray(), ((String) other).codePoints().toArray());
        }
        return ((Comparable<Object>) one).compareTo(other);
    }
}
