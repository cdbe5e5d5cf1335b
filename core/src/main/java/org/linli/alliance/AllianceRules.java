package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.charter.AllianceTerms;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Basis;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.person.PoliticalStatus;

/** The rules on alliances, cross-appointments and theme days (党建联盟规则). */
public final class AllianceRules {
    private static final int MAX_ATTENDANCE = 10_000;
    private static final Basis COMMITTEE_PRACTICE = Basis.local("社区“大党委”兼职委员制(新疆等地做法)", "兼职7至9名,原则上");
    private static final Basis CITY_PARTY_BUILDING = Basis.general("关于加强和改进城市基层党的建设工作的意见(2019)", "兼职委员制、双向考核");

    /** A party organisation is a member once, under whichever name. */
    public static final Rule<Admission> MEMBER_ONCE = Rule.<Admission>violation("alliance-member-unique-alias")
            .basis(Basis.story("F3"))
            .holds(Admission::mayJoin)
            .orSays(facts -> Map.of(
                    "member", facts.joining.name(),
                    "status", facts.status().orElse(MemberStatus.ACTIVE)));

    /** Whoever leads the alliance is no member beside. */
    public static final Rule<Admission> LEAD_NOT_MEMBER = Rule.<Admission>violation("alliance-lead-not-member")
            .basis(Basis.design("the lead is named by the alliance itself"))
            .holds(facts -> !facts.alliance.lead().equals(facts.joining.id()))
            .orSays(facts -> Map.of("member", facts.joining.name()));

    /** Two members of one organisation may be one member in two spellings. */
    public static final Rule<Admission> SAME_HOST = Rule.<Admission>warning("alliance-member-same-host")
            .basis(Basis.story("F3"))
            .holds(facts -> facts.joining.sameHost().isEmpty())
            .orSays(facts -> Map.of(
                    "member", facts.joining.name(),
                    "other", facts.joining.sameHost().get(0)));

    /** An alliance has a bounded number of members. */
    public static final Rule<Integer> MEMBERS_LIMIT = Rule.<Integer>violation("alliance-members-limit")
            .basis(Basis.design("aggregates stay small"))
            .holds(count -> count < Alliance.MAX_MEMBERS)
            .orSays(count -> Map.of("most", Alliance.MAX_MEMBERS));

    /** Memberships change by the steps of their life cycle. */
    public static final Rule<Step> MEMBER_STEP = Rule.<Step>violation("alliance-member-step")
            .basis(Basis.design("the life cycle of a membership"))
            .holds(facts -> facts.member
                    .flatMap(member -> Member.LIFE_CYCLE.next(member.status(), facts.step))
                    .isPresent())
            .orSays(facts -> Map.of(
                    "member", facts.name, "status", statusLabel(facts.member.map(Member::status)), "step", facts.step));

    /** An agreement ends after it begins. */
    public static final Rule<Signing> AGREEMENT_ORDER = Rule.<Signing>violation("agreement-order")
            .basis(Basis.design("an agreement runs for a day at least"))
            .holds(facts -> facts.joining.agreement().signedOn().isBefore(facts.end()))
            .orSays(facts -> Map.of("from", facts.joining.agreement().signedOn(), "until", facts.end()));

    /** An agreement is signed before it is entered, and has not run out. */
    public static final Rule<Signing> AGREEMENT_CURRENT = Rule.<Signing>violation("agreement-current")
            .basis(Basis.design("only an agreement that runs makes a member"))
            .holds(facts -> !facts.joining.agreement().signedOn().isAfter(facts.today)
                    && facts.end().isAfter(facts.today))
            .orSays(facts ->
                    Map.of("from", facts.joining.agreement().signedOn(), "until", facts.end(), "today", facts.today));

