package org.linli.duty.posting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.duty.DutyMember;
import org.linli.kernel.Actor;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;

/** The rules on claims of places (认领规则). A member claims, or the community claims at the member's wish; no command assigns a member. */
public final class DutyClaimRules {
    private static final Basis CATEGORIES = Basis.local("中江在职党员双报到", "八类服务岗位");

    /** A member who claims has a confirmed report that is not over, and is not exempt. */
    public static final Rule<MemberReportStatus> MEMBER = Rule.<MemberReportStatus>violation(
                    "duty-claim-member", Ground.RECORD)
            .basis(CATEGORIES, Basis.design("an exempt member resumes first"))
            .holds(status -> status == MemberReportStatus.CONFIRMED || status == MemberReportStatus.SERVING)
            .orSays(status -> Map.of("status", status));

    /** Members claim for themselves; the community's staff claim for members who ask them to. */
    public static final Rule<Acting> OWN = Rule.<Acting>violation("duty-claim-own", Ground.PERMISSION)
            .basis(Basis.design("a claim is the member's own will"))
            .holds(facts -> facts.actor.role() != Role.SELF || facts.actor.who().equals(facts.person.value()))
            .orSays(facts -> Map.of());

    /** A member holds one place of a posting. */
    public static final Rule<Holding> ONCE = Rule.<Holding>violation("duty-claim-once", Ground.RECORD)
            .basis(Basis.design("a place is for one person"))
            .holds(facts -> !facts.holds)
            .orSays(facts -> Map.of("report", facts.report.value()));

    /** A member who gives a place back, or to another member, holds one. */
    public static final Rule<Holding> HELD = Rule.<Holding>violation("duty-claim-held", Ground.RECORD)
            .basis(Basis.design("a place that is not held cannot be given"))
            .holds(Holding::holds)
            .orSays(facts -> Map.of("report", facts.report.value()));

    /** No more places are held than there are. */
    public static final Rule<DutyPostingRules.Places> QUOTA = Rule.<DutyPostingRules.Places>violation(
                    "duty-claim-quota", Ground.RECORD)
            .basis(CATEGORIES, Basis.design("the places stand in the posting, so that they hold under races"))
            .holds(places -> places.held() < places.quota())
            .orSays(places -> Map.of("quota", places.quota(), "held", places.held()));

    /** Places of a posting that is over are neither claimed nor given away. */
    public static final Rule<DutyPostingRules.Ending> OVER = Rule.<DutyPostingRules.Ending>violation(
                    "duty-claim-over", Ground.RECORD)
            .basis(Basis.design("what was done is recorded as a service"))
            .holds(facts -> !facts.isOver())
            .orSays(facts -> Map.of("last", facts.last(), "today", facts.today()));

    /** A posting keeps all its claims, up to a fixed number. */
    public static final Rule<Integer> HISTORY = Rule.<Integer>violation("duty-claim-history", Ground.RECORD)
            .basis(Basis.design("a posting stays small"))
            .holds(claims -> claims < DutyPosting.MAX_CLAIMS)
            .orSays(claims -> Map.of("claims", claims, "most", DutyPosting.MAX_CLAIMS));

    /** The places that a member holds are on different days. On one day they may be at different hours, hence a warning. */
    public static final Rule<Beside> OVERLAP = Rule.<Beside>choice("duty-claim-overlap")
            .basis(Basis.design("a posting names days, no hours, so a person has to compare the hours"))
            .holds(facts -> facts.clash().isEmpty())
            .orSays(facts -> Map.of("other", facts.clash().orElse("")));

    /** A member who claims has the skills that are wanted. The finding does not say which are missing. */
    public static final Rule<Skills> SKILLS = Rule.<Skills>choice("duty-claim-skills")
            .basis(CATEGORIES, Basis.design("members know best what they can do"))
            .holds(facts -> facts.known.containsAll(facts.wanted))
            .orSays(facts -> Map.of("wanted", String.join("、", facts.wanted)));

    /** The rules for a member who takes a place, by a claim or from another member. */
    public static final RuleSet<Taking> TAKING = RuleSet.of(
            MEMBER.within(Taking::status),
            ONCE.within(Taking::holding),
            OVER.within(Taking::ending),
            HISTORY.within(Taking::claims),
            OVERLAP.within(Taking::beside),
            SKILLS.within(Taking::skills));

    /** A member who holds a place can serve: the report is not over, and the member is not exempt at that time. */
    public static final Rule<Holder> MEMBER_GONE = Rule.<Holder>warning("duty-claim-member-gone")
            .basis(Basis.design("a place does not fall empty unnoticed, and people decide who takes it"))
            .holds(facts -> !facts.isGone())
            .orSays(facts -> Map.of(
                    "posting",
                    facts.posting.value(),
                    "report",
                    facts.member.report().value(),
                    "status",
                    facts.member.status()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(MEMBER, OWN, ONCE, HELD, QUOTA, OVER, HISTORY, OVERLAP, SKILLS, MEMBER_GONE);

    private DutyClaimRules() {}

    /**
     * The actor, and the member.
     *
     * @param actor the actor
     * @param person the member
     */
    public record Acting(Actor actor, Id<Person> person) {}

    /**
     * Whether a member holds a place.
     *
     * @param report the member's report
     * @param holds whether the member does
     */
    public record Holding(Id<MemberReport> report, boolean holds) {}

    /**
     * Another place that a member holds.
     *
     * @param posting the title of the posting
     * @param time the time of the posting
     */
    public record Other(String posting, Period time) {}

    /**
     * A claim beside others of the member.
     *
     * @param time the time of the posting
     * @param others the other places that the member holds
     */
    public record Beside(Period time, List<Other> others) {
        /** Copies the list. */
        public Beside {
            others = List.copyOf(others);
        }

        Optional<String> clash() {
            return others.stream()
                    .filter(other -> other.time.overlaps(time))
                    .map(Other::posting)
                    .findFirst();
        }
    }

    /**
     * The skills that are wanted, and those of a member.
     *
     * @param wanted the posting's skills
     * @param known the member's specialities
     */
    public record Skills(List<String> wanted, List<String> known) {
        /** Copies the lists. */
        public Skills {
            wanted = List.copyOf(wanted);
            known = List.copyOf(known);
        }
    }

    /**
     * A member is about to take a place.
     *
     * @param status the status of the member's report
     * @param holding whether the member holds a place of the posting already
     * @param ending the time of the posting
     * @param claims how many claims the posting keeps
     * @param beside the other places that the member holds
     * @param skills the skills that are wanted, and those of the member
     */
    public record Taking(
            MemberReportStatus status,
            Holding holding,
            DutyPostingRules.Ending ending,
            int claims,
            Beside beside,
            Skills skills) {}

    /**
     * A member who holds a place.
     *
     * @param posting the posting
     * @param time the time of the posting
     * @param member the member who holds the place
     */
    public record Holder(Id<DutyPosting> posting, Period time, DutyMember member) {
        boolean isGone() {
            return !member.status().isActive() || member.exemptUntil().stream().anyMatch(time.from()::isBefore);
        }
    }
}
