package org.linli.needs.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.needs.Need;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Resource;
import org.linli.placement.BilingualName;
import org.linli.placement.CostTerm;
import org.linli.placement.Placement;
import org.linli.placement.Room;

/**
 * One exact placement of needs into what is free of resources. The terms weigh in this order, each more than all after it together for
 * a pair: exact category, distance, urgency, waiting time, fair load.
 */
final class NeedRound {
    private static final long CATEGORY = 100_000_000_000L;
    private static final long DISTANCE = 10_000_000_000L;
    private static final long URGENCY = 1_000_000_000L;
    private static final long WAITING = 10_000L;
    private static final long LATELY = 100L;

    /** A hundred years of waiting differ from ninety-nine; longer waits do not occur. */
    private static final long LONGEST_WAIT = 36_500;

    private static final int MONTH = 30;
    private static final BilingualName OTHER_CATEGORY = new BilingualName("非主项类别", "not its main category");
    private static final BilingualName SAME_CATEGORY = new BilingualName("类别相符", "the same category");
    private static final BilingualName AWAY = new BilingualName("不在同一网格", "not in the same grid");
    private static final BilingualName SAME_GRID = new BilingualName("同一网格", "the same grid");
    private static final BilingualName LESS_URGENT = new BilingualName("紧急程度较低", "less urgent");
    private static final BilingualName SHORT_WAIT = new BilingualName("等待时间较短", "has waited less");
    private static final BilingualName SERVED_LATELY = new BilingualName("该成员近期已承接", "the member served lately");

    private final LocalDate today;
    private final Map<Id<Need>, Map<Id<Resource>, Id<Resource>>> able = new HashMap<>();
    private final Map<Id<Resource>, MatchOffer> offerOf = new HashMap<>();
    private final Placement<Need, Resource> placement;

    NeedRound(List<Need> needs, List<MatchOffer> offers, MatchStock stock) {
        this.today = stock.today();
        needs.forEach(need -> able.put(need.id(), new LinkedHashMap<>()));
        List<Room<Resource>> rooms = new ArrayList<>();
        Map<String, List<Integer>> byCategory = new HashMap<>();
        for (int i = 0; i < needs.size(); i++) {
            byCategory
                    .computeIfAbsent(needs.get(i).form().category(), any -> new ArrayList<>())
                    .add(i);
        }
        offers.stream()
                .filter(stock::isOpen)
                .sorted(Comparator.comparing(offer -> offer.resource().id()))
                .forEach(offer -> open(offer, needs, byCategory, stock, rooms));
        placement = place(needs, rooms);
    }

    private void open(
            MatchOffer offer,
            List<Need> needs,
            Map<String, List<Integer>> byCategory,
            MatchStock stock,
            List<Room<Resource>> rooms) {
        Resource resource = offer.resource();
        List<MatchRooms.Asked> asked = Stream.concat(
                        Stream.of(resource.form().category()), resource.form().also().stream())
                .distinct()
                .flatMap(category -> byCategory.getOrDefault(category, List.of()).stream())
                .filter(need -> stock.fits(needs.get(need), offer))
                .map(need -> new MatchRooms.Asked(need, offer.booking(needs.get(need).form(), today)))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        for (MatchRooms.Group group : MatchRooms.of(stock.occupancy(offer), asked, stock.most(offer))) {
            Id<Resource> room = Id.of(String.format(Locale.ROOT, "room-%08d", rooms.size()));
            rooms.add(new Room<>(room, resource.form().title(), 0, group.most()));
            offerOf.put(room, offer);
            group.asked()
                    .forEach(one -> Optional.ofNullable(
                                    able.get(needs.get(one.need()).id()))
                            .orElseThrow()
                            .put(resource.id(), room));
        }
    }

    private Placement<Need, Resource> place(List<Need> needs, List<Room<Resource>> rooms) {
        return Placement.into(rooms)
                .people(needs, Need::id)
                .among(need -> rooms(need.id()).values())
                .prefer(new CostTerm<Need, Resource>(OTHER_CATEGORY, CATEGORY, this::otherCategory)
                        .naming((need, room) ->
                                Optional.of(SAME_CATEGORY).filter(name -> otherCategory(need, room) == 0)))
                .prefer(new CostTerm<Need, Resource>(AWAY, DISTANCE, this::away)
                        .naming((need, room) -> Optional.of(SAME_GRID)
                                .filter(name -> need.form().grid().isPresent()
                                        && need.form().grid().equals(grid(room)))))
                .prefer(new CostTerm<>(
                        LESS_URGENT, URGENCY, (need, room) -> haste(need.form().urgency())))
                .prefer(new CostTerm<>(SHORT_WAIT, WAITING, (need, room) -> LONGEST_WAIT - waited(need)))
                .prefer(new CostTerm<>(SERVED_LATELY, LATELY, (need, room) -> lately(room)))
                .evenly(1)
                .withReserve()
                .decide()
                .orElseThrow();
    }

    /** The resources that could serve a need, each with its room in this round. */
    Map<Id<Resource>, Id<Resource>> rooms(Id<Need> need) {
        return able.getOrDefault(need, Map.of());
    }

    /** With what a need should be served. */
    Optional<MatchOffer> placed(Id<Need> need) {
        return placement.gridOf(need).flatMap(room -> Optional.ofNullable(offerOf.get(room)));
    }

    /** The needs that should be served, those first that cost the least. */
    List<Id<Need>> served() {
        return placement.assignments().keySet().stream()
                .sorted(Comparator.<Id<Need>>comparingLong(need -> placement.why(need).cost())
                        .thenComparing(need -> need))
                .toList();
    }

    Placement<Need, Resource> placement() {
        return placement;
    }

    private static int haste(NeedUrgency urgency) {
        return switch (urgency) {
            case URGENT -> 0;
            case SOON -> 1;
            case ORDINARY -> 2;
        };
    }

    private long otherCategory(Need need, Room<Resource> room) {
        return offer(room).resource().form().category().equals(need.form().category()) ? 0 : 1;
    }

    private long away(Need need, Room<Resource> room) {
        Optional<Id<Grid>> there = grid(room);
        if (there.isEmpty() || there.equals(need.form().grid())) {
            return 0;
        }
        return need.form().grid().isEmpty() ? 1 : 2;
    }

    /** Since it was published first: a claim that was given back takes away nothing. */
    private long waited(Need need) {
        return need.publishedOn()
                .map(since -> Math.max(0, Math.min(LONGEST_WAIT, ChronoUnit.DAYS.between(since, today))))
                .orElse(0L);
    }

    private long lately(Room<Resource> room) {
        return offer(room)
                .lastServed()
                .map(last -> MONTH - Math.max(0, Math.min(MONTH, ChronoUnit.DAYS.between(last, today))))
                .orElse(0L);
    }

    private Optional<Id<Grid>> grid(Room<Resource> room) {
        return offer(room).resource().form().grid();
    }

    private MatchOffer offer(Room<Resource> room) {
        return Optional.ofNullable(offerOf.get(room.id())).orElseThrow();
    }
}