    /** Agreements run for as many years as the charter says. */
    public static final Rule<Signing> AGREEMENT_YEARS = Rule.<Signing>warning("agreement-years")
            .basis(Basis.local("共驻共建协议(各地做法)", "一年一签"))
            .reads("alliance.agreementYears")
            .holds(facts ->
                    !facts.end().isAfter(facts.joining.agreement().signedOn().plusYears(facts.terms.agreementYears())))
            .orSays(facts -> Map.of("until", facts.end(), "years", facts.terms.agreementYears()));

    /** The contact of a member is a full party member. */
    public static final Rule<Signing> CONTACT_PARTY_MEMBER = Rule.<Signing>warning("agreement-contact-party-member")
            .basis(Basis.local("区域化党建联席会制度(各地做法)", "联络员由正式党员担任"))
            .holds(facts -> facts.joining.contactStatus() == PoliticalStatus.PARTY_MEMBER)
            .orSays(facts -> Map.of("member", facts.joining.name(), "status", facts.joining.contactStatus()));

    /** What an agreement is held to. */
    public static final RuleSet<Signing> AGREEMENT =
            RuleSet.of(AGREEMENT_ORDER, AGREEMENT_CURRENT, AGREEMENT_YEARS, CONTACT_PARTY_MEMBER);

    /** Whoever leaves has nobody in a post any more. */
    public static final Rule<Leaving> NO_OPEN_POSTS = Rule.<Leaving>violation("alliance-member-open-posts")
            .basis(Basis.story("双向进入、交叉任职"), Basis.design("a post is held by an active member's people"))
            .holds(leaving -> leaving.openPosts() == 0)
            .orSays(leaving -> Map.of("member", leaving.name(), "posts", leaving.openPosts()));

    /** Whose agreement runs out should have nobody in a post any more. */
    public static final Rule<Leaving> EXPIRED_WITHOUT_POSTS = Rule.<Leaving>warning("alliance-expired-with-posts")
            .basis(Basis.design("an agreement runs out by itself; its posts have to be ended or it has to be renewed"))
            .holds(leaving -> leaving.openPosts() == 0)
            .orSays(leaving -> Map.of("member", leaving.name(), "posts", leaving.openPosts()));

    /** The holder's unit is an active member. */
    public static final Rule<Candidacy> HOLDER_ACTIVE = Rule.<Candidacy>violation("alliance-post-holder-unit-active")
            .basis(Basis.story("双向进入、交叉任职"), COMMITTEE_PRACTICE)
            .holds(facts ->
                    facts.memberStatus().filter(MemberStatus.ACTIVE::equals).isPresent())
            .orSays(facts -> Map.of("member", facts.memberName(), "status", statusLabel(facts.memberStatus())));

    /** Party posts are held by full party members. */
    public static final Rule<Candidacy> PARTY_MEMBER = Rule.<Candidacy>violation("appointment-party-member")
            .basis(CITY_PARTY_BUILDING)
            .holds(facts ->
                    !facts.form().post().isForPartyMembers() || facts.politicalStatus() == PoliticalStatus.PARTY_MEMBER)
            .orSays(facts -> Map.of("post", facts.form().post(), "status", facts.politicalStatus()));

    /** What somebody for a post is held to. */
    public static final RuleSet<Candidacy> CANDIDACY = RuleSet.of(HOLDER_ACTIVE, PARTY_MEMBER);

    /** Cross-appointments go step by step. */
    public static final Rule<PostStep> APPOINTMENT_STEP = Rule.<PostStep>violation("appointment-step")
            .basis(Basis.local("社区“大党委”兼职委员选任(各地做法)", "推荐、遴选、批复、备案、聘用"))
            .holds(facts ->
                    Appointment.LIFE_CYCLE.next(facts.status, facts.step).isPresent())
            .orSays(facts -> Map.of("status", facts.status, "step", facts.step));

    /** A term ends after it begins. */
    public static final Rule<Term> APPOINTMENT_TERM = Rule.<Term>violation("appointment-term")
            .basis(Basis.design("a post is held for a day at least"))
            .holds(term -> term.from.isBefore(term.until))
            .orSays(term -> Map.of("from", term.from, "until", term.until));

