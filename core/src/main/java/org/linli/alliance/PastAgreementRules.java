package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;

/** The rules on agreements that another system has kept (历史协议接续规则). What is taken over is told, not refused. */
public final class PastAgreementRules {
    /** A membership ends with its agreement, also where its member is said to have left later. */
    public static final Rule<LeftLater> LEFT_AFTER_END = Rule.<LeftLater>warning("agreement-left-after-end")
            .basis(Basis.design("only an agreement that runs makes a member"))
            .holds(facts -> facts.left.stream().noneMatch(facts.until::isBefore))
            .orSays(facts ->
                    Map.of("member", facts.name, "left", facts.left.orElse(facts.until), "until", facts.until));

    /** The agreements of a member do not overlap. */
    public static final Rule<Beside> TERMS_OVERLAP = Rule.<Beside>warning("agreement-terms-overlap")
            .basis(Basis.design("an agreement follows the one before"))
            .holds(facts -> facts.other.filter(facts.term::overlaps).isEmpty())
            .orSays(facts -> Map.of(
                    "member",
                    facts.name,
                    "from",
                    facts.term.from(),
                    "other",
                    facts.other.map(Period::from).orElse(facts.term.from())));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(LEFT_AFTER_END, TERMS_OVERLAP);

    private PastAgreementRules() {}

    /**
     * The end of an agreement, and when its member left.
     *
     * @param name the member's name
     * @param until the first day on which the agreement no longer runs
     * @param left the first day on which the member is said to have belonged no longer, if it left
     */
    public record LeftLater(String name, LocalDate until, Optional<LocalDate> left) {}

    /**
     * An agreement beside the latest one that is known of its member.
     *
     * @param name the member's name
     * @param term from which day until which it runs
     * @param other the latest that is known, if any
     */
    public record Beside(String name, Period term, Optional<Period> other) {}
}
