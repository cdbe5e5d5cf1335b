package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.Closing;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A round of awards (评选轮次): an encouragement by the community (激励), no commendation by the state. Places that were given stand here, so
 * that decisions at the same time never give more than there are.
 *
 * @param community the community
 * @param id its id there
 * @param form its notice
 * @param status how it stands
 * @param given the places that were given
 * @param closing since when it is over, and why
 */
public record AwardRound(
        DivisionCode community,
        Id<AwardRound> id,
        AwardRoundForm form,
        AwardRoundStatus status,
        List<AwardPlace> given,
        Optional<Closing> closing) {
    /** What may happen to it. */
    public static final LifeCycle<AwardRoundStatus, AwardRoundStep> LIFE_CYCLE =
            LifeCycle.<AwardRoundStatus, AwardRoundStep>empty()
                    .allow(AwardRoundStatus.CALL, AwardRoundStep.NOMINATE, AwardRoundStatus.CALL)
                    .allow(AwardRoundStatus.CALL, AwardRoundStep.RENEW, AwardRoundStatus.CALL)
                    .allow(AwardRoundStatus.REVIEW, AwardRoundStep.RENEW, AwardRoundStatus.REVIEW)
                    .allow(AwardRoundStatus.REVIEW, AwardRoundStep.GRANT, AwardRoundStatus.REVIEW)
                    .allow(AwardRoundStatus.CALL, AwardRoundStep.AMEND, AwardRoundStatus.CALL)
                    .allow(AwardRoundStatus.CALL, AwardRoundStep.REVIEW, AwardRoundStatus.REVIEW)
                    .allow(AwardRoundStatus.REVIEW, AwardRoundStep.CALL_AGAIN, AwardRoundStatus.CALL)
                    .allow(AwardRoundStatus.CALL, AwardRoundStep.CLOSE, AwardRoundStatus.CLOSED)
                    .allow(AwardRoundStatus.REVIEW, AwardRoundStep.CLOSE, AwardRoundStatus.CLOSED)
                    .allow(AwardRoundStatus.CLOSED, AwardRoundStep.REOPEN, AwardRoundStatus.REVIEW)
                    .allow(AwardRoundStatus.CALL, AwardRoundStep.CORRECT, AwardRoundStatus.CALL)
                    .allow(AwardRoundStatus.REVIEW, AwardRoundStep.CORRECT, AwardRoundStatus.REVIEW)
                    .allow(AwardRoundStatus.CLOSED, AwardRoundStep.CORRECT, AwardRoundStatus.CLOSED);

    /** How it stands. */
    public static final Index<AwardRound, AwardRoundStatus> STATUS =
            Index.one("status", ValueType.of(AwardRoundStatus.class), AwardRound::status);

    /** The first day of the time for which people are honoured. */
    public static final Index<AwardRound, LocalDate> FROM =
            Index.one("honoured_from", ValueType.DAY, round -> round.form().from());

    /** The first day after that time. */
    public static final Column<AwardRound, LocalDate> UNTIL =
            Column.one("honoured_until", ValueType.DAY, round -> round.form().until());

    /** What it is called. */
    public static final Column<AwardRound, String> TITLE =
            Column.one("title", ValueType.TEXT, round -> round.form().title());

    /** How many people may be honoured in each category. */
    public static final Column<AwardRound, Long> PLACES =
            Column.one("places", ValueType.NUMBER, round -> (long) round.form().places());

    /** How many places were given. */
    public static final Column<AwardRound, Long> GIVEN =
            Column.one("given", ValueType.NUMBER, round -> (long) round.given().size());

    /** Since when it is over. */
    public static final Column<AwardRound, LocalDate> CLOSED_ON =
            Column.optional("closed_on", ValueType.DAY, round -> round.closing().map(Closing::day));

    /** Its kind. */
    public static final Kind<AwardRound> KIND = Kind.named(
                    "award_round", 1, AwardRound.class, round -> Ref.of(round.community, round.id))
            .together(STATUS, FROM)
            .index(FROM)
            .column(UNTIL)
            .column(TITLE)
            .column(PLACES)
            .column(GIVEN)
            .column(CLOSED_ON)
            .events(AwardRoundEvent.class)
            .build();

    /** What shows a round where only its id stands. */
    public static final NameOf<AwardRound> NAME_OF = NameOf.of(KIND, TITLE);

    /** Copies the list. */
    public AwardRound {
        given = List.copyOf(given);
    }

    /**
     * How many places of a category were given.
     *
     * @param category which
     * @return how many
     */
    public int given(AwardCategory category) {
        return (int)
                given.stream().filter(place -> place.category() == category).count();
    }

    /**
     * The days of the time for which people are honoured that have come.
     *
     * @param today today
     * @return the days; the first one alone when none has come
     */
    Period honoured(LocalDate today) {
        LocalDate end = form.until().isAfter(today) ? today.plusDays(1) : form.until();
        return Period.between(
                form.from(), end.isAfter(form.from()) ? end : form.from().plusDays(1));
    }

    LifeCycle.Move<AwardRoundStatus, AwardRoundStep> moving(AwardRoundStep step) {
        return new LifeCycle.Move<>(status, step);
    }

    AwardRound to(AwardRoundStep step) {
        return new AwardRound(
                community, id, form, LIFE_CYCLE.next(status, step).orElseThrow(), given, Optional.empty());
    }

    AwardRound with(AwardRoundForm other) {
        return new AwardRound(community, id, other, status, given, closing);
    }

    AwardRound closing(Closing end) {
        return new AwardRound(community, id, form, AwardRoundStatus.CLOSED, given, Optional.of(end));
    }

    AwardRound giving(AwardPlace place) {
        return new AwardRound(
                community,
                id,
                form,
                status,
                Stream.concat(given.stream(), Stream.of(place)).toList(),
                closing);
    }

    AwardRound freeing(Id<AwardNomination> nomination) {
        return new AwardRound(
                community,
                id,
                form,
                status,
                given.stream()
                        .filter(place -> !place.nomination().equals(nomination))
                        .toList(),
                closing);
    }
}
