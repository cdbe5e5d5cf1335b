package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
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
 * How a unit, a grid or a person is assessed by a rubric (考核), line by line with the evidence of each. What is written about a person is
 * sealed under the person's key.
 *
 * @param community the community
 * @param id its id there
 * @param rubric by which rubric
 * @param assessed who or what is assessed
 * @param status how it stands
 * @param entries its lines, struck ones among them
 * @param appeals every appeal, oldest first
 * @param steps every step that was taken, oldest first
 */
public record Assessment(
        DivisionCode community,
        Id<Assessment> id,
        Id<Rubric> rubric,
        Assessed assessed,
        AssessmentStatus status,
        List<AssessmentEntry> entries,
        List<AssessmentAppeal> appeals,
        List<AssessmentTaken> steps) {
    /** What may happen to it. */
    public static final LifeCycle<AssessmentStatus, AssessmentStep> LIFE_CYCLE =
            LifeCycle.<AssessmentStatus, AssessmentStep>empty()
                    .allow(AssessmentStatus.OPEN, AssessmentStep.ENTER, AssessmentStatus.OPEN)
                    .allow(AssessmentStatus.OPEN, AssessmentStep.STRIKE, AssessmentStatus.OPEN)
                    .allow(AssessmentStatus.OPEN, AssessmentStep.ANNOUNCE, AssessmentStatus.ANNOUNCED)
                    .allow(AssessmentStatus.ANNOUNCED, AssessmentStep.APPEAL, AssessmentStatus.APPEALED)
                    .allow(AssessmentStatus.APPEALED, AssessmentStep.DISMISS, AssessmentStatus.ANNOUNCED)
                    .allow(AssessmentStatus.APPEALED, AssessmentStep.ALLOW, AssessmentStatus.OPEN)
                    .allow(AssessmentStatus.ANNOUNCED, AssessmentStep.FINISH, AssessmentStatus.FINAL)
                    .allow(AssessmentStatus.ANNOUNCED, AssessmentStep.REOPEN, AssessmentStatus.OPEN)
                    .allow(AssessmentStatus.FINAL, AssessmentStep.REOPEN, AssessmentStatus.OPEN)
                    .allow(AssessmentStatus.OPEN, AssessmentStep.DROP, AssessmentStatus.DROPPED);

    /** How it stands. */
    public static final Index<Assessment, AssessmentStatus> STATUS =
            Index.one("status", ValueType.of(AssessmentStatus.class), Assessment::status);

    /** By which rubric. */
    public static final Index<Assessment, Id<Rubric>> RUBRIC = Index.one("rubric", ValueType.id(), Assessment::rubric);

    /** The unit, by its party organisation. */
    public static final Index<Assessment, Id<PartyOrganisation>> UNIT =
            Index.optional("party_organisation", ValueType.id(), assessment -> assessment.assessed.unit());

    /** The grid. */
    public static final Column<Assessment, Id<Grid>> GRID =
            Column.optional("grid", ValueType.id(), assessment -> assessment.assessed.grid());

    /** The person. */
    public static final Index<Assessment, Id<Person>> PERSON =
            Index.optional("person", ValueType.id(), assessment -> assessment.assessed.person());

    /** Rubric and assessed, unless it was begun by mistake. */
    static final Index<Assessment, String> ONCE = Index.<Assessment, String>optional(
                    "once", ValueType.TEXT, Assessment::once)
            .unique("assessment-once")
            .unreported();

    /** Its kind. */
    public static final Kind<Assessment> KIND = Kind.named(
                    "assessment", 1, Assessment.class, assessment -> Ref.of(assessment.community, assessment.id))
            .together(RUBRIC, STATUS)
            .naming(RUBRIC, Rubric.NAME_OF)
            .index(STATUS)
            .index(UNIT)
            .naming(UNIT, CommunityNames.PARTY_ORGANISATION)
            .column(GRID)
            .naming(GRID, GridNames.GRID)
            .index(PERSON)
            .index(ONCE)
            .events(AssessmentEvent.class)
            .personal(Assessment::withTexts)
            .build();

    /** Copies the lists. */
    public Assessment {
        entries = List.copyOf(entries);
        appeals = List.copyOf(appeals);
        steps = List.copyOf(steps);
    }

    /** {@return on which day the result was announced last; empty before} */
    public Optional<LocalDate> announcedOn() {
        return steps.stream()
                .filter(taken -> taken.step() == AssessmentStep.ANNOUNCE)
                .reduce((before, later) -> later)
                .map(AssessmentTaken::on);
    }

    private Optional<String> once() {
        return status == AssessmentStatus.DROPPED ? Optional.empty() : Optional.of(rubric + "/" + assessed.key());
    }

    Assessment taking(AssessmentTaken taken, List<AssessmentEntry> lines, List<AssessmentAppeal> all) {
        return new Assessment(
                community,
                id,
                rubric,
                assessed,
                LIFE_CYCLE.next(status, taken.step()).orElseThrow(),
                lines,
                all,
                Stream.concat(steps.stream(), Stream.of(taken)).toList());
    }

    private Assessment withTexts(PersonalTexts.Replacement each) {
        return assessed.person().map(person -> withTexts(person, each)).orElse(this);
    }

    private Assessment withTexts(Id<Person> person, PersonalTexts.Replacement each) {
        return new Assessment(
                community,
                id,
                rubric,
                assessed,
                status,
                every(entries, i -> entries.get(i).withTexts(person, each, "entries/" + i)),
                every(appeals, i -> appeals.get(i).withTexts(person, each, "appeals/" + i)),
                every(steps, i -> steps.get(i).withTexts(person, each, "steps/" + i)));
    }

    private static <T> List<T> every(List<T> list, Function<Integer, T> at) {
        return IntStream.range(0, list.size()).mapToObj(at::apply).toList();
    }

    /** Leaves out who it is and what people wrote. */
    @Override
    public String toString() {
        return "Assessment " + community + "/" + id + ", " + status;
    }
}
