package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

class ConflictTest {
    @Property(tries = 600)
    void every_shortage_has_a_conflict_that_holds_when_it_is_counted_again(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(min = 1, max = 8) int grids) {
        Instance instance = Instance.random(new Random(seed), Regime.IMPOSSIBLE, people, grids, 0);
        Placement<Integer, String> placement = instance.withReserve();
        List<Conflict<Integer, String>> conflicts = placement.conflicts();
        boolean someGridIsShort = placement.grids().stream()
                .anyMatch(room -> placement.peopleOf(room.id()).size() < room.least());
        assertEquals(!placement.unplaced().isEmpty() || someGridIsShort, !conflicts.isEmpty());
        for (Conflict<Integer, String> conflict : conflicts) {
            Set<Id<String>> within = ids(conflict.grids());
            assertEquals(counted(instance, conflict.kind(), within), conflict.people());
            assertEquals(places(conflict.kind(), conflict.grids()), conflict.places());
            assertTrue(isConflict(instance, conflict.kind(), conflict.grids()));
        }
    }

    @Property(tries = 300)
    void no_grid_can_be_left_out_of_a_conflict(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int people) {
        Instance instance = Instance.random(new Random(seed), Regime.IMPOSSIBLE, people, 6, 0);
        for (Conflict<Integer, String> conflict : instance.withReserve().conflicts()) {
            for (Room<String> room : conflict.grids()) {
                List<Room<String>> fewer = new ArrayList<>(conflict.grids());
                fewer.remove(room);
                if (fewer.isEmpty()) {
                    // no grid at all stands for those who may serve nowhere: other people, and a conflict of their own
                    continue;
                }
                assertFalse(isConflict(instance, conflict.kind(), fewer), conflict + " without " + room);
            }
        }
    }

    @Property(tries = 200)
    void the_ways_out_lead_out(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int people) {
        Instance instance = Instance.random(new Random(seed), Regime.IMPOSSIBLE, people, 6, 0);
        Placement<Integer, String> placement = instance.withReserve();
        List<Seeker<Integer, String>> remaining = new ArrayList<>(instance.seekers());
        List<Room<String>> narrower = new ArrayList<>(instance.rooms());
        List<Room<String>> wider = new ArrayList<>(instance.rooms());
        for (WayOut<Integer, String> way : placement.waysOut()) {
            if (way instanceof WayOut.LeaveOut<Integer, String> leave) {
                remaining.removeIf(seeker -> leave.people().contains(seeker.id()));
            } else if (way instanceof WayOut.FewerNeeded<Integer, String> fewer) {
                Room<String> room = fewer.grid();
                int at = instance.rooms().indexOf(room);
                Room<String> less = new Room<>(room.id(), room.name(), room.least() - fewer.missing(), room.most());
                narrower.set(at, less);
            } else if (way instanceof WayOut.MorePlaces<Integer, String> more) {
                Room<String> room = more.grid();
                wider.set(
                        instance.rooms().indexOf(room),
                        new Room<>(room.id(), room.name(), room.least(), room.most() + more.places()));
            }
        }
        assertTrue(new Instance(narrower, remaining, 0).table().decide().isAccepted());
        long nowhere = instance.seekers().stream()
                .filter(seeker -> seeker.options().isEmpty())
                .count();
        assertEquals(
                nowhere,
                new Instance(wider, instance.seekers(), 0)
                        .withReserve()
                        .unplaced()
                        .size());
    }

    @Test
    void without_a_reserve_the_refusal_names_figures_and_grids_in_both_languages() {
        List<Room<String>> rooms = List.of(
                new Room<>(Id.of("g1"), "一号网格", 0, 9),
                new Room<>(Id.of("g2"), "二号网格", 0, 4),
                new Room<>(Id.of("g4"), "四号网格", 0, 5));
        PlacementTable<Integer, String> table = Placement.into(rooms).table();
        for (int person = 0; person < 12; person++) {
            table.add(new Seeker<>(
                    Instance.person(person), List.of(Option.of(Id.of("g2"), 1), Option.of(Id.of("g4"), 2))));
        }
        Decision<Placement<Integer, String>> decision = table.decide();
        assertEquals("""
                有12人只能在二号网格 / 四号网格任职，这2个网格最多容纳9人，超出3人。请增加名额、放宽这些人员的任职范围，或启用后备。
                可将二号网格增加3个名额；按此类办法全部增加后，凡有可任职网格的人员都有网格。
                可让3人暂不派位，这是最少的人数。""", decision.explain(Locale.SIMPLIFIED_CHINESE));
        assertTrue(decision.explain(Locale.ENGLISH)
                .startsWith("12 people can serve only in 二号网格 / 四号网格, and these 2 take 9: 3 too many."));
    }

    @Test
    void figures_that_are_no_conflict_are_refused() {
        List<Room<String>> room = List.of(new Room<>(Id.of("g"), "G", 0, 1));
        List<Id<Integer>> one = List.of(Instance.person(1));
        assertThrows(IllegalArgumentException.class, () -> new Conflict<>(Conflict.Kind.TOO_MANY_PEOPLE, one, room, 1));
        assertThrows(IllegalArgumentException.class, () -> new Conflict<>(Conflict.Kind.TOO_FEW_PEOPLE, one, room, 1));
    }

    private static boolean isConflict(Instance instance, Conflict.Kind kind, List<Room<String>> rooms) {
        int people = counted(instance, kind, ids(rooms)).size();
        long places = places(kind, rooms);
        return kind == Conflict.Kind.TOO_MANY_PEOPLE ? people > places : people < places;
    }

    private static Set<Id<String>> ids(List<Room<String>> rooms) {
        Set<Id<String>> ids = new HashSet<>();
        rooms.forEach(room -> ids.add(room.id()));
        return ids;
    }

    private static long places(Conflict.Kind kind, List<Room<String>> rooms) {
        return rooms.stream()
                .mapToLong(room -> kind == Conflict.Kind.TOO_MANY_PEOPLE ? room.most() : room.least())
                .sum();
    }

    /** Who may serve in these grids only, or in any of them; people who may serve nowhere make a conflict of their own. */
    private static List<Id<Integer>> counted(Instance instance, Conflict.Kind kind, Set<Id<String>> grids) {
        return instance.seekers().stream()
                .filter(seeker -> {
                    long inside = seeker.options().stream()
                            .filter(option -> grids.contains(option.grid()))
                            .count();
                    boolean only = inside == seeker.options().size() && inside > 0 == !grids.isEmpty();
                    return kind == Conflict.Kind.TOO_MANY_PEOPLE ? only : inside > 0;
                })
                .map(Seeker::id)
                .toList();
    }
}
