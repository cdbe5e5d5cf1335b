package org.linli.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.kernel.Id;

/**
 * Parts the quotas in two. Where a quota counts every post that its people may hold, it says how many of them stay without a
 * post; such quotas, on groups that do not overlap, are bounds of a placement. The others cross.
 */
final class QuotaKinds<P, Q> {
    /** Stands for people of no such group. */
    static final int NONE = -1;

    private final StaffingTask<P, Q> task;
    private final int[] kindOf;
    private final List<int[]> bounds = new ArrayList<>();
    private final List<CrossingQuota> crossing = new ArrayList<>();

    QuotaKinds(StaffingTask<P, Q> task) {
        this.task = task;
        kindOf = new int[task.people().size()];
        Arrays.fill(kindOf, NONE);
        List<BitSet> groups = new ArrayList<>();
        for (Quota<P, Q> quota : task.quotas()) {
            BitSet people = people(quota);
            BitSet posts = posts(quota);
            int same = groups.indexOf(people);
            if (!countsAllPosts(people, posts) || same < 0 && isPartlyGrouped(people)) {
                crossing.add(new CrossingQuota(people, posts, quota.least(), quota.most()));
            } else if (same >= 0) {
                int[] both = bounds.get(same);
                both[0] = Math.max(both[0], quota.least());
                both[1] = Math.min(both[1], quota.most());
            } else {
                people.stream().forEach(person -> kindOf[person] = groups.size());
                groups.add(people);
                bounds.add(new int[] {quota.least(), quota.most()});
            }
        }
    }

    private BitSet people(Quota<P, Q> quota) {
        BitSet people = new BitSet();
        for (int person = 0; person < kindOf.length; person++) {
            if (quota.people().contains(task.people().get(person).id())) {
                people.set(person);
            }
        }
        return people;
    }

    private BitSet posts(Quota<P, Q> quota) {
        BitSet posts = new BitSet();
        for (Id<Q> post : quota.posts()) {
            posts.set(task.number(post));
        }
        return posts;
    }

    private boolean countsAllPosts(BitSet people, BitSet posts) {
        return people.stream()
                .allMatch(person -> Arrays.stream(task.post(person)).allMatch(posts::get));
    }

    private boolean isPartlyGrouped(BitSet people) {
        return people.stream().anyMatch(person -> kindOf[person] != NONE);
    }

    int count() {
        return bounds.size();
    }

    int kindOf(int person) {
        return kindOf[person];
    }

    int size(int kind) {
        return (int) Arrays.stream(kindOf).filter(of -> of == kind).count();
    }

    /** How many posts people of a kind must hold. */
    int least(int kind) {
        return bounds.get(kind)[0];
    }

    /** How many posts people of a kind may hold. */
    int most(int kind) {
        return bounds.get(kind)[1];
    }

    /** Whether each group is large enough for its quota, and the quotas of a group do not contradict one another. */
    boolean canBeKept() {
        for (int kind = 0; kind < count(); kind++) {
            if (least(kind) > Math.min(most(kind), size(kind))) {
                return false;
            }
        }
        return true;
    }

    List<CrossingQuota> crossing() {
        return crossing;
    }

    /** Ids that no post has, one for each kind and a last one for all other people. */
    List<String> idleIds() {
        Set<String> taken = new HashSet<>();
        task.posts().forEach(post -> taken.add(post.id().value()));
        String prefix = "zz-idle-";
        while (startsAny(taken, prefix)) {
            prefix = "z" + prefix;
        }
        List<String> ids = new ArrayList<>();
        for (int kind = 0; kind <= count(); kind++) {
            ids.add(prefix + kind);
        }
        return ids;
    }

    private static boolean startsAny(Set<String> taken, String prefix) {
        return taken.stream().anyMatch(id -> id.startsWith(prefix));
    }
}
