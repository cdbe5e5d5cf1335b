package org.linli.service.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.community.ClosingRules;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on policies for enterprises (惠企政策规则). */
public final class PolicyRules {
    /** A policy that holds no longer reaches no one. */
    public static final Rule<ClosingRules.Standing> CLOSED = Rule.<ClosingRules.Standing>violation(
                    "policy-closed", Ground.RECORD)
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts ->
                    facts.closedOn().filter(end -> !facts.day().isBefore(end)).isEmpty())
            .orSays(facts ->
                    Map.of("name", facts.name(), "day", facts.closedOn().orElse(facts.day())));

    /** A policy is published with its scope, standard, conditions and procedure. Facts: how many of these are missing. */
    public static final Rule<Integer> COMPLETE = Rule.<Integer>warning("policy-complete")
            .basis(Statutes.PRIVATE_ECONOMY.article("§46"))
            .holds(missing -> missing == 0)
            .orSays(missing -> Map.of("missing", missing));

    /** A policy concerns a number of enterprises that can be visited. */
    public static final Rule<Integer> CONCERNS = Rule.<Integer>violation("policy-concerns", Ground.ARITHMETIC)
            .basis(Basis.design("more are no list of a community"))
            .holds(count -> count <= PolicyForm.MAX_CONCERNS)
            .orSays(count -> Map.of("enterprises", count, "most", PolicyForm.MAX_CONCERNS));

    /** What is recorded of a policy has happened, and not before it was published. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("policy-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.on.isBefore(facts.earliest) && !facts.on.isAfter(facts.latest))
            .orSays(facts -> Map.of("day", facts.on, "earliest", facts.earliest, "latest", facts.latest));

    /** A policy reaches enterprises that it concerns, each once. */
    public static final Rule<Reaching> REACHES = Rule.<Reaching>violation("policy-reaches", Ground.RECORD)
            .basis(Basis.design("a rate of delivery counts each enterprise once"))
            .holds(facts -> facts.concerned && !facts.reached)
            .orSays(facts -> Map.of("other", !facts.concerned, "again", facts.concerned && facts.reached));

    /** A delivery that is taken back was written. Facts: whether it was. */
    public static final Rule<Boolean> REACHED = Rule.<Boolean>violation("policy-reached", Ground.RECORD)
            .basis(Basis.design("only what was written can have been written wrongly"))
            .holds(there -> there)
            .orSays(there -> Map.of());

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(CLOSED, COMPLETE, CONCERNS, DAY, REACHES, REACHED);

    private PolicyRules() {}

    /**
     * The day of what is recorded.
     *
     * @param earliest the first day on which it can have been
     * @param on the day
     * @param latest the last one
     */
    public record Dated(LocalDate earliest, LocalDate on, LocalDate latest) {}

    /**
     * A policy that reaches an enterprise.
     *
     * @param concerned whether it concerns the enterprise
     * @param reached whether it has reached it before
     */
    public record Reaching(boolean concerned, boolean reached) {}
}
