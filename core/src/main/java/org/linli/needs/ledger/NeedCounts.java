package org.linli.needs.ledger;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.charter.Rate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.needs.Need;
import org.linli.needs.NeedClaim;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedStatus;
import org.linli.needs.NeedStep;
import org.linli.work.Reading;

/** Counts needs for a ledger. */
final class NeedCounts {
    private static final Set<NeedStatus> CONFIRMED = EnumSet.of(NeedStatus.CONFIRMED, NeedStatus.RATED);

    private final List<Need> needs;

    NeedCounts(List<Need> needs) {
        this.needs = needs;
    }

    NeedLedger ledger(Reading view, Period period) {
        Map<NeedFigure, Rate> rates = new EnumMap<>(NeedFigure.class);
        rates.put(
                NeedFigure.MATCHED,
                rate(NeedCounts::isClaimed, need -> need.publishedOn().isPresent()));
        rates.put(NeedFigure.DELIVERED, rate(NeedCounts::isDelivered, NeedCounts::isClaimed));
        rates.put(NeedFigure.CONFIRMED, rate(NeedCounts::isConfirmed, NeedCounts::isDelivered));
        rates.put(
                NeedFigure.SATISFIED,
                rate(NeedCounts::isSatisfied, need -> need.rating().isPresent()));
        return new NeedLedger(period, needs.size(), rates, daysToClaim(), daysToDeliver(), gaps(), members(view));
    }

    private Rate rate(Predicate<Need> part, Predicate<Need> whole) {
        return new Rate(count(whole.and(part)), count(whole));
    }

    private long count(Predicate<Need> which) {
        return needs.stream().filter(which).count();
    }

    private List<CategoryGap> gaps() {
        Map<String, List<Need>> published = needs.stream()
                .filter(need -> need.publishedOn().isPresent())
                .collect(Collectors.groupingBy(need -> need.form().category(), TreeMap::new, Collectors.toList()));
        return published.entrySet().stream()
                .map(category -> new CategoryGap(
                        category.getKey(),
                        category.getValue().stream()
                                .filter(need -> need.status().isUnclaimed())
                                .count(),
                        category.getValue().size()))
                .toList();
    }

    private List<MemberDelivery> members(Reading view) {
        Map<Id<PartyOrganisation>, List<Need>> served = new HashMap<>();
        Map<Id<PartyOrganisation>, Map<NeedStep, Long>> ended = new HashMap<>();
        for (Need need : needs) {
            need.claim()
                    .map(NeedClaim::member)
                    .ifPresent(member -> served.computeIfAbsent(member, any -> new ArrayList<>())
                            .add(need));
            need.steps()
                    .forEach(taken -> taken.claim().ifPresent(claim -> {
                        served.computeIfAbsent(claim.member(), any -> new ArrayList<>());
                        ended.computeIfAbsent(claim.member(), any -> new EnumMap<>(NeedStep.class))
                                .merge(taken.step(), 1L, Long::sum);
                    }));
        }
        return view.find(PartyOrganisation.KIND, served.keySet()).stream()
                .map(member -> delivery(
                        member.names().name(),
                        served.getOrDefault(member.id(), List.of()),
                        ended.getOrDefault(member.id(), Map.of())))
                .sorted(Comparator.comparing(MemberDelivery::member))
                .toList();
    }

    private static MemberDelivery delivery(String name, List<Need> needs, Map<NeedStep, Long> ended) {
        NeedCounts own = new NeedCounts(needs);
        return new MemberDelivery(
                name,
                needs.size(),
                ended.getOrDefault(NeedStep.RELEASE, 0L),
                ended.getOrDefault(NeedStep.WITHDRAW, 0L),
                own.count(NeedCounts::isDelivered),
                own.count(NeedCounts::isConfirmed),
                own.count(need -> need.rating().isPresent()),
                own.count(NeedCounts::isSatisfied));
    }

    /** To the first claim: one that was given back took its days all the same. */
    private Optional<Long> daysToClaim() {
        return median(needs.stream()
                .filter(NeedCounts::isClaimed)
                .flatMap(need -> need.publishedOn().stream()
                        .flatMap(published -> need.steps().stream()
                                .filter(taken -> taken.step() == NeedStep.CLAIM || taken.step() == NeedStep.DISPATCH)
                                .limit(1)
                                .map(first -> ChronoUnit.DAYS.between(published, first.on()))))
                .toList());
    }

    private Optional<Long> daysToDeliver() {
        return median(needs.stream()
                .flatMap(need -> need.claim().stream()
                        .flatMap(claim -> need.deliveredOn().stream()
                                .map(delivered -> ChronoUnit.DAYS.between(claim.on(), delivered))))
                .toList());
    }

    /** The lower of the two in the middle, so that it is one that has been. */
    private static Optional<Long> median(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    private static boolean isClaimed(Need need) {
        return need.claim().isPresent();
    }

    private static boolean isDelivered(Need need) {
        return need.deliveredOn().isPresent();
    }

    private static boolean isConfirmed(Need need) {
        return CONFIRMED.contains(need.status());
    }

    private static boolean isSatisfied(Need need) {
        return need.rating()
                .filter(rating -> rating != NeedRating.NOT_SATISFIED)
                .isPresent();
    }
}
