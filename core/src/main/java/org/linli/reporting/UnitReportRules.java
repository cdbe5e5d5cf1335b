package org.linli.reporting;

import java.util.List;
import java.util.Map;
import org.linli.code.DivisionCode;
import org.linli.kernel.Basis;
import org.linli.kernel.Rule;

/** The rules on reports of units (单位报到规则). That a unit reports once is kept by a unique index of {@link UnitReport}. */
public final class UnitReportRules {
    private static final int MOST_MEMBERS = 100_000;

    /** A unit reports to the community of its seat. */
    public static final Rule<Seat> SEAT = Rule.<Seat>violation("unit-report-seat")
            .basis(Basis.local("湖北单位党组织报到做法（2020）", ""), Basis.design("the seat stands with the party organisation"))
            .holds(facts -> facts.seat.equals(facts.community))
            .orSays(facts -> Map.of("seat", facts.seat.value()));

    /** A unit says how many members are to report; none is a number too. */
    public static final Rule<Integer> MEMBERS = Rule.<Integer>violation("unit-report-members")
            .basis(Basis.design("the rate of report is counted by it; larger numbers are mistakes of input"))
            .holds(members -> members >= 0 && members <= MOST_MEMBERS)
            .orSays(members -> Map.of("members", members, "most", MOST_MEMBERS));

    /** Reports of units go step by step. */
    public static final Rule<Stage> STEP = Rule.<Stage>violation("unit-report-step")
            .basis(Basis.design("what is over is kept, and a new report made"))
            .holds(facts -> UnitReport.LIFE_CYCLE.next(facts.status, facts.step).isPresent())
            .orSays(facts -> Map.of("status", facts.status, "step", facts.step));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(SEAT, MEMBERS, STEP);

    private UnitReportRules() {}

    /**
     * Where a unit reports.
     *
     * @param seat where its party organisation sits
     * @param community the community
     */
    public record Seat(DivisionCode seat, DivisionCode community) {}

    /**
     * A report is about to go on.
     *
     * @param status how far it has come
     * @param step the next step
     */
    public record Stage(UnitReportStatus status, UnitReportStep step) {}
}
