package org.linli.activity;

import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.WORDS;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What activities keep to (社区活动).
 *
 * @param answerDays days in which those answer who moved up (递补确认期限)
 * @param waitingOrder who moves up when places fall free (递补规则)
 * @param wishDays days in which a wish is taken up or declined (心愿答复期限)
 */
public record ActivityTerms(int answerDays, WaitingOrder waitingOrder, int wishDays) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<ActivityTerms> TERMS = Terms.of("activity", ActivityTerms.class)
            .parameter("answerDays", DAYS, Edition.first(2, DESIGN))
            .parameter("waitingOrder", WORDS, Edition.first(WaitingOrder.IN_ORDER, DESIGN))
            .parameter("wishDays", DAYS, Edition.first(30, DESIGN))
            .build();
}
