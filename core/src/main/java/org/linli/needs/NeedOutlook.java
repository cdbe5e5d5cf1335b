package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.conference.Conference;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.work.Reading;

/** What should be looked after in needs and resources. */
final class NeedOutlook {
    private NeedOutlook() {}

    static Stream<Attention> of(Reading view, LocalDate today) {
        return Stream.of(
                        NeedIntake.unclaimed(view).stream().flatMap(need -> ofUnclaimed(view, need, today)),
                        NeedIntake.of(view, NeedStatus.SERVED).stream().flatMap(need -> ofServed(need, today)),
                        NeedIntake.of(view, Set.of(NeedStatus.DELIVERED)).stream()
                                .flatMap(need -> ofDelivered(view, need, today)),
                        ofResources(view, today))
                .flatMap(found -> found);
    }

    /** By when a need that waits is to be claimed; refused when the calendar does not know. */
    static Optional<Decision<NeedRules.Waiting>> waiting(Reading view, Need need, LocalDate today) {
        return need.waitingSince()
                .map(since -> view.calendarOn(today)
                        .plusWorkingDays(
                                since, view.terms(NeedTerms.TERMS, since).claimWithinWorkingDays())
                        .map(claimBy -> new NeedRules.Waiting(need.form().category(), claimBy, today)));
    }

    /** Whether a need waits longer than it should; what the calendar does not know is not waited for. */
    static boolean isLate(Reading view, Need need, LocalDate today) {
        return waiting(view, need, today).stream()
                .anyMatch(waiting ->
                        waiting.fold(known -> today.isAfter(known.outcome().claimBy()), unknown -> true));
    }

    /** The conference before which a need came. */
    static Optional<NeedRules.Tabled> tabled(Reading view, Need need) {
        return need.conference()
                .filter(conference -> need.status() == NeedStatus.ESCALATED)
                .flatMap(conference -> view.find(Conference.KIND, conference))
                .map(found -> new NeedRules.Tabled(
                        need.form().category(), found.form().title(), found.status()));
    }

    private static Stream<Attention> ofUnclaimed(Reading view, Need need, LocalDate today) {
        Matter matter = Matter.of(Need.KIND, need.id()).settledBy(NeedTopics.ESCALATE);
        if (need.status() == NeedStatus.ESCALATED) {
            return tabled(view, need).stream().flatMap(tabled -> matter.found(NeedRules.TOPIC_OPEN.check(tabled)));
        }
        return waiting(view, need, today).stream()
                .flatMap(waiting -> waiting.fold(
                        known ->
                                matter.due(known.outcome().claimBy()).found(NeedRules.UNCLAIMED.check(known.outcome())),
                        unknown -> matter.found(unknown.findings().stream()
                                .map(Finding::asWarning)
                                .toList())));
    }

    private static Stream<Attention> ofServed(Need need, LocalDate today) {
        LocalDate claimed = need.claim().orElseThrow().booking().window().lastDay();
        LocalDate due = need.form().by().filter(claimed::isAfter).orElse(claimed);
        return Matter.of(Need.KIND, need.id())
                .due(due)
                .settledBy(NeedClaims.DELIVER)
                .found(NeedRules.OVERDUE.check(new NeedRules.Due(need.form().category(), due, today)));
    }

    private static Stream<Attention> ofDelivered(Reading view, Need need, LocalDate today) {
        LocalDate delivered = need.deliveredOn().orElse(today);
        LocalDate due =
                delivered.plusDays(view.terms(NeedTerms.TERMS, delivered).confirmWithinDays());
        return Matter.of(Need.KIND, need.id())
                .due(due)
                .settledBy(CommunityNeeds.CONFIRM)
                .found(NeedRules.UNCONFIRMED.check(new NeedRules.Due(need.form().category(), due, today)));
    }

    private static Stream<Attention> ofResources(Reading view, LocalDate today) {
        List<Resource> valid = MemberResources.valid(view);
        Map<Id<PartyOrganisation>, ClaimRules.Offering> known =
                NeedTies.offerings(view, valid.stream().map(Resource::member).collect(Collectors.toSet()), today);
        return valid.stream().flatMap(resource -> {
            String title = resource.form().title();
            Matter matter = Matter.of(Resource.KIND, resource.id());
            ClaimRules.Offering offering =
                    Optional.ofNullable(known.get(resource.member())).orElseThrow();
            return Stream.concat(
                    matter.settledBy(MemberResources.RETIRE)
                            .found(ResourceRules.MEMBER_GONE.check(new ResourceRules.Standing(title, offering))),
                    matter.settledBy(MemberResources.AMEND)
                            .found(ResourceRules.OVERBOOKED.check(resource.booked(resource.form(), today))));
        });
    }
}
