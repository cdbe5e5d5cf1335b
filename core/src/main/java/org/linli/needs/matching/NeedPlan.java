package org.linli.needs.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.Resource;
import org.linli.placement.Placement;
import org.linli.placement.Proof;

/**
 * A proposal for all needs that wait to be claimed (匹配预案). It never gives away more than there is, nor more to a member than the charter
 * says, and where it leaves a need unmet, no resource that can serve it has anything left.
 *
 * <p>It is made in rounds. In a round a part of a resource takes so many needs as fit whichever they are, and the round is exact: no other
 * placement leaves fewer needs out, or costs fewer points. What a round leaves free is placed by the next one. Where what is
 * asked of a resource is all alike, one round is all. Its questions may be asked by several threads.
 */
public final class NeedPlan {
    private final Map<Id<Need>, Need> needs = new HashMap<>();
    private final Map<Id<Resource>, MatchOffer> offers = new HashMap<>();
    private final List<NeedRound> rounds = new ArrayList<>();
    private final Map<Id<Need>, NeedRound> roundOf = new HashMap<>();
    private final Map<Id<Need>, MatchOffer> matched = new HashMap<>();
    private final MatchStock before;
    private final MatchStock left;
    private final LocalDate today;

    private NeedPlan(List<Need> asked, List<MatchOffer> offered, LocalDate today) {
        this.today = today;
        this.before = new MatchStock(today);
        this.left = new MatchStock(today);
        asked.forEach(need -> needs.put(need.id(), need));
        offered.forEach(offer -> offers.put(offer.resource().id(), offer));
        List<Need> open = asked;
        int served = -1;
        while (served < matched.size() && (rounds.isEmpty() || !open.isEmpty())) {
            served = matched.size();
            NeedRound round = new NeedRound(open, offered, left);
            rounds.add(round);
            take(round);
            open = open.stream().filter(need -> !matched.containsKey(need.id())).toList();
        }
    }

    /** Takes a round over, those first that cost the least, as far as members have claims left. */
    private void take(NeedRound round) {
        for (Id<Need> id : round.served()) {
            MatchOffer offer = round.placed(id).orElseThrow();
            if (left.whyNot(need(id), offer).isEmpty()) {
                left.give(need(id), offer);
                matched.put(id, offer);
                roundOf.put(id, round);
            }
        }
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
        return needs.keySet().stream()
                .filter(need -> !matched.containsKey(need))
                .sorted()
                .toList();
    }

    /**
     * With what one need should be served, why, and why not with the others.
     *
     * @param need the need
     * @return the choice
     * @throws IllegalArgumentException when the need is not in this plan
     */
    public NeedChoice choice(Id<Need> need) {
        Need asked = need(need);
        NeedRound round = Optional.ofNullable(roundOf.get(need)).orElseGet(() -> leftOut(need));
        Placement<Need, Resource> placement = round.placement();
        Optional<Id<Resource>> best = Optional.ofNullable(matched.get(need))
                .map(offer -> offer.resource().id());
        List<NeedOption> options = new ArrayList<>();
        for (Id<Resource> room : round.rooms(need)) {
            Id<Resource> resource = round.resourceOf(room);
            boolean planned = best.equals(Optional.of(resource));
            options.add(new NeedOption(
                    resource, planned ? 0 : placement.priceAtLeast(need, room).orElse(0L)));
        }
        options.sort(Comparator.comparing((NeedOption option) -> !best.equals(Optional.of(option.resource())))
                .thenComparingLong(NeedOption::price)
                .thenComparing(NeedOption::resource));
        Set<Id<Resource>> able = options.stream().map(NeedOption::resource).collect(Collectors.toSet());
        List<NeedExclusion> excluded = offers.keySet().stream()
                .filter(resource -> !able.contains(resource))
                .sorted()
                .flatMap(resource ->
                        whyNot(asked, offer(resource)).map(reason -> new NeedExclusion(resource, reason)).stream())
                .toList();
        return new NeedChoice(need, match(need), options, excluded, placement.why(need));
    }

    /** The first round that has left a need out though a resource could have served it; else the last one. */
    private NeedRound leftOut(Id<Need> need) {
        return rounds.stream()
                .filter(round ->
                        !round.rooms(need).isEmpty() && round.placed(need).isEmpty())
                .findFirst()
                .orElseGet(() -> rounds.get(rounds.size() - 1));
    }

    /** {@return what a check from the inputs finds: that in each round no other placement costs less} */
    public Proof verify() {
        List<Proof> proofs =
                rounds.stream().map(round -> round.placement().verify()).toList();
        return new Proof(
                proofs.stream().mapToLong(Proof::people).sum(),
                proofs.stream().mapToLong(Proof::pairs).sum(),
                proofs.stream().mapToLong(Proof::cost).sum(),
                proofs.stream().flatMap(proof -> proof.breaches().stream()).toList());
    }

    /** {@return in how many rounds it was made} */
    public int rounds() {
        return rounds.size();
    }

    /** {@return the resources that the plan uses} */
    public Set<Id<Resource>> used() {
        return matched.values().stream().map(offer -> offer.resource().id()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<NeedMatch> match(Id<Need> need) {
        return Optional.ofNullable(matched.get(need))
                .map(offer -> new NeedMatch(
                        need,
                        new ClaimForm(
                                offer.resource().id(), offer.booking(need(need).form(), today))));
    }

    /** As it is before the plan, else because of what the plan gives to others. */
    private Optional<Finding> whyNot(Need need, MatchOffer offer) {
        return before.whyNot(need, offer).or(() -> left.whyNot(need, offer));
    }

    private Need need(Id<Need> need) {
        return Optional.ofNullable(needs.get(need))
                .orElseThrow(() -> new IllegalArgumentException("There is no need " + need + " in this plan"));
    }

    private MatchOffer offer(Id<Resource> resource) {
        return Optional.ofNullable(offers.get(resource)).orElseThrow();
    }
}
