package org.linli.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on resolutions of a joint conference (决议规则). */
public final class ResolutionRules {
    private static final Basis CLOSED_LOOP = Basis.local("社区联席会议制度", "下次会议反馈落实情况");

    /** Resolutions change by the steps of their life cycle. */
    public static final Rule<Move<ResolutionStatus, ResolutionStep>> STEP =
            Resolution.LIFE_CYCLE.rule("resolution-step", Basis.design("the life cycle of a resolution"));

    /** A conference decides while it is held: after it has begun, and before its minutes are written. */
    public static final Rule<Business> IN_CONFERENCE = Rule.<Business>violation(
                    "resolution-in-conference", Ground.RECORD)
            .basis(Basis.design("units decide where they meet, and minutes end it"))
            .holds(facts -> facts.conference.status() == ConferenceStatus.HELD)
            .orSays(facts ->
                    Map.of("conference", facts.conference.form().title(), "status", facts.conference.status()));

    /** A resolution is on a topic of its conference. */
    public static final Rule<OnTopic> TOPIC = Rule.<OnTopic>violation("resolution-topic", Ground.RECORD)
            .basis(Basis.design("units decide on what was put before them"))
            .holds(facts -> facts.topic >= 1 && facts.topic <= facts.topics)
            .orSays(facts -> Map.of("topic", facts.topic, "topics", facts.topics));

    /** Units vote that are present. */
    public static final Rule<Voting> VOTERS = Rule.<Voting>violation("resolution-voters", Ground.RECORD)
            .basis(Basis.design("who is not there does not vote"))
            .holds(facts -> facts.absent() == 0)
            .orSays(facts -> Map.of("units", facts.absent()));

    /** A vote is closed when a unit has voted. */
    public static final Rule<Integer> VOTES = Rule.<Integer>violation("resolution-votes", Ground.RECORD)
            .basis(Basis.design("what was never voted on is neither adopted nor rejected"))
            .holds(votes -> votes > 0)
            .orSays(votes -> Map.of());

    /** What a resolution was given and what became of it lie after the day of its conference; it may be done on that day. */
    public static final Rule<Dated> ORDER = Rule.<Dated>warning("resolution-order")
            .basis(CLOSED_LOOP)
            .holds(facts -> facts.isDone ? isDone(facts.day, facts.decidedOn) : follows(facts.day, facts.decidedOn))
            .orSays(facts -> Map.of("text", facts.text, "day", facts.decidedOn, "recorded", facts.day));

    /** More than half of the units that are present adopt a resolution. */
    public static final Rule<Tally> MAJORITY = Rule.<Tally>hint("resolution-majority")
            .basis(Basis.design("as the law asks of the residents' representatives"))
            .holds(Tally::isMajority)
            .orSays(facts -> Map.of("votes", facts.inFavour, "present", facts.present, "least", facts.least()));

    /** The owner of a resolution belongs to the conference. */
    public static final Rule<Giving> OWNER = Rule.<Giving>violation("resolution-owner", Ground.RECORD)
            .basis(CLOSED_LOOP)
            .holds(facts -> facts.isSeated)
            .orSays(facts -> Map.of("unit", facts.unit));

    /** A resolution is due after it was decided. */
    public static final Rule<Giving> DUE = Rule.<Giving>violation("resolution-due", Ground.ARITHMETIC)
            .basis(CLOSED_LOOP)
            .holds(facts -> follows(facts.task.due(), facts.decidedOn))
            .orSays(facts -> Map.of("due", facts.task.due(), "day", facts.decidedOn));

    /** What a task is held to. */
    public static final RuleSet<Giving> GIVEN = RuleSet.of(OWNER, DUE);

    /** A resolution is reported to, and let go by, a conference that was held later. */
    public static final Rule<Later> LATER = Rule.<Later>violation("resolution-later", Ground.RECORD)
            .basis(CLOSED_LOOP)
            .holds(facts -> facts.conference.wasHeld()
                    && facts.conference.form().day().stream().anyMatch(day -> follows(day, facts.decidedOn)))
            .orSays(facts -> Map.of("conference", facts.conference.form().title(), "day", facts.decidedOn));

    /** A resolution is done after it was decided, and not ahead of time. */
    public static final Rule<Finishing> FINISH_DAY = Rule.<Finishing>violation("resolution-finish-day", Ground.RECORD)
            .basis(Basis.design("what is done was done on a day that has come"))
            .holds(facts -> isDone(facts.day, facts.decidedOn) && !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "decided", facts.decidedOn, "today", facts.today));

    /** A resolution is done by its day. */
    public static final Rule<Timely> OVERDUE = Rule.<Timely>warning("resolution-overdue")
            .basis(CLOSED_LOOP)
            .holds(facts -> !facts.day.isAfter(facts.due))
            .orSays(facts -> Map.of("text", facts.text, "due", facts.due));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(STEP, IN_CONFERENCE, TOPIC, VOTERS, VOTES, ORDER, MAJORITY, OWNER, DUE, LATER, FINISH_DAY, OVERDUE);

    private ResolutionRules() {}

    /** What is due, and what a later conference hears of or lets go. */
    private static boolean follows(LocalDate day, LocalDate decidedOn) {
        return day.isAfter(decidedOn);
    }

    /** What is done. */
    private static boolean isDone(LocalDate day, LocalDate decidedOn) {
        return !day.isBefore(decidedOn);
    }

    /**
     * A conference that decides.
     *
     * @param conference the conference
     */
    public record Business(Conference conference) {}

    /**
     * A day that is recorded of a resolution.
     *
     * @param text what is to be done
     * @param decidedOn the day on which it was decided
     * @param day the day that is recorded
     * @param isDone whether it was done on that day; else it is due, heard of or let go
     */
    public record Dated(String text, LocalDate decidedOn, LocalDate day, boolean isDone) {}

    /**
     * The topic of a resolution.
     *
     * @param topic its number, from 1
     * @param topics how many topics the conference has
     */
    public record OnTopic(int topic, int topics) {}

    /**
     * Who votes.
     *
     * @param voters the units
     * @param present the units that are present
     */
    public record Voting(Set<Id<Organisation>> voters, Set<Id<Organisation>> present) {
        /** Copies the sets. */
        public Voting {
            voters = Set.copyOf(voters);
            present = Set.copyOf(present);
        }

        int absent() {
            return (int) voters.stream().filter(unit -> !present.contains(unit)).count();
        }
    }

    /**
     * The votes for a resolution.
     *
     * @param inFavour how many units are for it
     * @param present how many units are present
     */
    public record Tally(int inFavour, int present) {
        boolean isMajority() {
            return inFavour >= least();
        }

        int least() {
            return present / 2 + 1;
        }
    }

    /**
     * What is given to a unit.
     *
     * @param task the unit and the day
     * @param unit the unit's name
     * @param isSeated whether the unit belongs to the conference
     * @param decidedOn the day of the conference
     */
    public record Giving(Task task, String unit, boolean isSeated, LocalDate decidedOn) {}

    /**
     * A conference after a resolution.
     *
     * @param decidedOn the day on which the resolution was decided
     * @param conference the conference
     */
    public record Later(LocalDate decidedOn, Conference conference) {}

    /**
     * When a resolution is said to be done.
     *
     * @param decidedOn the day on which it was decided
     * @param day the day on which it was done
     * @param today today
     */
    public record Finishing(LocalDate decidedOn, LocalDate day, LocalDate today) {}

    /**
     * A resolution and its day.
     *
     * @param text what is to be done
     * @param due by when
     * @param day when it is looked at, or was done
     */
    public record Timely(String text, LocalDate due, LocalDate day) {}
}
