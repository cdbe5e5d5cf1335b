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
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Resource;
import org.linli.needs.capacity.Window;
import org.linli.placement.BilingualName;
import org.linli.placement.CostTerm;
import org.linli.placement.Placement;
import org.linli.placement.PlacementDraft;
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

    private final List<Waiting> needs;
    private final LocalDate today;
    private final Map<Id<Need>, List<Id<Resource>>> able = new HashMap<>();
    private final Map<Id<Resource>, Room<Resource>> roomOf = new HashMap<>();
    private final Map<Id<Resource>, MatchOffer> offerOf = new HashMap<>();
    private final List<CostTerm<Waiting, Resource>> terms = terms();
    private final Placement<Need, Resource> placement;

    NeedRound(List<Need> asked, List<MatchOffer> offers, MatchStock stock) {
        this.today = stock.today();
        this.needs = asked.stream().map(this::waiting).toList();
        Map<String, Map<Alike, List<Integer>>> byCategory = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            NeedForm form = asked.get(i).form();
            byCategory
                    .computeIfAbsent(form.category(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(new Alike(form.quantity(), form.window(), form.by()), any -> new ArrayList<>())
                    .add(i);
        }
        offers.stream()
                .filter(stock::isOpen)
                .sorted(Comparator.comparing(offer -> offer.resource().id()))
                .forEach(offer -> open(offer, byCategory, stock));
        placement = place(
                roomOf.values().stream().sorted(Comparator.comparing(Room::id)).toList());
    }

    /** A need that waits, and for how many days: since it was published first, for a claim that was given back takes away nothing. */
    private record Waiting(Need need, long days) {}

    /** What a resource has to look at in a need of its categories: those that are alike it can serve all, or none of them. */
    private record Alike(int quantity, Optional<Window> window, Optional<LocalDate> by) {}

    private Waiting waiting(Need need) {
        return new Waiting(
                need,
                need.publishedOn()
                        .map(since -> Math.max(0, Math.min(LONGEST_WAIT, ChronoUnit.DAYS.between(since, today))))
                        .orElse(0L));
    }

    private void open(MatchOffer offer, Map<String, Map<Alike, List<Integer>>> byCategory, MatchStock stock) {
        List<MatchRooms.Asked> asked = new ArrayList<>();
        for (String category : offer.categories()) {
            for (List<Integer> alike :
                    byCategory.getOrDefault(category, Map.of()).values()) {
                Need first = needs.get(alike.get(0)).need();
                if (stock.whyNot(first, offer).isEmpty()) {
                    asked.add(new MatchRooms.Asked(alike, offer.booking(first.form(), today)));
                }
            }
        }
        for (MatchRooms.Group group : MatchRooms.of(stock.occupancy(offer), asked, stock.most(offer))) {
            Id<Resource> id = Id.of(String.format(Locale.ROOT, "room-%08d", roomOf.size()));
            roomOf.put(id, new Room<>(id, offer.resource().form().title(), 0, group.most()));
            offerOf.put(id, offer);
            group.asked().stream()
                    .flatMap(alike -> alike.needs().stream())
                    .forEach(need -> able.computeIfAbsent(needs.get(need).need().id(), any -> new ArrayList<>())
                            .add(id));
        }
    }

    private Placement<Need, Resource> place(List<Room<Resource>> rooms) {
        PlacementDraft<Waiting, Need, Resource> draft = Placement.into(rooms)
                .people(needs, waiting -> waiting.need().id())
                .among(waiting -> rooms(waiting.need().id()));
        terms.forEach(draft::prefer);
        return draft.evenly(1).withReserve().decide().orElseThrow();
    }

    private List<CostTerm<Waiting, Resource>> terms() {
        return List.of(
                new CostTerm<Waiting, Resource>(OTHER_CATEGORY, CATEGORY, this::otherCategory)
                        .naming((need, room) ->
                                Optional.of(SAME_CATEGORY).filter(name -> otherCategory(need, room) == 0)),
                new CostTerm<Waiting, Resource>(AWAY, DISTANCE, this::away)
                        .naming((need, room) -> Optional.of(SAME_GRID)
                                .filter(name -> need.need().form().grid().isPresent()
                                        && need.need().form().grid().equals(grid(room)))),
                new CostTerm<>(
                        LESS_URGENT,
                        URGENCY,
                        (need, room) -> haste(need.need().form().urgency())),
                new CostTerm<>(SHORT_WAIT, WAITING, (need, room) -> LONGEST_WAIT - need.days()),
                new CostTerm<>(SERVED_LATELY, LATELY, (need, room) -> lately(room)));
    }

    /** The rooms of the resources that could serve a need, one of each. */
    List<Id<Resource>> rooms(Id<Need> need) {
        return able.getOrDefault(need, List.of());
    }

    /** The resource of which a room is a part. */
    Id<Resource> resourceOf(Id<Resource> room) {
        return Optional.ofNullable(offerOf.get(room)).orElseThrow().resource().id();
    }

    /** With what a need should be served. */
    Optional<MatchOffer> placed(Id<Need> need) {
        return placement.gridOf(need).flatMap(room -> Optional.ofNullable(offerOf.get(room)));
    }

    /** The needs that should be served, those first that cost the least. */
    List<Id<Need>> served() {
        Map<Id<Need>, Id<Resource>> seated = placement.assignments();
        return needs.stream()
                .filter(waiting -> seated.containsKey(waiting.need().id()))
                .sorted(Comparator.comparingLong((Waiting waiting) -> cost(
                                waiting,
                                Optional.ofNullable(seated.get(waiting.need().id()))
                                        .orElseThrow()))
                        .thenComparing(waiting -> waiting.need().id()))
                .map(waiting -> waiting.need().id())
                .toList();
    }

    private long cost(Waiting need, Id<Resource> room) {
        Room<Resource> seat = Optional.ofNullable(roomOf.get(room)).orElseThrow();
        return terms.stream().mapToLong(term -> term.cost(need, seat)).sum();
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

    private long otherCategory(Waiting need, Room<Resource> room) {
        return offer(room)
                        .resource()
                        .form()
                        .category()
                        .equals(need.need().form().category())
                ? 0
                : 1;
    }

    private long away(Waiting need, Room<Resource> room) {
        Optional<Id<Grid>> there = grid(room);
        Optional<Id<Grid>> here = need.need().form().grid();
        if (there.isEmpty() || there.equals(here)) {
            return 0;
        }
        return here.isEmpty() ? 1 : 2;
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
