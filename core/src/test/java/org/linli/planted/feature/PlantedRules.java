package org.linli.planted.feature;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Rule;

/** A rule of a package whose feature is not in the list. */
public final class PlantedRules {
    /** The rule. */
    public static final Rule<Integer> POSITIVE = Rule.<Integer>hint("planted-positive")
            .basis(Basis.design("planted"))
            .holds(number -> number > 0)
            .orSays(number -> Map.of("number", number));

    /** Every rule. */
    public static final List<Rule<?>> ALL = List.of(POSITIVE);

    private PlantedRules() {}
}
