package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;

/** The rules on referrals, and on what becomes of them (推荐与录用规则). */
public final class ReferralRules {
    /** A referral goes step by step. */
    public static final Rule<Move<ReferralStatus, ReferralStep>> STEP = Referral.LIFE_CYCLE.rule(
            "referral-step", Basis.design("a hire is entered, confirmed and left in its order"));

    /** A person is referred while the vacancy looks for people, and the person for work. */
    public static final Rule<Boolean> SEEKING = Rule.<Boolean>violation("referral-seeking", Ground.RECORD)
            .basis(Basis.design("a person who looks for work no longer is referred to none"))
            .holds(seeking -> seeking)
            .orSays(seeking -> Map.of());

    /** A step was taken on a day that has come, and not before the one that went ahead of it. */
    public static final Rule<Dated> STEP_DAY = Rule.<Dated>violation("referral-step-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.on.isBefore(facts.earliest) && !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "earliest", facts.earliest, "today", facts.today));

    /** A referral stays with its person and its vacancy. Facts: whether it does. */
    public static final Rule<Boolean> SAME = Rule.<Boolean>violation("referral-same", Ground.RECORD)
            .basis(Basis.design("another person, or another vacancy, is another referral"))
            .holds(same -> same)
            .orSays(same -> Map.of());

    /** A step that is corrected was written. */
    public static final Rule<Recorded> RECORDED = Rule.<Recorded>violation("referral-step-recorded", Ground.RECORD)
            .basis(Basis.design("only what was written can have been written wrongly"))
            .holds(Recorded::there)
            .orSays(facts -> Map.of("what", facts.step, "day", facts.on));

    /** A person who has left was there for a day at least. */
    public static final Rule<Days> DAYS = Rule.<Days>violation("hire-days", Ground.ARITHMETIC)
            .basis(Basis.design("other days are mistakes of input"))
            .holds(facts -> facts.days.leftOn().stream()
                    .allMatch(left -> left.isAfter(facts.days.from()) && !left.isAfter(facts.today)))
            .orSays(facts -> Map.of(
                    "from", facts.days.from(), "left", facts.days.leftOn().orElseThrow(), "today", facts.today));

    /** A referral is answered in time. */
    public static final Rule<Waiting> UNANSWERED = Rule.<Waiting>warning("referral-unanswered")
            .basis(Basis.design("a person who waits for an answer is told of one"))
            .reads("job.answerDays")
            .holds(facts -> !facts.isLate())
            .orSays(Waiting::figures);

    /** A hire that the desk has entered is confirmed in time, for only then it counts. */
    public static final Rule<Waiting> UNCONFIRMED = Rule.<Waiting>warning("hire-unconfirmed")
            .basis(Basis.design("what the desk enters counts when the enterprise confirms"))
            .reads("job.confirmDays")
            .holds(facts -> !facts.isLate())
            .orSays(Waiting::figures);

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(STEP, SEEKING, STEP_DAY, SAME, RECORDED, DAYS, UNANSWERED, UNCONFIRMED);

    private ReferralRules() {}

    /**
     * A step.
     *
     * @param earliest the first day on which it can be taken
     * @param on its day
     * @param today today
     */
    public record Dated(LocalDate earliest, LocalDate on, LocalDate today) {}

    /**
     * A step that is to be corrected.
     *
     * @param step which
     * @param on the day that was written
     * @param there whether there is one, with a day of its own and no hire
     */
    public record Recorded(ReferralStep step, LocalDate on, boolean there) {}

    /**
     * The days of a hire.
     *
     * @param days the days
     * @param today today
     */
    public record Days(HireDays days, LocalDate today) {}

    /**
     * A referral that waits.
     *
     * @param title what the post is called
     * @param since since when
     * @param days how many days it may
     * @param today today
     */
    public record Waiting(String title, LocalDate since, int days, LocalDate today) {
        LocalDate due() {
            return since.plusDays(days);
        }

        boolean isLate() {
            return today.isAfter(due());
        }

        Map<String, Object> figures() {
            return Map.of("title", title, "since", since, "due", due());
        }
    }
}
