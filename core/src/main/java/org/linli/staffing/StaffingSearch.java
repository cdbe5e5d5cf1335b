package org.linli.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best plan that keeps quotas which cross: it rewards pairs until the quotas are kept or no reward helps, and then
 * settles one post after the other, and leaves out all branches that cannot be better than the best plan so far.
 */
final class StaffingSearch<P, Q> {
    private static final int MOST_PLACEMENTS = 20_000;

    private final StaffingTask<P, Q> task;
    private final QuotaKinds<P, Q> kinds;
    private final Relaxation<P, Q> relaxation;
    private final List<Closed> closed = new ArrayList<>();
    private Optional<Plan> best = Optional.empty();
    private int placements;

    StaffingSearch(StaffingTask<P, Q> task) {
        this.task = task;
        kinds = new QuotaKinds<>(task);
        relaxation = new Relaxation<>(task, kinds);
    }

    /** A branch that was closed, with the rewards that show why. */
    static final class Closed {
        final Restriction restriction;
        final long[] rewards;

        Closed(Restriction restriction, long[] rewards) {
            this.restriction = restriction;
            this.rewards = rewards;
        }
    }

    /** The best plan, or nothing when no plan keeps all quotas. */
    Optional<Plan> run() {
        branch(Restriction.NONE, new long[kinds.crossing().size()]);
        return best;
    }

    /** Whether the search gave up because there was too much to look at. */
    boolean gaveUp() {
        return placements > MOST_PLACEMENTS;
    }

    List<Closed> closed() {
        return closed;
    }

    Relaxation<P, Q> relaxation() {
        return relaxation;
    }

    QuotaKinds<P, Q> kinds() {
        return kinds;
    }

    private void branch(Restriction restriction, long[] first) {
        int[][] settled =
                restriction.settled(kinds.crossing().size(), task.posts().size());
        if (isHopeless(settled)) {
            closed.add(new Closed(restriction, first));
            return;
        }
        boolean allSettled = kinds.crossing().stream().noneMatch(crossing -> open(crossing, settled) >= 0);
        long[] rewards = allSettled ? new long[first.length] : first;
        long[] bestRewards = rewards;
        Optional<Plan> tightest = Optional.empty();
        for (long step = Math.max(1, task.fillingBonus() / (8L * (task.posts().size() + 1))); step > 0 && !gaveUp(); ) {
            placements++;
            Optional<Plan> plan = relaxation.solve(restriction, rewards);
            if (plan.isEmpty()) {
                closed.add(new Closed(restriction, rewards));
                return;
            }
            offer(plan.get());
            if (tightest.isEmpty() || plan.get().bound() > tightest.get().bound()) {
                tightest = plan;
                bestRewards = rewards;
                step = Math.min(2 * step, task.fillingBonus() * (task.posts().size() + 1L));
            } else {
                step /= 2;
            }
            if (isClosed(tightest)) {
                closed.add(new Closed(restriction, bestRewards));
                return;
            }
            rewards = better(bestRewards, tightest.orElseThrow(), step);
        }
        if (!gaveUp() && tightest.isPresent()) {
            split(restriction, settled, tightest.get(), bestRewards);
        }
    }

    boolean isHopeless(int[][] settled) {
        for (int quota = 0; quota < settled.length; quota++) {
            if (kinds.crossing().get(quota).isHopeless(settled[quota])) {
                return true;
            }
        }
        return false;
    }

    /** Whether no plan of a branch is better than the best so far; while there is none, than any plan there could be. */
    private boolean isClosed(Optional<Plan> tightest) {
        long limit = best.map(Plan::cost).orElse(task.fillingBonus());
        return tightest.isPresent() && tightest.get().bound() >= limit;
    }

    private void offer(Plan plan) {
        boolean keepsAll = kinds.crossing().stream().allMatch(crossing -> crossing.missing(plan.holders()) == 0);
        if (keepsAll && (best.isEmpty() || plan.cost() < best.get().cost())) {
            best = Optional.of(plan);
        }
    }

    /** Higher rewards where people are missing, lower where there are too many, and towards none where there is no need. */
    private long[] better(long[] rewards, Plan plan, long step) {
        long[] next = rewards.clone();
        for (int quota = 0; quota < next.length; quota++) {
            int missing = kinds.crossing().get(quota).missing(plan.holders());
            long towardsNone = Math.max(-step, Math.min(step, -next[quota]));
            next[quota] += missing == 0 ? towardsNone : Long.signum(missing) * step;
        }
        return next;
    }

    private void split(Restriction restriction, int[][] settled, Plan plan, long[] rewards) {
        int quota = mostAmiss(plan, settled);
        if (quota < 0) {
            closed.add(new Closed(restriction, rewards));
            return;
        }
        CrossingQuota crossing = kinds.crossing().get(quota);
        boolean wanted = crossing.missing(plan.holders()) >= 0;
        int post = open(crossing, settled);
        for (int other = post; other >= 0; other = crossing.posts().nextSetBit(other + 1)) {
            boolean held = plan.holder(other) >= 0 && crossing.counts(plan.holder(other));
            if (settled[quota][other] == 0 && held != wanted) {
                post = other;
                break;
            }
        }
        branch(restriction.and(quota, post, wanted), rewards);
        branch(restriction.and(quota, post, !wanted), rewards);
    }

    private int mostAmiss(Plan plan, int[][] settled) {
        int most = -1;
        int amiss = -1;
        for (int quota = 0; quota < settled.length; quota++) {
            CrossingQuota crossing = kinds.crossing().get(quota);
            int missing = Math.abs(crossing.missing(plan.holders()));
            if (open(crossing, settled[quota]) >= 0 && missing > amiss) {
                most = quota;
                amiss = missing;
            }
        }
        return most;
    }

    private int open(CrossingQuota crossing, int[][] settled) {
        return open(crossing, settled[kinds.crossing().indexOf(crossing)]);
    }

    private static int open(CrossingQuota crossing, int[] settled) {
        for (int post = crossing.posts().nextSetBit(0);
                post >= 0;
                post = crossing.posts().nextSetBit(post + 1)) {
            if (settled[post] == 0) {
                return post;
            }
        }
        return -1;
    }
}
