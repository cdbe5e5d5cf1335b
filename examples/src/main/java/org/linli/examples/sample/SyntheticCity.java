package org.linli.examples.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.placement.BilingualName;
import org.linli.placement.Charge;
import org.linli.placement.Option;
import org.linli.placement.Room;
import org.linli.placement.Seeker;

/**
 * A made-up city: grids on a jittered square, party members of whom half live around hot spots, each with a skill, maybe an
 * enterprise, and a grid where he or she serves at present. Every figure follows from the seed.
 */
public final class SyntheticCity {
    private static final int CANDIDATES = 10;
    private static final int SKILLS = 8;
    private static final int REACH = 3;

    private final Random random;
    private final int side;
    private final List<Site> sites = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<int[]> near = new ArrayList<>();
    private final int[] load;

    /** Draws a city; the same seed draws the same one. */
    public SyntheticCity(int people, int grids, long seed) {
        random = new Random(seed);
        side = (int) Math.ceil(Math.sqrt(grids));
        load = new int[grids];
        for (int grid = 0; grid < grids; grid++) {
            int row = grid / side;
            double x = grid % side + 0.3 + 0.4 * random.nextDouble();
            double y = row + 0.3 + 0.4 * random.nextDouble();
            sites.add(new Site(x, y, random.nextInt(SKILLS), random.nextInt(5) == 0));
        }
        double[][] spots = new double[1 + grids / 50][];
        for (int spot = 0; spot < spots.length; spot++) {
            spots[spot] = new double[] {side * random.nextDouble(), side * random.nextDouble()};
        }
        for (int person = 0; person < people; person++) {
            members.add(member(spots));
        }
    }

    /** The grids, each with 0.85 to 1.1 of a load that is known to be possible. */
    public List<Room<Grid>> rooms() {
        List<Room<Grid>> rooms = new ArrayList<>();
        for (int grid = 0; grid < sites.size(); grid++) {
            int least = (int) (load[grid] * 0.85);
            int most = (int) Math.ceil(load[grid] * 1.1);
            rooms.add(
                    new Room<>(Id.of(String.format(Locale.ROOT, "g%05d", grid)), "第" + (grid + 1) + "网格", least, most));
        }
        return rooms;
    }

    /** {@return how many people there are} */
    public int people() {
        return members.size();
    }

    /** The id of a person. */
    public Id<Person> id(int person) {
        return Id.of(String.format(Locale.ROOT, "p%06d", person));
    }

    /** The numbers of the grids near a person. */
    public int[] near(int person) {
        return near.get(person);
    }

    /** What each of the grids near a person costs. */
    public long[] costs(int person) {
        int[] around = near(person);
        long[] costs = new long[around.length];
        for (int at = 0; at < around.length; at++) {
            costs[at] = Charge.sum(charges(members.get(person), around[at]));
        }
        return costs;
    }

    /** The same with its terms, for those whose placement is to be explained. */
    public Seeker<Person, Grid> seeker(int person, List<Room<Grid>> rooms) {
        List<Option<Grid>> options = new ArrayList<>();
        for (int grid : near(person)) {
            options.add(new Option<>(rooms.get(grid).id(), charges(members.get(person), grid)));
        }
        return new Seeker<>(id(person), options);
    }

    private List<Charge> charges(Member member, int grid) {
        Site site = sites.get(grid);
        return List.of(
                new Charge(BilingualName.RESIDENCE, distance(member, grid)),
                new Charge(BilingualName.SKILL, site.skill == member.skill ? 0 : 40),
                new Charge(BilingualName.ENTERPRISE, site.enterprise == member.enterprise ? 0 : 60),
                new Charge(BilingualName.PRESENT, grid == member.present ? 0 : 150));
    }

    private long distance(Member member, int grid) {
        Site site = sites.get(grid);
        return Math.round(100 * Math.hypot(site.x - member.x, site.y - member.y));
    }

    private Member member(double[][] spots) {
        double[] spot = spots[random.nextInt(spots.length)];
        boolean hot = random.nextBoolean();
        double x = hot ? spot[0] + random.nextGaussian() : side * random.nextDouble();
        double y = hot ? spot[1] + random.nextGaussian() : side * random.nextDouble();
        int[] around = nearest(inside(x), inside(y));
        near.add(around);
        int present = around[random.nextInt(around.length)];
        load[around[random.nextInt(around.length)]]++;
        return new Member(inside(x), inside(y), random.nextInt(SKILLS), random.nextInt(5) == 0, present);
    }

    private double inside(double value) {
        return Math.max(0, Math.min(side - 0.001, value));
    }

    private int[] nearest(double x, double y) {
        List<Integer> around = new ArrayList<>();
        for (int reach = REACH; around.size() < Math.min(CANDIDATES, sites.size()); reach++) {
            around.clear();
            for (int row = (int) y - reach; row <= (int) y + reach; row++) {
                for (int column = (int) x - reach; column <= (int) x + reach; column++) {
                    int grid = row * side + column;
                    if (row >= 0 && column >= 0 && column < side && grid < sites.size()) {
                        around.add(grid);
                    }
                }
            }
        }
        return around.stream()
                .sorted(Comparator.comparingDouble(grid -> Math.hypot(sites.get(grid).x - x, sites.get(grid).y - y)))
                .limit(CANDIDATES)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private record Site(double x, double y, int skill, boolean enterprise) {}

    private record Member(double x, double y, int skill, boolean enterprise, int present) {}
}
