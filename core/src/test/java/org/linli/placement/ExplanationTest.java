package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

class ExplanationTest {
    private static final Id<String> EAST = Id.of("g1");
    private static final Id<String> WEST = Id.of("g2");
    private static final List<Room<String>> ROOMS =
            List.of(new Room<>(EAST, "东网格", 0, 1), new Room<>(WEST, "西网格", 0, 2));

    private record Volunteer(String id, int home, boolean resident, Optional<Id<String>> present) {
        Id<Volunteer> key() {
            return Id.of(id);
        }
    }

    private static final Volunteer LIN = new Volunteer("lin", 1, true, Optional.empty());
    private static final Volunteer CHEN = new Volunteer("chen", 1, true, Optional.of(EAST));
    private static final Volunteer GUEST = new Volunteer("guest", 2, false, Optional.empty());

    private static PlacementDraft<Volunteer, Volunteer, String> draft(Volunteer... people) {
        return Placement.into(ROOMS)
                .people(List.of(people), Volunteer::key)
                .mayServe((person, room) -> person.resident() || room.id().equals(WEST)
                        ? Optional.empty()
                        : Optional.of(Finding.violation("not-a-resident")))
                .prefer(new CostTerm<>(
                        BilingualName.RESIDENCE,
                        3,
                        (person, room) -> Math.abs(person.home() - (room.id().equals(EAST) ? 1 : 2))))
                .keeping(Volunteer::present, 150);
    }

    @Test
    void why_somebody_serves_here_reads_as_a_sentence_in_both_languages() {
        Placement<Volunteer, String> placement = draft(LIN, CHEN).decide().orElseThrow();
        Why<Volunteer, String> why = placement.why(LIN.key());
        assertEquals(
                "林一派到西网格：居住距离 3，合计扣3分。次选为东网格：全社区总扣分将增加150分，另有1人随之调整。", why.explain(Locale.SIMPLIFIED_CHINESE, "林一"));
        assertEquals(
                "Lin Yi serves in 西网格: distance from home 3; 3 points in all. The second choice is"
                        + " 东网格: the whole plan would have 150 points more; others who would move: 1.",
                why.explain(Locale.ENGLISH, "Lin Yi"));
        assertEquals(CHEN.key(), why.second().orElseThrow().others().get(0).person());
    }

    @Test
    void what_fits_is_named_before_what_does_not_in_both_languages() {
        Volunteer stays = new Volunteer("stays", 1, true, Optional.of(EAST));
        Why<Volunteer, String> why = Placement.into(ROOMS)
                .people(List.of(stays), Volunteer::key)
                .prefer(new CostTerm<Volunteer, String>(BilingualName.SKILL, 3, (person, room) -> 1)
                        .naming((person, room) -> Optional.empty()))
                .prefer(new CostTerm<Volunteer, String>(BilingualName.RESIDENCE, 3, (person, room) -> 0)
                        .naming((person, room) -> Optional.of(new BilingualName("家在东边", "lives in the east"))))
                .keeping(Volunteer::present, 150)
                .decide()
                .orElseThrow()
                .why(stays.key());
        assertTrue(
                why.explain(Locale.CHINESE, "陈二").startsWith("陈二派到东网格：家在东边、留在现网格；特长不符 3，合计扣3分。"),
                why.explain(Locale.CHINESE, "陈二"));
        assertTrue(
                why.explain(Locale.ENGLISH, "Chen Er")
                        .startsWith("Chen Er serves in 东网格: lives in the east, stays in the present grid;"
                                + " other specialities than wanted 3; 3 points in all."),
                why.explain(Locale.ENGLISH, "Chen Er"));
    }

    @Test
    void who_has_no_other_grid_is_told_so_and_why() {
        Placement<Volunteer, String> placement = draft(LIN, GUEST).decide().orElseThrow();
        assertEquals("客人派到西网格：没有扣分。没有其他网格可选。", placement.why(GUEST.key()).explain(Locale.SIMPLIFIED_CHINESE, "客人"));
        assertEquals(
                "not-a-resident",
                placement.whyNot(GUEST.key(), EAST).orElseThrow().code());
        assertEquals(Optional.empty(), placement.whyNot(GUEST.key(), WEST));
        assertEquals(Optional.empty(), placement.priceOf(GUEST.key(), EAST));
        assertEquals(Optional.empty(), placement.priceAtLeast(GUEST.key(), EAST));
    }

