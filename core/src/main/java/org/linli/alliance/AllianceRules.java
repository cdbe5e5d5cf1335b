package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.person.PoliticalStatus;

/** The rules on alliances, their members and agreements (党建联盟规则). */
public final class AllianceRules {
    /** A party organisation is a member once, under any of its names. */
    public static final Rule<Admission> MEMBER_ONCE = Rule.<Admission>violation(
                    "alliance-member-unique-alias", Ground.RECORD)
            .basis(Basis.story("F3"))
            .holds(Admission::mayJoin)
            .orSays(facts -> Map.of(
                    "member", facts.joining.name(),
                    "status", facts.status().orElse(MemberStatus.ACTIVE)));

    /** The lead is not also a member. */
    public static final Rule<Belonging> LEAD_NOT_MEMBER = Rule.<Belonging>violation(
                    "alliance-lead-not-member", Ground.RECORD)
            .basis(Basis.design("the lead is named by the alliance itself"))
            .holds(facts -> !facts.alliance.lead().equals(facts.id))
            .orSays(facts -> Map.of("member", facts.name));

    /** Two party organisations of one organisation, members or lead, may be one in two spellings. */
    public static final Rule<Admission> SAME_HOST = Rule.<Admission>choice("alliance-member-same-host")
            .basis(Basis.story("F3"))
            .holds(facts -> facts.joining.sameHost().isEmpty())
            .orSays(facts -> Map.of(
                    "member", facts.joining.name(),
                    "other", facts.joining.sameHost().get(0)));

    /** What a party organisation that joins is held to. */
    public static final RuleSet<Admission> ADMISSION =
            RuleSet.of(MEMBER_ONCE, LEAD_NOT_MEMBER.within(Admission::belonging), SAME_HOST);

    /** What a party organisation whose agreement is taken over is held to. */
    public static final RuleSet<Admission> TAKEN_OVER =
            RuleSet.of(LEAD_NOT_MEMBER.within(Admission::belonging), SAME_HOST);

    /** An alliance has a bounded number of members. */
    public static final Rule<Integer> MEMBERS_LIMIT = Rule.<Integer>violation("alliance-members-limit", Ground.RECORD)
            .basis(Basis.design("aggregates stay small"))
            .holds(count -> count < Alliance.MAX_MEMBERS)
            .orSays(count -> Map.of("most", Alliance.MAX_MEMBERS));

    /** Memberships change by the steps of their life cycle. */
    public static final Rule<Step> MEMBER_STEP = Rule.<Step>violation("alliance-member-step", Ground.RECORD)
            .basis(Basis.design("the life cycle of a membership"))
            .holds(facts -> facts.member
                    .flatMap(member -> Member.LIFE_CYCLE.next(member.status(), facts.step))
                    .isPresent())
            .orSays(facts -> Map.of(
                    "member",
                    facts.name,
                    "status",
                    MemberStatus.label(facts.member.map(Member::status)),
                    "step",
                    facts.step,
                    "allowed",
                    Label.all(facts.member
                            .map(member -> Member.LIFE_CYCLE.allowed(member.status()))
                            .orElse(List.of(MemberStep.ADMIT)))));

    /** An agreement ends after it begins. */
    public static final Rule<Signing> AGREEMENT_ORDER = Rule.<Signing>violation("agreement-order", Ground.ARITHMETIC)
            .basis(Basis.design("an agreement runs for a day at least"))
            .holds(facts -> facts.joining.agreement().signedOn().isBefore(facts.end()))
            .orSays(facts -> Map.of("from", facts.joining.agreement().signedOn(), "until", facts.end()));

    /** An agreement is signed before it is entered, and has not run out. */
    public static final Rule<Signing> AGREEMENT_CURRENT = Rule.<Signing>violation("agreement-current", Ground.RECORD)
            .basis(Basis.design("only an agreement that runs makes a member"))
            .holds(facts -> !facts.joining.agreement().signedOn().isAfter(facts.today)
                    && facts.end().isAfter(facts.today))
            .orSays(facts ->
                    Map.of("from", facts.joining.agreement().signedOn(), "until", facts.end(), "today", facts.today));

