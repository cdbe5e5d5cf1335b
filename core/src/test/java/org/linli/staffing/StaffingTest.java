package org.linli.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.placement.BilingualName;
import org.linli.placement.Charge;
import org.linli.placement.CostTerm;
import org.linli.placement.Option;
import org.linli.placement.Placement;
import org.linli.placement.Room;
import org.linli.placement.Seeker;

class StaffingTest {
    @Property(tries = 300)
    void no_plan_under_quotas_on_separate_groups_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int posts,
            @ForAll @IntRange(max = 6) int people,
            @ForAll @IntRange(max = 3) int quotas) {
        agrees(RandomStaffing.of(new Random(seed), posts, people, quotas, false));
    }

    @Property(tries = 300)
    void no_plan_under_quotas_that_cross_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int posts,
            @ForAll @IntRange(max = 6) int people,
            @ForAll @IntRange(min = 1, max = 3) int quotas) {
        agrees(RandomStaffing.of(new Random(seed), posts, people, quotas, true));
    }

    private static void agrees(RandomStaffing task) {
        List<Long> best = task.best();
        Decision<Staffing<Integer, String>> decision = task.decide();
        assertEquals(!best.isEmpty(), decision.isAccepted());
        decision.outcomeIfAccepted().ifPresent(staffing -> {
            assertEquals(best, List.of((long) staffing.vacancies().size(), staffing.cost()));
            assertEquals(List.of(), staffing.verify().breaches());
        });
    }

    @Property(tries = 60)
    void the_order_of_the_input_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        RandomStaffing task = RandomStaffing.of(random, 6, 10, 2, true);
        List<OpenPost<String>> posts = new ArrayList<>(task.posts());
        List<Seeker<Integer, String>> people = new ArrayList<>(task.people());
        Collections.shuffle(posts, random);
        Collections.shuffle(people, random);
        RandomStaffing shuffled = new RandomStaffing(posts, people, task.quotas());
        assertEquals(
                task.decide().outcomeIfAccepted().map(Staffing::holders),
                shuffled.decide().outcomeIfAccepted().map(Staffing::holders));
    }

    @Property(tries = 60)
    void a_plan_of_another_cost_is_never_proved(@ForAll long seed) {
        RandomStaffing random = RandomStaffing.of(new Random(seed), 5, 8, 2, true);
        StaffingTask<Integer, String> task = new StaffingTask<>(random.posts(), random.people(), random.quotas());
        StaffingSearch<Integer, String> search = new StaffingSearch<>(task);
        search.run().ifPresent(best -> {
            int[] fewer = best.holders().clone();
            for (int post = 0; post < fewer.length; post++) {
                if (fewer[post] >= 0) {
                    fewer[post] = -1;
                    Plan worse = new Plan(fewer.clone(), 0, 0);
                    assertFalse(new Verification<>(task, worse, search).check().isOptimal());
                }
            }
        });
    }

    @Test
    void eleven_of_twenty_one_building_heads_come_from_enterprises() {
        Staffing<Integer, String> staffing = heads(15).decide().orElseThrow();
        Quota<Integer, String> quota = moreThanHalf(15);
        long managers = staffing.holders().values().stream()
                .filter(quota.people()::contains)
                .count();
        assertEquals(11, managers);
        assertEquals(11, quota.least());
        assertEquals(List.of(), staffing.vacancies());
        assertTrue(staffing.verify().isOptimal());
        assertEquals(11 * 20, staffing.priceOf(quota).cost());
    }

    @Test
    void a_quota_that_forces_a_post_is_named_in_both_languages() {
        Staffing<Integer, String> staffing = heads(11).decide().orElseThrow();
        WhyHeld<Integer, String> why = staffing.holders().entrySet().stream()
                .filter(entry -> moreThanHalf(11).people().contains(entry.getValue()))
                .map(entry -> staffing.why(entry.getKey()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                why.post().name() + "由陈二担任：居住距离 25，合计扣25分。次选为陈二：全社区总扣分将增加0分。这是因为21个岗位中须有11至21个由企业管理人员担任。",
                why.explain(Locale.SIMPLIFIED_CHINESE, person -> "陈二"));
        assertTrue(
                why.explain(Locale.ENGLISH, person -> "Chen Er")
                        .endsWith(
                                "This is because the quota asks that 11 to 21 of 21 posts are held by managers of enterprises."));
    }

    @Test
    void with_too_few_managers_the_refusal_says_how_many_are_possible() {
        Decision<Staffing<Integer, String>> decision = heads(9).decide();
        assertEquals(
                "21个岗位中至少11个须由企业管理人员 (managers of enterprises)担任，而最多只能同时安排9个。请增加这类人选，或降低比例要求。",
                decision.explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void quotas_that_contradict_one_another_are_refused_together() {
        StaffingTable<Integer, String> table = heads(15);
        Quota<Integer, String> managers = moreThanHalf(15);
        table.quota(new Quota<>(RandomStaffing.KIND, managers.people(), managers.posts(), 0, 5));
        assertEquals(
                "staffing-quotas-together", table.decide().findings().get(0).code());
    }

    @Test
    void a_post_for_which_there_is_nobody_is_vacant_with_a_warning_and_a_reason() {
        StaffingTable<Integer, String> table = Staffing.into(List.of(
                new OpenPost<>(Id.of("a"), "一号楼楼栋长"),
                new OpenPost<>(Id.of("b"), "二号楼楼栋长"),
                new OpenPost<>(Id.of("zz-idle-0"), "三号楼楼栋长")));
        table.add(new Seeker<>(Id.of("p"), List.of(Option.of(Id.of("a"), 1), Option.of(Id.of("b"), 2))));
        table.add(new Seeker<>(Id.of("r"), List.of(Option.of(Id.of("zz-idle-0"), 1))));
        Decision<Staffing<Integer, String>> decision = table.decide();
        assertEquals("有1个岗位空缺：二号楼楼栋长。请放宽任职条件或调整比例要求。", decision.explain(Locale.SIMPLIFIED_CHINESE));
        Staffing<Integer, String> staffing = decision.orElseThrow();
        assertEquals(Optional.of(Id.of("p")), staffing.holderOf(Id.of("a")));
        assertEquals(Optional.of(Id.of("r")), staffing.holderOf(Id.of("zz-idle-0")));
        assertEquals(1, staffing.shortages().get(0).people().size());
        assertEquals(2, staffing.shortages().get(0).grids().size());
        assertEquals(
                "二号楼楼栋长空缺：可担任的人员若调来，别处会空缺或总扣分更高。",
                staffing.why(Id.of("b")).explain(Locale.SIMPLIFIED_CHINESE, person -> "?"));
        assertEquals(1, staffing.why(Id.of("zz-idle-0")).vacancies());
    }

    @Test
    void conditions_and_terms_of_a_placement_serve_for_posts_as_well() {
        record Candidate(String id, int home) {}
        List<Room<String>> rooms =
                List.of(new Room<>(Id.of("a"), "一号楼楼栋长", 1, 1), new Room<>(Id.of("b"), "二号楼楼栋长", 1, 1));
        List<Seeker<Candidate, String>> seekers = Placement.into(rooms)
                .<Candidate, Candidate>people(
                        List.of(new Candidate("x", 1), new Candidate("y", 2)), person -> Id.of(person.id()))
                .mayServe((person, room) ->
                        person.home() == 1 || room.id().value().equals("a")
                                ? Optional.empty()
                                : Optional.of(Finding.violation("not-here")))
                .prefer(new CostTerm<>(BilingualName.RESIDENCE, 5, (person, room) -> person.home()))
                .seekers();
        Staffing<Candidate, String> staffing = Staffing.<Candidate, String>into(
                        List.of(new OpenPost<>(Id.of("a"), "一号楼楼栋长"), new OpenPost<>(Id.of("b"), "二号楼楼栋长")))
                .addAll(seekers)
                .decide()
                .orElseThrow();
        assertEquals(Optional.of(Id.of("y")), staffing.holderOf(Id.of("a")));
        assertEquals(15, staffing.cost());
    }

    @Test
    void a_callers_mistake_is_told_at_once() {
        assertThrows(IllegalArgumentException.class, () -> new OpenPost<>(Id.of("a"), ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quota<Integer, String>(RandomStaffing.KIND, Set.of(), Set.of(), 2, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> heads(3).add(new Seeker<>(RandomStaffing.person(0), List.of()))
                        .decide());
        assertThrows(
                IllegalArgumentException.class,
                () -> heads(3).add(new Seeker<>(Id.of("new"), List.of(Option.of(Id.of("nowhere"), 1))))
                        .decide());
    }

    private static StaffingTable<Integer, String> heads(int managers) {
        StaffingTable<Integer, String> table = Staffing.into(posts());
        for (int person = 0; person < 40; person++) {
            List<Option<String>> options = new ArrayList<>();
            for (OpenPost<String> post : posts()) {
                long distance = person < managers ? 25 : 5;
                options.add(new Option<>(post.id(), List.of(new Charge(BilingualName.RESIDENCE, distance))));
            }
            table.add(new Seeker<>(RandomStaffing.person(person), options));
        }
        return table.quota(moreThanHalf(managers));
    }

    private static List<OpenPost<String>> posts() {
        List<OpenPost<String>> posts = new ArrayList<>();
        for (int post = 0; post < 21; post++) {
            posts.add(new OpenPost<>(RandomStaffing.post(post), post + 1 + "号楼楼栋长"));
        }
        return posts;
    }

    private static Quota<Integer, String> moreThanHalf(int managers) {
        List<Id<Integer>> people = new ArrayList<>();
        for (int person = 0; person < managers; person++) {
            people.add(RandomStaffing.person(person));
        }
        return Quota.moreThanHalf(
                RandomStaffing.KIND, people, posts().stream().map(OpenPost::id).toList());
    }
}
