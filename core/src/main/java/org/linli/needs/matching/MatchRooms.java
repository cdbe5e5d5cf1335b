package org.linli.needs.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.HalfDay;
import org.linli.needs.capacity.Occupancy;

/**
 * Splits what is free of a resource into rooms that do not touch each other: a month each of what is counted by month, a group of
 * windows that overlap each of what is counted at once, one of what is counted in all. A room takes so many needs as fit whichever they are.
 */
final class MatchRooms {
    private MatchRooms() {}

    /** Needs that are alike, by their numbers, and what each of them would book. */
    record Asked(List<Integer> needs, Booking booking) {}

    /** Needs that draw on the same part of a resource, and how many of them it can take. */
    record Group(List<Asked> asked, int most) {}

    static List<Group> of(Occupancy occupancy, List<Asked> asked, int atMost) {
        return groups(occupancy, asked).stream()
                .map(group -> new Group(group, Math.min(atMost, most(occupancy, group))))
                .toList();
    }

    private static List<List<Asked>> groups(Occupancy occupancy, List<Asked> asked) {
        return switch (occupancy.capacity().kind()) {
            case IN_ALL -> List.of(asked);
            case PER_MONTH -> byMonth(asked);
            case AT_ONCE -> overlapping(asked);
        };
    }

    private static List<List<Asked>> byMonth(List<Asked> asked) {
        Map<YearMonth, List<Asked>> months = new TreeMap<>();
        asked.forEach(one -> months.computeIfAbsent(
                        YearMonth.from(one.booking().window().from().day()), any -> new ArrayList<>())
                .add(one));
        return List.copyOf(months.values());
    }

    private static List<List<Asked>> overlapping(List<Asked> asked) {
        List<Asked> sorted = new ArrayList<>(asked);
        sorted.sort(Comparator.comparing(one -> one.booking().window().from()));
        List<List<Asked>> groups = new ArrayList<>();
        HalfDay until = HalfDay.morning(LocalDate.MIN);
        for (Asked one : sorted) {
            if (groups.isEmpty() || one.booking().window().from().compareTo(until) >= 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one);
            HalfDay end = one.booking().window().until();
            until = end.compareTo(until) > 0 ? end : until;
        }
        return groups;
    }

    /** So many as fit whichever they are: the largest ones together. One at least, for each fits by itself. */
    private static int most(Occupancy occupancy, List<Asked> group) {
        long free = group.stream()
                .map(one -> one.booking().window())
                .distinct()
                .mapToLong(occupancy::free)
                .min()
                .orElse(0);
        List<Asked> largest = new ArrayList<>(group);
        largest.sort(
                Comparator.comparingLong((Asked one) -> one.booking().amount()).reversed());
        long count = 0;
        for (Asked one : largest) {
            long amount = one.booking().amount();
            long fitting = Math.min(one.needs().size(), free / amount);
            count += fitting;
            free -= fitting * amount;
            if (fitting < one.needs().size()) {
                break;
            }
        }
        return Math.toIntExact(Math.max(1, count));
    }
}
