package org.linli.grid.planning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linli.charter.Span;
import org.linli.community.Building;
import org.linli.grid.GridTerms;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/**
 * Divides a community into grids (网格划分). It takes the buildings, which of them are neighbours, where main roads separate them,
 * and which belong to an enterprise park; it answers with a {@link GridPlan}.
 *
 * <pre>{@code
 * GridPlan plan = Planning.of(Map.of(one, 180L, two, 190L, three, 400L, office, 0L))
 *         .called(Map.of(one, "1栋", two, "2栋", three, "3栋", office, "产业楼"))
 *         .neighbours(one, two)
 *         .acrossMainRoad("迎宾大道", two, three)
 *         .park("龙江园", Set.of(office))
 *         .band(300, 500)
 *         .seed(7)
 *         .decide();
 * plan.grids();
 * plan.why(two);
 * }</pre>
 *
 * <p>The same buildings, band, steps and seed give the same plan, in any order in which they are given; and what
 * happens in one block does not change another. It collects its inputs, so it is not for use by several threads; the plan
 * is.
 */
public final class Planning {
    /** How many changes are tried for each building at most, unless said otherwise. */
    public static final int USUAL_STEPS = 100;

    /** The most households of a band. */
    public static final int MOST_OF_BAND = 1_000_000;

    private final List<Id<Building>> ids;
    private final Map<Id<Building>, String> names = new HashMap<>();
    private final Map<Id<Building>, Integer> numbers = new HashMap<>();
    private final long[] households;
    private final Set<Long> pairs = new HashSet<>();
    private final Set<PlanningInput.Crossing> crossings = new HashSet<>();
    private final SortedMap<String, int[]> parks = new TreeMap<>();
    private final Set<Integer> inParks = new HashSet<>();
    private Span band = GridTerms.TERMS.latest().households();
    private long seed;
    private int steps = USUAL_STEPS;

    private Planning(Map<Id<Building>, Long> buildings) {
        SortedMap<Id<Building>, Long> sorted = new TreeMap<>(buildings);
        ids = List.copyOf(sorted.keySet());
        households = new long[ids.size()];
        sorted.forEach((building, count) -> {
            if (count < 0 || count > Building.MAX_HOUSEHOLDS) {
                throw new IllegalArgumentException("Building " + building + " has " + count + " households; 0 to "
                        + Building.MAX_HOUSEHOLDS + " are possible");
            }
            households[numbers.size()] = count;
            numbers.put(building, numbers.size());
        });
    }

    /**
     * Begins with the buildings of a community.
     *
     * @param households the households of each building, 0 where there are none
     * @return a planning that knows of no neighbours yet
     * @throws IllegalArgumentException when there is no building, or a number of households lies outside 0 to
     *     {@value Building#MAX_HOUSEHOLDS}
     */
    public static Planning of(Map<Id<Building>, Long> households) {
        if (households.isEmpty()) {
            throw new IllegalArgumentException("A community that is divided has buildings");
        }
        return new Planning(households);
    }

    /**
     * Says what users call the buildings, for findings and reasons; a building that is not named is called by its id.
     *
     * @param numbersOfBuildings the number of each building (楼栋号), which may be of others too
     * @return this
     */
    public Planning called(Map<Id<Building>, String> numbersOfBuildings) {
        names.putAll(numbersOfBuildings);
        return this;
    }

    /**
     * Adds two neighbours: people walk from one building to the other without crossing a main road (相邻).
     *
     * @param one a building
     * @param other another
     * @return this
     * @throws IllegalArgumentException when both are the same, or one is unknown
     */
    public Planning neighbours(Id<Building> one, Id<Building> other) {
        pairs.add(pair(one, other));
        return this;
    }

    /**
     * Adds two buildings that face each other across a main road (隔主干道相望): they do not count as neighbours, even if
     * {@link #neighbours} said so, before or after. Both may still come into one grid if there is a way around the
     * road.
     *
     * @param road its name
     * @param one a building
     * @param other another
     * @return this
     * @throws IllegalArgumentException when the name is blank, both buildings are the same, or one is unknown
     */
    public Planning acrossMainRoad(String road, Id<Building> one, Id<Building> other) {
        long pair = pair(one, other);
        crossings.add(new PlanningInput.Crossing(named(road), (int) (pair >>> 32), (int) pair));
        return this;
    }

