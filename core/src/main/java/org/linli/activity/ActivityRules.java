package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.community.LargeEvent;
import org.linli.community.PermitLevel;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on activities (活动规则). */
public final class ActivityRules {
    private static final int MOST_PEOPLE = 1_000_000;
    private static final long MOST_FEN = 100_000_000_000L;

    /** An activity goes step by step. */
    public static final Rule<Move<ActivityStatus, ActivityStep>> STEP =
            Activity.LIFE_CYCLE.rule("activity-step", Basis.design("the life cycle of an activity"));

    /** An activity lasts a minute at least and a day at most, and its numbers can be. */
    public static final Rule<ActivityForm> PLAN = Rule.<ActivityForm>violation("activity-plan", Ground.ARITHMETIC)
            .basis(Basis.design("other lengths and numbers are mistakes of input"))
            .holds(form -> form.time().isPossible()
                    && isNumber(form.capacity())
                    && isNumber(form.expected())
                    && form.fee().stream().allMatch(ActivityRules::isMoney))
            .orSays(form -> Map.of(
                    "minutes",
                    form.time().minutes(),
                    "capacity",
                    form.capacity(),
                    "expected",
                    form.expected(),
                    "fee",
                    form.fee().orElse(0L),
                    "most",
                    MOST_PEOPLE));

    /** Culture for the public is free, or at a favourable price. Facts: what a person pays, in fen. */
    public static final Rule<Optional<Long>> FEE = Rule.<Optional<Long>>hint("activity-fee")
            .basis(Statutes.PUBLIC_CULTURE.article("§31"))
            .holds(fee -> fee.isEmpty() || fee.get() <= 0)
            .orSays(fee -> Map.of("fee", fee.orElse(0L)));

    /** What the community offers children is for the public good. */
    public static final Rule<ActivityForm> CHILD_FEE = Rule.<ActivityForm>warning("activity-child-fee")
            .basis(Basis.general("关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见（2021）", ""))
            .holds(form -> form.audience() != ActivityAudience.CHILD
                    || form.fee().isEmpty()
                    || form.fee().get() <= 0)
            .orSays(form -> Map.of("fee", form.fee().orElse(0L)));

    /** What is done outside has a note on weather and safety before it is published. */
    public static final Rule<ActivityForm> SAFETY_NOTE = Rule.<ActivityForm>choice("activity-safety-note")
            .basis(Basis.design("weather and crowds are thought of before people are asked to come"))
            .holds(form -> form.setting() == ActivitySetting.INDOOR
                    || form.safetyNote().isPresent())
            .orSays(form -> Map.of("title", form.title()));

    /** What is recorded has happened, in its order. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("activity-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.on.isAfter(facts.latest) && !facts.on.isBefore(facts.earliest))
            .orSays(facts -> Map.of("day", facts.on, "earliest", facts.earliest, "latest", facts.latest));

    /** An activity of a thousand people and more has the permit of the police before it begins. */
    public static final Rule<Permitting> PERMIT = Rule.<Permitting>violation("activity-permit", Ground.STATUTE)
            .basis(LargeEvent.scope(), LargeEvent.permitting())
            .holds(facts -> LargeEvent.isPermitted(facts.expected, facts.level))
            .orSays(facts -> Map.of(
                    "expected",
                    facts.expected,
                    "city",
                    LargeEvent.isForCity(facts.expected),
                    "large",
                    LargeEvent.least()));

    /** A permitted activity that changes its place, content or size is applied for again. */
    public static final Rule<Boolean> PERMIT_AGAIN = Rule.<Boolean>warning("activity-permit-again")
            .basis(LargeEvent.changing())
            .holds(changed -> !changed)
            .orSays(changed -> Map.of());

    /** A permitted activity that changes its time alone has the consent of those who permitted it. */
    public static final Rule<Boolean> PERMIT_TIME = Rule.<Boolean>warning("activity-permit-time")
            .basis(LargeEvent.changing())
            .holds(changed -> !changed)
            .orSays(changed -> Map.of());

