package org.linli.needs.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.Resource;
import org.linli.placement.Placement;
import org.linli.placement.Proof;

/**
 * A proposal for all needs that wait to be claimed (匹配预案). No other plan leaves fewer needs unmet, or costs fewer points. Its questions may
 * be asked by several threads.
 */
public final class NeedPlan {
    private final Map<Id<Need>, Need> needs = new HashMap<>();
    private final Map<Id<Resource>, MatchOffer> offers = new HashMap<>();
    private final Placement<Need, Resource> placement;
    private final LocalDate today;

    private NeedPlan(List<Need> asked, List<MatchOffer> offered, LocalDate today) {
        this.today = today;
        asked.forEach(need -> needs.put(need.id(), need));
        offered.forEach(offer -> offers.put(offer.resource().id(), offer));
        this.placement = new NeedPlacing(offered, today).place(asked);
    }

    /**
     * Plans with what needs are served.
     *
     * @param needs needs that wait to be claimed
     * @param offers resources on the list
     * @param today today
     * @return the plan
     * @throws IllegalArgumentException when a need or a resource is named twice
     */
    public static NeedPlan of(List<Need> needs, List<MatchOffer> offers, LocalDate today) {
        return new NeedPlan(needs, offers, today);
    }

    /** {@return the needs that should be served, by id, each with the claim} */
    public List<NeedMatch> matches() {
        return needs.keySet().stream()
                .sorted()
                .flatMap(need -> match(need).stream())
                .toList();
    }

    /** {@return the needs for which no resource is left, by id} */
    public List<Id<Need>> unmet() {
        return placement.unplaced();
    }

    /**
     * With what one need should be served, why, and why not with the others.
     *
     * @param need the need
     * @return the choice
     * @throws IllegalArgumentException when the need is not in this plan
     */
    public NeedChoice choice(Id<Need> need) {
        Optional<Id<Resource>> best = placement.gridOf(need);
        List<NeedOption> options = new ArrayList<>();
        List<NeedExclusion> excluded = new ArrayList<>();
        offers.keySet().stream()
                .sorted()
                .forEach(resource -> whyNot(need, resource)
                        .ifPresentOrElse(
                                reason -> excluded.add(new NeedExclusion(resource, reason)),
                                () -> options.add(new NeedOption(
                                        resource,
                                        best.equals(Optional.of(resource))
                                                ? 0
                                                : placement
                                                        .priceAtLeast(need, resource)
                                                        .orElse(0L)))));
        options.sort(Comparator.comparing((NeedOption option) -> !best.equals(Optional.of(option.resource())))
                .thenComparingLong(NeedOption::price)
                .thenComparing(NeedOption::resource));
        return new NeedChoice(need, match(need), options, excluded, placement.why(need));
    }

    /** {@return what a check from the inputs finds: that no other plan costs less} */
    public Proof verify() {
        return placement.verify();
    }

    /** {@return the sum of all points of the plan} */
    public long cost() {
        return placement.cost();
    }

    /** {@return the resources that the plan uses} */
    public Set<Id<Resource>> used() {
        return Set.copyOf(new HashSet<>(placement.assignments().values()));
    }

    private Optional<NeedMatch> match(Id<Need> need) {
        return placement
                .gridOf(need)
                .map(resource -> new NeedMatch(
                        need,
                        new ClaimForm(
                                resource, offer(resource).booking(need(need).form(), today))));
    }

    private Optional<Finding> whyNot(Id<Need> need, Id<Resource> resource) {
        return NeedPlacing.whyNot(need(need), offer(resource), today);
    }

    private Need need(Id<Need> need) {
        return Optional.ofNullable(needs.get(need)).orElseThrow();
    }

    private MatchOffer offer(Id<Resource> resource) {
        return Optional.ofNullable(offers.get(resource)).orElseThrow();
    }
}
