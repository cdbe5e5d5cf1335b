package org.linli.duty;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Rule;

/** The rules on what a charter asks of members (章程服务要求规则). */
public final class DutyCharterRules {
    /** A member who serves the hours asked for gets the points that pass. */
    public static final Rule<DutyTerms> PASS_REACHABLE = Rule.<DutyTerms>warning("pass-points-reachable")
            .basis(Basis.design("who does the minimum of a charter can pass by it"))
            .reads("duty.passPoints", "duty.pointsPerHour", "duty.minHoursPerYear")
            .holds(terms -> terms.passPoints() <= terms.minHoursPerYear() * terms.pointsPerHour())
            .orSays(terms -> Map.of(
                    "pass",
                    terms.passPoints(),
                    "hours",
                    terms.minHoursPerYear(),
                    "perHour",
                    terms.pointsPerHour(),
                    "reached",
                    terms.minHoursPerYear() * terms.pointsPerHour()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(PASS_REACHABLE);

    private DutyCharterRules() {}
}
