package org.linli.recognition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Id;
import org.linli.work.Reading;

/** What should be looked after in rounds of awards and nominations. */
final class AwardOutlook {
    private AwardOutlook() {}

    static Stream<Attention> ofRounds(Reading view, LocalDate today) {
        return view.list(view.all(AwardRound.KIND).where(AwardRound.STATUS, AwardRoundStatus.CALL)).stream()
                .flatMap(round -> Matter.of(AwardRound.KIND, round.id())
                        .due(round.form().callUntil())
                        .settledBy(AwardRounds.REVIEW)
                        .found(AwardRoundRules.CALL_OVER.check(new AwardRoundRules.Calling(
                                round.form().title(), round.form().callUntil(), today))));
    }

    static Stream<Attention> ofNominations(Reading view, LocalDate today) {
        Map<Id<AwardRound>, AwardRound> rounds = new HashMap<>();
        AwardTerms terms = view.terms(AwardTerms.TERMS, today);
        return Stream.concat(
                Stream.of(AwardStatus.PUBLICISED, AwardStatus.OBJECTED)
                        .flatMap(status -> of(view, status).stream())
                        .flatMap(each -> ofPublic(each, today)),
                Stream.of(AwardStatus.QUALIFIED, AwardStatus.PUBLICISED, AwardStatus.OBJECTED, AwardStatus.AWARDED)
                        .flatMap(status -> of(view, status).stream())
                        .flatMap(each -> ofMerits(view, each, rounds, terms, today)));
    }

    private static List<AwardNomination> of(Reading view, AwardStatus status) {
        return view.list(view.all(AwardNomination.KIND).where(AwardNomination.STATUS, status));
    }

    private static Stream<Attention> ofPublic(AwardNomination each, LocalDate today) {
        LocalDate lastDay = each.publicity().orElseThrow().lastDay();
        AwardRules.Public facts = new AwardRules.Public(each.form().category(), each.status(), lastDay, today);
        Matter matter = Matter.of(AwardNomination.KIND, each.id());
        return each.status() == AwardStatus.OBJECTED
                ? matter.settledBy(AwardReviews.SETTLE).found(AwardRules.INVESTIGATE.check(facts))
                : matter.due(lastDay).settledBy(AwardDecisions.AWARD).found(AwardRules.DECIDE.check(facts));
    }

    /** What was on record then and is there no longer: a post that was corrected, an appraisal that was revised, hours that were revoked. */
    private static Stream<Attention> ofMerits(
            Reading view,
            AwardNomination each,
            Map<Id<AwardRound>, AwardRound> rounds,
            AwardTerms terms,
            LocalDate today) {
        AwardRound round = rounds.computeIfAbsent(
                each.form().round(), id -> view.find(AwardRound.KIND, id).orElseThrow());
        Matter matter = Matter.of(AwardNomination.KIND, each.id())
                .settledBy(each.status() == AwardStatus.AWARDED ? AwardDecisions.REVOKE : AwardNominations.QUALIFY);
        return AwardMerits.of(view, each.form().category(), each.form().person(), round.honoured(today), terms).stream()
                .filter(now -> each.merits().stream().anyMatch(then -> then.measure() == now.measure() && then.isMet()))
                .flatMap(now -> matter.found(AwardRules.RESTS.check(now)));
    }
}