    @Test
    void a_move_and_its_price_read_as_sentences() {
        Placement<Volunteer, String> placement = draft(LIN, CHEN).decide().orElseThrow();
        MovePrice<Volunteer, String> price = placement.priceOf(LIN.key(), EAST).orElseThrow();
        assertEquals("若林一改派到东网格，全社区总扣分将增加150分，另有1人随之调整。", price.explain(Locale.SIMPLIFIED_CHINESE, "林一"));
        assertEquals("陈二由东网格调整到西网格。", price.others().get(0).explain(Locale.SIMPLIFIED_CHINESE, "陈二"));
    }

    @Test
    void somebody_who_joins_later_is_explained_by_the_same_terms() {
        PlacementDraft<Volunteer, Volunteer, String> draft = draft(LIN);
        Placement<Volunteer, String> placement = draft.decide().orElseThrow().with(draft.seeker(CHEN));
        assertEquals(Optional.of(EAST), placement.gridOf(CHEN.key()));
        assertEquals(1, placement.moves().size());
        assertEquals("林一由东网格调整到西网格。", placement.moves().get(0).explain(Locale.SIMPLIFIED_CHINESE, "林一"));
        assertEquals(
                List.of(BilingualName.RESIDENCE, BilingualName.PRESENT),
                placement.why(CHEN.key()).charges().stream().map(Charge::term).toList());
    }

    @Test
    void with_a_reserve_the_shortage_is_a_warning_and_the_unplaced_are_told_why() {
        Volunteer more = new Volunteer("more", 2, false, Optional.empty());
        Volunteer most = new Volunteer("most", 2, false, Optional.empty());
        var decision = draft(GUEST, more, most).withReserve().decide();
        assertEquals("有1人暂无网格。请查看矛盾所在及化解办法；如无矛盾，是因为安排这些人会使总扣分更高，故留作后备。", decision.explain(Locale.SIMPLIFIED_CHINESE));
        Placement<Volunteer, String> placement = decision.orElseThrow();
        Id<Volunteer> unplaced = placement.unplaced().get(0);
        assertTrue(
                placement.why(unplaced).explain(Locale.SIMPLIFIED_CHINESE, "某人").startsWith("某人暂无网格"));
        assertEquals(1, placement.conflict().orElseThrow().gap());
    }

    @Test
    void who_may_serve_nowhere_is_told_so() {
        Placement<Volunteer, String> placement = draft(LIN)
                .mayServe((person, room) -> Optional.of(Finding.violation("nowhere")))
                .withReserve()
                .decide()
                .orElseThrow();
        assertEquals("林一暂无网格：没有其可以任职的网格。", placement.why(LIN.key()).explain(Locale.SIMPLIFIED_CHINESE, "林一"));
    }

    @Test
    void a_callers_mistake_is_told_at_once() {
        assertThrows(IllegalArgumentException.class, () -> new Room<>(EAST, "东", 3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Room<>(EAST, " ", 0, 2));
        assertThrows(IllegalArgumentException.class, () -> Placement.into(List.of(ROOMS.get(0), ROOMS.get(0))));
        assertThrows(IllegalArgumentException.class, () -> draft(LIN, LIN).decide());
        assertThrows(IllegalArgumentException.class, () -> draft(LIN).evenly(-1));
        assertThrows(
                IllegalArgumentException.class,
                () -> draft(LIN).among(person -> List.of(Id.of("elsewhere"))).decide());
        PlacementTable<Volunteer, String> table = Placement.into(ROOMS).table();
        assertThrows(IllegalArgumentException.class, () -> table.add(LIN.key(), new int[] {0, 0}, new long[] {1, 2}));
        PlacementTable<Volunteer, String> once = Placement.into(ROOMS).table();
        once.decide();
        assertThrows(IllegalStateException.class, once::decide);
    }

    @Test
    void costs_too_large_to_be_added_up_are_refused_and_never_wrap_around() {
        PlacementTable<Volunteer, String> table = Placement.into(ROOMS).table();
        table.add(LIN.key(), new int[] {0}, new long[] {1L << 58});
        assertThrows(ArithmeticException.class, table::decide);
        PlacementTable<Volunteer, String> least = Placement.into(ROOMS).table();
        assertThrows(ArithmeticException.class, () -> least.add(LIN.key(), new int[] {0}, new long[] {Long.MIN_VALUE}));
    }
}
