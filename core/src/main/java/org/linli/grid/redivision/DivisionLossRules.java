package org.linli.grid.redivision;

import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on what loses its place when the community is divided anew (网格调整去留规则). */
public final class DivisionLossRules {
    private static final Basis NOTHING_LOST =
            Basis.design("no holder loses a post, and no incident its grid, unless the decision names it");

    /** What loses its place is settled. */
    public static final Rule<Loss> SETTLED = Rule.<Loss>violation("division-loss-settled", Ground.RECORD)
            .basis(NOTHING_LOST)
            .holds(facts -> facts.settlements > 0)
            .orSays(Loss::figures);

    /** What loses its place is settled once. */
    public static final Rule<Loss> ONCE = Rule.<Loss>violation("division-loss-settled-once", Ground.RECORD)
            .basis(NOTHING_LOST)
            .holds(facts -> facts.settlements <= 1)
            .orSays(Loss::figures);

    /** What everything that loses its place is held to. */
    public static final RuleSet<Loss> LOSS = RuleSet.of(SETTLED, ONCE);

    /** Only what loses its place is settled. */
    public static final Rule<Settling> NEEDED = Rule.<Settling>violation("division-settlement-needed", Ground.RECORD)
            .basis(Basis.design("a division moves nothing that keeps its place"))
            .holds(Settling::isNeeded)
            .orSays(Settling::figures);

    /** What moves, moves to a place that the new division has. */
    public static final Rule<Settling> PLACE = Rule.<Settling>violation("division-settlement-place", Ground.RECORD)
            .basis(NOTHING_LOST)
            .holds(Settling::hasPlace)
            .orSays(Settling::figures);

    /** What every settlement is held to. */
    public static final RuleSet<Settling> SETTLEMENT = RuleSet.of(NEEDED, PLACE);

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(SETTLED, ONCE, NEEDED, PLACE);

    private DivisionLossRules() {}

    /**
     * Something that loses its place.
     *
     * @param kind what it is: a post, an incident
     * @param id its id
     * @param what which post, or what the incident is about
     * @param grid what its grid was called; empty when that is not known
     * @param settlements how many settlements name it
     */
    public record Loss(Label kind, Id<?> id, Label what, String grid, int settlements) {
        Map<String, Object> figures() {
            return Map.of("kind", kind, "id", id.value(), "what", what, "grid", grid);
        }
    }

    /**
     * A settlement.
     *
     * @param item which of the settlements it is, counted from 1
     * @param id of the post or incident that it names
     * @param isNeeded whether that post or incident loses its place
     * @param hasPlace whether the place that it moves to is there; true for what ends
     */
    public record Settling(int item, Id<?> id, boolean isNeeded, boolean hasPlace) {
        Map<String, Object> figures() {
            return Map.of("item", item, "id", id.value());
        }
    }
}
