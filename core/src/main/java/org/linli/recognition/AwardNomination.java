package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A person who is put forward for an award, and what became of it (提名). A person stands in one category of a round. What is written is
 * sealed under the person's key.
 *
 * @param community the community
 * @param id its id there
 * @param form who, for what
 * @param status how it stands
 * @param merits what was on record when the conditions were looked at
 * @param scores the points of the reviewers, one for each
 * @param votes the votes of residents, where there were any
 * @param recused opaque ids of those who stand back
 * @param publicity how long the candidate is public, once so
 * @param objections every objection, oldest first
 * @param barredUntil the first day on which the person may be put forward again, once the honour was taken back
 * @param steps every step that was taken, oldest first
 */
public record AwardNomination(
        DivisionCode community,
        Id<AwardNomination> id,
        AwardNominationForm form,
        AwardStatus status,
        List<AwardMerit> merits,
        List<AwardScore> scores,
        Optional<AwardVotes> votes,
        List<String> recused,
        Optional<AwardPublicity> publicity,
        List<AwardObjection> objections,
        Optional<LocalDate> barredUntil,
        List<AwardTaken> steps) {
    /** What may happen to it. */
    public static final LifeCycle<AwardStatus, AwardStep> LIFE_CYCLE = AwardLifeCycle.table();

    /** How it stands. */
    public static final Index<AwardNomination, AwardStatus> STATUS =
            Index.one("status", ValueType.of(AwardStatus.class), AwardNomination::status);

    /** In which round. */
    public static final Index<AwardNomination, Id<AwardRound>> ROUND =
            Index.one("round", ValueType.id(), nomination -> nomination.form().round());

    /** For what. */
    public static final Index<AwardNomination, AwardCategory> CATEGORY = Index.one(
            "category",
            ValueType.of(AwardCategory.class),
            nomination -> nomination.form().category());

    /** Who. */
    public static final Index<AwardNomination, Id<Person>> PERSON =
            Index.one("person", ValueType.id(), nomination -> nomination.form().person());

    /** On which day the person was put forward. */
    public static final Index<AwardNomination, LocalDate> NOMINATED_ON = Index.one(
            "nominated_on", ValueType.DAY, nomination -> nomination.form().on());

    /** On which day the person was honoured. */
    public static final Column<AwardNomination, LocalDate> AWARDED_ON =
            Column.optional("awarded_on", ValueType.DAY, AwardNomination::awardedOn);

    /** The last day on which the candidate is public. */
    public static final Column<AwardNomination, LocalDate> PUBLIC_UNTIL = Column.optional(
            "public_until", ValueType.DAY, nomination -> nomination.publicity().map(AwardPublicity::lastDay));

    /** Round and person, while it may come to an honour. */
    static final Index<AwardNomination, String> ONCE = Index.<AwardNomination, String>optional(
                    "once", ValueType.TEXT, AwardNomination::once)
            .unique("award-nomination-once")
            .unreported();

    /** Its kind. */
    public static final Kind<AwardNomination> KIND = Kind.named(
                    "award_nomination",
                    1,
                    AwardNomination.class,
                    nomination -> Ref.of(nomination.community, nomination.id))
            .together(STATUS, NOMINATED_ON)
            .together(ROUND, STATUS)
            .naming(ROUND, AwardRound.NAME_OF)
            .index(CATEGORY)
            .index(PERSON)
            .index(NOMINATED_ON)
            .index(ONCE)
            .column(AWARDED_ON)
            .column(PUBLIC_UNTIL)
            .events(AwardEvent.class)
            .personal(AwardNomination::withTexts)
            .build();

    /** Copies the lists. */
    public AwardNomination {
        merits = List.copyOf(merits);
        scores = List.copyOf(scores);
        recused = List.copyOf(recused);
        objections = List.copyOf(objections);
        steps = List.copyOf(steps);
    }

    /** {@return on which day the person was honoured; empty for one who is not} */
    public Optional<LocalDate> awardedOn() {
        return status == AwardStatus.AWARDED
                ? steps.stream()
                        .filter(taken -> taken.step() == AwardStep.AWARD)
                        .reduce((before, later) -> later)
                        .map(AwardTaken::on)
                : Optional.empty();
    }

    /** {@return the place that it takes when the person is honoured} */
    AwardPlace place() {
        return new AwardPlace(form.category(), id);
    }

    private Optional<String> once() {
        return status.isOpen() || status == AwardStatus.AWARDED
                ? Optional.of(form.round() + "/" + form.person())
                : Optional.empty();
    }

    /** The same as the person sees it: without what others have said of it. */
    AwardNomination asSeenByNominee() {
        return new AwardNomination(
                community,
                id,
                form,
                status,
                merits,
                List.of(),
                Optional.empty(),
                List.of(),
                publicity,
                List.of(),
                barredUntil,
                List.of());
    }

    private AwardNomination withTexts(PersonalTexts.Replacement each) {
        Id<Person> person = form.person();
        return new AwardNomination(
                community,
                id,
                form.grounds(each.of(person, "form/grounds", form.grounds())),
                status,
                merits,
                IntStream.range(0, scores.size())
                        .mapToObj(i -> scores.get(i)
                                .with(each.of(
                                        person,
                                        "scores/" + i + "/evidence",
                                        scores.get(i).evidence())))
                        .toList(),
                votes,
                recused,
                publicity,
                IntStream.range(0, objections.size())
                        .mapToObj(i -> objections
                                .get(i)
                                .with(
                                        each.of(
                                                person,
                                                "objections/" + i + "/what",
                                                objections.get(i).what()),
                                        objections
                                                .get(i)
                                                .result()
                                                .map(text -> each.of(person, "objections/" + i + "/result", text))))
                        .toList(),
                barredUntil,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> steps.get(i).withTexts(person, each, "steps/" + i))
                        .toList());
    }

    /** Leaves out who it is and what people wrote. */
    @Override
    public String toString() {
        return "AwardNomination " + community + "/" + id + ", " + status;
    }
}
