package org.linli.duty;

import java.util.List;
import java.util.Map;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.kernel.Basis;
import org.linli.kernel.Rule;

/** The rules on rates of units (单位报到率与完成率规则). */
public final class UnitStandingRules {
    /**
     * A unit's rates of report and of completion reach the charter's. The rate of a unit without members is undefined, and reaches every
     * share.
     */
    public static final Rule<Rated> RATE = Rule.<Rated>warning("unit-report-rate")
            .basis(Basis.local("邢台桥西在职党员双报到", "报到率、完成率低于95%"))
            .reads("duty.unitMinReport")
            .holds(facts -> !facts.rate.isDefined() || facts.rate.reaches(facts.least))
            .orSays(facts -> Map.of(
                    "measure",
                    facts.measure,
                    "unit",
                    facts.unit,
                    "part",
                    facts.rate.part(),
                    "whole",
                    facts.rate.whole(),
                    "rate",
                    facts.rate.toString(),
                    "least",
                    facts.least.toString()));

    /**
     * No more members report than the unit stated. It is the stated number that is doubted; every report counts, and a surplus
     * covers no other unit's deficit.
     */
    public static final Rule<Stated> OVER = Rule.<Stated>warning("unit-report-over")
            .basis(Basis.design("two numbers disagree, so the unit states its number again"))
            .holds(facts -> facts.reported <= facts.stated)
            .orSays(facts -> Map.of("unit", facts.unit, "stated", facts.stated, "reported", facts.reported));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(RATE, OVER);

    private UnitStandingRules() {}

    /**
     * The members of a unit.
     *
     * @param unit the name of its party organisation
     * @param stated how many are to report, as the unit stated
     * @param reported how many have reported
     */
    public record Stated(String unit, long stated, long reported) {}

    /**
     * A rate of a unit.
     *
     * @param unit the name of its party organisation
     * @param measure which rate
     * @param rate the rate
     * @param least the charter's least share
     */
    public record Rated(String unit, UnitMeasure measure, Rate rate, Share least) {}
}
