package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on nominations and on what becomes of them (提名与授予规则). */
public final class AwardRules {
    private static final int MOST_POINTS = 100;
    private static final int CHILD = 14;
    private static final int MOST_VOTES = 1_000_000;
    private static final int MOST_BAR = 3;

    /** A nomination goes step by step. */
    public static final Rule<Move<AwardStatus, AwardStep>> STEP = AwardNomination.LIFE_CYCLE.rule(
            "award-step", Basis.design("a candidate is compared, scored, made public and honoured in this order"));

    /** A person was nominated on a day that has come. */
    public static final Rule<Nominating> NOMINATED = Rule.<Nominating>violation("award-nominated-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "today", facts.today));

    /** What was done was done on a day that has come, and not before the one that went ahead of it. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("award-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.on.isBefore(facts.earliest) && !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "earliest", facts.earliest, "today", facts.today));

    /** People are nominated in a category of the round, until the last day of its call. */
    public static final Rule<Called> CALL = Rule.<Called>violation("award-call", Ground.RECORD)
            .basis(Basis.design("the notice holds for everyone"))
            .holds(facts ->
                    facts.form.categories().contains(facts.category) && !facts.on.isAfter(facts.form.callUntil()))
            .orSays(facts -> Map.of("category", facts.category, "day", facts.on, "last", facts.form.callUntil()));

    /** A candidate has agreed to be public. */
    public static final Rule<Agreeing> CONSENT = Rule.<Agreeing>violation("award-consent", Ground.STATUTE)
            .basis(Statutes.PERSONAL_INFORMATION.article("§13"), Statutes.PERSONAL_INFORMATION.article("§25"))
            .holds(facts ->
                    facts.agreedOn.filter(day -> !day.isAfter(facts.today)).isPresent())
            .orSays(facts -> Map.of("today", facts.today));

    /** For a child below fourteen a guardian has agreed. */
    public static final Rule<Guarded> GUARDIAN = Rule.<Guarded>violation("award-guardian", Ground.STATUTE)
            .basis(Statutes.PERSONAL_INFORMATION.article("§31"))
            .holds(facts -> !facts.on.isBefore(facts.born.plusYears(CHILD))
                    || facts.agreedOn.filter(day -> !day.isAfter(facts.today)).isPresent())
            .orSays(facts -> Map.of("age", CHILD, "from", facts.born.plusYears(CHILD), "today", facts.today));

    /** Whose honour was taken back for a fault is not put forward until the bar is over. */
    public static final Rule<Barred> BARRED = Rule.<Barred>violation("award-barred", Ground.RECORD)
            .basis(Basis.design("who was honoured by deceit waits"))
            .holds(facts -> facts.until.stream().noneMatch(facts.on::isBefore))
            .orSays(facts -> Map.of("day", facts.on, "free", facts.until.orElseThrow()));

    /** A nomination stays with its person and round, and with its category once it was compared with the record. */
    public static final Rule<Boolean> SAME = Rule.<Boolean>violation("award-same-nominee", Ground.RECORD)
            .basis(Basis.design("what was compared for one honour says nothing of another"))
            .holds(same -> same)
            .orSays(same -> Map.of());

    /** What the notice asks of a candidate is on record. */
    public static final Rule<AwardMerit> ELIGIBLE = Rule.<AwardMerit>choice("award-eligible")
            .basis(Basis.design("an honour rests on what is on record"), Basis.local("三明志愿服务激励", "服务时长与年限"))
            .reads("recognition.volunteerHours", "recognition.headMonths")
            .holds(AwardMerit::isMet)
            .orSays(merit -> Map.of("measure", merit.measure(), "value", merit.value(), "asked", merit.asked()));

    /** A person is not honoured again in a category for some years. */
    public static final Rule<Cooling> COOLDOWN = Rule.<Cooling>choice("award-cooldown")
            .basis(Basis.design("honours go round"))
            .reads("recognition.cooldownYears")
            .holds(facts -> facts.last.stream().noneMatch(day -> facts.on.isBefore(day.plusYears(facts.years))))
            .orSays(facts -> Map.of("last", facts.last.orElseThrow(), "years", facts.years));

    /** Neither the candidate nor one who stands back reviews, decides or looks into an objection. */
    public static final Rule<Judging> RECUSAL = Rule.<Judging>violation("award-recusal", Ground.PERMISSION)
            .basis(Basis.design("no one judges the own case"))
            .holds(facts -> facts.actors.stream().noneMatch(facts.barred::contains))
            .orSays(facts -> Map.of());

    /** Points go from 0 to 100. */
    public static final Rule<Integer> POINTS = Rule.<Integer>violation("award-points", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(points -> points >= 0 && points <= MOST_POINTS)
            .orSays(points -> Map.of("points", points, "most", MOST_POINTS));

    /** A candidate has no more votes than were cast. */
    public static final Rule<AwardVotes> VOTES = Rule.<AwardVotes>violation("award-votes-cast", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(votes -> votes.votes() >= 0
                    && votes.cast() >= 1
                    && votes.votes() <= votes.cast()
                    && votes.cast() <= MOST_VOTES)
            .orSays(votes -> Map.of("votes", votes.votes(), "cast", votes.cast(), "most", MOST_VOTES));

    /** Some reviewers have given points before a candidate is made public. */
    public static final Rule<Reviewed> REVIEWERS = Rule.<Reviewed>choice("award-reviewers")
            .basis(Basis.design("one reviewer alone sees one side"))
            .reads("recognition.reviewersMin")
            .holds(facts -> facts.reviewers >= facts.least)
            .orSays(facts -> Map.of("reviewers", facts.reviewers, "least", facts.least));

    /** Candidates are made public in the order of their totals; a tie at the last place leaves it vacant. */
    public static final Rule<Ranked> RANK = Rule.<Ranked>choice("award-rank")
            .basis(Basis.design("the better score comes first, and a tie is never decided by name or order of entry"))
            .holds(facts -> facts.better + facts.equal <= facts.places)
            .orSays(facts -> Map.of("better", facts.better, "equal", facts.equal, "places", facts.places));

    /** An objection came before the publicity was over. */
    public static final Rule<Objecting> OBJECTION_LATE = Rule.<Objecting>warning("award-objection-late")
            .basis(Basis.design("a late objection is looked into all the same"))
            .holds(facts -> !facts.on.isAfter(facts.publicity.lastDay()))
            .orSays(facts -> Map.of("day", facts.on, "last", facts.publicity.lastDay()));

    /** An award is given after its publicity, and while a place of its category is free. */
    public static final Rule<Giving> QUOTA_AND_PUBLICITY = Rule.<Giving>violation(
                    "award-quota-and-publicity", Ground.RECORD)
            .basis(Basis.story("盛景新星"), Basis.local("广东、三明志愿服务激励", "公示不少于5个工作日"))
            .holds(facts -> !facts.isFull() && !facts.isEarly())
            .orSays(facts -> Map.of(
                    "full",
                    facts.isFull(),
                    "early",
                    facts.isEarly(),
                    "places",
                    facts.places,
                    "last",
                    facts.publicUntil));

    /** A bar lasts from no year to three. */
    public static final Rule<Integer> BAR = Rule.<Integer>violation("award-bar", Ground.ARITHMETIC)
            .basis(Basis.design("a bar of more years than three is a mistake of input"))
            .holds(years -> years >= 0 && years <= MOST_BAR)
            .orSays(years -> Map.of("years", years, "most", MOST_BAR));

    /** A candidate whose publicity is over is decided on. */
    public static final Rule<Public> DECIDE = Rule.<Public>warning("award-to-decide")
            .basis(Basis.design("who was made public waits for an answer"))
            .holds(facts -> !facts.today.isAfter(facts.until))
            .orSays(facts -> Map.of("category", facts.category, "last", facts.until));

    /** An objection is looked into. */
    public static final Rule<Public> INVESTIGATE = Rule.<Public>warning("award-to-investigate")
            .basis(Basis.design("who objects is heard before the decision"))
            .holds(facts -> facts.status != AwardStatus.OBJECTED)
            .orSays(facts -> Map.of("category", facts.category, "last", facts.until));

    /** What an honour rests on is still on record. */
    public static final Rule<AwardMerit> RESTS = Rule.<AwardMerit>warning("award-rests")
            .basis(Basis.design("an honour rests on what is on record"))
            .holds(AwardMerit::isMet)
            .orSays(merit -> Map.of("measure", merit.measure(), "value", merit.value(), "asked", merit.asked()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            NOMINATED,
            DAY,
            CALL,
            CONSENT,
            GUARDIAN,
            BARRED,
            SAME,
            ELIGIBLE,
            COOLDOWN,
            RECUSAL,
            POINTS,
            VOTES,
            REVIEWERS,
            RANK,
            OBJECTION_LATE,
            QUOTA_AND_PUBLICITY,
            BAR,
            DECIDE,
            INVESTIGATE,
            RESTS);

    private AwardRules() {}

    /**
     * The day of a nomination.
     *
     * @param on the day
     * @param today today
     */
    public record Nominating(LocalDate on, LocalDate today) {}

    /**
     * A day of a record.
     *
     * @param earliest the first day that it can be
     * @param on the day
     * @param today today
     */
    public record Dated(LocalDate earliest, LocalDate on, LocalDate today) {}

    /**
     * A nomination beside the notice.
     *
     * @param form the notice
     * @param category for what
     * @param on on which day
     */
    public record Called(AwardRoundForm form, AwardCategory category, LocalDate on) {}

    /**
     * Whether a person has agreed.
     *
     * @param agreedOn on which day, if so
     * @param today today
     */
    public record Agreeing(Optional<LocalDate> agreedOn, LocalDate today) {}

    /**
     * Whether a guardian has agreed.
     *
     * @param born the day of birth of the candidate
     * @param on the day of the nomination
     * @param agreedOn on which day the guardian has agreed, if so
     * @param today today
     */
    public record Guarded(LocalDate born, LocalDate on, Optional<LocalDate> agreedOn, LocalDate today) {}

    /**
     * A person whose honour was taken back.
     *
     * @param on the day of the nomination
     * @param until the first day after the bar, if there is one
     */
    public record Barred(LocalDate on, Optional<LocalDate> until) {}

    /**
     * A person who was honoured before.
     *
     * @param on the day of the nomination
     * @param last the last day on which the person was honoured in the category, if ever
     * @param years for how many years the person is not honoured again
     */
    public record Cooling(LocalDate on, Optional<LocalDate> last, int years) {}

    /**
     * Who judges.
     *
     * @param actors the opaque ids of the actor, and of whom the actor acts for
     * @param barred the opaque ids of the candidate and of those who stand back
     */
    public record Judging(Set<String> actors, Set<String> barred) {}

    /**
     * How many have given points.
     *
     * @param reviewers how many
     * @param least how many usually do
     */
    public record Reviewed(int reviewers, int least) {}

    /**
     * A candidate among those of the category.
     *
     * @param better how many have a higher total
     * @param equal how many have the same total, the candidate among them
     * @param places how many places there are
     */
    public record Ranked(int better, int equal, int places) {}

    /**
     * An objection.
     *
     * @param on on which day it came
     * @param publicity how long the candidate is public
     */
    public record Objecting(LocalDate on, AwardPublicity publicity) {}

    /**
     * An award about to be given.
     *
     * @param given how many of its category are given
     * @param places how many there are
     * @param publicUntil the last day of the publicity
     * @param today today
     */
    public record Giving(int given, int places, LocalDate publicUntil, LocalDate today) {
        boolean isFull() {
            return given >= places;
        }

        boolean isEarly() {
            return !today.isAfter(publicUntil);
        }
    }

    /**
     * A candidate who is public.
     *
     * @param category for what
     * @param status how the nomination stands
     * @param until the last day of the publicity
     * @param today today
     */
    public record Public(AwardCategory category, AwardStatus status, LocalDate until, LocalDate today) {}
}
