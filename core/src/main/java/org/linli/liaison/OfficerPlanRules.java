package org.linli.liaison;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;

/** The rules on plans of officers (三员派位规则). */
public final class OfficerPlanRules {
    /** A plan has a person for each vacant role. */
    public static final Rule<Integer> SHORT = Rule.<Integer>warning("officer-plan-short")
            .basis(Basis.story("网格员、企业服务专员、党建指导员三员包企"))
            .holds(vacant -> vacant == 0)
            .orSays(vacant -> Map.of("vacant", vacant));

    /** So many officers are appointed together, at most. */
    public static final Rule<Integer> SIZE = Rule.<Integer>violation("officer-plan-size", Ground.ARITHMETIC)
            .basis(Basis.design("one commit holds what one plan places"))
            .holds(places -> places <= OfficersPlaced.MAX)
            .orSays(places -> Map.of("places", places, "most", OfficersPlaced.MAX));

    /** A plan names each role of a team once, and only one that is vacant. */
    public static final Rule<Placing> VACANT = Rule.<Placing>violation("officer-plan-vacant", Ground.RECORD)
            .basis(Basis.design("a plan fills what was vacant when it was made"))
            .holds(facts -> facts.isVacant)
            .orSays(facts -> Map.of("enterprise", facts.enterprise, "role", facts.role));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(SHORT, SIZE, VACANT);

    private OfficerPlanRules() {}

    /**
     * A role that a plan fills.
     *
     * @param enterprise the enterprise's name
     * @param role the role
     * @param isVacant whether it is vacant still
     */
    public record Placing(String enterprise, OfficerRole role, boolean isVacant) {}
}
