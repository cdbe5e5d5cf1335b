package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.person.PoliticalStatus;

/** The rules on cross-appointments (双向进入、交叉任职规则). */
public final class AppointmentRules {
    private static final Basis COMMITTEE_PRACTICE = Basis.local("新疆社区“大党委”兼职委员制", "兼职7至9名,原则上");
    private static final Basis CITY_PARTY_BUILDING = Basis.general("关于加强和改进城市基层党的建设工作的意见(2019)", "兼职委员制、双向考核");

    /** The holder's unit is an active member. */
    public static final Rule<Representing> HOLDER_ACTIVE = Rule.<Representing>violation(
                    "alliance-post-holder-unit-active", Ground.RECORD)
            .basis(Basis.story("双向进入、交叉任职"), Basis.design("a post is held by an active member's people"))
            .holds(facts -> facts.status.filter(MemberStatus.ACTIVE::equals).isPresent())
            .orSays(facts -> Map.of("member", facts.memberName, "status", MemberStatus.label(facts.status)));

    /** Party posts are for full party members. The finding does not say what else the person is. */
    public static final Rule<Candidacy> PARTY_MEMBER = Rule.<Candidacy>choice("appointment-party-member")
            .basis(Basis.design("posts in party organisations are meant for full party members"))
            .holds(facts ->
                    !facts.form().post().isForPartyMembers() || facts.politicalStatus() == PoliticalStatus.PARTY_MEMBER)
            .orSays(facts -> Map.of("post", facts.form().post()));

    /** A person in a post of the community works for the member's organisation. What is not known is not judged. */
    public static final Rule<Candidacy> HOLDER_UNIT = Rule.<Candidacy>choice("appointment-holder-unit")
            .basis(Basis.story("双向进入、交叉任职"), Basis.design("a member is represented by one of its own people"))
            .holds(Candidacy::isOfTheUnit)
            .orSays(facts ->
                    Map.of("member", facts.memberName(), "post", facts.form().post()));

    /** What a person recommended for a post is held to. */
    public static final RuleSet<Candidacy> CANDIDACY =
            RuleSet.of(HOLDER_ACTIVE.within(Candidacy::representing), PARTY_MEMBER, HOLDER_UNIT);

    /** Cross-appointments go step by step. */
    public static final Rule<Move<AppointmentStatus, AppointmentStep>> STEP =
            Appointment.LIFE_CYCLE.rule("appointment-step", Basis.general("社区“大党委”兼职委员选任程序", "推荐、遴选、批复、聘用"));

    /** A term ends after it begins. */
    public static final Rule<Term> TERM = Rule.<Term>violation("appointment-term", Ground.ARITHMETIC)
            .basis(Basis.design("a post is held for a day at least"))
            .holds(term -> term.from.isBefore(term.until))
            .orSays(term -> Map.of("from", term.from, "until", term.until));

    /** By a corrected record too, what is appointed has begun, and what has ended is over. */
    public static final Rule<Corrected> TERM_RECORDED = Rule.<Corrected>violation(
                    "appointment-term-recorded", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> !facts.term.from().isAfter(facts.today)
                    && (facts.status.isOpen()
                            || facts.term
                                    .until()
                                    .filter(end -> !end.isAfter(facts.today))
                                    .isPresent()))
            .orSays(facts -> Map.of("status", facts.status, "today", facts.today));

    /** Only a post that was held goes on when its end was a mistake. */
    public static final Rule<Optional<Period>> HELD_BEFORE = Rule.<Optional<Period>>violation(
                    "appointment-held-before", Ground.RECORD)
            .basis(Basis.design("who was not appointed yet is recommended anew"))
            .holds(Optional::isPresent)
            .orSays(term -> Map.of());

    /** A person whose term is over is released, or appointed anew. */
    public static final Rule<Tenure> TERM_OVER = Rule.<Tenure>warning("appointment-term-over")
            .basis(Basis.design("a term ends by itself, and its end has to be entered"))
            .holds(facts -> !facts.appointment.isTermOver(facts.today))
            .orSays(facts -> Map.of(
                    "post",
                    facts.appointment.form().post(),
                    "member",
                    facts.memberName,
                    "until",
                    facts.appointment.term().flatMap(Period::until).orElse(facts.today),
                    "id",
                    facts.appointment.id().value()));

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

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            HOLDER_ACTIVE,
            PARTY_MEMBER,
            HOLDER_UNIT,
            STEP,
            TERM,
            TERM_RECORDED,
            HELD_BEFORE,
            TERM_OVER,
            BIDIRECTIONAL,
            CONCURRENT_MEMBERS);

    private AppointmentRules() {}

    /**
     * A term.
     *
     * @param from first day
     * @param until first day that no longer belongs to it
     */
    public record Term(LocalDate from, LocalDate until) {}

    /**
     * A member whose people come into a post.
     *
     * @param memberName its name, for findings
     * @param status how the membership stands, if it ever joined
     */
    public record Representing(String memberName, Optional<MemberStatus> status) {}

    /**
     * A term that is to be corrected.
     *
     * @param term as it should have been written
     * @param status how the appointment stands
     * @param today the day
     */
    public record Corrected(Period term, AppointmentStatus status, LocalDate today) {}

    /**
     * A cross-appointment on a day.
     *
     * @param appointment the appointment
     * @param memberName the member's name, for findings
     * @param today the day
     */
    public record Tenure(Appointment appointment, String memberName, LocalDate today) {}

    /**
     * The posts that are held.
     *
     * @param in posts into the community
     * @param out posts out of it
     * @param concurrent part-time committee members among the first
     * @param terms the charter's
     */
    public record Balance(int in, int out, int concurrent, AllianceTerms terms) {}
}
