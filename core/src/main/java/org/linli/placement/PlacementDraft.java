package org.linli.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/**
 * A placement that is still being described: who may serve where, and what speaks for or against it (派位条件). Not safe for
 * use by several threads.
 *
 * @param <T> what is known of a person
 * @param <P> what a person is
 * @param <G> what a grid is
 */
public final class PlacementDraft<T, P, G> {
    private final List<Room<G>> rooms;
    private final Map<Id<G>, Room<G>> roomOf = new HashMap<>();
    private final List<T> people;
    private final Function<T, Id<P>> id;
    private final List<Eligibility<T, G>> conditions = new ArrayList<>();
    private final List<CostTerm<T, G>> terms = new ArrayList<>();
    private Function<T, Collection<Id<G>>> candidates;
    private Function<T, Optional<Id<G>>> present = person -> Optional.empty();
    private long keepingPrice;
    private Policy policy = Policy.STRICT;

    PlacementDraft(List<Room<G>> rooms, List<T> people, Function<T, Id<P>> id) {
        this.rooms = rooms;
        this.people = people;
        this.id = id;
        rooms.forEach(room -> roomOf.put(room.id(), room));
        candidates = person -> rooms.stream().map(Room::id).toList();
    }

    /**
     * Adds a condition that every pair of a person and a grid must meet.
     *
     * @param condition the condition; its reason is kept for every pair that it refuses
     * @return this draft
     */
    public PlacementDraft<T, P, G> mayServe(Eligibility<T, G> condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * Names the grids that are looked at for each person, where looking at all would be too many: say, the ten nearest.
     *
     * @param nearby the grids of a person, each once
     * @return this draft
     */
    public PlacementDraft<T, P, G> among(Function<T, Collection<Id<G>>> nearby) {
        candidates = nearby;
        return this;
    }

    /**
     * Adds a term of the cost.
     *
     * @param term the term
     * @return this draft
     */
    public PlacementDraft<T, P, G> prefer(CostTerm<T, G> term) {
        terms.add(term);
        return this;
    }

    /**
     * Keeps people where they are, unless leaving saves more than this (保持现岗).
     *
     * @param presentGrid where a person serves now; nothing for a new person
     * @param price what leaving costs
     * @return this draft
     * @throws IllegalArgumentException when the price is below zero
     */
    public PlacementDraft<T, P, G> keeping(Function<T, Optional<Id<G>>> presentGrid, long price) {
        if (price < 0) {
            throw new IllegalArgumentException("The price of leaving is not below zero, but " + price);
        }
        present = presentGrid;
        keepingPrice = price;
        return this;
    }

    /**
     * Evens the load out: each place of a grid costs one step more than the one before (负荷均衡).
     *
     * @param step by how much
     * @return this draft
     * @throws IllegalArgumentException when the step is below zero
     */
    public PlacementDraft<T, P, G> evenly(long step) {
        policy = policy.evenly(step);
        return this;
    }

    /**
     * Lets people stay without a grid, and grids below their least number, where there is no other way (后备).
     *
     * @return this draft
     * @see PlacementTable#withReserve()
     */
    public PlacementDraft<T, P, G> withReserve() {
        policy = policy.withReserve(OptionalLong.empty());
        return this;
    }

    /**
     * As {@link #withReserve()}, but a person also stays without a grid when placing him or her would cost more than this.
     *
     * @param price what it costs to leave one person without a grid
     * @return this draft
     * @throws IllegalArgumentException when the price is below zero
     */
    public PlacementDraft<T, P, G> withReserve(long price) {
        policy = policy.withReserve(OptionalLong.of(price));
        return this;
    }

    /**
     * A person with all grids in which he or she may serve, as the conditions and terms say: for a person who joins later.
     *
     * @param person what is known of the person
     * @return the person's row
     * @throws IllegalArgumentException when a grid that is near is none of this placement
     * @throws ArithmeticException when a cost does not fit into a long
     */
    public Seeker<P, G> seeker(T person) {
        Judgement<T, G> judgement = judgement();
        List<Option<G>> options = new ArrayList<>();
        for (Room<G> room : nearby(person)) {
            if (judgement.refusal(person, room).isEmpty()) {
                options.add(new Option<>(room.id(), judgement.charges(person, room)));
            }
        }
        return new Seeker<>(id.apply(person), options);
    }

    /**
     * Each person with all grids in which he or she may serve, as the conditions and terms say: for use where more is asked than
     * a placement keeps, such as quotas on posts.
     *
     * @return a row for each person, in the order in which they were named
     * @throws IllegalArgumentException when a grid that is near is none of this placement
     * @throws ArithmeticException when a cost does not fit into a long
     */
    public List<Seeker<P, G>> seekers() {
        return people.stream().map(this::seeker).toList();
    }

    /**
     * Places all people so that the sum of all costs is least.
     *
     * @return the placement; without a reserve, refused with every conflict found when not all people can be placed
     * @throws IllegalArgumentException when two people have the same id, or a grid that is near is none of this placement
     * @throws ArithmeticException when the costs are so large that sums could not be exact
     */
    public Decision<Placement<P, G>> decide() {
        Judgement<T, G> judgement = judgement();
        Map<Id<P>, T> known = new HashMap<>();
        people.forEach(person -> known.put(id.apply(person), person));
        Map<Id<G>, Integer> numbers = new HashMap<>();
        rooms.forEach(room -> numbers.put(room.id(), numbers.size()));
        PlacementTable<P, G> table = new PlacementTable<>(rooms, Optional.of(new JudgedReasons<>(judgement, known)));
        for (T person : people) {
            List<Room<G>> eligible = nearby(person).stream()
                    .filter(room -> judgement.refusal(person, room).isEmpty())
                    .toList();
            int[] grids =
                    eligible.stream().mapToInt(room -> numbers.get(room.id())).toArray();
            long[] costs = eligible.stream()
                    .mapToLong(room -> judgement.cost(person, room))
                    .toArray();
            table.add(id.apply(person), grids, costs);
        }
        return table.with(policy).decide();
    }

    private Judgement<T, G> judgement() {
        return new Judgement<>(conditions, terms, present, keepingPrice);
    }

    private List<Room<G>> nearby(T person) {
        return candidates.apply(person).stream().map(this::room).toList();
    }

    private Room<G> room(Id<G> grid) {
        Room<G> room = roomOf.get(grid);
        if (room == null) {
            throw new IllegalArgumentException("There is no grid " + grid + " in this placement");
        }
        return room;
    }
}
