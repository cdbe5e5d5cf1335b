package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;

/** The rules on liaison days (联企日规则). */
public final class LiaisonDayRules {
    private static final Basis COMMUNITY = Basis.design("the community may skip or move a day, always with a reason");

    /** A liaison day that would be a day of rest goes where the charter says; the visit belongs to its planned month. */
    public static final Rule<LiaisonDay> SHIFTED = Rule.<LiaisonDay>hint("liaison-day-shift")
            .basis(Basis.story("每月15日为联企日"), Basis.design("moved to the next working day"))
            .reads("liaison.dayOfMonth", "liaison.shortMonth", "liaison.shift")
            .holds(day -> !day.isShifted())
            .orSays(day -> Map.of(
                    "planned", day.planned().orElseThrow(),
                    "day", day.day().orElseThrow(),
                    "reason", day.reason()));

    /** A day is skipped, moved and restored before it is over. */
    public static final Rule<Deciding> OVER = Rule.<Deciding>violation("liaison-day-over", Ground.RECORD)
            .basis(COMMUNITY)
            .holds(facts -> facts.standing.stream().noneMatch(day -> day.isBefore(facts.today)))
            .orSays(facts -> Map.of("day", facts.standing.orElse(facts.today), "today", facts.today));

    /** A day that is moved stays between the liaison days of the months beside it, and does not lie before today. */
    public static final Rule<Moving> ORDER = Rule.<Moving>violation("liaison-day-order", Ground.RECORD)
            .basis(Basis.design("each visit belongs to its month, so days keep the order of their months"))
            .holds(Moving::isInOrder)
            .orSays(facts -> Map.of(
                    "day", facts.day,
                    "before", facts.deciding.before.orElse(facts.deciding.today),
                    "after", facts.deciding.after.orElse(facts.day)));

    /** Only what was decided is taken back. */
    public static final Rule<Restoring> DECIDED = Rule.<Restoring>violation("liaison-day-decided", Ground.RECORD)
            .basis(Basis.design("an undoing that undoes nothing is a mistake of the month"))
            .holds(facts -> facts.isDecided)
            .orSays(facts -> Map.of("month", facts.month));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(SHIFTED, OVER, ORDER, DECIDED);

    private LiaisonDayRules() {}

    /**
     * A liaison day on which the community decides.
     *
     * @param standing when it takes place now, or would if it were not skipped
     * @param before the liaison day of the month before, if it has one
     * @param after the liaison day of the month after, if it has one
     * @param today today
     */
    public record Deciding(
            Optional<LocalDate> standing, Optional<LocalDate> before, Optional<LocalDate> after, LocalDate today) {}

    /**
     * A liaison day that is moved.
     *
     * @param day to which day
     * @param deciding what stands beside it
     */
    public record Moving(LocalDate day, Deciding deciding) {
        boolean isInOrder() {
            return !day.isBefore(deciding.today)
                    && deciding.before.stream().allMatch(day::isAfter)
                    && deciding.after.stream().allMatch(day::isBefore);
        }
    }

    /**
     * A decision that is taken back.
     *
     * @param month the first day of the month
     * @param isDecided whether the community has decided on its day
     */
    public record Restoring(LocalDate month, boolean isDecided) {}
}
