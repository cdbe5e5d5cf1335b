package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;

/** The rules on who serves a need with what (认领与派单规则). */
public final class ClaimRules {
    private static final Basis LISTS = Basis.story("需求清单、资源清单、项目清单");

    /** Only active members of an alliance that is there offer resources and serve needs with them. */
    public static final Rule<Offering> MEMBER_ACTIVE = Rule.<Offering>violation("resource-member-active", Ground.RECORD)
            .basis(LISTS, Basis.design("members that have left or are dormant answer for nothing"))
            .holds(Offering::active)
            .orSays(facts -> Map.of("member", facts.member));

    /** A need is served with a resource that is meant for its category. */
    public static final Rule<Claiming> CATEGORY = Rule.<Claiming>choice("need-claim-category")
            .basis(LISTS)
            .holds(Claiming::fits)
            .orSays(facts -> Map.of("need", facts.need.category(), "resource", facts.resource.title()));

    /** So much of a resource is reserved as is needed. */
    public static final Rule<Claiming> QUANTITY = Rule.<Claiming>choice("need-claim-quantity")
            .basis(Basis.design("what is reserved and not needed is missing elsewhere"))
            .holds(facts -> facts.amount == facts.need.quantity())
            .orSays(facts -> Map.of("amount", facts.amount, "quantity", facts.need.quantity()));

    /** A member serves a number of needs at one time. */
    public static final Rule<Claiming> OPEN_CLAIMS = Rule.<Claiming>choice("need-claims-open")
            .basis(Basis.design("default of the library"))
            .reads("needs.openClaimsMax")
            .holds(facts -> facts.open < facts.terms.openClaimsMax())
            .orSays(facts ->
                    Map.of("member", facts.offering.member, "open", facts.open, "most", facts.terms.openClaimsMax()));

    /** What is delivered was delivered after it was claimed, and not ahead of time. */
    public static final Rule<Delivering> DELIVER_DAY = Rule.<Delivering>violation("need-deliver-day", Ground.RECORD)
            .basis(Basis.design("what is delivered was delivered on a day that has come"))
            .holds(facts -> !facts.day.isBefore(facts.claimedOn) && !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "claimed", facts.claimedOn, "today", facts.today));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(MEMBER_ACTIVE, CATEGORY, QUANTITY, OPEN_CLAIMS, DELIVER_DAY);

    private ClaimRules() {}

    /**
     * A member that offers.
     *
     * @param member its name
     * @param active whether it is an active member of an alliance that is there
     */
    public record Offering(String member, boolean active) {}

    /**
     * A need that a member is to serve.
     *
     * @param step whether it is claimed or dispatched
     * @param need what is needed
     * @param resource with what it is served
     * @param amount how much of that is reserved
     * @param offering the member
     * @param open how many other needs the member serves
     * @param terms the charter's
     */
    public record Claiming(
            NeedStep step,
            NeedForm need,
            ResourceForm resource,
            long amount,
            Offering offering,
            int open,
            NeedTerms terms) {
        boolean fits() {
            return resource.serves(need.category());
        }
    }

    /**
     * When something was delivered.
     *
     * @param claimedOn when it was claimed
     * @param day when it was delivered
     * @param today today
     */
    public record Delivering(LocalDate claimedOn, LocalDate day, LocalDate today) {}
}
