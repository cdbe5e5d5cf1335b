package org.linli.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on joint conferences (联席会议规则). */
public final class ConferenceRules {
    private static final Basis AHEAD = Basis.local("社区联席会议制度", "会前一周征集议题");
    private static final Basis CLOSED_LOOP = Basis.local("社区联席会议制度", "下次会议反馈落实情况");

    /** Conferences change by the steps of their life cycle. */
    public static final Rule<Move<ConferenceStatus, ConferenceStep>> STEP =
            Conference.LIFE_CYCLE.rule("conference-step", Basis.design("the life cycle of a joint conference"));

    /** A conference has room for a number of topics. */
    public static final Rule<Agenda> TOPICS = Rule.<Agenda>violation("conference-topics", Ground.ARITHMETIC)
            .basis(Basis.design("what is more does not fit one meeting"))
            .holds(facts -> facts.topics <= Conference.MAX_TOPICS)
            .orSays(facts -> Map.of("most", Conference.MAX_TOPICS));

    /** A conference is convened on a topic. */
    public static final Rule<Agenda> AGENDA = Rule.<Agenda>choice("conference-agenda")
            .basis(AHEAD)
            .holds(facts -> facts.topics > 0)
            .orSays(facts -> Map.of());

    /** Topics are submitted some days ahead. */
    public static final Rule<Ahead> TOPICS_AHEAD = Rule.<Ahead>choice("conference-topics-ahead")
            .basis(AHEAD)
            .reads("conference.topicDays")
            .holds(facts -> facts.late() == 0)
            .orSays(facts -> Map.of("topics", facts.late(), "days", facts.terms.topicDays(), "day", facts.day));

