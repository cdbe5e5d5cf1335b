package org.linli.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.work.Reading;

/** Candidates beside each other. */
final class AwardStandings {
    private AwardStandings() {}

    static List<AwardNomination> ofRound(Reading view, Id<AwardRound> round) {
        return Stream.of(AwardStatus.values())
                .flatMap(status -> view
                        .list(view.all(AwardNomination.KIND)
                                .where(AwardNomination.ROUND, round)
                                .where(AwardNomination.STATUS, status))
                        .stream())
                .toList();
    }

    static AwardRules.Ranked rank(Reading view, AwardRound round, AwardNomination nomination) {
        return rank(round, nomination, ofRound(view, round.id()));
    }

    private static AwardRules.Ranked rank(AwardRound round, AwardNomination nomination, List<AwardNomination> all) {
        Share votes = round.form().votes();
        AwardTotal own = AwardTotal.of(nomination, votes);
        List<AwardTotal> others = all.stream()
                .filter(other -> other.status().isCompared() && !other.id().equals(nomination.id()))
                .filter(other -> other.form().category() == nomination.form().category())
                .map(other -> AwardTotal.of(other, votes))
                .toList();
        int better =
                (int) others.stream().filter(other -> other.compareTo(own) > 0).count();
        int equal = 1 + (int) others.stream().filter(own::isSame).count();
        return new AwardRules.Ranked(better, equal, round.form().places());
    }

    static List<AwardStanding> standings(Reading view, AwardRound round) {
        List<AwardNomination> all = ofRound(view, round.id());
        List<AwardNomination> compared =
                all.stream().filter(each -> each.status().isCompared()).toList();
        Map<Id<Person>, String> names = names(view, compared);
        return compared.stream()
                .map(each -> standing(round, each, rank(round, each, all), names))
                .sorted(Comparator.comparing(AwardStanding::category)
                        .thenComparingInt(AwardStanding::place)
                        .thenComparing(AwardStanding::nomination))
                .toList();
    }

    private static AwardStanding standing(
            AwardRound round, AwardNomination each, AwardRules.Ranked rank, Map<Id<Person>, String> names) {
        return new AwardStanding(
                each.id(),
                each.form().category(),
                names.getOrDefault(each.form().person(), ""),
                each.status(),
                each.merits(),
                each.scores().size(),
                each.scores().stream().mapToLong(AwardScore::points).sum(),
                each.votes(),
                AwardTotal.of(each, round.form().votes()).shown(),
                rank.better() + 1,
                rank.equal(),
                rank.better() + rank.equal() <= rank.places());
    }

    static List<AwardCandidate> candidates(Reading view, Id<AwardRound> round) {
        List<AwardNomination> open = ofRound(view, round).stream()
                .filter(each -> each.status().isOpen())
                .toList();
        Map<Id<Person>, String> names = names(view, open);
        return open.stream()
                .sorted(Comparator.comparing(
                                (AwardNomination each) -> each.form().category())
                        .thenComparing(AwardNomination::id))
                .map(each -> new AwardCandidate(
                        each.id(),
                        each.form().category(),
                        names.getOrDefault(each.form().person(), ""),
                        each.form().by(),
                        each.form().grounds(),
                        each.status(),
                        each.merits()))
                .toList();
    }

    static List<AwardNotice> notices(Reading view, Id<AwardRound> round) {
        List<AwardNomination> shown = ofRound(view, round).stream()
                .filter(each -> each.status() == AwardStatus.PUBLICISED || each.status() == AwardStatus.OBJECTED)
                .toList();
        Map<Id<Person>, String> names = names(view, shown);
        return shown.stream()
                .map(each -> new AwardNotice(
                        each.form().category(),
                        names.getOrDefault(each.form().person(), ""),
                        each.publicity().orElseThrow().lastDay()))
                .sorted(Comparator.comparing(AwardNotice::category)
                        .thenComparing(AwardNotice::publicUntil)
                        .thenComparing(AwardNotice::name))
                .toList();
    }

    static List<AwardHonour> roll(Reading view, Id<AwardRound> round) {
        List<AwardNomination> honoured = ofRound(view, round).stream()
                .filter(each -> each.status() == AwardStatus.AWARDED)
                .toList();
        Map<Id<Person>, String> names = names(view, honoured);
        return honoured.stream()
                .map(each -> new AwardHonour(
                        each.form().category(),
                        names.getOrDefault(each.form().person(), ""),
                        each.awardedOn().orElseThrow()))
                .sorted(Comparator.comparing(AwardHonour::category)
                        .thenComparing(AwardHonour::name)
                        .thenComparing(AwardHonour::on))
                .toList();
    }

    /** The categories in which people stand who are not decided. */
    static Set<AwardCategory> categories(Reading view, Id<AwardRound> round) {
        return ofRound(view, round).stream()
                .filter(each -> each.status().isOpen())
                .map(each -> each.form().category())
                .collect(Collectors.toSet());
    }

    static List<AwardCard> cards(Reading view, Id<Person> person) {
        List<AwardNomination> own = view.list(view.all(AwardNomination.KIND).where(AwardNomination.PERSON, person));
        Map<Id<AwardRound>, AwardRound> rounds =
                view
                        .find(
                                AwardRound.KIND,
                                own.stream()
                                        .map(each -> each.form().round())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(AwardRound::id, round -> round));
        return own.stream()
                .map(each ->
                        card(each, Optional.ofNullable(rounds.get(each.form().round()))))
                .sorted(Comparator.comparing(AwardCard::nominatedOn).thenComparing(AwardCard::nomination))
                .toList();
    }

    private static AwardCard card(AwardNomination each, Optional<AwardRound> round) {
        boolean decided = !each.status().isOpen() && !each.scores().isEmpty();
        return new AwardCard(
                each.id(),
                round.map(found -> found.form().title()).orElse(""),
                each.form().category(),
                each.form().on(),
                each.status(),
                each.merits(),
                each.publicity(),
                round.filter(found -> decided)
                        .map(found -> AwardTotal.of(each, found.form().votes()).shown()),
                each.barredUntil());
    }

    private static Map<Id<Person>, String> names(Reading view, List<AwardNomination> nominations) {
        Set<Id<Person>> people =
                nominations.stream().map(each -> each.form().person()).collect(Collectors.toSet());
        return PersonFiles.maskedNames(view, people);
    }
}
