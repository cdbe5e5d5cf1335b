package org.linli.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.community.Closing;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * How units, grids or people are assessed in a time, as data (考核方案).
 *
 * @param community the community
 * @param id its id there
 * @param form its lines
 * @param status how it stands
 * @param closing since when it is over, and why
 */
public record Rubric(
        DivisionCode community, Id<Rubric> id, RubricForm form, RubricStatus status, Optional<Closing> closing) {
    /** What may happen to it. */
    public static final LifeCycle<RubricStatus, RubricStep> LIFE_CYCLE = LifeCycle.<RubricStatus, RubricStep>empty()
            .allow(RubricStatus.IN_FORCE, RubricStep.ASSESS, RubricStatus.IN_FORCE)
            .allow(RubricStatus.IN_FORCE, RubricStep.AMEND, RubricStatus.IN_FORCE)
            .allow(RubricStatus.IN_FORCE, RubricStep.CORRECT, RubricStatus.IN_FORCE)
            .allow(RubricStatus.CLOSED, RubricStep.CORRECT, RubricStatus.CLOSED)
            .allow(RubricStatus.IN_FORCE, RubricStep.CLOSE, RubricStatus.CLOSED)
            .allow(RubricStatus.CLOSED, RubricStep.REOPEN, RubricStatus.IN_FORCE);

    /** How it stands. */
    public static final Index<Rubric, RubricStatus> STATUS =
            Index.one("status", ValueType.of(RubricStatus.class), Rubric::status);

    /** The first day of the time that is assessed. */
    public static final Index<Rubric, LocalDate> FROM =
            Index.one("assessed_from", ValueType.DAY, rubric -> rubric.form().from());

    /** The first day after that time. */
    public static final Column<Rubric, LocalDate> UNTIL =
            Column.one("assessed_until", ValueType.DAY, rubric -> rubric.form().until());

    /** What it assesses. */
    public static final Column<Rubric, AssessedKind> OF = Column.one(
            "assessed",
            ValueType.of(AssessedKind.class),
            rubric -> rubric.form().of());

    /** What it is called. */
    public static final Column<Rubric, String> TITLE =
            Column.one("title", ValueType.TEXT, rubric -> rubric.form().title());

    /** Since when it is over. */
    public static final Column<Rubric, LocalDate> CLOSED_ON = Column.optional(
            "closed_on", ValueType.DAY, rubric -> rubric.closing().map(Closing::day));

    /** Its kind. */
    public static final Kind<Rubric> KIND = Kind.named(
                    "rubric", 1, Rubric.class, rubric -> Ref.of(rubric.community, rubric.id))
            .together(STATUS, FROM)
            .index(FROM)
            .column(UNTIL)
            .column(OF)
            .column(TITLE)
            .column(CLOSED_ON)
            .events(RubricEvent.class)
            .build();

    /** What shows a rubric where only its id stands. */
    public static final NameOf<Rubric> NAME_OF = NameOf.of(KIND, TITLE);

    LifeCycle.Move<RubricStatus, RubricStep> moving(RubricStep step) {
        return new LifeCycle.Move<>(status, step);
    }

    Rubric with(RubricForm other) {
        return new Rubric(community, id, other, status, closing);
    }

    Rubric to(RubricStep step, Optional<Closing> end) {
        return new Rubric(community, id, form, LIFE_CYCLE.next(status, step).orElseThrow(), end);
    }
}