    /** Agreements run for as many years as the charter says. */
    public static final Rule<Signing> AGREEMENT_YEARS = Rule.<Signing>choice("agreement-years")
            .basis(Basis.design("an agreement is looked at again after the years of the charter"))
            .reads("alliance.agreementYears")
            .holds(facts ->
                    !facts.end().isAfter(facts.joining.agreement().signedOn().plusYears(facts.terms.agreementYears())))
            .orSays(facts -> Map.of("until", facts.end(), "years", facts.terms.agreementYears()));

    /** The contact of a member is a full party member. The finding does not say what else the contact is. */
    public static final Rule<Signing> CONTACT_PARTY_MEMBER = Rule.<Signing>choice("agreement-contact-party-member")
            .basis(Basis.general("区域化党建联席会议制度", "联络员由正式党员担任"))
            .holds(facts -> facts.joining.contactStatus() == PoliticalStatus.PARTY_MEMBER)
            .orSays(facts -> Map.of("member", facts.joining.name()));

    /** What an agreement is held to. */
    public static final RuleSet<Signing> AGREEMENT =
            RuleSet.of(AGREEMENT_ORDER, AGREEMENT_CURRENT, AGREEMENT_YEARS, CONTACT_PARTY_MEMBER);

    /** What an agreement of the past is held to. */
    public static final RuleSet<Signing> PAST_AGREEMENT =
            RuleSet.of(AGREEMENT_ORDER, AGREEMENT_YEARS, CONTACT_PARTY_MEMBER);
    /** What the days of an agreement are held to, also of one that is over. */
    public static final RuleSet<Signing> AGREEMENT_DAYS = RuleSet.of(AGREEMENT_ORDER, AGREEMENT_YEARS);

    /** A renewed agreement ends later than the one before; otherwise it would shorten the membership. */
    public static final Rule<Renewal> RENEWAL_LATER = Rule.<Renewal>violation(
                    "agreement-renewal-later", Ground.ARITHMETIC)
            .basis(Basis.design("a renewal prolongs a membership, and a withdrawal ends it"))
            .holds(Renewal::isLater)
            .orSays(facts -> Map.of(
                    "member", facts.signing.joining.name(), "until", facts.signing.end(), "before", facts.before));

    /** A member that leaves or rests has no open posts. */
    public static final Rule<Leaving> NO_OPEN_POSTS = Rule.<Leaving>violation(
                    "alliance-member-open-posts", Ground.RECORD)
            .basis(Basis.story("双向进入、交叉任职"), Basis.design("a post is held by an active member's people"))
            .holds(leaving -> leaving.openPosts() == 0)
            .orSays(leaving -> Map.of("member", leaving.name(), "posts", leaving.openPosts()));

    /** A member whose agreement has run out should have no open posts. */
    public static final Rule<Leaving> EXPIRED_WITHOUT_POSTS = Rule.<Leaving>warning("alliance-expired-with-posts")
            .basis(Basis.design("an agreement runs out by itself; its posts have to be ended or it has to be renewed"))
            .holds(leaving -> leaving.openPosts() == 0)
            .orSays(leaving -> Map.of("member", leaving.name(), "posts", leaving.openPosts()));

    /** A member without any activity for so many whole quarters is dormant. */
    public static final Rule<Activity> DORMANT = Rule.<Activity>warning("alliance-member-dormant")
            .basis(Basis.design("whole quarters without activity are counted"))
            .reads("alliance.inactiveQuartersWarn")
            .holds(facts -> facts.idleQuarters() < facts.terms.inactiveQuartersWarn())
            .orSays(facts -> Map.of(
                    "member",
                    facts.name,
                    facts.came.isPresent() ? "last" : "since",
                    facts.lastActive(),
                    "quarters",
                    facts.idleQuarters()));

    /** A membership whose agreement has run out is ended, or its agreement renewed. */
    public static final Rule<Agreed> AGREEMENT_OVER = Rule.<Agreed>warning("alliance-agreement-over")
            .basis(Basis.design("an agreement runs out by itself, and its end has to be entered"))
            .holds(facts -> !facts.member.isOverdue(facts.today))
            .orSays(Agreed::figures);

