package org.linli.grid.patrol;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.grid.Site;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A round through a grid, as recorded (巡查走访记录). There may be several in a day. A wrong record is struck and made anew,
 * never changed and never deleted.
 *
 * @param community the community
 * @param id its id there
 * @param round who, where, when, and how many households
 * @param status whether it counts
 * @param struckFor why it was struck, 1 to {@value #MAX_REASON} characters
 */
public record Visit(
        DivisionCode community, Id<Visit> id, VisitForm round, VisitStatus status, Optional<String> struckFor) {
    /** The longest reason. */
    public static final int MAX_REASON = 500;

    /** What may happen to it. */
    public static final LifeCycle<VisitStatus, VisitStep> LIFE_CYCLE =
            LifeCycle.<VisitStatus, VisitStep>empty().allow(VisitStatus.RECORDED, VisitStep.STRIKE, VisitStatus.STRUCK);

    /** Through which grid. */
    public static final Index<Visit, Id<Grid>> GRID =
            Index.one("grid", ValueType.id(), visit -> visit.round().grid());

    /** Who made it. */
    public static final Column<Visit, Id<Person>> VISITOR =
            Column.one("visitor", ValueType.id(), visit -> visit.round().visitor());

    /** When. */
    public static final Index<Visit, LocalDate> DAY =
            Index.one("visited_on", ValueType.DAY, visit -> visit.round().day());

    /** Whether it counts. */
    public static final Column<Visit, VisitStatus> STATUS =
            Column.one("status", ValueType.of(VisitStatus.class), Visit::status);

    /** How many households were called on, for reports: calls, not households. */
    public static final Column<Visit, Long> CALLS =
            Column.one("calls", ValueType.NUMBER, visit -> (long) visit.round().households());

    /** Its kind. */
    public static final Kind<Visit> KIND = Kind.named(
                    "grid_visit", 1, Visit.class, visit -> Ref.of(visit.community, visit.id))
            .together(GRID, DAY)
            .column(VISITOR)
            .column(STATUS)
            .column(CALLS)
            .naming(GRID, GridNames.GRID)
            .events(VisitEvent.class)
            .build();

    /**
     * Records a round.
     *
     * @param community the community
     * @param id its new id
     * @param site where it was made, with the division in force on its day
     * @param round as written
     * @return the visit; refused with all that is found by {@link VisitRules#SITE} and {@link VisitRules#ROUND}
     */
    static Decision<Visit> record(DivisionCode community, Id<Visit> id, Site site, VisitRules.Round round) {
        VisitForm form = round.form();
        return new Inspection()
                .ask(VisitRules.SITE, site)
                .ask(VisitRules.ROUND, round)
                .decide(() -> Decision.accepted(
                        new Visit(community, id, form, VisitStatus.RECORDED, Optional.empty()),
                        new VisitEvent.VisitRecorded(id, form.grid(), form.day(), form.households(), form.again())));
    }

    /**
     * Strikes it.
     *
     * @param reason why
     * @return the visit; refused with {@code visit-step} and what is wrong in the reason
     */
    Decision<Visit> strike(String reason) {
        Inspection inspection = Inspection.of(VisitRules.STEP, status, VisitStep.STRIKE);
        Optional<String> why = inspection.read(PlainText.requireLines("reason", reason, MAX_REASON));
        return inspection.decide(() -> Decision.accepted(
                new Visit(community, id, round, VisitStatus.STRUCK, why), new VisitEvent.VisitStruck(id)));
    }

    /** {@return how many households it was the first to call on in the month} */
    public int firstCalls() {
        return round.households() - round.again();
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "Visit " + id + " in " + round.grid() + ", " + status;
    }
}
