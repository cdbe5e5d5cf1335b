package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.needs.capacity.Booking;

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
            .holds(facts -> facts.resource.serves(facts.need.category()))
            .orSays(facts ->
                    Map.of("need", Excerpt.of(facts.need.category()), "resource", Excerpt.of(facts.resource.title())));

    /** So much of a resource is reserved as is needed. */
    public static final Rule<Claiming> QUANTITY = Rule.<Claiming>choice("need-claim-quantity")
            .basis(Basis.design("what is reserved and not needed is missing elsewhere"))
            .holds(facts -> facts.booking.amount() == facts.need.quantity())
            .orSays(facts -> Map.of("amount", facts.booking.amount(), "quantity", facts.need.quantity()));

    /** A need is served when it suits, and by the day by which it is wanted. */
    public static final Rule<Claiming> TIME = Rule.<Claiming>choice("need-claim-time")
            .basis(LISTS, Basis.design("what comes at another time than asked for is agreed before"))
            .holds(Claiming::suits)
            .orSays(facts -> Map.of(
                    "from",
                    facts.booking.window().from().day(),
                    "last",
                    facts.booking.window().lastDay(),
                    "by",
                    facts.need.by().<Object>map(day -> day).orElse("")));

    /** How what is reserved fits what is needed. */
    public static final RuleSet<Claiming> FITTING = RuleSet.of(CATEGORY, QUANTITY, TIME);

    /** What is reserved for a need is still to come: what is past is booked for nothing, and leaves the time of delivery unbooked. */
    public static final Rule<Claiming> PAST = Rule.<Claiming>violation("need-claim-past", Ground.RECORD)
            .basis(Basis.design("a claim says what will be, not what was"))
            .holds(facts -> !facts.booking.window().lastDay().isBefore(facts.today))
            .orSays(facts -> Map.of("last", facts.booking.window().lastDay(), "today", facts.today));

    /** A member serves a number of needs at one time. */
    public static final Rule<Load> OPEN_CLAIMS = Rule.<Load>choice("need-claims-open")
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

    /** What is delivered is delivered in the time that is reserved for it: at another time it may be in the way of others. */
    public static final Rule<Delivering> DELIVER_TIME = Rule.<Delivering>warning("need-deliver-time")
            .basis(Basis.design("capacity over time is the peak of what overlaps, with open ends"))
            .holds(facts ->
                    facts.booking.stream().allMatch(booking -> booking.window().touches(facts.day)))
            .orSays(facts -> Map.of(
                    "day",
                    facts.day,
                    "from",
                    facts.booking.map(booking -> booking.window().from().day()).orElse(facts.day),
                    "last",
                    facts.booking.map(booking -> booking.window().lastDay()).orElse(facts.day)));

    /** What a delivery is held to. */
    public static final RuleSet<Delivering> DELIVERY = RuleSet.of(DELIVER_DAY, DELIVER_TIME);

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(MEMBER_ACTIVE, CATEGORY, QUANTITY, TIME, PAST, OPEN_CLAIMS, DELIVER_DAY, DELIVER_TIME);

    private ClaimRules() {}

    /**
     * A member that offers.
     *
     * @param member its name
     * @param active whether it is an active member of an alliance that is there
     */
    public record Offering(String member, boolean active) {}

    /**
     * A need that a member is to serve, or serves.
     *
     * @param need what is needed
     * @param resource with what it is served
     * @param booking how much of that is reserved, and when
     * @param today today
     */
    public record Claiming(NeedForm need, ResourceForm resource, Booking booking, LocalDate today) {
        boolean suits() {
            return need.window().stream().allMatch(booking.window()::liesIn)
                    && need.by().stream().noneMatch(booking.window().lastDay()::isAfter);
        }
    }

    /**
     * A member that is to serve one more need.
     *
     * @param offering the member
     * @param open how many other needs the member serves
     * @param terms the charter's
     */
    public record Load(Offering offering, int open, NeedTerms terms) {}

    /**
     * When something was delivered.
     *
     * @param claimedOn when it was claimed
     * @param booking what is reserved for it, and when
     * @param day when it was delivered
     * @param today today
     */
    public record Delivering(LocalDate claimedOn, Optional<Booking> booking, LocalDate day, LocalDate today) {}
}
