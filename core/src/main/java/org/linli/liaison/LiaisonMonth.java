package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A month on whose liaison day the community has decided (联企日调整). A month without one keeps to the charter.
 *
 * @param community the community
 * @param id the month as an id
 * @param month the month
 * @param change what was decided; empty after it was taken back
 */
public record LiaisonMonth(DivisionCode community, Id<LiaisonMonth> id, YearMonth month, Optional<DayChange> change) {
    /** Which month, by its first day. */
    public static final Column<LiaisonMonth, LocalDate> FIRST_DAY =
            Column.one("first_on", ValueType.DAY, month -> month.month().atDay(1));

    /** To which day its liaison day was moved. */
    public static final Column<LiaisonMonth, LocalDate> MOVED_TO = Column.optional(
            "moved_to_on", ValueType.DAY, month -> month.change().flatMap(DayChange::day));

    /** Whether it was skipped. */
    public static final Column<LiaisonMonth, Boolean> SKIPPED =
            Column.one("skipped", ValueType.FLAG, LiaisonMonth::isSkipped);

    /** Its kind. */
    public static final Kind<LiaisonMonth> KIND = Kind.named(
                    "liaison_month", 1, LiaisonMonth.class, month -> Ref.of(month.community, month.id))
            .column(FIRST_DAY)
            .column(MOVED_TO)
            .column(SKIPPED)
            .events(LiaisonMonthEvent.class)
            .build();

    /** {@return whether it has no liaison day by a decision of the community} */
    public boolean isSkipped() {
        return change.filter(decided -> decided.day().isEmpty()).isPresent();
    }

    static Id<LiaisonMonth> idOf(YearMonth month) {
        return Id.of(month.toString());
    }

    static LiaisonMonth of(DivisionCode community, YearMonth month) {
        return new LiaisonMonth(community, idOf(month), month, Optional.empty());
    }

    Decision<LiaisonMonth> skip(String reason, LiaisonDayRules.Deciding facts) {
        Inspection inspection = new Inspection().ask(LiaisonDayRules.OVER, facts);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> changed(
                new DayChange(Optional.empty(), why.orElseThrow()),
                new LiaisonMonthEvent.LiaisonDaySkipped(id, month, why.orElseThrow())));
    }

    Decision<LiaisonMonth> move(LocalDate day, String reason, LiaisonDayRules.Deciding facts) {
        Inspection inspection = new Inspection()
                .ask(LiaisonDayRules.OVER, facts)
                .ask(LiaisonDayRules.ORDER, new LiaisonDayRules.Moving(day, facts));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> changed(
                new DayChange(Optional.of(day), why.orElseThrow()),
                new LiaisonMonthEvent.LiaisonDayMoved(id, month, day, why.orElseThrow())));
    }

    Decision<LiaisonMonth> restore(String reason, LiaisonDayRules.Deciding facts) {
        Inspection inspection = new Inspection()
                .ask(LiaisonDayRules.OVER, facts)
                .ask(LiaisonDayRules.DECIDED, new LiaisonDayRules.Restoring(month.atDay(1), change.isPresent()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new LiaisonMonth(community, id, month, Optional.empty()),
                new LiaisonMonthEvent.LiaisonDayRestored(id, month, change.orElseThrow(), why.orElseThrow())));
    }

    private Decision<LiaisonMonth> changed(DayChange now, LiaisonMonthEvent event) {
        return Decision.accepted(new LiaisonMonth(community, id, month, Optional.of(now)), event);
    }
}
