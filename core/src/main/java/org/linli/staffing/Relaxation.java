package org.linli.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.placement.Placement;
import org.linli.placement.PlacementTable;
import org.linli.placement.Room;

/**
 * The task as a placement: posts and, for people without one, a room for each group. Quotas that cross are left out, and each
 * pair that they count has a reward instead; so its cost is a limit that no plan that keeps them can go below.
 */
final class Relaxation<P, Q> {
    private final StaffingTask<P, Q> task;
    private final QuotaKinds<P, Q> kinds;
    private final List<String> idle;
    private final FirstRents<P, Q> rents;

    Relaxation(StaffingTask<P, Q> task, QuotaKinds<P, Q> kinds) {
        this.task = task;
        this.kinds = kinds;
        idle = kinds.idleIds();
        rents = new FirstRents<>(task, kinds);
    }

    /** The best plan under a restriction and with rewards, or nothing when the bounds cannot be kept. */
    Optional<Plan> solve(Restriction restriction, long[] rewards) {
        if (!kinds.canBeKept()) {
            return Optional.empty();
        }
        Placement<P, Q> placement = placement(restriction, rewards);
        return placement.isComplete() ? Optional.of(plan(placement, rewards)) : Optional.empty();
    }

    Placement<P, Q> placement(Restriction restriction, long[] rewards) {
        int[][] settled =
                restriction.settled(kinds.crossing().size(), task.posts().size());
        List<Room<Q>> rooms = rooms(settled);
        PlacementTable<P, Q> table = Placement.into(rooms).table();
        for (int person = 0; person < task.people().size(); person++) {
            addRow(table, person, settled, rewards);
        }
        Map<Id<Q>, Long> guess = new HashMap<>();
        for (int i = 0; i < rooms.size(); i++) {
            guess.put(rooms.get(i).id(), rents.of(i));
        }
        return table.guess(room -> guess.getOrDefault(room.id(), 0L))
                .withReserve()
                .decide()
                .orElseThrow();
    }

    private List<Room<Q>> rooms(int[][] settled) {
        List<Room<Q>> rooms = new ArrayList<>();
        for (int post = 0; post < task.posts().size(); post++) {
            int at = post;
            boolean mustBeHeld = Arrays.stream(settled).anyMatch(of -> of[at] > 0);
            OpenPost<Q> open = task.posts().get(post);
            rooms.add(new Room<>(open.id(), open.name(), mustBeHeld ? 1 : 0, 1));
        }
        for (int kind = 0; kind <= kinds.count(); kind++) {
            boolean others = kind == kinds.count();
            int size = others ? task.people().size() : kinds.size(kind);
            int least = others ? 0 : Math.max(0, size - kinds.most(kind));
            int most = others ? size : Math.max(least, size - kinds.least(kind));
            rooms.add(new Room<>(Id.of(idle.get(kind)), idle.get(kind), least, most));
        }
        return rooms;
    }

    private void addRow(PlacementTable<P, Q> table, int person, int[][] settled, long[] rewards) {
        int[] posts = task.post(person);
        long[] costs = task.cost(person);
        int[] into = new int[posts.length + 1];
        long[] at = new long[posts.length + 1];
        int count = 0;
        for (int i = 0; i < posts.length; i++) {
            long cost = costs[i] - task.fillingBonus();
            boolean allowed = true;
            for (int quota = 0; quota < rewards.length; quota++) {
                CrossingQuota crossing = kinds.crossing().get(quota);
                boolean counted = crossing.counts(person) && crossing.countsPost(posts[i]);
                allowed &= settled[quota][posts[i]] == 0 || settled[quota][posts[i]] > 0 == counted;
                cost = counted ? Math.subtractExact(cost, rewards[quota]) : cost;
            }
            if (allowed) {
                into[count] = posts[i];
                at[count++] = cost;
            }
        }
        int kind = kinds.kindOf(person);
        into[count++] = task.posts().size() + (kind == QuotaKinds.NONE ? kinds.count() : kind);
        table.add(task.people().get(person).id(), Arrays.copyOf(into, count), Arrays.copyOf(at, count));
    }

    Plan plan(Placement<P, Q> placement, long[] rewards) {
        int[] holders = new int[task.posts().size()];
        Arrays.fill(holders, -1);
        long cost = 0;
        long bound = 0;
        for (int post = 0; post < holders.length; post++) {
            for (Id<P> holder : placement.peopleOf(task.posts().get(post).id())) {
                holders[post] = task.person(holder);
                cost = Math.addExact(cost, task.cost(holders[post], post) - task.fillingBonus());
            }
        }
        for (int quota = 0; quota < rewards.length; quota++) {
            CrossingQuota crossing = kinds.crossing().get(quota);
            long paid = Math.multiplyExact(rewards[quota], (long) crossing.count(holders));
            bound = Math.addExact(bound, crossing.worth(rewards[quota]) - paid);
        }
        return new Plan(holders, cost, Math.addExact(cost, bound));
    }
}
