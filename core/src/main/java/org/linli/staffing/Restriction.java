package org.linli.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one branch of the search has settled: for a post and a quota, that its people hold the post, or that they do not. */
final class Restriction {
    static final Restriction NONE = new Restriction();

    private final Optional<Restriction> before;
    private final int quota;
    private final int post;
    private final boolean held;

    private Restriction() {
        before = Optional.empty();
        quota = -1;
        post = -1;
        held = false;
    }

    private Restriction(Restriction before, int quota, int post, boolean held) {
        this.before = Optional.of(before);
        this.quota = quota;
        this.post = post;
        this.held = held;
    }

    Restriction and(int ofQuota, int ofPost, boolean isHeld) {
        return new Restriction(this, ofQuota, ofPost, isHeld);
    }

    /** What was settled, the first first. */
    List<Restriction> steps() {
        List<Restriction> steps = new ArrayList<>();
        for (Restriction at = this; at.before.isPresent(); at = at.before.get()) {
            steps.add(0, at);
        }
        return steps;
    }

    /** Whether two settle the same question. */
    boolean asksTheSameAs(Restriction other) {
        return quota == other.quota && post == other.post;
    }

    boolean isHeld() {
        return held;
    }

    /** For each quota and post: 1 held by its people, -1 not held by them, 0 open. */
    int[][] settled(int quotas, int posts) {
        int[][] settled = new int[quotas][posts];
        for (Restriction at = this; at.before.isPresent(); at = at.before.get()) {
            settled[at.quota][at.post] = at.held ? 1 : -1;
        }
        return settled;
    }
}
