package org.linli.dispute.mediator;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.SWITCH;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * What a community asks of its mediators (人民调解员).
 *
 * @param golden golden mediators of the studio; 0 asks for none (金牌调解员)
 * @param openCasesMax open disputes of one mediator, usually at most (在办案件)
 * @param mixedEthnicity whether people of several ethnic groups live together, so that the committee has a member of a smaller one
 *     (多民族居住)
 */
public record MediatorTerms(int golden, int openCasesMax, boolean mixedEthnicity) {
    private static final Basis NONE = Basis.design("asked where a charter says so");

    /** Their parameters in a charter. */
    public static final Terms<MediatorTerms> TERMS = Terms.of("mediator", MediatorTerms.class)
            .parameter("golden", COUNT, Edition.first(0, NONE))
            .parameter("openCasesMax", COUNT, Edition.first(10, Basis.design("default of the library")))
            .parameter("mixedEthnicity", SWITCH, Edition.first(false, NONE))
            .build();
}
