package org.linli.staffing;

import java.util.Arrays;

/**
 * A first guess of the rents, from each post's cheapest person of each group alone: a group that must hold so many posts
 * is rewarded by as much as that many posts would pay for one of the group. It only saves time.
 */
final class FirstRents<P, Q> {
    private static final long FAR = 1L << 50;

    private final int posts;
    private final long[] rents;

    FirstRents(StaffingTask<P, Q> task, QuotaKinds<P, Q> kinds) {
        posts = task.posts().size();
        int groups = kinds.count() + 1;
        rents = new long[posts + groups];
        long[][] cheapest = new long[groups][posts];
        for (long[] row : cheapest) {
            Arrays.fill(row, FAR);
        }
        for (int person = 0; person < task.people().size(); person++) {
            int kind = kinds.kindOf(person);
            long[] row = cheapest[kind == QuotaKinds.NONE ? kinds.count() : kind];
            int[] its = task.post(person);
            for (int i = 0; i < its.length; i++) {
                row[its[i]] = Math.min(row[its[i]], task.cost(person)[i]);
            }
        }
        for (int kind = 0; kind < kinds.count(); kind++) {
            rents[posts + kind] = reward(cheapest, kind, kinds.least(kind), kinds.most(kind));
        }
        for (int post = 0; post < posts; post++) {
            long least = FAR;
            for (int group = 0; group < groups; group++) {
                least = Math.min(least, cheapest[group][post] - rents[posts + group]);
            }
            rents[post] = task.fillingBonus() - (least >= FAR / 2 ? 0 : least);
        }
    }

    private long reward(long[][] cheapest, int kind, int least, int most) {
        long[] beyond = new long[posts];
        for (int post = 0; post < posts; post++) {
            long others = FAR;
            for (int group = 0; group < cheapest.length; group++) {
                others = group == kind ? others : Math.min(others, cheapest[group][post]);
            }
            beyond[post] = cheapest[kind][post] - others;
        }
        Arrays.sort(beyond);
        long forLeast = least == 0 || posts == 0 ? 0 : Math.max(0, beyond[Math.min(least, posts) - 1]);
        long forMost = most >= posts ? 0 : Math.min(0, beyond[most]);
        long reward = forLeast > 0 ? forLeast : forMost;
        return Math.abs(reward) >= FAR / 2 ? 0 : reward;
    }

    /** The rent of a room: the posts come first, then the rooms of those who have none. */
    long of(int room) {
        return rents[room];
    }
}
