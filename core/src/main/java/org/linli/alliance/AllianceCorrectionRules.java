package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.community.ClosingRules;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Rule;

/** The rules on correcting what was written wrongly of alliances and their agreements (联盟登记更正规则). */
public final class AllianceCorrectionRules {
    /** By a corrected record too, the lead is no member beside. */
    public static final Rule<Leading> LEAD = Rule.<Leading>violation("alliance-lead-is-member", Ground.RECORD)
            .basis(Basis.design("the lead is named by the alliance itself"))
            .holds(facts ->
                    facts.member.stream().noneMatch(member -> member.status().isMember()))
            .orSays(facts -> Map.of("lead", facts.name));

    /** An alliance was established before that is written down. */
    public static final Rule<Dated> ESTABLISHED = Rule.<Dated>violation("alliance-established-later", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /**
     * An alliance has nothing of before its first day. Founding members may have signed before it, and what was written wrongly is put
     * right one by one, so this warns only.
     */
    public static final Rule<Founding> BEGINS_FIRST = Rule.<Founding>warning("alliance-begins-first")
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> facts.first.stream().noneMatch(day -> day.isBefore(facts.establishedOn)))
            .orSays(facts -> Map.of("day", facts.establishedOn, "first", facts.first.orElse(facts.establishedOn)));

    /** One lead follows another on a day that has come. */
    public static final Rule<Succession> LEAD_DAY = Rule.<Succession>violation("alliance-lead-day", Ground.RECORD)
            .basis(Basis.design("an alliance has one lead at a time"))
            .holds(facts -> facts.day.isAfter(facts.since) && !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "since", facts.since, "today", facts.today));

    /** Only what a member has signed is corrected. */
    public static final Rule<Known> KNOWN = Rule.<Known>violation("alliance-member-known", Ground.RECORD)
            .basis(Basis.design("a party organisation that never joined has no agreement"))
            .holds(facts -> facts.member.isPresent())
            .orSays(facts -> Map.of("member", facts.name));

    /** An agreement was signed before that is written down. */
    public static final Rule<Dated> SIGNED = Rule.<Dated>violation("agreement-signed-later", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /**
     * A corrected agreement begins after earlier memberships and before the day of leaving, ends no earlier than that, and after the first
     * day of a membership that an earlier agreement began.
     */
    public static final Rule<Kept> KEPT = Rule.<Kept>violation("agreement-membership-kept", Ground.RECORD)
            .basis(Basis.design("a correction takes away no days that were entered by themselves"))
            .holds(Kept::fits)
            .orSays(facts -> Map.of(
                    "member",
                    facts.name,
                    "from",
                    facts.from,
                    "until",
                    facts.until,
                    "before",
                    facts.before.<Object>map(day -> day).orElse(""),
                    "begun",
                    facts.begun.<Object>map(day -> day).orElse(""),
                    "left",
                    facts.left.<Object>map(day -> day).orElse("")));

    /** A member belonged on the theme days that it held, or to which its people came. */
    public static final Rule<Outside> THEME_DAYS = Rule.<Outside>warning("agreement-theme-days-outside")
            .basis(Basis.design("what relied on an agreement is looked at again when the agreement is corrected"))
            .holds(facts -> facts.days.isEmpty())
            .orSays(facts -> Map.of("member", facts.name, "days", facts.days.size(), "first", facts.days.get(0)));

    /** An alliance that was dissolved takes nothing new. */
    public static final Rule<ClosingRules.Standing> CLOSED = Rule.<ClosingRules.Standing>violation(
                    "alliance-closed", Ground.RECORD)
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts ->
                    facts.closedOn().filter(end -> !facts.day().isBefore(end)).isEmpty())
            .orSays(facts ->
                    Map.of("name", facts.name(), "day", facts.closedOn().orElse(facts.day())));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(LEAD, LEAD_DAY, ESTABLISHED, BEGINS_FIRST, KNOWN, SIGNED, KEPT, THEME_DAYS, CLOSED);

    private AllianceCorrectionRules() {}

    /**
     * The party organisation that leads by a corrected record.
     *
     * @param name its name
     * @param member what it is in the alliance beside, if it ever joined
     */
    public record Leading(String name, Optional<Member> member) {}

    /**
     * One lead follows another.
     *
     * @param since the first day of the present lead
     * @param day the first day of the next
     * @param today the present day
     */
    public record Succession(LocalDate since, LocalDate day, LocalDate today) {}

    /**
     * The first day of an alliance, beside what it has.
     *
     * @param establishedOn its first day
     * @param first the first day of an agreement, a membership or a theme day of it, or the last day of a former lead
     */
    public record Founding(LocalDate establishedOn, Optional<LocalDate> first) {}

    /**
     * A day that is written down.
     *
     * @param day the day
     * @param today the day on which it is written down
     */
    public record Dated(LocalDate day, LocalDate today) {}

    /**
     * A party organisation, and the member that it is.
     *
     * @param name its name
     * @param member the member, if it ever joined
     */
    public record Known(String name, Optional<Member> member) {}

    /**
     * An agreement as it should have been written, and what stays of its member's memberships.
     *
     * @param name the member's name
     * @param from the first day of the agreement
     * @param until the first day on which it no longer runs
     * @param before the first day after an earlier membership, if there was one
     * @param begun the first day of the membership, where an earlier agreement began it
     * @param left the first day on which the member belonged no longer, where it has withdrawn
     */
    public record Kept(
            String name,
            LocalDate from,
            LocalDate until,
            Optional<LocalDate> before,
            Optional<LocalDate> begun,
            Optional<LocalDate> left) {
        static Kept of(AllianceRules.Signing signing, Optional<Member> member) {
            return new Kept(
                    signing.joining().name(),
                    signing.joining().agreement().signedOn(),
                    signing.end(),
                    member.flatMap(Member::earlierUntil),
                    member.flatMap(Member::begunBefore),
                    member.flatMap(Member::leftOn));
        }

        private boolean fits() {
            return before.stream().noneMatch(from::isBefore)
                    && begun.stream().allMatch(until::isAfter)
                    && left.stream().allMatch(day -> from.isBefore(day) && !until.isBefore(day));
        }
    }

    /**
     * The theme days of a member that lie outside its membership.
     *
     * @param name the member's name
     * @param days when they are, in order
     */
    public record Outside(String name, List<LocalDate> days) {
        /** Copies the list. */
        public Outside {
            days = List.copyOf(days);
        }
    }
}
