package org.linli.reporting;

import java.util.List;
import java.util.Map;
import org.linli.code.DivisionCode;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;

/** The rules on reports of units (单位报到规则). A unique index of {@link UnitReport} ensures that a unit has one active report. */
public final class UnitReportRules {
    private static final int MOST_MEMBERS = 100_000;

    /** A unit reports to the community of its seat. */
    public static final Rule<Seat> SEAT = Rule.<Seat>choice("unit-report-seat")
            .basis(Basis.local("湖北单位党组织报到做法（2020）", ""), Basis.design("the seat stands with the party organisation"))
            .holds(facts -> facts.seat.equals(facts.community))
            .orSays(facts -> Map.of("seat", facts.seat.value()));

    /** A unit names the number of members who are to report; zero is allowed. */
    public static final Rule<Integer> MEMBERS = Rule.<Integer>violation("unit-report-members", Ground.ARITHMETIC)
            .basis(Basis.design("the rate of report is counted by it; larger numbers are mistakes of input"))
            .holds(members -> members >= 0 && members <= MOST_MEMBERS)
            .orSays(members -> Map.of("members", members, "most", MOST_MEMBERS));

    /** A report of a unit changes by the steps of its life cycle. */
    public static final Rule<Move<UnitReportStatus, UnitReportStep>> STEP =
            UnitReport.LIFE_CYCLE.rule("unit-report-step", Basis.design("what is over is kept, and a new report made"));

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
}
