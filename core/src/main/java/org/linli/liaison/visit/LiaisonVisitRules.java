package org.linli.liaison.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.OfficerRole;

/** The rules on visits to enterprises (联企走访规则). */
public final class LiaisonVisitRules {
    private static final Basis STORY = Basis.story("每月15日联企日，三员上门走访与座谈");
    private static final Basis INSPECTIONS = Basis.general("国务院办公厅关于严格规范涉企行政检查的意见（2025）", "以观摩、督导等名义变相检查");
    private static final Basis CLOSED_LOOP = Basis.design("what was planned is done, made up, or recorded as missed");

    /** Visits change by the steps of their life cycle. */
    public static final Rule<Move<LiaisonVisitStatus, LiaisonVisitStep>> STEP =
            LiaisonVisit.LIFE_CYCLE.rule("liaison-visit-step", Basis.design("the life cycle of a visit"));

    /**
     * A visit is no inspection: neither its stated purpose, nor a topic that says nothing but that it is an inspection, a penalty, a fee or
     * a score. The record has no place for what such a visit would end with.
     */
    public static final Rule<Stated> NOT_INSPECTION = Rule.<Stated>violation("visit-not-inspection", Ground.PERMISSION)
            .basis(INSPECTIONS, Basis.design("the community has no power to inspect enterprises"))
            .holds(facts -> facts.purpose != VisitPurpose.INSPECTION
                    && facts.topics.stream().noneMatch(Stated::isInspection))
            .orSays(facts -> Map.of(
                    "purpose",
                    facts.purpose == VisitPurpose.INSPECTION,
                    "topic",
                    facts.topics.stream()
                            .filter(Stated::isInspection)
                            .findFirst()
                            .map(Excerpt::of)
                            .orElse("")));

    /**
     * A topic that mentions an inspection or the like is looked at: a talk about the rules on inspections is none, so a word alone does
     * not refuse.
     */
    public static final Rule<Stated> WORDS = Rule.<Stated>choice("visit-inspection-words")
            .basis(INSPECTIONS)
            .holds(facts -> facts.topics.stream().noneMatch(Stated::mentionsInspection))
            .orSays(facts -> Map.of(
                    "topic",
                    facts.topics.stream()
                            .filter(Stated::mentionsInspection)
                            .findFirst()
                            .map(Excerpt::of)
                            .orElse("")));

    /** A visit has a topic, and not too many. */
    public static final Rule<Stated> TOPICS = Rule.<Stated>violation("liaison-visit-topics", Ground.ARITHMETIC)
            .basis(Basis.design("who comes knows what to talk about"))
            .holds(facts -> !facts.topics.isEmpty() && facts.topics.size() <= LiaisonVisitForm.MAX_TOPICS)
            .orSays(facts -> Map.of("topics", facts.topics.size(), "most", LiaisonVisitForm.MAX_TOPICS));

    /** A topic is one of those of the charter, or an open one. */
    public static final Rule<Stated> OPEN_TOPIC = Rule.<Stated>hint("liaison-visit-open-topic")
            .basis(STORY)
            .reads("liaison.topics")
            .holds(facts -> facts.terms.topics().containsAll(facts.topics))
            .orSays(facts -> Map.of(
                    "topic",
                    facts.topics.stream()
                            .filter(topic -> !facts.terms.topics().contains(topic))
                            .findFirst()
                            .map(Excerpt::of)
                            .orElse("")));

    /** What a stated purpose and topics are held to. */
    public static final RuleSet<Stated> STATED = RuleSet.of(NOT_INSPECTION, WORDS, TOPICS, OPEN_TOPIC);

    /** A visit belongs to a month that has a liaison day. */
    public static final Rule<Planned> NO_DAY = Rule.<Planned>violation("liaison-visit-no-day", Ground.RECORD)
            .basis(STORY)
            .holds(facts -> facts.day.isPresent())
            .orSays(facts -> Map.of("month", facts.month));

    /** A visit belongs to a month in which the enterprise is in care. */
    public static final Rule<Planned> NOT_YET = Rule.<Planned>violation("liaison-visit-not-yet", Ground.RECORD)
            .basis(STORY)
            .holds(facts -> !facts.since.isAfter(facts.last()))
            .orSays(facts -> Map.of("month", facts.month, "since", facts.since));

    /** What the month of a visit is held to. */
    public static final RuleSet<Planned> PLANNED = RuleSet.of(NO_DAY, NOT_YET);

    /** A visit took place on a day that has come, and while the enterprise was in care. */
    public static final Rule<Held> DAY = Rule.<Held>violation("liaison-visit-day", Ground.RECORD)
            .basis(Basis.design("what was done was done on a day that has come"))
            .holds(facts -> !facts.day.isAfter(facts.today) && facts.stood)
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /** Who comes as an officer is one on that day, or stands in for one. */
    public static final Rule<Held> OFFICERS = Rule.<Held>violation("liaison-visit-officers", Ground.RECORD)
            .basis(STORY)
            .holds(facts -> facts.filled.containsAll(facts.came))
            .orSays(facts -> Map.of("roles", Label.all(facts.vacant()), "day", facts.day));

