package org.linli.grid.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.grid.Site;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on visits (巡查走访规则). */
public final class VisitRules {
    private static final Basis ASSESSMENT = Basis.general("网格员考核办法（示例）", "巡查覆盖率为实际巡查户数与总户数之比");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** A visit is made in a grid in force on its day. */
    public static final Rule<Site> GRID = Rule.<Site>violation("visit-grid", Ground.RECORD)
            .basis(Basis.design("a visit counts for a grid that was there on the day"))
            .holds(Site::isInForce)
            .orSays(Site::figures);

    /** The building of a visit belongs to its grid. */
    public static final Rule<Site> BUILDING = Rule.<Site>violation("visit-building", Ground.RECORD)
            .basis(Basis.design("a visit counts for the grid of its building"))
            .holds(Site::hasBuilding)
            .orSays(Site::figures);

    /** Where a visit is made. */
    public static final RuleSet<Site> SITE = RuleSet.of(GRID, BUILDING);

    /** A visit is recorded on its day or later. */
    public static final Rule<Round> NOT_IN_FUTURE = Rule.<Round>violation("visit-not-in-future", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> !facts.form.day().isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.form.day(), "today", facts.today));

    /** On a visit a household is called on, where one lives. */
    public static final Rule<Round> HOUSEHOLDS_SOME = Rule.<Round>violation("visit-households-some", Ground.ARITHMETIC)
            .basis(ASSESSMENT, Basis.design("a grid without households can be looked after all the same"))
            .holds(facts -> facts.form.households() > 0
                    || facts.form.households() == 0 && facts.most.stream().anyMatch(most -> most == 0))
            .orSays(facts -> Map.of("households", facts.form.households()));

    /** On a visit no more households are called on than live there. */
    public static final Rule<Round> HOUSEHOLDS_MOST = Rule.<Round>violation("visit-households-most", Ground.ARITHMETIC)
            .basis(ASSESSMENT)
            .holds(facts -> facts.most.stream().allMatch(most -> facts.form.households() <= most))
            .orSays(facts -> Map.of("households", facts.form.households(), "most", facts.most.orElse(0L)));

    /** Of the households of a visit, some or none had been called on before. */
    public static final Rule<Round> AGAIN = Rule.<Round>violation("visit-again", Ground.ARITHMETIC)
            .basis(ASSESSMENT, Basis.design("calls are not households"))
            .holds(facts -> facts.form.again() >= 0 && facts.form.again() <= Math.max(0, facts.form.households()))
            .orSays(facts -> Map.of("again", facts.form.again(), "households", facts.form.households()));

    /** A visit takes a minute at least, and a day at most. */
    public static final Rule<Round> MINUTES = Rule.<Round>violation("visit-minutes", Ground.ARITHMETIC)
            .basis(Basis.design("other lengths are mistakes of input"))
            .holds(facts ->
                    facts.form.minutes().stream().allMatch(minutes -> minutes >= 1 && minutes <= MINUTES_OF_A_DAY))
            .orSays(facts -> Map.of("minutes", facts.form.minutes().orElse(0), "most", MINUTES_OF_A_DAY));

    /** What a round is held to. */
    public static final RuleSet<Round> ROUND =
            RuleSet.of(NOT_IN_FUTURE, HOUSEHOLDS_SOME, HOUSEHOLDS_MOST, AGAIN, MINUTES);

    /** A visit that was struck stays so. */
    public static final Rule<Move<VisitStatus, VisitStep>> STEP = Visit.LIFE_CYCLE.rule(
            "visit-step", Basis.design("a record that was wrong is made anew, and the wrong one is kept"));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(GRID, BUILDING, NOT_IN_FUTURE, HOUSEHOLDS_SOME, HOUSEHOLDS_MOST, AGAIN, MINUTES, STEP);

    private VisitRules() {}

    /**
     * A round as written.
     *
     * @param form the form
     * @param most how many households live in the building, where one is named, else in the grid; empty when there is no
     *     such grid
     * @param today the day on which it is recorded
     */
    public record Round(VisitForm form, Optional<Long> most, LocalDate today) {}
}
