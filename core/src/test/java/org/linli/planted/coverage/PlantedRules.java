package org.linli.planted.coverage;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** Rules with every defect that a rule can have. */
public final class PlantedRules {
    static final Rule<Integer> ASKED = rule("planted-asked");
    static final Rule<Integer> IDLE = rule("planted-idle");
    static final Rule<Integer> UNLISTED = rule("planted-unlisted");
    static final Rule<Integer> NAME = rule("Planted_Id");
    static final Rule<Integer> TWICE = rule("charter-bound");
    static final Rule<Integer> TWICE_AGAIN = rule("charter-bound");

    /** A set that main code reads makes its rules asked. */
    static final RuleSet<Integer> SET = RuleSet.of(NAME, TWICE);

    static final RuleSet<Integer> IDLE_SET = RuleSet.of(IDLE, UNLISTED);

    static final List<Rule<?>> ALL = List.of(ASKED, IDLE, NAME, TWICE, TWICE_AGAIN);

    private PlantedRules() {}

    private static Rule<Integer> rule(String id) {
        return Rule.<Integer>violation(id, Ground.RECORD)
                .basis(Basis.design("planted"))
                .reads("no.such")
                .holds(number -> number > 0)
                .orSays(number -> Map.of());
    }
}
