package org.linli.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.charter.Share;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;

/** The rules on rubrics (考核方案规则). */
public final class RubricRules {
    private static final int MOST_POINTS = 1000;

    /** A rubric goes step by step. */
    public static final Rule<Move<RubricStatus, RubricStep>> STEP =
            Rubric.LIFE_CYCLE.rule("rubric-step", Basis.design("the life cycle of a rubric"));

    /** The weights of a rubric come to the whole, exactly. */
    public static final Rule<RubricForm> WEIGHTS = Rule.<RubricForm>violation("assessment-weights", Ground.ARITHMETIC)
            .basis(Basis.design("shares of one score come to the whole"))
            .holds(form -> form.weights(Optional.empty()) == Share.WHOLE)
            .orSays(form -> Map.of("weights", percent(form.weights(Optional.empty()))));

    /** A rubric has a line at least, and assesses a time that ends after it begins. */
    public static final Rule<RubricForm> FIGURES = Rule.<RubricForm>violation("rubric-figures", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(form -> form.from().isBefore(form.until())
                    && !form.indicators().isEmpty()
                    && form.indicators().size() <= RubricForm.MAX_INDICATORS)
            .orSays(form -> Map.of(
                    "from", form.from(),
                    "until", form.until(),
                    "lines", form.indicators().size(),
                    "most", RubricForm.MAX_INDICATORS));
    /** A line weighs something, and begins with points from 0 to its cap. */
    public static final Rule<Indicator> INDICATOR = Rule.<Indicator>violation("rubric-indicator", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(line -> line.weight().basisPoints() >= 1
                    && line.begins() >= 0
                    && line.begins() <= line.cap()
                    && line.cap() >= 1
                    && line.cap() <= MOST_POINTS)
            .orSays(line -> Map.of(
                    "weight",
                    line.weight().toString(),
                    "begins",
                    line.begins(),
                    "cap",
                    line.cap(),
                    "most",
                    MOST_POINTS));

    /** Traces of work carry no weight, or where a charter allows it some beside results. */
    public static final Rule<Traced> TRACES = Rule.<Traced>choice("assessment-not-by-traces")
            .basis(Basis.general("整治形式主义为基层减负若干规定（2024）", "不以痕迹、打卡、排名考核"))
            .reads("assessment.traces")
            .holds(facts -> facts.traces == 0 || facts.allowed && facts.traces < Share.WHOLE)
            .orSays(facts -> Map.of("traces", percent(facts.traces), "alone", facts.traces >= Share.WHOLE));

    /** A rubric by which something was assessed keeps its lines. */
    public static final Rule<Kept> KEPT = Rule.<Kept>violation("rubric-kept", Ground.RECORD)
            .basis(Basis.design("what was assessed was assessed by the lines of that day"))
            .holds(facts -> facts.same || facts.assessments == 0)
            .orSays(facts -> Map.of("assessments", facts.assessments));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, WEIGHTS, FIGURES, INDICATOR, TRACES, KEPT);

    private RubricRules() {}

    /** Hundredths of a percent, as they are shown. */
    private static String percent(long weights) {
        return BigDecimal.valueOf(weights, 2).toPlainString() + "%";
    }

    /**
     * How much lines look at traces.
     *
     * @param traces the weights of lines that look at traces, in hundredths of a percent
     * @param allowed whether the charter lets traces carry weight
     */
    public record Traced(long traces, boolean allowed) {}

    /**
     * A rubric that changes.
     *
     * @param same whether its lines, and what and when it assesses, stay
     * @param assessments how many were begun by it
     */
    public record Kept(boolean same, int assessments) {}
}
