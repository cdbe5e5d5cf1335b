package org.linli.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on wishes for activities (活动心愿规则). */
public final class ActivityWishRules {
    private static final int MOST_PEOPLE = 1_000_000;

    /** A wish goes step by step. */
    public static final Rule<Move<ActivityWishStatus, ActivityWishStep>> STEP =
            ActivityWish.LIFE_CYCLE.rule("activity-wish-step", Basis.design("the life cycle of a wish"));

    /** A wish is that of one person at least. */
    public static final Rule<Integer> PEOPLE = Rule.<Integer>violation("activity-wish-people", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(people -> people >= 1 && people <= MOST_PEOPLE)
            .orSays(people -> Map.of("people", people, "most", MOST_PEOPLE));

    /** A wish was voiced by today. */
    public static final Rule<Voiced> DAY = Rule.<Voiced>violation("activity-wish-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened"))
            .holds(facts -> !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "today", facts.today));

    /** A wish is taken up by an activity that is still to come, or took place. */
    public static final Rule<ActivityStatus> ACTIVITY = Rule.<ActivityStatus>violation(
                    "activity-wish-activity", Ground.RECORD)
            .basis(Basis.design("what was called off meets no wish"))
            .holds(status -> status != ActivityStatus.CANCELLED)
            .orSays(status -> Map.of("status", status));

    /** A wish is taken up or declined in time, and not left with an activity that was called off. */
    public static final Rule<Waiting> WAITING = Rule.<Waiting>warning("activity-wish-waiting")
            .basis(Statutes.PUBLIC_CULTURE.article("§37"), Basis.design("default of the library"))
            .reads("activity.wishDays")
            .holds(facts -> !facts.calledOff && !facts.today.isAfter(facts.due()))
            .orSays(facts -> Map.of(
                    "topic",
                    facts.topic,
                    "people",
                    facts.people,
                    "due",
                    facts.due(),
                    "calledOff",
                    facts.calledOff,
                    "waiting",
                    !facts.calledOff));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, PEOPLE, DAY, ACTIVITY, WAITING);

    private ActivityWishRules() {}

    /**
     * The day of a wish.
     *
     * @param on the day
     * @param today today
     */
    public record Voiced(LocalDate on, LocalDate today) {}

    /**
     * A wish that waits, or was left with an activity.
     *
     * @param topic what it is about
     * @param people how many people wish for it
     * @param on since when
     * @param days in how many days it is answered
     * @param calledOff whether the activity that it had become was called off
     * @param today today
     */
    public record Waiting(String topic, int people, LocalDate on, int days, boolean calledOff, LocalDate today) {
        /** {@return the last day for an answer} */
        public LocalDate due() {
            return on.plusDays(days);
        }
    }
}