    /** The renewal of an agreement is called for some days before it ends. */
    public static final Rule<Agreed> AGREEMENT_ENDS = Rule.<Agreed>hint("alliance-agreement-ends")
            .basis(Basis.design("a default that the charter can change"))
            .reads("alliance.agreementNoticeDays")
            .holds(facts -> !facts.endsSoon())
            .orSays(Agreed::figures);

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            MEMBER_ONCE,
            LEAD_NOT_MEMBER,
            SAME_HOST,
            MEMBERS_LIMIT,
            MEMBER_STEP,
            AGREEMENT_ORDER,
            AGREEMENT_CURRENT,
            AGREEMENT_YEARS,
            CONTACT_PARTY_MEMBER,
            RENEWAL_LATER,
            NO_OPEN_POSTS,
            EXPIRED_WITHOUT_POSTS,
            DORMANT,
            AGREEMENT_OVER,
            AGREEMENT_ENDS);

    private AllianceRules() {}

    /**
     * A party organisation is to belong to an alliance.
     *
     * @param alliance the alliance
     * @param id which
     * @param name its name, for findings
     */
    public record Belonging(Alliance alliance, Id<PartyOrganisation> id, String name) {}

    /**
     * A party organisation is about to join.
     *
     * @param alliance the alliance
     * @param joining what is known of it
     */
    public record Admission(Alliance alliance, Joining joining) {
        Belonging belonging() {
            return new Belonging(alliance, joining.id(), joining.name());
        }

        Optional<MemberStatus> status() {
            return alliance.member(joining.id()).map(Member::status);
        }

        boolean mayJoin() {
            return status().isEmpty()
                    || status().flatMap(now -> Member.LIFE_CYCLE.next(now, MemberStep.ADMIT))
                            .isPresent();
        }
    }

    /**
     * A membership is about to change.
     *
     * @param name the member's name
     * @param member the member, if it ever joined
     * @param step what is to happen
     */
    public record Step(String name, Optional<Member> member, MemberStep step) {}

    /**
     * An agreement is about to be entered.
     *
     * @param joining what is known of the one that signs
     * @param terms the charter's
     * @param today the day
     */
    public record Signing(Joining joining, AllianceTerms terms, LocalDate today) {
        LocalDate end() {
            return joining.agreement().end(terms.agreementYears());
        }
    }

    /**
     * An agreement is about to follow another.
     *
     * @param signing the one that is about to be entered
     * @param before the first day on which the one before it no longer runs
     */
    public record Renewal(Signing signing, LocalDate before) {
        boolean isLater() {
            return signing.end().isAfter(before);
        }
    }

    /**
     * The agreement of a member beside the present day.
     *
     * @param name the member's name
     * @param member the member
     * @param today the day
     * @param terms the charter's
     */
    public record Agreed(String name, Member member, LocalDate today, AllianceTerms terms) {
        boolean endsSoon() {
            LocalDate latest = today.plusDays(terms.agreementNoticeDays());
            return member.status().isMember()
                    && member.agreement()
                            .until()
                            .filter(end -> end.isAfter(today) && !end.isAfter(latest))
                            .isPresent();
        }

        Map<String, ?> figures() {
            return Map.of("member", name, "until", member.agreement().until().orElse(today));
        }
    }

    /**
     * When a member was last active.
     *
     * @param name the member's name
     * @param since the day on which it joined
     * @param came the last day since then on which its people came
     * @param today the day
     * @param terms the charter's
     */
    public record Activity(
            String name, LocalDate since, Optional<LocalDate> came, LocalDate today, AllianceTerms terms) {
        private static final int QUARTERS = 4;
        private static final int MONTHS_OF_A_QUARTER = 3;

        LocalDate lastActive() {
            return came.orElse(since);
        }

        /** Whole quarters between the last activity and the present quarter. */
        int idleQuarters() {
            return Math.max(0, quarter(today) - quarter(lastActive()) - 1);
        }

        private static int quarter(LocalDate day) {
            return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER;
        }
    }
}
