package org.linli.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linli.examples.sample.SyntheticCity;
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.placement.LivePlacement;
import org.linli.placement.Placement;
import org.linli.placement.PlacementTable;
import org.linli.placement.Proof;
import org.linli.placement.Room;

/**
 * A whole city at once: 100,000 party members are placed into 5,000 grids, exactly, with a proof that anyone can check.
 * Then one of them is explained, and another leaves.
 */
public final class CityPlacementMain {
    private static final int STEPS = 10;
    private static final int SHOWN = 5;
    private static final int LEAVING = 1_000;
    private static final long SEED = 20_260_301;

    private CityPlacementMain() {}

    /**
     * Places a city.
     *
     * @param args how many people, 100000 unless given; how many grids, 5000 unless given
     */
    public static void main(String[] args) {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int grids = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        Teller teller = new Teller(System.out, Terminal.isThere());

        teller.section("全市派位 A city: %,d 人 members, %,d 个网格 grids".formatted(people, grids));
        SyntheticCity city = new SyntheticCity(people, grids, SEED);
        List<Room<Grid>> rooms = city.rooms();
        PlacementTable<Person, Grid> table = Placement.into(rooms).table();
        table.add(city.seeker(0, rooms));
        for (int person = 1; person < people; person++) {
            table.add(city.id(person), city.near(person), city.costs(person));
            if ((person + 1) % Math.max(1, people / STEPS) == 0) {
                teller.progress("已读入 read: %,d / %,d".formatted(person + 1, people));
            }
        }

        long begun = System.nanoTime();
        Placement<Person, Grid> placement = table.decide().orElseThrow();
        teller.say("派位用时 placed in: " + millis(begun) + " ms");
        begun = System.nanoTime();
        Proof proof = placement.verify();
        teller.say("最低总扣分 optimum: %,d　复核 proof: %s（%,d 人、%,d 个可选组合 pairs，%d ms）"
                .formatted(proof.cost(), proof.isOptimal() ? "✓" : "✗", proof.people(), proof.pairs(), millis(begun)));
        pressed(placement, rooms, teller);
        explained(placement, city, teller);
    }

    private static void pressed(Placement<Person, Grid> placement, List<Room<Grid>> rooms, Teller teller) {
        List<Room<Grid>> byRent = new ArrayList<>(rooms);
        byRent.sort(Comparator.comparingLong((Room<Grid> room) -> placement.rent(room.id()))
                .reversed()
                .thenComparing(room -> room.id().value()));
        teller.section("最吃紧的网格 Hardest pressed");
        teller.table(
                List.of("网格 grid", "在岗/上限", "租价 rent", "压力 pressure: 再增一个名额可节省 one more place saves"),
                byRent.stream().limit(SHOWN).map(room -> row(placement, room)).toList());
        teller.section("最从容的网格 Most at ease");
        teller.table(
                List.of("网格 grid", "在岗/上限", "租价 rent", ""),
                byRent.stream()
                        .filter(room -> placement.rent(room.id()) == 0)
                        .sorted(Comparator.comparingInt((Room<Grid> room) ->
                                placement.peopleOf(room.id()).size() - room.most()))
                        .limit(SHOWN)
                        .map(room -> List.of(room.name(), filled(placement, room), "0", "尚有名额 room left"))
                        .toList());
    }

    private static List<String> row(Placement<Person, Grid> placement, Room<Grid> room) {
        return List.of(
                room.name(),
                filled(placement, room),
                Long.toString(placement.rent(room.id())),
                Long.toString(placement.pressure(room.id())));
    }

    private static String filled(Placement<Person, Grid> placement, Room<Grid> room) {
        return placement.peopleOf(room.id()).size() + "/" + room.most();
    }

    private static void explained(Placement<Person, Grid> placement, SyntheticCity city, Teller teller) {
        teller.section("为何 Why");
        Id<Person> one = city.id(0);
        teller.say(placement.why(one).explain(Locale.SIMPLIFIED_CHINESE, "示例党员"));
        teller.say(placement.why(one).explain(Locale.ENGLISH, "The example"));
        LivePlacement<Person, Grid> live = placement.live();
        int leaving = Math.min(LEAVING, city.people() - 1);
        long moved = 0;
        long longest = 0;
        long all = System.nanoTime();
        for (int person = 1; person <= leaving; person++) {
            long begun = System.nanoTime();
            moved += live.leave(city.id(person)).size();
            longest = Math.max(longest, System.nanoTime() - begun);
        }
        teller.say("先后 %,d 人离开: 平均 %d µs、最长 %,d µs，共 %,d 人随之调整；方案始终最优。 So many leave, one by one; it stays optimal."
                .formatted(leaving, (System.nanoTime() - all) / 1_000 / leaving, longest / 1_000, moved));
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