    /** A visit is complete when enough of the three officers come. */
    public static final Rule<Held> COMPLETE = Rule.<Held>warning("visit-complete")
            .basis(STORY, Basis.design("two of three"))
            .reads("liaison.minRoles")
            .holds(facts -> facts.came.size() >= facts.terms.minRoles())
            .orSays(facts -> Map.of("came", facts.came.size(), "least", facts.terms.minRoles()));

    /** One day is one visit: it is not before the month to which it belongs, and counts for one month. */
    public static final Rule<Held> OTHER_MONTH = Rule.<Held>warning("liaison-visit-other-month")
            .basis(Basis.design("each visit belongs to its month"))
            .holds(facts -> !facts.day.isBefore(facts.month) && !facts.others.contains(facts.day))
            .orSays(facts -> Map.of("day", facts.day, "month", facts.month, "twice", facts.others.contains(facts.day)));

    /** What a visit that took place is held to. */
    public static final RuleSet<Held> HELD = RuleSet.of(DAY, OFFICERS, COMPLETE, OTHER_MONTH);

    /** A visit gets a day to come. */
    public static final Rule<Moved> NEW_DAY = Rule.<Moved>violation("liaison-visit-new-day", Ground.RECORD)
            .basis(Basis.design("the enterprise is told before"))
            .holds(facts -> !facts.day.isBefore(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /** A visit is signed once, after it took place and not ahead of time. */
    public static final Rule<Signed> SIGN_DAY = Rule.<Signed>violation("liaison-visit-sign-day", Ground.RECORD)
            .basis(Basis.design("the enterprise confirms what was"))
            .holds(Signed::isPossible)
            .orSays(facts -> Map.of("signed", facts.isSigned, "day", facts.day, "today", facts.today));

    /** The record of a visit is corrected where there is one, and only there. */
    public static final Rule<Recording> RECORDED = Rule.<Recording>violation("liaison-visit-recorded", Ground.RECORD)
            .basis(Basis.design("a correction neither makes nor takes back a visit"))
            .holds(facts -> facts.has == facts.gives)
            .orSays(facts -> Map.of("has", facts.has, "none", !facts.has));

    /** A visit takes place on its day, or gets another one. */
    public static final Rule<Standing> OVERDUE = Rule.<Standing>warning("liaison-visit-overdue")
            .basis(CLOSED_LOOP)
            .holds(facts -> !facts.status.isOpen() || !facts.due.isBefore(facts.today))
            .orSays(Standing::figures);

    /** A visit of a month whose liaison day was skipped gets another day, or is given up. */
    public static final Rule<Undated> UNDATED = Rule.<Undated>warning("liaison-visit-undated")
            .basis(CLOSED_LOOP)
            .holds(facts -> facts.due.isPresent())
            .orSays(facts -> Map.of("enterprise", facts.enterprise, "month", facts.month));

    /** Before the liaison day of a month is skipped, its visits are moved or given up. */
    public static final Rule<Skipped> SKIPPED = Rule.<Skipped>warning("liaison-day-visits")
            .basis(CLOSED_LOOP)
            .holds(facts -> facts.visits == 0)
            .orSays(facts -> Map.of("month", facts.month, "visits", facts.visits));

    /** A visit that was missed is made up. */
    public static final Rule<Standing> MISSED = Rule.<Standing>warning("liaison-visit-missed")
            .basis(CLOSED_LOOP)
            .holds(facts -> facts.status != LiaisonVisitStatus.MISSED)
            .orSays(Standing::figures);

    /** The enterprise signs for a visit. */
    public static final Rule<Confirmed> UNSIGNED = Rule.<Confirmed>warning("liaison-visit-unsigned")
            .basis(Basis.design("the enterprise says that the visit was"))
            .holds(facts -> facts.isSigned || !facts.day.isBefore(facts.today))
            .orSays(facts -> Map.of("enterprise", facts.enterprise, "day", facts.day));

    /** Each enterprise has a complete visit in each cycle. */
    public static final Rule<Cycle> COVERAGE = Rule.<Cycle>warning("liaison-coverage")
            .basis(STORY)
            .reads("liaison.visitCycle", "liaison.minRoles")
            .holds(facts -> facts.complete > 0 || !facts.hasDay)
            .orSays(facts -> Map.of(
                    "enterprise",
                    facts.enterprise,
                    "cycle",
                    facts.terms.visitCycle(),
                    "from",
                    facts.from,
                    "visits",
                    facts.visits,
                    "least",
                    facts.terms.minRoles()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            NOT_INSPECTION,
            WORDS,
            TOPICS,
            OPEN_TOPIC,
            NO_DAY,
            NOT_YET,
            DAY,
            OFFICERS,
            COMPLETE,
            OTHER_MONTH,
            NEW_DAY,
            SIGN_DAY,
            RECORDED,
            OVERDUE,
            UNDATED,
            SKIPPED,
            MISSED,
            UNSIGNED,
            COVERAGE);

    private LiaisonVisitRules() {}

    /**
     * For what an enterprise is visited.
     *
     * @param purpose the purpose
     * @param topics the topics
     * @param terms the charter's
     */
    public record Stated(VisitPurpose purpose, List<String> topics, LiaisonTerms terms) {
        /** Copies the list. */
        public Stated {
            topics = List.copyOf(topics);
        }

        /** A topic of no other word: what a longer one means is for people to say, for 涉企行政检查 is what the document is about. */
        static boolean isInspection(String topic) {
            return InspectionWords.ALL.contains(topic.strip().toLowerCase(Locale.ROOT));
        }

        static boolean mentionsInspection(String topic) {
            String plain = topic.toLowerCase(Locale.ROOT);
            return !isInspection(topic) && InspectionWords.ALL.stream().anyMatch(plain::contains);
        }
    }

    /**
     * A visit that is planned.
     *
     * @param month first day of its month
     * @param day the liaison day of the month, if it has one
     * @param since since when the enterprise is in care
     */
    public record Planned(LocalDate month, Optional<LocalDate> day, LocalDate since) {
        LocalDate last() {
            return month.plusMonths(1).minusDays(1);
        }
    }

    /**
     * A visit that is to take place.
     *
     * @param enterprise the enterprise's name
     * @param month first day of its month
     * @param due when it is to take place, if there is a day for it
     */
    public record Undated(String enterprise, LocalDate month, Optional<LocalDate> due) {}

    /**
     * A month whose liaison day is skipped.
     *
     * @param month its first day
     * @param visits how many visits were to take place on that day
     */
    public record Skipped(LocalDate month, int visits) {}

    /**
     * A visit that took place.
     *
     * @param day when
     * @param stood whether the enterprise was in care on that day
     * @param came which officers came
     * @param filled which roles were filled on that day, or a person stood in
     * @param month first day of the month to which the visit belongs
     * @param others the days of other visits to the enterprise
     * @param terms the charter's
     * @param today today
     */
    public record Held(
            LocalDate day,
            boolean stood,
            Set<OfficerRole> came,
            Set<OfficerRole> filled,
            LocalDate month,
            Set<LocalDate> others,
            LiaisonTerms terms,
            LocalDate today) {
        /** Copies the sets. */
        public Held {
            came = Set.copyOf(came);
            filled = Set.copyOf(filled);
            others = Set.copyOf(others);
        }

        List<OfficerRole> vacant() {
            return came.stream().filter(role -> !filled.contains(role)).toList();
        }
    }

    /**
     * A visit that gets another day.
     *
     * @param day which
     * @param today today
     */
    public record Moved(LocalDate day, LocalDate today) {}

    /**
     * A visit that is signed.
     *
     * @param heldOn when it took place, if it has
     * @param isSigned whether it was signed before
     * @param day when it is signed
     * @param today today
     */
    public record Signed(Optional<LocalDate> heldOn, boolean isSigned, LocalDate day, LocalDate today) {
        boolean isPossible() {
            return !isSigned && heldOn.stream().noneMatch(day::isBefore) && !day.isAfter(today);
        }
    }

    /**
     * A visit that is corrected.
     *
     * @param has whether it has a record
     * @param gives whether the correction has one
     */
    public record Recording(boolean has, boolean gives) {}

    /**
     * A visit on a day.
     *
     * @param enterprise the enterprise's name
     * @param status how it stands
     * @param due when it is to take place
     * @param today the day
     */
    public record Standing(String enterprise, LiaisonVisitStatus status, LocalDate due, LocalDate today) {
        Map<String, Object> figures() {
            return Map.of("enterprise", enterprise, "day", due);
        }
    }

    /**
     * A visit that took place, beside its sign-off.
     *
     * @param enterprise the enterprise's name
     * @param day when it took place
     * @param isSigned whether the enterprise has signed
     * @param today today
     */
    public record Confirmed(String enterprise, LocalDate day, boolean isSigned, LocalDate today) {}

    /**
     * An enterprise in a cycle that is over.
     *
     * @param enterprise its name
     * @param from first day of the cycle
     * @param visits how many visits took place
     * @param complete how many of them were complete
     * @param hasDay whether the cycle had a liaison day
     * @param terms the charter's
     */
    public record Cycle(
            String enterprise, LocalDate from, int visits, int complete, boolean hasDay, LiaisonTerms terms) {}
}
