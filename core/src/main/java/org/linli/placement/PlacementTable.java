package org.linli.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.placement.engine.CostRows;

/**
 * The people of a placement row by row, each with the grids where he or she may serve and what that costs (派位成本表): for whole
 * cities, and for costs that another program has computed. Rows may come in any order. A table decides once, so that the pairs of
 * a city need not be held twice. Not safe for use by several threads.
 *
 * <pre>{@code
 * Placement<Person, Grid> placement = Placement.into(rooms)
 *         .<Person>table()
 *         .add(seeker)
 *         .evenly(1)
 *         .decide()
 *         .orElseThrow();
 * }</pre>
 *
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public final class PlacementTable<P, G> {
    private final Grids<G> grids;
    private final Map<Id<G>, Integer> given = new HashMap<>();
    private final int[] rank;
    private final Reasons<P, G> reasons;
    private final Map<Id<P>, Seeker<P, G>> seekers = new HashMap<>();
    private final List<Id<P>> ids = new ArrayList<>();
    private final CostRowBuilder rows;
    private Policy policy = Policy.STRICT;
    private Optional<ToLongFunction<Room<G>>> guess = Optional.empty();

    PlacementTable(List<Room<G>> rooms, Optional<Reasons<P, G>> reasons) {
        grids = new Grids<>(rooms);
        rank = new int[rooms.size()];
        for (int i = 0; i < rank.length; i++) {
            given.put(rooms.get(i).id(), i);
            rank[i] = grids.number(rooms.get(i).id());
        }
        this.reasons = reasons.orElseGet(() -> new SeekerReasons<>(seekers));
        rows = new CostRowBuilder(rank.length);
    }

    /**
     * Adds a row of bare figures, which explanations then show as one cost.
     *
     * @param person who
     * @param inGrids where he or she may serve: each the number of a grid in the list that was given, counted from 0
     * @param costs what each of these grids costs
     * @return this table
     * @throws IllegalArgumentException when the arrays differ in length, a number is none of a grid, or is there twice
     */
    public PlacementTable<P, G> add(Id<P> person, int[] inGrids, long[] costs) {
        if (inGrids.length != costs.length) {
            throw new IllegalArgumentException(
                    "Person " + person + " has " + inGrids.length + " grids and " + costs.length + " costs");
        }
        rows.open();
        for (int i = 0; i < inGrids.length; i++) {
            if (inGrids[i] < 0 || inGrids[i] >= rank.length) {
                throw new IllegalArgumentException("There is no grid number " + inGrids[i]);
            }
            rows.add(rank[inGrids[i]], costs[i]);
        }
        rows.close();
        ids.add(person);
        return this;
    }

    /**
     * Adds a row whose terms are kept for explanations.
     *
     * @param seeker who, and where he or she may serve
     * @return this table
     * @throws IllegalArgumentException when a grid is none of this placement
     * @throws ArithmeticException when a cost does not fit into a long
     */
    public PlacementTable<P, G> add(Seeker<P, G> seeker) {
        int[] inGrids = new int[seeker.options().size()];
        long[] costs = new long[inGrids.length];
        for (int i = 0; i < inGrids.length; i++) {
            Option<G> option = seeker.options().get(i);
            Integer number = given.get(option.grid());
            if (number == null) {
                throw new IllegalArgumentException("There is no grid " + option.grid() + " in this placement");
            }
            inGrids[i] = number;
            costs[i] = option.cost();
        }
        add(seeker.id(), inGrids, costs);
        seekers.put(seeker.id(), seeker);
        return this;
    }

    /**
     * Adds rows whose terms are kept for explanations.
     *
     * @param more who, and where they may serve
     * @return this table
     * @throws IllegalArgumentException as of one row
     * @throws ArithmeticException as of one row
     */
    public PlacementTable<P, G> addAll(Collection<Seeker<P, G>> more) {
        more.forEach(this::add);
        return this;
    }

    /**
     * Evens the load out: each place of a grid costs one step more than the one before (负荷均衡).
     *
     * @param step by how much; zero for no evening out
     * @return this table
     * @throws IllegalArgumentException when the step is below zero
     */
    public PlacementTable<P, G> evenly(long step) {
        policy = policy.evenly(step);
        return this;
    }

    /**
     * Lets people stay without a grid, and grids below their least number, where there is no other way (后备): as few as
     * possible. Then a plan always exists, and it shows what is short.
     *
     * @return this table
     */
    public PlacementTable<P, G> withReserve() {
        policy = policy.withReserve(OptionalLong.empty());
        return this;
    }

    /**
     * As {@link #withReserve()}, but a person also stays without a grid when placing him or her would cost more than this.
     *
     * @param price what it costs to leave one person without a grid
     * @return this table
     * @throws IllegalArgumentException when the price is below zero
     */
    public PlacementTable<P, G> withReserve(long price) {
        policy = policy.withReserve(OptionalLong.of(price));
        return this;
    }

    /**
     * Gives a first guess of the rents, such as those of yesterday's plan. A good guess saves time; no guess changes what the
     * plan costs, though it may choose another one of several that cost the same.
     *
     * @param rents the rent of each grid
     * @return this table
     */
    public PlacementTable<P, G> guess(ToLongFunction<Room<G>> rents) {
        guess = Optional.of(rents);
        return this;
    }

    PlacementTable<P, G> with(Policy other) {
        policy = other;
        return this;
    }

    /**
     * Places all people so that the sum of all costs is least.
     *
     * @return the placement; without a reserve, refused with every conflict found when not all people can be placed
     * @throws IllegalArgumentException when a person stands in two rows
     * @throws IllegalStateException when this table has decided before
     * @throws ArithmeticException when the costs are so large that sums could not be exact
     */
    public Decision<Placement<P, G>> decide() {
        CostRows costRows = rows.take();
        List<Id<P>> sorted = new ArrayList<>(ids);
        Sorting.byId(sorted, costRows);
        int[] order = Sorting.byHome(costRows, grids.size() + 1);
        costRows.arrange(order);
        InitialPlacement<G> opening = new InitialPlacement<>(grids, policy, guess);
        PlacementState<P, G> state =
                opening.state(reasons, new PersonNumbers<>(sorted, order), costRows, rows.largestCost());
        Placement<P, G> placement = new Placement<>(state, List.of());
        List<Finding> findings = new Shortage<>(state).findings(policy.reserve());
        return Decision.by(findings, () -> Decision.accepted(placement));
    }
}
