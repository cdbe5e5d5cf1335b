package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.code.StepReason;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;

/** How candidates are scored, made public and decided on: each change finds everything that refuses it. */
final class AwardReviewCourse {
    private AwardReviewCourse() {}

    static Decision<AwardNomination> score(AwardNomination before, int points, String evidence, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.SCORE)
                .ask(AwardRules.RECUSAL, moment.judging(before))
                .ask(AwardRules.POINTS, points);
        Optional<String> read =
                inspection.read(PlainText.requireLines("evidence", evidence, AwardReviews.MAX_EVIDENCE));
        String by = moment.actor().who();
        return inspection.decide(() -> {
            AwardScore score = new AwardScore(by, points, read.orElseThrow(), moment.today());
            return before.scores().contains(score)
                    ? Decision.accepted(before)
                    : Decision.accepted(
                            AwardChange.of(before)
                                    .scored(score)
                                    .take(moment.taken(AwardStep.SCORE, moment.today()))
                                    .done(),
                            new AwardEvent.NomineeScored(before.id(), by, points));
        });
    }

    static Decision<AwardNomination> vote(AwardNomination before, AwardVotes votes, AwardMoment moment) {
        return Inspection.of(AwardRules.STEP, before.status(), AwardStep.VOTE)
                .ask(AwardRules.RECUSAL, moment.judging(before))
                .ask(AwardRules.VOTES, votes)
                .decide(() -> before.votes().equals(Optional.of(votes))
                        ? Decision.accepted(before)
                        : Decision.accepted(
                                AwardChange.of(before)
                                        .voted(votes)
                                        .take(moment.taken(AwardStep.VOTE, moment.today()))
                                        .done(),
                                new AwardEvent.NomineeVoted(before.id(), votes)));
    }

    static Decision<AwardNomination> publicise(
            AwardNomination before, LocalDate on, AwardRules.Ranked rank, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.PUBLICISE)
                .ask(AwardRules.RECUSAL, moment.judging(before))
                .ask(AwardRules.DAY, new AwardRules.Dated(before.form().on(), on, moment.today()))
                .ask(
                        AwardRules.REVIEWERS,
                        new AwardRules.Reviewed(
                                before.scores().size(), moment.terms().reviewersMin()))
                .ask(AwardRules.RANK, rank);
        Optional<LocalDate> lastDay = inspection.read(
                moment.calendar().plusWorkingDays(on, moment.terms().publicityWorkingDays()));
        return inspection.decide(() -> {
            AwardPublicity publicity = new AwardPublicity(on, lastDay.orElseThrow());
            return Decision.accepted(
                    AwardChange.of(before)
                            .publicised(publicity)
                            .take(moment.taken(AwardStep.PUBLICISE, on))
                            .done(),
                    new AwardEvent.NomineePublicised(before.id(), publicity));
        });
    }

    static Decision<AwardNomination> object(
            AwardNomination before, String objection, LocalDate on, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.OBJECT);
        before.publicity()
                .ifPresent(publicity -> inspection
                        .ask(AwardRules.DAY, new AwardRules.Dated(publicity.from(), on, moment.today()))
                        .ask(AwardRules.OBJECTION_LATE, new AwardRules.Objecting(on, publicity)));
        Optional<String> read = inspection.read(PlainText.requireLines("objection", objection, StepReason.MAX_LINES));
        return inspection.decide(() -> AwardCourse.advanced(AwardChange.of(before)
                .objections(Stream.concat(
                                before.objections().stream(),
                                Stream.of(
                                        new AwardObjection(on, read.orElseThrow(), Optional.empty(), Optional.empty())))
                        .toList())
                .take(moment.taken(AwardStep.OBJECT, on))));
    }

    static Decision<AwardNomination> settle(AwardNomination before, boolean upheld, String result, AwardMoment moment) {
        AwardStep step = upheld ? AwardStep.UPHOLD : AwardStep.DISMISS;
        Inspection inspection =
                Inspection.of(AwardRules.STEP, before.status(), step).ask(AwardRules.RECUSAL, moment.judging(before));
        Optional<String> read = inspection.read(PlainText.requireLines("result", result, StepReason.MAX_LINES));
        return inspection.decide(() -> {
            List<AwardObjection> settled = before.objections().stream()
                    .map(objection -> objection.settled(upheld, read.orElseThrow()))
                    .toList();
            return AwardCourse.advanced(
                    AwardChange.of(before).objections(settled).take(moment.taken(step, moment.today())));
        });
    }

    static Decision<AwardNomination> award(AwardNomination before, AwardRound round, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.AWARD)
                .ask(AwardRoundRules.STEP, round.moving(AwardRoundStep.GRANT))
                .ask(AwardRules.RECUSAL, moment.judging(before));
        before.publicity()
                .ifPresent(publicity -> inspection.ask(
                        AwardRules.QUOTA_AND_PUBLICITY,
                        new AwardRules.Giving(
                                round.given(before.form().category()),
                                round.form().places(),
                                publicity.lastDay(),
                                moment.today())));
        return inspection.decide(
                () -> AwardCourse.advanced(AwardChange.of(before).take(moment.taken(AwardStep.AWARD, moment.today()))));
    }

    static Decision<AwardNomination> decline(AwardNomination before, String reason, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.DECLINE)
                .ask(AwardRules.RECUSAL, moment.judging(before));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(
                () -> AwardCourse.advanced(AwardChange.of(before).take(moment.noted(AwardStep.DECLINE, why))));
    }

    static Decision<AwardNomination> revoke(
            AwardNomination before, int barredYears, String reason, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.REVOKE)
                .ask(AwardRules.RECUSAL, moment.judging(before))
                .ask(AwardRules.BAR, barredYears);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> AwardCourse.advanced(AwardChange.of(before)
                .barred(
                        barredYears == 0
                                ? Optional.empty()
                                : Optional.of(moment.today().plusYears(barredYears)))
                .take(moment.noted(AwardStep.REVOKE, why))));
    }

    /** The honour was given after its publicity, so that only the place has to be free. */
    static Decision<AwardNomination> reinstate(
            AwardNomination before, AwardRound round, String reason, AwardMoment moment) {
        Inspection inspection = Inspection.of(AwardRules.STEP, before.status(), AwardStep.REINSTATE)
                .ask(AwardRules.RECUSAL, moment.judging(before));
        before.publicity()
                .ifPresent(publicity -> inspection.ask(
                        AwardRules.QUOTA_AND_PUBLICITY,
                        new AwardRules.Giving(
                                round.given(before.form().category()),
                                round.form().places(),
                                publicity.lastDay(),
                                moment.today())));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> AwardCourse.advanced(
                AwardChange.of(before).barred(Optional.empty()).take(moment.noted(AwardStep.REINSTATE, why))));
    }
}