    /** Posts go both ways: so many into the community, so many out of it. */
    public static final Rule<Balance> BIDIRECTIONAL = Rule.<Balance>warning("alliance-bidirectional-post")
            .basis(Basis.story("双向进入、交叉任职"), CITY_PARTY_BUILDING)
            .reads("alliance.minIn", "alliance.minOut")
            .holds(facts -> facts.in >= facts.terms.minIn() && facts.out >= facts.terms.minOut())
            .orSays(facts -> Map.of(
                    "in", facts.in, "out", facts.out, "minIn", facts.terms.minIn(), "minOut", facts.terms.minOut()));

    /** The committee has, as a rule, so many part-time members at most. */
    public static final Rule<Balance> CONCURRENT_MEMBERS = Rule.<Balance>warning("alliance-concurrent-members")
            .basis(COMMITTEE_PRACTICE)
            .reads("alliance.concurrentMembersMax")
            .holds(facts -> facts.concurrent <= facts.terms.concurrentMembersMax())
            .orSays(facts -> Map.of("members", facts.concurrent, "most", facts.terms.concurrentMembersMax()));

    /** What the posts of an alliance are held to together. */
    public static final RuleSet<Balance> BALANCE = RuleSet.of(BIDIRECTIONAL, CONCURRENT_MEMBERS);

    /** A theme day is held by active members, at least one. */
    public static final Rule<Hosting> THEME_DAY_HOSTS = Rule.<Hosting>violation("theme-day-hosts")
            .basis(Basis.story("520向党表白、七一心向党"), Basis.design("members hold it together"))
            .holds(facts -> !facts.hosts.isEmpty() && facts.strangers() == 0)
            .orSays(facts -> Map.of("hosts", facts.hosts.size(), "strangers", facts.strangers()));

    /** Theme days change by the steps of their life cycle. */
    public static final Rule<DayStep> THEME_DAY_STEP = Rule.<DayStep>violation("theme-day-step")
            .basis(Basis.design("the life cycle of a theme day"))
            .holds(facts -> ThemeDay.LIFE_CYCLE.next(facts.status, facts.step).isPresent())
            .orSays(facts -> Map.of("status", facts.status, "step", facts.step));

