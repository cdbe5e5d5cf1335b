package org.linli.staffing;

import java.util.BitSet;

/** A quota that no bound of a placement expresses: which people are counted, on which posts, and how many. */
final class CrossingQuota {
    private final BitSet people;
    private final BitSet posts;
    private final int least;
    private final int most;

    CrossingQuota(BitSet people, BitSet posts, int least, int most) {
        this.people = people;
        this.posts = posts;
        this.least = least;
        this.most = most;
    }

    boolean counts(int person) {
        return people.get(person);
    }

    boolean countsPost(int post) {
        return posts.get(post);
    }

    BitSet posts() {
        return posts;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** How many are missing, below zero how many are too many, of a plan given by the holder of each post. */
    int missing(int[] holders) {
        int count = count(holders);
        return count < least ? least - count : Math.min(0, most - count);
    }

    int count(int[] holders) {
        return (int) posts.stream()
                .filter(post -> holders[post] >= 0 && people.get(holders[post]))
                .count();
    }

    /** Whether what is settled already leaves no way to keep the quota. */
    boolean isHopeless(int[] settled) {
        long held = posts.stream().filter(post -> settled[post] > 0).count();
        long notHeld = posts.stream().filter(post -> settled[post] < 0).count();
        return held > most || posts.cardinality() - notHeld < least;
    }

    /** What a reward for each counted pair is worth at least in a plan that keeps the quota. */
    long worth(long reward) {
        return Math.multiplyExact(reward, reward > 0 ? (long) least : most);
    }
}
