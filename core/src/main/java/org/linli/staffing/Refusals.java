package org.linli.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.placement.Seeker;

/** Why no plan keeps all quotas. */
final class Refusals<P, Q> {
    private static final int MOST_NAMES = 8;

    private final StaffingTask<P, Q> task;

    Refusals(StaffingTask<P, Q> task) {
        this.task = task;
    }

    List<Finding> findings() {
        Inspection inspection = new Inspection();
        for (Quota<P, Q> quota : task.quotas()) {
            long possible = possible(quota);
            if (possible < quota.least()) {
                inspection.found(Finding.violation("staffing-quota")
                        .with(
                                "kind",
                                quota.kind().chinese() + " (" + quota.kind().english() + ")")
                        .with("least", quota.least())
                        .with("posts", quota.posts().size())
                        .with("possible", possible));
            }
        }
        if (inspection.isClean()) {
            inspection.found(Finding.violation("staffing-quotas-together")
                    .with("quotas", task.quotas().size()));
        }
        return inspection.findings();
    }

    /** How many of the posts of a quota its people could hold at the same time, all other quotas aside. */
    private long possible(Quota<P, Q> quota) {
        List<OpenPost<Q>> posts = task.posts().stream()
                .filter(post -> quota.posts().contains(post.id()))
                .toList();
        List<Seeker<P, Q>> people = task.people().stream()
                .filter(person -> quota.people().contains(person.id()))
                .map(person -> new Seeker<>(
                        person.id(),
                        person.options().stream()
                                .filter(option -> quota.posts().contains(option.grid()))
                                .toList()))
                .toList();
        StaffingTask<P, Q> alone = new StaffingTask<>(posts, people, List.of());
        return new StaffingSearch<>(alone)
                .run()
                .map(plan -> Arrays.stream(plan.holders())
                        .filter(holder -> holder >= 0)
                        .count())
                .orElse(0L);
    }

    static <Q> String names(List<OpenPost<Q>> posts) {
        String names = posts.stream().limit(MOST_NAMES).map(OpenPost::name).collect(Collectors.joining(" / "));
        return posts.size() > MOST_NAMES ? names + " / …" : names;
    }
}