    /** Attendance is written down on the day itself or later. */
    public static final Rule<Attending> NOT_YET = Rule.<Attending>violation("theme-day-not-yet")
            .basis(Basis.design("attendance says who came, not who will"))
            .holds(facts -> !facts.themeDay.day().isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.themeDay.day(), "today", facts.today));

    /** Attendance is that of the lead and of whoever joined by then. */
    public static final Rule<Attending> ATTENDANCE_MEMBERS = Rule.<Attending>violation("theme-day-attendance-members")
            .basis(Basis.design("guests are no members and do not count as such"))
            .holds(facts -> facts.strangers() == 0)
            .orSays(facts -> Map.of("strangers", facts.strangers()));

    /** From one member come 0 to 10,000 people. */
    public static final Rule<Attending> ATTENDANCE_COUNT = Rule.<Attending>violation("theme-day-attendance-count")
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(facts -> facts.came.values().stream().allMatch(AllianceRules::isPossible))
            .orSays(facts -> Map.of(
                    "count",
                    facts.came.values().stream()
                            .filter(number -> !isPossible(number))
                            .findFirst()
                            .orElse(0),
                    "most",
                    MAX_ATTENDANCE));

    /** What attendance is held to. */
    public static final RuleSet<Attending> ATTENDANCE = RuleSet.of(NOT_YET, ATTENDANCE_MEMBERS, ATTENDANCE_COUNT);

    /** A member without any activity for so many whole quarters is dormant. */
    public static final Rule<Activity> DORMANT = Rule.<Activity>warning("alliance-member-dormant")
            .basis(Basis.local("区域化党建(各地做法)", "连续不参加活动的成员单位"), Basis.design("whole quarters are counted"))
            .reads("alliance.inactiveQuartersWarn")
            .holds(facts -> facts.idleQuarters() < facts.terms.inactiveQuartersWarn())
            .orSays(facts -> Map.of("member", facts.name, "last", facts.lastActive, "quarters", facts.idleQuarters()));

    /** Every rule of this package. */
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
            NO_OPEN_POSTS,
            EXPIRED_WITHOUT_POSTS,
            HOLDER_ACTIVE,
            PARTY_MEMBER,
            APPOINTMENT_STEP,
            APPOINTMENT_TERM,
            BIDIRECTIONAL,
            CONCURRENT_MEMBERS,
            THEME_DAY_HOSTS,
            THEME_DAY_STEP,
            NOT_YET,
            ATTENDANCE_MEMBERS,
            ATTENDANCE_COUNT,
            DORMANT);

    private AllianceRules() {}

    private static Label statusLabel(Optional<MemberStatus> status) {
        return status.map(Label::of).orElse(new Label("member-status.NONE"));
    }

    private static boolean isPossible(int number) {
        return number >= 0 && number <= MAX_ATTENDANCE;
    }

    /**
     * A party organisation is about to join.
     *
     * @param alliance the alliance
     * @param joining what is known of it
     */
    public record Admission(Alliance alliance, Joining joining) {
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
     * A cross-appointment is about to go on.
     *
     * @param status how far it has come
     * @param step the next step
     */
    public record PostStep(AppointmentStatus status, AppointmentStep step) {}

    /**
     * A term.
     *
     * @param from first day
     * @param until first day that no longer belongs to it
     */
    public record Term(LocalDate from, LocalDate until) {}

    /**
     * The posts that are held.
     *
     * @param in posts into the community
     * @param out posts out of it
     * @param concurrent part-time committee members among the first
     * @param terms the charter's
     */
    public record Balance(int in, int out, int concurrent, AllianceTerms terms) {}

    /**
     * Who is to hold a theme day.
     *
     * @param alliance the alliance
     * @param hosts who
     */
    public record Hosting(Alliance alliance, Set<Id<PartyOrganisation>> hosts) {
        /** Copies the set. */
        public Hosting {
            hosts = Set.copyOf(hosts);
        }

        int strangers() {
            return (int) hosts.stream()
                    .filter(host -> !alliance.lead().equals(host))
                    .filter(host ->
                            alliance.member(host).filter(Member::isActive).isEmpty())
                    .count();
        }
    }

    /**
     * A theme day is about to change.
     *
     * @param status how it stands
     * @param step what is to happen
     */
    public record DayStep(ThemeDayStatus status, ThemeDayStep step) {}

    /**
     * Who came to a theme day.
     *
     * @param alliance the alliance
     * @param themeDay the theme day
     * @param came how many people of each member
     * @param today the day on which it is written down
     */
    public record Attending(
            Alliance alliance, ThemeDay themeDay, Map<Id<PartyOrganisation>, Integer> came, LocalDate today) {
        /** Copies the map. */
        public Attending {
            came = Map.copyOf(came);
        }

        int strangers() {
            return (int) came.keySet().stream()
                    .filter(who -> !alliance.lead().equals(who))
                    .filter(who -> alliance.member(who)
                            .filter(member -> !member.since().isAfter(themeDay.day()))
                            .isEmpty())
                    .count();
        }
    }

    /**
     * When a member was last active.
     *
     * @param name the member's name
     * @param lastActive the last day on which its people came, or on which it joined
     * @param today the day
     * @param terms the charter's
     */
    public record Activity(String name, LocalDate lastActive, LocalDate today, AllianceTerms terms) {
        private static final int QUARTERS = 4;
        private static final int MONTHS_OF_A_QUARTER = 3;

        /** Whole quarters between the last activity and the present quarter. */
        int idleQuarters() {
            return Math.max(0, quarter(today) - quarter(lastActive) - 1);
        }

        private static int quarter(LocalDate day) {
            return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER;
        }
    }
}