    /**
     * Adds an enterprise park (企业园区) of these buildings: a grid of its own, never divided and never mixed.
     *
     * @param name its name
     * @param buildings its buildings
     * @return this
     * @throws IllegalArgumentException when the name is blank or taken, there is no building, or one is unknown or
     *     belongs to another park
     */
    public Planning park(String name, Collection<Id<Building>> buildings) {
        int[] members =
                buildings.stream().mapToInt(this::number).sorted().distinct().toArray();
        if (members.length == 0 || parks.containsKey(named(name))) {
            throw new IllegalArgumentException("A park is named once, with its buildings, but not " + Excerpt.of(name));
        }
        for (int member : members) {
            if (inParks.contains(member)) {
                throw new IllegalArgumentException("Building " + ids.get(member) + " belongs to two parks");
            }
        }
        Arrays.stream(members).forEach(inParks::add);
        parks.put(name, members);
        return this;
    }

    /**
     * Sets the band of households of a grid; without it, that of the latest national edition.
     *
     * @param least the least, at least 1
     * @param most the most, not below the least, at most {@value #MOST_OF_BAND}
     * @return this
     * @throws IllegalArgumentException when the band is none
     */
    public Planning band(int least, int most) {
        if (least < 1 || most < least || most > MOST_OF_BAND) {
            throw new IllegalArgumentException("A band reaches from at least 1 upwards, to " + MOST_OF_BAND
                    + " at most, but not from " + least + " to " + most);
        }
        band = new Span(least, most);
        return this;
    }

    /**
     * Sets the band, as a charter holds it: {@code charter.terms(GridTerms.TERMS, day).households()}.
     *
     * @param households the least and the most households of a grid
     * @return this
     * @throws IllegalArgumentException as {@link #band(int, int)}
     */
    public Planning band(Span households) {
        return band(households.from(), households.to());
    }

    /**
     * Sets the seed, by which plans of the same quality differ; without it, 0.
     *
     * @param number any number
     * @return this
     */
    public Planning seed(long number) {
        seed = number;
        return this;
    }

    /**
     * Limits the search; without it, {@value #USUAL_STEPS}. More steps make more even grids whose neighbours stay
     * together; blocks of few buildings are divided in the best way at any rate.
     *
     * @param forEachBuilding how many changes are tried for each building at most, not negative; one that looks at many
     *     buildings counts as several
     * @return this
     * @throws IllegalArgumentException when the number is negative
     */
    public Planning steps(int forEachBuilding) {
        if (forEachBuilding < 0) {
            throw new IllegalArgumentException("Steps are not negative, but " + forEachBuilding);
        }
        steps = forEachBuilding;
        return this;
    }

    /**
     * Divides. There is always a plan; where it misses the band, its notes say why.
     *
     * @return the plan
     */
    public GridPlan decide() {
        return GridPlan.of(input(), seed, steps);
    }

    /**
     * Checks a division that was drawn by hand, or that is in force, in the same way as a plan is verified.
     *
     * @param grids the buildings of each grid; findings call them 1, 2 … in this order
     * @return what is wrong with it: violations, and warnings for grids outside the band where arithmetic allows one
     */
    public List<Finding> check(List<? extends Collection<Id<Building>>> grids) {
        return new Recount(input()).check(grids);
    }

    private PlanningInput input() {
        List<PlanningInput.Crossing> across = crossings.stream()
                .sorted(Comparator.comparing(PlanningInput.Crossing::road)
                        .thenComparingInt(PlanningInput.Crossing::one)
                        .thenComparingInt(PlanningInput.Crossing::other))
                .toList();
        Set<Long> separated = new HashSet<>();
        across.forEach(crossing -> separated.add(PlanningInput.pair(crossing.one(), crossing.other())));
        long[] sorted = pairs.stream()
                .filter(pair -> !separated.contains(pair))
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new PlanningInput(
                ids, Map.copyOf(names), Map.copyOf(numbers), households, sorted, across, new TreeMap<>(parks), band);
    }

    private long pair(Id<Building> one, Id<Building> other) {
        int first = number(one);
        int second = number(other);
        if (first == second) {
            throw new IllegalArgumentException("Building " + one + " is no neighbour of itself");
        }
        return PlanningInput.pair(first, second);
    }

    private int number(Id<Building> building) {
        Integer number = numbers.get(building);
        if (number == null) {
            throw new IllegalArgumentException("There is no building " + building + " in this community");
        }
        return number;
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A road and a park have a name");
        }
        return name;
    }
}
