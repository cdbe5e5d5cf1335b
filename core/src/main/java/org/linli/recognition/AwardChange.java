package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A nomination about to change. Immutable. */
record AwardChange(AwardNomination now) {
    static AwardChange of(AwardNomination before) {
        return new AwardChange(before);
    }

    AwardNomination done() {
        return now;
    }

    AwardChange form(AwardNominationForm form) {
        return with(
                form,
                now.merits(),
                now.scores(),
                now.votes(),
                now.recused(),
                now.publicity(),
                now.objections(),
                now.barredUntil());
    }

    AwardChange merits(List<AwardMerit> merits) {
        return with(
                now.form(),
                merits,
                now.scores(),
                now.votes(),
                now.recused(),
                now.publicity(),
                now.objections(),
                now.barredUntil());
    }

    /** The points take the place of those that the reviewer gave before. */
    AwardChange scored(AwardScore score) {
        List<AwardScore> scores = Stream.concat(
                        now.scores().stream().filter(before -> !before.by().equals(score.by())), Stream.of(score))
                .toList();
        return with(
                now.form(),
                now.merits(),
                scores,
                now.votes(),
                now.recused(),
                now.publicity(),
                now.objections(),
                now.barredUntil());
    }

    AwardChange voted(AwardVotes votes) {
        return with(
                now.form(),
                now.merits(),
                now.scores(),
                Optional.of(votes),
                now.recused(),
                now.publicity(),
                now.objections(),
                now.barredUntil());
    }

    /** Who stands back has given no points. */
    AwardChange recusing(String who) {
        return with(
                now.form(),
                now.merits(),
                now.scores().stream().filter(score -> !score.by().equals(who)).toList(),
                now.votes(),
                Stream.concat(now.recused().stream(), Stream.of(who)).toList(),
                now.publicity(),
                now.objections(),
                now.barredUntil());
    }

    AwardChange publicised(AwardPublicity publicity) {
        return with(
                now.form(),
                now.merits(),
                now.scores(),
                now.votes(),
                now.recused(),
                Optional.of(publicity),
                now.objections(),
                now.barredUntil());
    }

    AwardChange objections(List<AwardObjection> objections) {
        return with(
                now.form(),
                now.merits(),
                now.scores(),
                now.votes(),
                now.recused(),
                now.publicity(),
                objections,
                now.barredUntil());
    }

    AwardChange barred(Optional<LocalDate> until) {
        return with(
                now.form(),
                now.merits(),
                now.scores(),
                now.votes(),
                now.recused(),
                now.publicity(),
                now.objections(),
                until);
    }

    AwardChange anew() {
        return with(
                now.form(),
                List.of(),
                List.of(),
                Optional.empty(),
                now.recused(),
                Optional.empty(),
                now.objections(),
                Optional.empty());
    }

    AwardChange take(AwardTaken taken) {
        return new AwardChange(new AwardNomination(
                now.community(),
                now.id(),
                now.form(),
                AwardNomination.LIFE_CYCLE.next(now.status(), taken.step()).orElseThrow(),
                now.merits(),
                now.scores(),
                now.votes(),
                now.recused(),
                now.publicity(),
                now.objections(),
                now.barredUntil(),
                Stream.concat(now.steps().stream(), Stream.of(taken)).toList()));
    }

    private AwardChange with(
            AwardNominationForm form,
            List<AwardMerit> merits,
            List<AwardScore> scores,
            Optional<AwardVotes> votes,
            List<String> recused,
            Optional<AwardPublicity> publicity,
            List<AwardObjection> objections,
            Optional<LocalDate> barredUntil) {
        return new AwardChange(new AwardNomination(
                now.community(),
                now.id(),
                form,
                now.status(),
                merits,
                scores,
                votes,
                recused,
                publicity,
                objections,
                barredUntil,
                now.steps()));
    }
}
