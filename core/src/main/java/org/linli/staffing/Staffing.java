package org.linli.staffing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.kernel.Id;
import org.linli.placement.Charge;
import org.linli.placement.Conflict;
import org.linli.placement.Option;
import org.linli.placement.Placement;
import org.linli.placement.PlacementTable;
import org.linli.placement.Room;

/**
 * Who holds which post (岗位配备方案): as many posts filled as the quotas allow, and among such plans the one whose costs are
 * least. Each further question plans again under the question's condition, so its answer is exact and takes as long as the plan
 * took. A staffing does not change.
 *
 * <pre>{@code
 * Staffing<Person, Post> staffing = Staffing.<Person, Post>into(posts)
 *         .addAll(candidates)
 *         .quota(Quota.moreThanHalf(ENTERPRISE_MANAGERS, managers, buildingHeads))
 *         .decide()
 *         .orElseThrow();
 * }</pre>
 *
 * @param <P> what a person is
 * @param <Q> what a post is
 */
public final class Staffing<P, Q> {
    private final StaffingTask<P, Q> task;
    private final Plan plan;
    private final StaffingSearch<P, Q> search;

    Staffing(StaffingTask<P, Q> task, Plan plan, StaffingSearch<P, Q> search) {
        this.task = task;
        this.plan = plan;
        this.search = search;
    }

    /**
     * Begins a staffing.
     *
     * @param posts the posts to be filled, in any order
     * @param <P> what a person is
     * @param <Q> what a post is
     * @return a table to which people and quotas are added
     */
    public static <P, Q> StaffingTable<P, Q> into(List<OpenPost<Q>> posts) {
        return new StaffingTable<>(posts);
    }

    /**
     * Who holds a post.
     *
     * @param post which post
     * @return the holder, or nothing when it is vacant
     * @throws IllegalArgumentException when there is no such post
     */
    public Optional<Id<P>> holderOf(Id<Q> post) {
        return holder(plan, task.number(post));
    }

    /** {@return every post that is held, by id, with its holder} */
    public Map<Id<Q>, Id<P>> holders() {
        Map<Id<Q>, Id<P>> holders = new TreeMap<>();
        for (OpenPost<Q> post : task.posts()) {
            holderOf(post.id()).ifPresent(holder -> holders.put(post.id(), holder));
        }
        return Collections.unmodifiableMap(holders);
    }

    /** {@return the vacant posts, by id} */
    public List<OpenPost<Q>> vacancies() {
        return task.posts().stream()
                .filter(post -> holderOf(post.id()).isEmpty())
                .toList();
    }

    /** {@return the sum of all costs} */
    public long cost() {
        return cost(plan);
    }

    /** {@return what a check from the inputs finds} */
    public StaffingProof verify() {
        return new Verification<>(task, plan, search).check();
    }

    /**
     * Why a post has its holder: the terms, who would be next and at what price, and which quotas force it.
     *
     * @param post which post
     * @return the reasons
     * @throws IllegalArgumentException when there is no such post
     */
    public WhyHeld<P, Q> why(Id<Q> post) {
        int number = task.number(post);
        Optional<Id<P>> holder = holder(plan, number);
        List<Quota<P, Q>> forcing = new ArrayList<>();
        for (Quota<P, Q> quota : task.quotas()) {
            Optional<Plan> free = new StaffingSearch<>(task.under(without(quota))).run();
            if (free.isPresent()
                    && isBetter(free.get())
                    && !holder(free.get(), number).equals(holder)) {
                forcing.add(quota);
            }
        }
        OpenPost<Q> open = task.posts().get(number);
        if (holder.isEmpty()) {
            return new WhyHeld<>(open, holder, List.of(), Optional.empty(), 0, 0, forcing);
        }
        List<Charge> charges = task.people().get(plan.holder(number)).option(post).stream()
                .map(Option::charges)
                .flatMap(List::stream)
                .toList();
        Optional<Plan> next = new StaffingSearch<>(task.without(holder.get(), post)).run();
        long price = next.map(other -> cost(other) - cost()).orElse(0L);
        int vacant = next.map(other -> vacant(other) - vacant(plan)).orElse(1);
        return new WhyHeld<>(
                open, holder, charges, next.flatMap(other -> holder(other, number)), price, vacant, forcing);
    }

    /**
     * What a quota costs (比例要求的代价): by how much the sum of costs is higher for it, as long as no more posts are vacant.
     *
     * @param quota one of the quotas of this staffing
     * @return the price; zero when the quota binds nothing
     * @throws IllegalArgumentException when it is none of them
     */
    public QuotaPrice<P, Q> priceOf(Quota<P, Q> quota) {
        if (!task.quotas().contains(quota)) {
            throw new IllegalArgumentException("This staffing has no such quota");
        }
        Plan free = new StaffingSearch<>(task.under(without(quota))).run().orElse(plan);
        return new QuotaPrice<>(quota, cost() - cost(free), vacant(plan) - vacant(free));
    }

    /** {@return why posts are vacant for want of people, quotas aside: which posts, and who may hold any of them} */
    public List<Conflict<P, Q>> shortages() {
        PlacementTable<P, Q> table = Placement.into(task.posts().stream()
                        .map(post -> new Room<>(post.id(), post.name(), 1, 1))
                        .toList())
                .table();
        return table.addAll(task.people()).withReserve().decide().orElseThrow().conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.TOO_FEW_PEOPLE)
                .toList();
    }

    private List<Quota<P, Q>> without(Quota<P, Q> quota) {
        List<Quota<P, Q>> others = new ArrayList<>(task.quotas());
        others.remove(quota);
        return others;
    }

    /** Whether a plan is better than this one, not only another one of the same worth. */
    private boolean isBetter(Plan other) {
        return other.cost() < plan.cost();
    }

    private Optional<Id<P>> holder(Plan of, int post) {
        return of.holder(post) < 0
                ? Optional.empty()
                : Optional.of(task.people().get(of.holder(post)).id());
    }

    private long cost(Plan of) {
        long cost = 0;
        for (int post = 0; post < of.holders().length; post++) {
            if (of.holder(post) >= 0) {
                cost = Math.addExact(cost, task.cost(of.holder(post), post));
            }
        }
        return cost;
    }

    private static int vacant(Plan of) {
        int vacant = 0;
        for (int holder : of.holders()) {
            vacant += holder < 0 ? 1 : 0;
        }
        return vacant;
    }
}