    /** An activity that needs a permit is applied for twenty days ahead. */
    public static final Rule<Applying> PERMIT_DUE = Rule.<Applying>warning("activity-permit-due")
            .basis(LargeEvent.applying())
            .holds(facts -> LargeEvent.isInTime(facts.expected, facts.permitted, facts.from, facts.today))
            .orSays(facts -> Map.of("title", facts.title, "from", facts.from, "due", LargeEvent.applyBy(facts.from)));

    /** There are no fewer places than are taken. */
    public static final Rule<Seats> SEATS = Rule.<Seats>violation("activity-seats", Ground.RECORD)
            .basis(Basis.design("who gives way is said by the organiser, not by a number"))
            .holds(facts -> facts.capacity >= facts.taken)
            .orSays(facts -> Map.of("capacity", facts.capacity, "taken", facts.taken));

    /** A corrected number of places is enough for those who have one. */
    public static final Rule<Seats> SEATS_CORRECTED = Rule.<Seats>warning("activity-seats-corrected")
            .basis(Basis.design("a correction is not refused for what was done meanwhile"))
            .holds(facts -> facts.capacity >= facts.taken)
            .orSays(facts -> Map.of("capacity", facts.capacity, "taken", facts.taken));

    /** Counts are not negative. */
    public static final Rule<ActivityCounts> COUNTS = Rule.<ActivityCounts>violation(
                    "activity-counts", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(counts -> isNumber(counts.unnamed()) && isMoney(counts.cost()))
            .orSays(counts -> Map.of("unnamed", counts.unnamed(), "cost", counts.cost(), "most", MOST_PEOPLE));

    /** No more people answer than came, and no more are satisfied than answered. */
    public static final Rule<Answering> FEEDBACK = Rule.<Answering>violation("activity-feedback", Ground.ARITHMETIC)
            .basis(Basis.design("a rate is not more than the whole"))
            .holds(facts -> facts.feedback.satisfied() >= 0
                    && facts.feedback.satisfied() <= facts.feedback.answered()
                    && facts.feedback.answered() <= facts.attendances)
            .orSays(facts -> Map.of(
                    "answered", facts.feedback.answered(),
                    "satisfied", facts.feedback.satisfied(),
                    "attendances", facts.attendances));

    /** An activity whose day is over was held or called off. */
    public static final Rule<Over> UNHELD = Rule.<Over>warning("activity-unheld")
            .basis(Basis.design("how an activity went is known while people remember it"))
            .holds(facts -> !facts.today.isAfter(facts.day))
            .orSays(facts -> Map.of("title", facts.title, "day", facts.day));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            PLAN,
            FEE,
            CHILD_FEE,
            SAFETY_NOTE,
            DAY,
            PERMIT,
            PERMIT_AGAIN,
            PERMIT_TIME,
            PERMIT_DUE,
            SEATS,
            SEATS_CORRECTED,
            COUNTS,
            FEEDBACK,
            UNHELD);

    private ActivityRules() {}

    private static boolean isNumber(int number) {
        return number >= 0 && number <= MOST_PEOPLE;
    }

    private static boolean isMoney(long fen) {
        return fen >= 0 && fen <= MOST_FEN;
    }

    /**
     * The day of what is recorded.
     *
     * @param earliest the first day on which it can have been
     * @param on the day
     * @param latest the last one
     */
    public record Dated(LocalDate earliest, LocalDate on, LocalDate latest) {}

    /**
     * The permit of an activity.
     *
     * @param expected how many people are expected
     * @param level who has permitted it, if it was
     */
    public record Permitting(int expected, Optional<PermitLevel> level) {}

    /**
     * A permit that is still to be applied for.
     *
     * @param title what the activity is called
     * @param expected how many people are expected
     * @param permitted whether there is a permit
     * @param from its day
     * @param today today
     */
    public record Applying(String title, int expected, boolean permitted, LocalDate from, LocalDate today) {}

    /**
     * The places of an activity.
     *
     * @param capacity how many there are
     * @param taken how many are taken
     */
    public record Seats(int capacity, int taken) {}

    /**
     * What those who came think.
     *
     * @param feedback what they say
     * @param attendances how many came
     */
    public record Answering(ActivityFeedback feedback, int attendances) {}

    /**
     * An activity that is neither held nor called off.
     *
     * @param title what it is called
     * @param day its day
     * @param today today
     */
    public record Over(String title, LocalDate day, LocalDate today) {}
}
