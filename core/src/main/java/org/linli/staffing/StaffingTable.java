package org.linli.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.placement.Seeker;

/**
 * Posts with the people who may hold them and the quotas that must be kept (岗位配备表). Not safe for use by several threads.
 *
 * @param <P> what a person is
 * @param <Q> what a post is
 */
public final class StaffingTable<P, Q> {
    private final List<OpenPost<Q>> posts;
    private final List<Seeker<P, Q>> people = new ArrayList<>();
    private final List<Quota<P, Q>> quotas = new ArrayList<>();

    StaffingTable(List<OpenPost<Q>> posts) {
        this.posts = List.copyOf(posts);
    }

    /**
     * Adds a person who may hold posts.
     *
     * @param person who, with all posts that he or she may hold and what each would cost
     * @return this table
     */
    public StaffingTable<P, Q> add(Seeker<P, Q> person) {
        people.add(person);
        return this;
    }

    /**
     * Adds people who may hold posts.
     *
     * @param more who, each with all posts that he or she may hold and what each would cost
     * @return this table
     */
    public StaffingTable<P, Q> addAll(Collection<Seeker<P, Q>> more) {
        people.addAll(more);
        return this;
    }

    /**
     * Adds a quota that must be kept.
     *
     * @param quota the quota
     * @return this table
     */
    public StaffingTable<P, Q> quota(Quota<P, Q> quota) {
        quotas.add(quota);
        return this;
    }

    /**
     * Fills as many posts as the quotas allow, at the least sum of costs.
     *
     * @return the staffing, with a warning when posts stay vacant; refused when no plan keeps all quotas, with each quota that
     *     cannot be kept even alone
     * @throws IllegalArgumentException when a post or a person is given twice, or an option or quota names an unknown post
     * @throws ArithmeticException when the costs are so large that sums could not be exact
     */
    public Decision<Staffing<P, Q>> decide() {
        StaffingTask<P, Q> task = new StaffingTask<>(posts, people, quotas);
        StaffingSearch<P, Q> search = new StaffingSearch<>(task);
        Optional<Plan> plan = search.run();
        if (search.gaveUp()) {
            return Decision.refused(Finding.violation("staffing-too-hard"));
        }
        if (plan.isEmpty()) {
            return new Decision.Refused<>(new Refusals<>(task).findings());
        }
        Staffing<P, Q> staffing = new Staffing<>(task, plan.get(), search);
        List<OpenPost<Q>> vacant = staffing.vacancies();
        List<Finding> findings = vacant.isEmpty()
                ? List.of()
                : List.of(Finding.warning("staffing-vacant")
                        .with("vacant", vacant.size())
                        .with("posts", Refusals.names(vacant)));
        return Decision.by(findings, () -> Decision.accepted(staffing));
    }
}
