package org.linli.staffing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.kernel.Finding;
import org.linli.placement.Placement;

/**
 * Checks a staffing from its inputs: that it keeps to who may hold what and to every quota, that the branches which the
 * search has closed cover all plans, and of each, by the proof of a placement, that it has nothing better.
 */
final class Verification<P, Q> {
    private final StaffingTask<P, Q> task;
    private final Plan plan;
    private final StaffingSearch<P, Q> search;
    private final List<Finding> breaches = new ArrayList<>();

    Verification(StaffingTask<P, Q> task, Plan plan, StaffingSearch<P, Q> search) {
        this.task = task;
        this.plan = plan;
        this.search = search;
    }

    StaffingProof check() {
        int filled = 0;
        long cost = 0;
        long worth = 0;
        Set<Integer> holders = new HashSet<>();
        for (int post = 0; post < plan.holders().length; post++) {
            int holder = plan.holder(post);
            if (holder >= 0) {
                filled++;
                if (!holders.add(holder) || !task.mayHold(holder, post)) {
                    breaches.add(Finding.violation("staffing-proof-holder").with("post", post));
                } else {
                    cost = Math.addExact(cost, task.cost(holder, post));
                    worth = Math.addExact(worth, task.cost(holder, post) - task.fillingBonus());
                }
            }
        }
        for (int quota = 0; quota < task.quotas().size(); quota++) {
            if (!isKept(task.quotas().get(quota))) {
                breaches.add(Finding.violation("staffing-proof-quota").with("quota", quota));
            }
        }
        if (!covers(
                search.closed().stream()
                        .map(closed -> closed.restriction.steps())
                        .toList(),
                0)) {
            breaches.add(Finding.violation("staffing-proof-cover"));
        }
        for (StaffingSearch.Closed closed : search.closed()) {
            checkBranch(closed, worth);
        }
        return new StaffingProof(filled, cost, search.closed().size(), breaches);
    }

    private boolean isKept(Quota<P, Q> quota) {
        int count = 0;
        for (int post = 0; post < plan.holders().length; post++) {
            int holder = plan.holder(post);
            if (holder >= 0
                    && quota.posts().contains(task.posts().get(post).id())
                    && quota.people().contains(task.people().get(holder).id())) {
                count++;
            }
        }
        return count >= quota.least() && count <= quota.most();
    }

    /** Whether branches that agree so far divide all plans: one branch alone, or two halves by the same question. */
    private static boolean covers(List<List<Restriction>> branches, int depth) {
        if (branches.size() == 1 && branches.get(0).size() == depth) {
            return true;
        }
        if (branches.isEmpty() || branches.stream().anyMatch(steps -> steps.size() <= depth)) {
            return false;
        }
        Restriction question = branches.get(0).get(depth);
        return branches.stream().allMatch(steps -> steps.get(depth).asksTheSameAs(question))
                && covers(half(branches, depth, true), depth + 1)
                && covers(half(branches, depth, false), depth + 1);
    }

    private static List<List<Restriction>> half(List<List<Restriction>> branches, int depth, boolean held) {
        return branches.stream()
                .filter(steps -> steps.get(depth).isHeld() == held)
                .toList();
    }

    private void checkBranch(StaffingSearch.Closed closed, long worth) {
        QuotaKinds<P, Q> kinds = search.kinds();
        int[][] settled =
                closed.restriction.settled(kinds.crossing().size(), task.posts().size());
        if (search.isHopeless(settled) || !kinds.canBeKept()) {
            return;
        }
        Placement<P, Q> placement = search.relaxation().placement(closed.restriction, closed.rewards);
        breaches.addAll(placement.verify().breaches());
        if (placement.isComplete()
                && search.relaxation().plan(placement, closed.rewards).bound() < worth) {
            breaches.add(Finding.violation("staffing-proof-branch"));
        }
    }
}
