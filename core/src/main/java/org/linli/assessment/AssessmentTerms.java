package org.linli.assessment;

import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.SWITCH;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * How a community assesses (考核).
 *
 * @param traces whether traces of work may carry weight beside results (痕迹指标)
 * @param appealDays within how many days after the result was announced an appeal is in time (申诉期)
 * @param answerDays within how many days an appeal is answered (申诉答复期)
 */
public record AssessmentTerms(boolean traces, int appealDays, int answerDays) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<AssessmentTerms> TERMS = Terms.of("assessment", AssessmentTerms.class)
            .parameter(
                    "traces",
                    SWITCH,
                    Edition.first(false, Basis.general("整治形式主义为基层减负若干规定（2024）", "不以痕迹、打卡、排名考核"), DESIGN))
            .parameter("appealDays", DAYS, Edition.first(7, DESIGN))
            .parameter("answerDays", DAYS, Edition.first(15, DESIGN))
            .build();
}
