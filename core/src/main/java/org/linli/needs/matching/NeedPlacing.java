package org.linli.needs.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.needs.ClaimRules;
import org.linli.needs.Need;
import org.linli.needs.NeedStep;
import org.linli.needs.NeedTerms;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Resource;
import org.linli.needs.ResourceRules;
import org.linli.needs.capacity.Booking;
import org.linli.placement.BilingualName;
import org.linli.placement.CostTerm;
import org.linli.placement.Placement;
import org.linli.placement.Room;

/**
 * Turns needs and resources into a placement. The terms weigh in this order, each more than all after it together: exact category,
 * distance, urgency, waiting time, fair load.
 *
 * <p>A resource takes so many needs as it can serve whatever their windows, each as large as the largest of them: so no plan oversubscribes it,
 * and what is left is suggested in the next plan.
 */
final class NeedPlacing {
    /** What the rule on categories asks for and does not read; made once, for it is asked for each pair. */
    private static final NeedTerms ANY_TERMS = NeedTerms.TERMS.latest();

    /** Leaving a need unmet costs more than any way to serve it. */
    static final long UNMET = 1_000_000_000L;

    private static final long CATEGORY = 100_000_000L;
    private static final long DISTANCE = 10_000_000L;
    private static final long URGENCY = 1_000_000L;
    private static final long WAITING = 10_000L;
    private static final long LATELY = 100L;
    private static final int MONTH = 30;

    private static final BilingualName OTHER_CATEGORY = new BilingualName("非主项类别", "not its main category");
    private static final BilingualName SAME_CATEGORY = new BilingualName("类别相符", "the same category");
    private static final BilingualName AWAY = new BilingualName("不在同一网格", "not in the same grid");
    private static final BilingualName SAME_GRID = new BilingualName("同一网格", "the same grid");
    private static final BilingualName LESS_URGENT = new BilingualName("紧急程度较低", "less urgent");
    private static final BilingualName SHORT_WAIT = new BilingualName("等待时间较短", "has waited less");
    private static final BilingualName SERVED_LATELY = new BilingualName("该成员近期已承接", "the member served lately");

    private final List<MatchOffer> offers;
    private final LocalDate today;
    private final Map<Id<Resource>, MatchOffer> byId = new HashMap<>();
    private final Map<String, List<MatchOffer>> byCategory = new HashMap<>();

    NeedPlacing(List<MatchOffer> offers, LocalDate today) {
        this.offers = offers;
        this.today = today;
        for (MatchOffer offer : offers) {
            byId.put(offer.resource().id(), offer);
            Stream.concat(Stream.of(offer.resource().form().category()), offer.resource().form().also().stream())
                    .distinct()
                    .forEach(category -> byCategory
                            .computeIfAbsent(category, any -> new ArrayList<>())
                            .add(offer));
        }
    }

    Placement<Need, Resource> place(List<Need> needs) {
        Map<Id<Need>, List<Id<Resource>>> able = new HashMap<>();
        Map<Id<Resource>, Room<Resource>> rooms = new HashMap<>();
        Map<Id<Resource>, Demand> demands = new HashMap<>();
        for (Need need : needs) {
            List<Id<Resource>> those = new ArrayList<>();
            for (MatchOffer offer : byCategory.getOrDefault(need.form().category(), List.of())) {
                if (whyNot(need, offer, today).isEmpty()) {
                    Id<Resource> resource = offer.resource().id();
                    those.add(resource);
                    demands.computeIfAbsent(resource, any -> new Demand())
                            .add(offer, offer.booking(need.form(), today));
                }
            }
            able.put(need.id(), those);
        }
        offers.forEach(offer -> rooms.put(
                offer.resource().id(),
                new Room<>(
                        offer.resource().id(),
                        offer.resource().form().title(),
                        0,
                        demands.getOrDefault(offer.resource().id(), new Demand())
                                .most())));
        return Placement.into(rooms.values().stream()
                        .sorted(Comparator.comparing(Room::id))
                        .toList())
                .people(needs, Need::id)
                .among(need -> able.getOrDefault(need.id(), List.of()))
                .prefer(new CostTerm<Need, Resource>(OTHER_CATEGORY, CATEGORY, this::otherCategory)
                        .naming((need, room) ->
                                Optional.of(SAME_CATEGORY).filter(name -> otherCategory(need, room) == 0)))
                .prefer(new CostTerm<Need, Resource>(AWAY, DISTANCE, this::away)
                        .naming((need, room) -> Optional.of(SAME_GRID)
                                .filter(name -> need.form().grid().isPresent()
                                        && need.form().grid().equals(grid(room)))))
                .prefer(new CostTerm<>(
                        LESS_URGENT, URGENCY, (need, room) -> haste(need.form().urgency())))
                .prefer(new CostTerm<>(SHORT_WAIT, WAITING, (need, room) -> MONTH - waited(need)))
                .prefer(new CostTerm<>(SERVED_LATELY, LATELY, (need, room) -> lately(room)))
                .evenly(1)
                .withReserve(UNMET)
                .decide()
                .orElseThrow();
    }

    private static int haste(NeedUrgency urgency) {
        return switch (urgency) {
            case URGENT -> 0;
            case SOON -> 1;
            case ORDINARY -> 2;
        };
    }

    /** Why a resource cannot serve a need. */
    static Optional<Finding> whyNot(Need need, MatchOffer offer, LocalDate today) {
        Booking booking = offer.booking(need.form(), today);
        ResourceRules.Reserving reserving = offer.reserving(booking);
        return Stream.<Supplier<Optional<Finding>>>of(
                        () -> ClaimRules.CATEGORY.check(new ClaimRules.Claiming(
                                NeedStep.CLAIM,
                                need.form(),
                                offer.resource().form(),
                                booking.amount(),
                                offer.offering(),
                                0,
                                ANY_TERMS)),
                        () -> ClaimRules.MEMBER_ACTIVE.check(offer.offering()),
                        () -> ResourceRules.WINDOW.check(reserving),
                        () -> ResourceRules.MANY.check(reserving),
                        () -> ResourceRules.CAPACITY.check(reserving))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
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

    private long waited(Need need) {
        return need.waitingSince()
                .map(since -> Math.max(0, Math.min(MONTH, ChronoUnit.DAYS.between(since, today))))
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
        return Optional.ofNullable(byId.get(room.id())).orElseThrow();
    }

    /** What the needs that a resource could serve ask of it. */
    private static final class Demand {
        private long free = Long.MAX_VALUE;
        private long largest = 1;
        private boolean any;

        void add(MatchOffer offer, Booking booking) {
            free = Math.min(free, offer.resource().occupancy().free(booking.window()));
            largest = Math.max(largest, booking.amount());
            any = true;
        }

        /** One at least, for each of them fits by itself. */
        int most() {
            return any ? Math.toIntExact(Math.max(1, free / largest)) : 0;
        }
    }
}