    /** A conference is convened for today or a day to come. */
    public static final Rule<Convening> DAY = Rule.<Convening>violation("conference-day", Ground.RECORD)
            .basis(Basis.design("units come after they were asked"))
            .holds(facts -> !facts.day.isBefore(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /** Who came is written down on the day of the conference or later. */
    public static final Rule<Coming> NOT_YET = Rule.<Coming>violation("conference-not-yet", Ground.RECORD)
            .basis(Basis.design("attendance says who came, not who will"))
            .holds(facts -> facts.day.stream().noneMatch(facts.today::isBefore))
            .orSays(facts -> Map.of("day", facts.day.orElse(facts.today), "today", facts.today));

    /** Present are units that belong to the conference on its day; guests are no members. */
    public static final Rule<Coming> SEATED = Rule.<Coming>violation("conference-seated", Ground.RECORD)
            .basis(Basis.design("guests do not count for the quorum, and do not vote"))
            .holds(facts -> facts.guests() == 0)
            .orSays(facts -> Map.of("guests", facts.guests()));

    /** Who has voted was present. */
    public static final Rule<Coming> VOTERS = Rule.<Coming>violation("conference-voters", Ground.RECORD)
            .basis(Basis.design("who has voted was there"))
            .holds(facts -> facts.absentVoters() == 0)
            .orSays(facts -> Map.of("units", facts.absentVoters()));

    /** What attendance is held to. */
    public static final RuleSet<Coming> COMING = RuleSet.of(NOT_YET, SEATED, VOTERS);

    /** A part of the units is present. */
    public static final Rule<Quorum> QUORUM = Rule.<Quorum>choice("conference-quorum")
            .basis(Basis.design("as the law asks of the residents' representatives"))
            .reads("conference.quorum")
            .holds(facts -> facts.terms.quorum().isReachedBy(facts.present, facts.seats))
            .orSays(facts -> Map.of(
                    "present",
                    facts.present,
                    "seats",
                    facts.seats,
                    "quorum",
                    facts.terms.quorum().toString(),
                    "least",
                    facts.terms.quorum().leastOf(facts.seats)));

    /** The day of a conference that was held is no day to come, and is not left out. */
    public static final Rule<Corrected> CORRECTED_DAY = Rule.<Corrected>violation(
                    "conference-corrected-day", Ground.RECORD)
            .basis(Basis.design("what was held was held on a day that has come"))
            .holds(Corrected::isPossible)
            .orSays(facts -> Map.of("day", facts.day.orElse(facts.today), "today", facts.today));

    /** A conference whose day has passed was held, or is called off or put off. */
    public static final Rule<Standing> UNHELD = Rule.<Standing>warning("conference-unheld")
            .basis(Basis.design("what was convened is held, called off or put off"))
            .holds(facts -> !facts.isPast(ConferenceStatus.SCHEDULED))
            .orSays(Standing::figures);

    /** A conference that was held has minutes. */
    public static final Rule<Standing> UNMINUTED = Rule.<Standing>warning("conference-unminuted")
            .basis(CLOSED_LOOP)
            .holds(facts -> !facts.isPast(ConferenceStatus.HELD))
            .orSays(Standing::figures);

    /** Every vote is closed before the minutes are written. */
    public static final Rule<Business> VOTES_OPEN = Rule.<Business>violation("conference-votes-open", Ground.RECORD)
            .basis(Basis.design("minutes say what was decided"))
            .holds(facts -> facts.voting == 0)
            .orSays(facts -> Map.of("resolutions", facts.voting));

    /** What earlier conferences gave to units is reported to this one, until it is done. */
    public static final Rule<Carried> REPORTED = Rule.<Carried>choice("resolution-closed-loop")
            .basis(CLOSED_LOOP)
            .holds(Carried::isReported)
            .orSays(facts -> Map.of("text", facts.text, "day", facts.decidedOn, "conference", facts.conference));

    /** A conference is held within some months. */
    public static final Rule<Rhythm> RHYTHM = Rule.<Rhythm>warning("conference-rhythm")
            .basis(Basis.local("玉门铁人路社区联席会议", "每季度"))
            .reads("conference.everyMonths")
            .holds(facts -> !facts.last.plusMonths(facts.terms.everyMonths()).isBefore(facts.today))
            .orSays(facts -> Map.of("last", facts.last, "months", facts.terms.everyMonths()));

    /** A unit takes a seat as one of the alliance when its party organisation is a member there. */
    public static final Rule<Seating> SEAT_ALLIANCE = Rule.<Seating>choice("conference-seat-alliance")
            .basis(Basis.story("联盟单位与职能部门组成联席会议"))
            .holds(facts -> facts.kind != SeatKind.ALLIANCE_UNIT || facts.isMember)
            .orSays(facts -> Map.of("unit", facts.unit));

    /** A seat is not taken ahead of time, nor after it was given up. */
    public static final Rule<Seating> SEAT_DAY = Rule.<Seating>violation("conference-seat-day", Ground.RECORD)
            .basis(Basis.design("a seat is held from a day that has come"))
            .holds(facts -> !facts.since.isAfter(facts.latest()))
            .orSays(facts -> Map.of("since", facts.since, "latest", facts.latest()));

    /** A unit has one seat at a time. */
    public static final Rule<Seating> SEAT_OVERLAP = Rule.<Seating>violation("conference-seat-overlap", Ground.RECORD)
            .basis(Basis.design("a unit counts once for the quorum"))
            .holds(facts -> facts.overlapping == 0)
            .orSays(facts -> Map.of("unit", facts.unit));

    /** What a seat is held to. */
    public static final RuleSet<Seating> SEATED_SINCE = RuleSet.of(SEAT_DAY, SEAT_OVERLAP, SEAT_ALLIANCE);

    /** A unit gives up a seat that it has, not before it took it, and not ahead of time. */
    public static final Rule<Vacating> SEAT_OPEN = Rule.<Vacating>violation("conference-seat-open", Ground.RECORD)
            .basis(Basis.design("a seat is given up once"))
            .holds(facts ->
                    facts.until.isEmpty() && !facts.day.isBefore(facts.since) && !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "since", facts.since, "today", facts.today));

    /** A unit that gives up its seat leaves no resolution behind that it owns. */
    public static final Rule<Leaving> SEAT_TASKS = Rule.<Leaving>warning("conference-seat-tasks")
            .basis(CLOSED_LOOP)
            .holds(facts -> facts.resolutions == 0)
            .orSays(facts -> Map.of("unit", facts.unit, "resolutions", facts.resolutions));

    /** A unit that came to a conference had its seat on that day. */
    public static final Rule<Came> SEAT_PRESENT = Rule.<Came>warning("conference-seat-present")
            .basis(Basis.design("who came and who has a seat are told by one record"))
            .holds(facts -> facts.days.isEmpty())
            .orSays(facts -> Map.of("unit", facts.unit, "conferences", facts.days.size(), "first", facts.days.get(0)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            TOPICS,
            AGENDA,
            TOPICS_AHEAD,
            DAY,
            NOT_YET,
            SEATED,
            VOTERS,
            QUORUM,
            CORRECTED_DAY,
            UNHELD,
            UNMINUTED,
            VOTES_OPEN,
            REPORTED,
            RHYTHM,
            SEAT_ALLIANCE,
            SEAT_DAY,
            SEAT_OVERLAP,
            SEAT_OPEN,
            SEAT_TASKS,
            SEAT_PRESENT);

    private ConferenceRules() {}

    /**
     * How many topics a conference has.
     *
     * @param topics how many
     */
    public record Agenda(int topics) {}

    /**
     * Topics before a conference.
     *
     * @param topics the topics
     * @param day the day of the conference
     * @param terms how many days ahead they come
     */
    public record Ahead(List<Topic> topics, LocalDate day, ConferenceTerms terms) {
        /** Copies the list. */
        public Ahead {
            topics = List.copyOf(topics);
        }

        int late() {
            LocalDate last = day.minusDays(terms.topicDays());
            return (int) topics.stream()
                    .filter(topic -> topic.submittedOn().isAfter(last))
                    .count();
        }
    }

    /**
     * The day for which a conference is convened.
     *
     * @param day the day
     * @param today today
     */
    public record Convening(LocalDate day, LocalDate today) {}

    /**
     * Who came.
     *
     * @param present the units that came
     * @param seated the units that belong to the conference on its day
     * @param voters the units that have voted on its resolutions
     * @param day the day of the conference
     * @param terms which part of the units is enough
     * @param today today
     */
    public record Coming(
            Set<Id<Organisation>> present,
            Set<Id<Organisation>> seated,
            Set<Id<Organisation>> voters,
            Optional<LocalDate> day,
            ConferenceTerms terms,
            LocalDate today) {
        /** Copies the sets. */
        public Coming {
            present = Set.copyOf(present);
            seated = Set.copyOf(seated);
            voters = Set.copyOf(voters);
        }

        Quorum quorum() {
            return new Quorum(present.size(), seated.size(), terms);
        }

        int guests() {
            return (int) present.stream().filter(unit -> !seated.contains(unit)).count();
        }

        int absentVoters() {
            return (int) voters.stream().filter(unit -> !present.contains(unit)).count();
        }
    }

    /**
     * How many came.
     *
     * @param present how many units
     * @param seats of how many
     * @param terms which part of them is enough
     */
    public record Quorum(int present, int seats, ConferenceTerms terms) {}

    /**
     * The corrected day of a conference.
     *
     * @param day the day
     * @param status how the conference stands
     * @param today today
     */
    public record Corrected(Optional<LocalDate> day, ConferenceStatus status, LocalDate today) {
        boolean isPossible() {
            boolean isOver = status == ConferenceStatus.HELD || status == ConferenceStatus.MINUTED;
            return day.isPresent() && !(isOver && day.orElseThrow().isAfter(today));
        }
    }

    /**
     * How a conference stands today.
     *
     * @param conference the conference
     * @param today today
     */
    public record Standing(Conference conference, LocalDate today) {
        boolean isPast(ConferenceStatus status) {
            return conference.status() == status
                    && conference.form().day().stream().anyMatch(today::isAfter);
        }

        Map<String, Object> figures() {
            return Map.of(
                    "conference",
                    conference.form().title(),
                    "day",
                    conference.form().day().orElse(today));
        }
    }

    /**
     * What a conference has dealt with when its minutes are written.
     *
     * @param voting how many of its resolutions are still voted on
     */
    public record Business(int voting) {}

    /**
     * What an earlier conference gave out and is still open, beside a later conference.
     *
     * @param text what is to be done
     * @param decidedOn the day of the earlier conference
     * @param conference what the later one is called
     * @param isReported whether its owner has reported to the later one
     */
    public record Carried(String text, LocalDate decidedOn, String conference, boolean isReported) {}

    /**
     * When a conference was last held.
     *
     * @param last the day
     * @param terms within how many months one is held
     * @param today today
     */
    public record Rhythm(LocalDate last, ConferenceTerms terms, LocalDate today) {}

    /**
     * A unit that takes a seat.
     *
     * @param unit its name
     * @param kind as what
     * @param isMember whether its party organisation is an active member of an alliance, or leads one
     * @param since first day
     * @param until the first day on which the unit no longer has the seat, if it has given it up
     * @param overlapping how many seats that the unit had at other times overlap with it
     * @param today today
     */
    public record Seating(
            String unit,
            SeatKind kind,
            boolean isMember,
            LocalDate since,
            Optional<LocalDate> until,
            int overlapping,
            LocalDate today) {
        LocalDate latest() {
            return until.filter(today::isAfter).orElse(today);
        }
    }

    /**
     * A seat that is given up.
     *
     * @param since since when the unit has it
     * @param until until when it had it
     * @param day from which day on it is given up
     * @param today today
     */
    public record Vacating(LocalDate since, Optional<LocalDate> until, LocalDate day, LocalDate today) {}

    /**
     * What a unit leaves behind.
     *
     * @param unit its name
     * @param resolutions how many open resolutions it owns
     */
    public record Leaving(String unit, int resolutions) {}

    /**
     * A unit whose seat ends, or is corrected.
     *
     * @param unit its name
     * @param days the days of conferences to which it came, and on which it would have no seat, the first one in front
     */
    public record Came(String unit, List<LocalDate> days) {
        /** Copies the list. */
        public Came {
            days = List.copyOf(days);
        }
    }
}
