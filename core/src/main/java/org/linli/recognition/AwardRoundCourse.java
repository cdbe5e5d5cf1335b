package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;

/** What may happen to a round of awards: each change finds everything that refuses it. */
final class AwardRoundCourse {
    private AwardRoundCourse() {}

    static Decision<AwardRound> open(
            DivisionCode community, Id<AwardRound> id, AwardRoundForm form, AwardTerms terms, LocalDate today) {
        Inspection inspection = new Inspection();
        AwardRoundForm read = read(inspection, form, terms, today);
        return inspection.decide(() -> Decision.accepted(
                new AwardRound(community, id, read, AwardRoundStatus.CALL, List.of(), Optional.empty()),
                new AwardRoundEvent.RoundOpened(id, read)));
    }

    static Decision<AwardRound> amend(
            AwardRound before, AwardRoundForm form, Set<AwardCategory> standing, AwardTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(AwardRoundRules.STEP, before.status(), AwardRoundStep.AMEND);
        AwardRoundForm read =
                read(inspection.ask(AwardRoundRules.KEPT, kept(before, form, standing)), form, terms, today);
        return inspection.decide(
                () -> Decision.accepted(before.with(read), new AwardRoundEvent.RoundAmended(before.id(), read)));
    }

    static Decision<AwardRound> correct(
            AwardRound before,
            AwardRoundForm form,
            String reason,
            Set<AwardCategory> standing,
            AwardTerms terms,
            LocalDate today) {
        Inspection inspection = Inspection.of(AwardRoundRules.STEP, before.status(), AwardRoundStep.CORRECT);
        AwardRoundForm read =
                read(inspection.ask(AwardRoundRules.KEPT, kept(before, form, standing)), form, terms, today);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.with(read),
                new AwardRoundEvent.RoundCorrected(before.id(), before.form(), read, why.orElseThrow())));
    }

    static Decision<AwardRound> advance(AwardRound before, AwardRoundStep step) {
        return Inspection.of(AwardRoundRules.STEP, before.status(), step).decide(() -> {
            AwardRound next = before.to(step);
            return Decision.accepted(next, new AwardRoundEvent.RoundAdvanced(before.id(), next.status()));
        });
    }

    static Decision<AwardRound> close(
            AwardRound before, LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = Inspection.of(AwardRoundRules.STEP, before.status(), AwardRoundStep.CLOSE);
        Optional<Closing> end = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                before.closing(end.orElseThrow()),
                new AwardRoundEvent.RoundClosed(
                        before.id(), day, end.orElseThrow().reason())));
    }

    static Decision<AwardRound> reopen(AwardRound before, String reason) {
        Inspection inspection = Inspection.of(AwardRoundRules.STEP, before.status(), AwardRoundStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.to(AwardRoundStep.REOPEN), new AwardRoundEvent.RoundReopened(before.id(), why.orElseThrow())));
    }

    static Decision<AwardRound> give(AwardRound before, AwardPlace place) {
        AwardRound next = before.giving(place);
        return Decision.accepted(
                next, new AwardRoundEvent.PlaceGiven(before.id(), place, next.given(place.category())));
    }

    static Decision<AwardRound> free(AwardRound before, AwardPlace place) {
        AwardRound next = before.freeing(place.nomination());
        return Decision.accepted(
                next, new AwardRoundEvent.PlaceFreed(before.id(), place, next.given(place.category())));
    }

    private static AwardRoundForm read(Inspection inspection, AwardRoundForm form, AwardTerms terms, LocalDate today) {
        AwardRoundForm read = form.read(inspection);
        inspection
                .ask(AwardRoundRules.FIGURES, read)
                .ask(AwardRoundRules.QUOTA, new AwardRoundRules.Quota(read.places(), terms.places()))
                .ask(AwardRoundRules.VOTES, new AwardRoundRules.Voting(read.votes(), terms.votesMost()))
                .ask(AwardRoundRules.ISSUER, new AwardRoundRules.Titled(read.title(), today));
        return read;
    }

    private static AwardRoundRules.Kept kept(AwardRound before, AwardRoundForm form, Set<AwardCategory> standing) {
        return new AwardRoundRules.Kept(
                form, before.given().stream().map(AwardPlace::category).toList(), standing);
    }
}
