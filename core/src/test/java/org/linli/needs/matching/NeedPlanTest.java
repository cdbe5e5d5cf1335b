package org.linli.needs.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.needs.ClaimRules;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedStatus;
import org.linli.needs.NeedStep;
import org.linli.needs.NeedTaken;
import org.linli.needs.NeedTerms;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Requester;
import org.linli.needs.Reservation;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.ResourceStatus;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Occupancy;
import org.linli.needs.capacity.Window;

class NeedPlanTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final List<String> CATEGORIES = List.of("人社", "文化艺术", "税务", "医保政策", "惠企政策", "法律援助", "就业", "市场推广");
    private static final NeedTerms TERMS = new NeedTerms(5, 10, 1_000, CATEGORIES);
    private static final NeedForm TAX = NeedForm.of(Requester.community(), "税务", "讲解");
    private static final ResourceForm OFFER =
            ResourceForm.of("税收宣讲", "税务", Capacity.atOnce(1), Period.from(DAY.minusDays(60)));

    private static Need need(String id, NeedForm form, int waiting) {
        LocalDate since = DAY.minusDays(waiting);
        return new Need(
                HOME,
                Id.of(id),
                form,
                since,
                NeedStatus.PUBLISHED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new NeedTaken(
                        NeedStep.PUBLISH, since, "secretary", Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static MatchOffer offer(String id, ResourceForm form, Reservation... reserved) {
        return new MatchOffer(
                new Resource(
                        HOME,
                        Id.of(id),
                        Id.of("member-" + id),
                        form,
                        DAY.minusDays(60),
                        ResourceStatus.VALID,
                        List.of(reserved),
                        Optional.empty()),
                load("成员" + id, true),
                Optional.empty());
    }

    /** A member with claims for all of a test. */
    private static ClaimRules.Load load(String name, boolean active) {
        return new ClaimRules.Load(new ClaimRules.Offering(name, active), 0, TERMS);
    }

    private static Optional<String> served(NeedPlan plan, String need) {
        return plan.choice(Id.of(need))
                .best()
                .map(match -> match.claim().resource().value());
    }

    @Test
    void the_exact_category_comes_first_then_the_grid_then_urgency_then_waiting() {
        MatchOffer exactFar = offer("a", OFFER.in(Id.of("north")));
        MatchOffer alsoNear = offer(
                "b",
                ResourceForm.of("惠企宣讲", "惠企政策", Capacity.atOnce(1), Period.from(DAY))
                        .alsoFor(Set.of("税务"))
                        .in(Id.of("south")));
        NeedPlan category =
                NeedPlan.of(List.of(need("n", TAX.in(Id.of("south")), 3)), List.of(exactFar, alsoNear), DAY);
        assertEquals(Optional.of("a"), served(category, "n"));

        MatchOffer exactNear = offer("c", OFFER.in(Id.of("south")));
        NeedPlan near = NeedPlan.of(List.of(need("n", TAX.in(Id.of("south")), 3)), List.of(exactFar, exactNear), DAY);
        assertEquals(Optional.of("c"), served(near, "n"));

        NeedPlan urgent = NeedPlan.of(
                List.of(need("old", TAX, 29), need("urgent", TAX.at(NeedUrgency.URGENT), 1)), List.of(exactNear), DAY);
        assertEquals(Optional.of("c"), served(urgent, "urgent"));
        assertEquals(List.of(Id.of("old")), urgent.unmet());

        NeedPlan waiting = NeedPlan.of(List.of(need("old", TAX, 9), need("new", TAX, 8)), List.of(exactNear), DAY);
        assertEquals(Optional.of("c"), served(waiting, "old"));
        assertTrue(waiting.choice(Id.of("new")).price().isPresent());
    }

    @Test
    void the_member_that_has_not_served_lately_is_asked_and_equal_ones_in_turn() {
        MatchOffer lately = new MatchOffer(
                offer("a", OFFER.holding(Capacity.atOnce(9))).resource(),
                load("甲", true),
                Optional.of(DAY.minusDays(2)));
        MatchOffer longAgo = new MatchOffer(
                offer("b", OFFER.holding(Capacity.atOnce(9))).resource(),
                load("乙", true),
                Optional.of(DAY.minusDays(20)));
        assertEquals(
                Optional.of("b"), served(NeedPlan.of(List.of(need("n", TAX, 1)), List.of(lately, longAgo), DAY), "n"));
        NeedPlan even = NeedPlan.of(
                List.of(need("n", TAX, 1), need("m", TAX, 1)),
                List.of(offer("a", OFFER.holding(Capacity.atOnce(9))), offer("b", OFFER.holding(Capacity.atOnce(9)))),
                DAY);
        assertEquals(Set.of(Id.of("a"), Id.of("b")), even.used());
    }

    @Test
    void each_resource_that_cannot_serve_has_its_reason() {
        Reservation taken = new Reservation(Id.of("x"), new Booking(1, Window.days(DAY, DAY.plusDays(3))), false);
        MatchOffer gone = new MatchOffer(offer("gone", OFFER).resource(), load("已退出支部", false), Optional.empty());
        NeedPlan plan = NeedPlan.of(
                List.of(need("n", TAX.within(Window.days(DAY, DAY.plusDays(2))), 1)),
                List.of(
                        offer("full", OFFER, taken),
                        gone,
                        offer("later", ResourceForm.of("宣讲", "税务", Capacity.atOnce(1), Period.from(DAY.plusDays(1)))),
                        offer("other", ResourceForm.of("招聘", "就业", Capacity.atOnce(1), Period.from(DAY)))),
                DAY);
        NeedChoice choice = plan.choice(Id.of("n"));
        assertEquals(Optional.empty(), choice.best());
        assertEquals(
                List.of(
                        "full need-resource-capacity",
                        "gone resource-member-active",
                        "later resource-window",
                        "other need-claim-category"),
                choice.excluded().stream()
                        .map(excluded -> excluded.resource().value() + " "
                                + excluded.reason().code())
                        .toList());
        assertEquals(List.of(), choice.options());
        assertTrue(choice.explain(Locale.ENGLISH, "the need").contains("the need"));
    }

    @Test
    void needs_on_different_days_share_a_room_and_small_ones_what_a_large_one_leaves() {
        List<Need> days = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate from = DAY.plusDays(i);
            days.add(need("n" + i, TAX.within(Window.days(from, from.plusDays(1))), 1));
        }
        assertEquals(
                List.of(), NeedPlan.of(days, List.of(offer("room", OFFER)), DAY).unmet());

        List<Need> sizes = new ArrayList<>(List.of(need("large", TAX.times(60), 1)));
        for (int i = 0; i < 40; i++) {
            sizes.add(need("small" + i, TAX, 1));
        }
        NeedPlan leaflets = NeedPlan.of(sizes, List.of(offer("leaflets", OFFER.holding(Capacity.inAll(100)))), DAY);
        assertEquals(List.of(), leaflets.unmet());
        assertTrue(leaflets.verify().isOptimal());
    }

    @Test
    void no_need_is_left_out_because_many_others_would_have_to_move() {
        List<Need> needs = new ArrayList<>(List.of(need("x", TAX.within(Window.days(DAY, DAY.plusDays(1))), 1)));
        List<MatchOffer> offers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate day = DAY.plusDays(i);
            offers.add(offer(
                    "r" + i,
                    ResourceForm.of("宣讲", "税务", Capacity.inAll(1), Period.between(day, day.plusDays(2)))
                            .in(Id.of("grid-" + i))));
            needs.add(
                    need("n" + i, TAX.in(Id.of("grid-" + i)).within(Window.days(day.plusDays(1), day.plusDays(2))), 1));
        }
        offers.add(offer(
                "last",
                ResourceForm.of("宣讲", "税务", Capacity.inAll(1), Period.from(DAY.plusDays(60)))
                        .in(Id.of("elsewhere"))));
        assertEquals(List.of(), NeedPlan.of(needs, offers, DAY).unmet());
    }

    @Test
    void what_cannot_be_carried_out_is_not_planned() {
        MatchOffer later =
                offer("later", ResourceForm.of("宣讲", "税务", Capacity.atOnce(9), Period.from(DAY.plusDays(30))));
        NeedPlan early = NeedPlan.of(
                List.of(
                        need("by", TAX.by(DAY.plusDays(4)), 1),
                        need("past", TAX.within(Window.days(DAY.minusDays(3), DAY)), 1)),
                List.of(later, offer("now", OFFER)),
                DAY);
        assertEquals(Optional.of("now"), served(early, "by"));
        assertEquals(
                List.of("later need-claim-time"),
                early.choice(Id.of("by")).excluded().stream()
                        .map(excluded -> excluded.resource().value() + " "
                                + excluded.reason().code())
                        .toList());
        assertEquals(
                List.of("need-claim-past", "need-claim-past"),
                early.choice(Id.of("past")).excluded().stream()
                        .map(excluded -> excluded.reason().code())
                        .toList());
    }

    @Test
    void a_member_gets_no_more_than_the_charter_says_and_the_most_urgent_first() {
        NeedTerms five = new NeedTerms(5, 10, 5, CATEGORIES);
        MatchOffer offer = new MatchOffer(
                offer("a", OFFER.holding(Capacity.inAll(100))).resource(),
                new ClaimRules.Load(new ClaimRules.Offering("税务支部", true), 2, five),
                Optional.empty());
        MatchOffer same = new MatchOffer(
                new Resource(
                        HOME,
                        Id.of("b"),
                        offer.resource().member(),
                        OFFER.holding(Capacity.inAll(100)),
                        DAY.minusDays(60),
                        ResourceStatus.VALID,
                        List.of(),
                        Optional.empty()),
                offer.load(),
                Optional.empty());
        List<Need> needs = new ArrayList<>(List.of(
                need("u1", TAX.at(NeedUrgency.URGENT), 1),
                need("u2", TAX.at(NeedUrgency.URGENT), 1),
                need("old", TAX, 300)));
        for (int i = 0; i < 40; i++) {
            needs.add(need("n" + i, TAX, 31));
        }
        NeedPlan plan = NeedPlan.of(needs, List.of(offer, same), DAY);
        assertEquals(
                List.of("old", "u1", "u2"),
                plan.matches().stream().map(match -> match.need().value()).toList());
        assertEquals(
                Set.of("need-claims-open"),
                plan.unmet().stream()
                        .flatMap(need -> plan.choice(need).excluded().stream())
                        .map(excluded -> excluded.reason().code())
                        .collect(Collectors.toSet()));

        Reservation[] many = new Reservation[999];
        Arrays.setAll(
                many,
                i -> new Reservation(
                        Id.of("x" + i), new Booking(1, Window.days(DAY.minusDays(9), DAY.minusDays(8))), true));
        NeedPlan full = NeedPlan.of(
                List.of(need("n", TAX, 1), need("m", TAX, 2)),
                List.of(offer("kept", OFFER.holding(Capacity.atOnce(9)), many)),
                DAY);
        assertEquals(1, full.matches().size());
    }

    @Test
    void the_reasons_speak_of_needs_and_resources() {
        NeedPlan plan = NeedPlan.of(
                List.of(
                        need("old", TAX.in(Id.of("south")), 9),
                        need("new", TAX, 8),
                        need("jobs", NeedForm.of(Requester.community(), "就业", "招聘"), 8)),
                List.of(offer("a", OFFER.in(Id.of("south")))),
                DAY);
        assertEquals(
                "需求甲由“税收宣讲”承接：类别相符、同一网格；紧急程度较低 2000000000、等待时间较短 364910000，合计扣2364910000分。没有其他资源可选。",
                plan.choice(Id.of("old")).explain(Locale.CHINESE, "需求甲"));
        assertEquals(
                "需求乙暂无资源可承接：最合适的是“税收宣讲”，但由其承接会使其他需求没有资源，或使总扣分更高。",
                plan.choice(Id.of("new")).explain(Locale.CHINESE, "需求乙"));
        assertEquals(
                "需求丙暂无资源可承接：没有适用的资源，逐项理由见不可匹配资源。", plan.choice(Id.of("jobs")).explain(Locale.CHINESE, "需求丙"));
        for (String need : List.of("old", "new", "jobs")) {
            String english = plan.choice(Id.of(need)).explain(Locale.ENGLISH, "The need");
            assertTrue(!english.contains("serves in") && english.contains("resource"), english);
        }
    }

    @Test
    void no_plan_oversubscribes_a_resource_and_every_plan_is_optimal_and_the_same_in_any_order() {
        Random random = new Random(14);
        for (int run = 0; run < 60; run++) {
            List<Need> needs = needs(random, 40);
            List<MatchOffer> offers = offers(random, 12);
            NeedPlan plan = NeedPlan.of(needs, offers, DAY);
            assertTrue(plan.verify().isOptimal(), () -> plan.verify().breaches().toString());
            assertEquals(40, plan.matches().size() + plan.unmet().size());
            Map<Id<Resource>, List<Booking>> booked = new HashMap<>();
            plan.matches()
                    .forEach(match -> booked.computeIfAbsent(match.claim().resource(), any -> new ArrayList<>())
                            .add(match.claim().booking()));
            offers.forEach(offer -> assertEquals(
                    Optional.empty(),
                    new Occupancy(
                                    offer.resource().form().capacity(),
                                    booked.getOrDefault(offer.resource().id(), List.of()))
                            .overbooked()));
            Collections.shuffle(needs, random);
            Collections.shuffle(offers, random);
            assertEquals(plan.matches(), NeedPlan.of(needs, offers, DAY).matches());
        }
    }

    private static List<Need> needs(Random random, int count) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate from = DAY.plusDays(random.nextInt(6));
            NeedForm form = NeedForm.of(Requester.community(), CATEGORIES.get(random.nextInt(CATEGORIES.size())), "讲解")
                    .at(NeedUrgency.values()[random.nextInt(3)])
                    .times(1 + random.nextInt(3))
                    .in(Id.of("grid-" + random.nextInt(4)));
            needs.add(need(
                    "n" + i,
                    random.nextBoolean() ? form : form.within(Window.days(from, from.plusDays(1 + random.nextInt(3)))),
                    random.nextInt(40)));
        }
        return needs;
    }

    private static List<MatchOffer> offers(Random random, int count) {
        List<MatchOffer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ResourceForm form = ResourceForm.of(
                            "资源" + i,
                            CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                            List.of(
                                            Capacity.atOnce(1 + random.nextInt(6)),
                                            Capacity.inAll(1 + random.nextInt(9)),
                                            Capacity.perMonth(1 + random.nextInt(6)))
                                    .get(random.nextInt(3)),
                            Period.from(DAY.minusDays(1)))
                    .alsoFor(Set.of(CATEGORIES.get(random.nextInt(CATEGORIES.size()))));
            offers.add(offer("r" + i, random.nextBoolean() ? form : form.in(Id.of("grid-" + random.nextInt(4)))));
        }
        return offers;
    }
}
