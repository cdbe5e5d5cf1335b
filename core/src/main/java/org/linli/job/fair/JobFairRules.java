package org.linli.job.fair;

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

/** The rules on job fairs (招聘会规则). */
public final class JobFairRules {
    private static final int MOST_PEOPLE = 1_000_000;

    /** A fair goes step by step. */
    public static final Rule<Move<JobFairStatus, JobFairStep>> STEP =
            JobFair.LIFE_CYCLE.rule("job-fair-step", Basis.design("the life cycle of a fair"));

    /** A fair does not end before it begins, and a number of people is expected. */
    public static final Rule<JobFairForm> PLAN = Rule.<JobFairForm>violation("job-fair-plan", Ground.ARITHMETIC)
            .basis(Basis.design("other days and numbers are mistakes of input"))
            .holds(form ->
                    !form.until().isBefore(form.from()) && form.expected() >= 1 && form.expected() <= MOST_PEOPLE)
            .orSays(form -> Map.of(
                    "from", form.from(), "last", form.until(), "expected", form.expected(), "most", MOST_PEOPLE));

    /** Those who look for work pay nothing. Facts: what they would pay, in fen. */
    public static final Rule<Optional<Long>> FREE = Rule.<Optional<Long>>violation("job-seeker-free", Ground.STATUTE)
            .basis(
                    Statutes.EMPLOYMENT.article("§37"),
                    Statutes.EMPLOYMENT.article("§40"),
                    Statutes.EMPLOYMENT.article("§64"))
            .holds(fee -> fee.isEmpty() || fee.get() == 0)
            .orSays(fee -> Map.of("fee", fee.orElse(0L)));

    /** Before a fair opens there are its plans, its enterprises were checked, and it was published ahead. */
    public static final Rule<Duties> DUTIES = Rule.<Duties>violation("job-fair-duties", Ground.STATUTE)
            .basis(Statutes.JOB_MARKET.article("§28"))
            .holds(facts -> facts.plans == 0 && facts.employers > 0 && facts.unchecked == 0 && facts.ahead)
            .orSays(facts -> Map.of(
                    "plans",
                    facts.plans,
                    "nobody",
                    facts.employers == 0,
                    "unchecked",
                    facts.unchecked,
                    "late",
                    !facts.ahead));

    /** A fair of a thousand people and more has the permit of the police before it opens. */
    public static final Rule<Permitting> PERMIT = Rule.<Permitting>violation("job-fair-permit", Ground.STATUTE)
            .basis(Statutes.JOB_MARKET.article("§28"), LargeEvent.scope(), LargeEvent.permitting())
            .holds(facts -> LargeEvent.isPermitted(facts.expected, facts.level)
                    && (facts.agreed || facts.expected < LargeEvent.least()))
            .orSays(facts -> Map.of(
                    "expected",
                    facts.expected,
                    "city",
                    LargeEvent.isForCity(facts.expected),
                    "large",
                    LargeEvent.least(),
                    "days",
                    !facts.agreed));

    /** A permitted fair that changes its place, or grows, is applied for again. */
    public static final Rule<Again> PERMIT_AGAIN = Rule.<Again>warning("job-fair-permit-again")
            .basis(LargeEvent.changing())
            .holds(facts -> !facts.another)
            .orSays(facts -> Map.of("kept", facts.kept, "lost", !facts.kept));

    /** The police agree to other days of a permitted fair, before these. Facts: whether they have to yet. */
    public static final Rule<Boolean> CONSENT = Rule.<Boolean>warning("job-fair-consent")
            .basis(LargeEvent.changing())
            .holds(due -> !due)
            .orSays(due -> Map.of());

    /** The police agree to days that have changed. Facts: whether they have to yet. */
    public static final Rule<Boolean> CONSENT_DUE = Rule.<Boolean>violation("job-fair-consent-due", Ground.RECORD)
            .basis(Basis.design("what was not asked is not answered"))
            .holds(due -> due)
            .orSays(due -> Map.of());

    /** The day of a publication is corrected that was written. Facts: whether one was. */
    public static final Rule<Boolean> PUBLISHED = Rule.<Boolean>violation("job-fair-published", Ground.RECORD)
            .basis(Basis.design("only what was written can have been written wrongly"))
            .holds(there -> there)
            .orSays(there -> Map.of());

    /** A fair that needs a permit is applied for twenty days ahead. */
    public static final Rule<Applying> PERMIT_DUE = Rule.<Applying>warning("job-fair-permit-due")
            .basis(LargeEvent.applying())
            .holds(facts -> LargeEvent.isInTime(facts.expected, facts.permitted, facts.from, facts.today))
            .orSays(facts -> Map.of("title", facts.title, "from", facts.from, "due", LargeEvent.applyBy(facts.from)));

    /** An enterprise comes once, and is one that was asked. */
    public static final Rule<Coming> COMING = Rule.<Coming>violation("job-fair-employer", Ground.RECORD)
            .basis(Basis.design("what is done with an enterprise is done with one that comes"))
            .holds(facts -> facts.comes == facts.expected && facts.employers <= JobFair.MAX_EMPLOYERS)
            .orSays(facts -> Map.of("comes", facts.comes, "missing", !facts.comes, "most", JobFair.MAX_EMPLOYERS));

    /** What was checked or given was so by today. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("job-fair-day", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.on.isAfter(facts.latest) && !facts.on.isBefore(facts.earliest))
            .orSays(facts -> Map.of("day", facts.on, "earliest", facts.earliest, "latest", facts.latest));

    /** A vacancy that is offered looks for people. */
    public static final Rule<Showing> SHOWN = Rule.<Showing>violation("job-fair-vacancy", Ground.RECORD)
            .basis(Basis.design("a fair offers what is still to be had"))
            .holds(facts -> facts.looking && facts.offered <= JobFair.MAX_EMPLOYERS)
            .orSays(facts -> Map.of(
                    "over",
                    !facts.looking,
                    "many",
                    facts.offered > JobFair.MAX_EMPLOYERS,
                    "most",
                    JobFair.MAX_EMPLOYERS));

    /** Counts are not negative, and no more enterprises came than were asked. */
    public static final Rule<Counting> COUNTS = Rule.<Counting>violation("job-fair-counts", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(facts -> facts.counts.visitors() >= 0
                    && facts.counts.visitors() <= MOST_PEOPLE
                    && facts.counts.employers() >= 0
                    && facts.counts.employers() <= facts.employers
                    && facts.counts.intentions() >= 0
                    && facts.counts.intentions() <= MOST_PEOPLE)
            .orSays(facts -> Map.of(
                    "visitors", facts.counts.visitors(),
                    "employers", facts.counts.employers(),
                    "intentions", facts.counts.intentions(),
                    "asked", facts.employers,
                    "most", MOST_PEOPLE));

    /** A fair is published in time. */
    public static final Rule<Nearing> UNPUBLISHED = Rule.<Nearing>warning("job-fair-unpublished")
            .basis(Statutes.JOB_MARKET.article("§28"), Basis.design("default of the library"))
            .reads("jobFair.noticeDays")
            .holds(facts -> facts.today.isBefore(facts.from.minusDays(facts.noticeDays)))
            .orSays(facts -> Map.of("title", facts.title, "from", facts.from));

    /** A fair whose days are over was held or called off. */
    public static final Rule<Over> UNHELD = Rule.<Over>warning("job-fair-unheld")
            .basis(Basis.design("what a fair has brought is known while people remember it"))
            .holds(facts -> !facts.today.isAfter(facts.lastDay))
            .orSays(facts -> Map.of("title", facts.title, "last", facts.lastDay));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            STEP,
            PLAN,
            FREE,
            DUTIES,
            PERMIT,
            PERMIT_AGAIN,
            CONSENT,
            CONSENT_DUE,
            PUBLISHED,
            PERMIT_DUE,
            COMING,
            DAY,
            SHOWN,
            COUNTS,
            UNPUBLISHED,
            UNHELD);

    private JobFairRules() {}

    /**
     * What is to be done before a fair opens.
     *
     * @param plans how many of its three plans are missing
     * @param employers how many enterprises come
     * @param unchecked how many of these were not checked
     * @param ahead whether it was published before its first day
     */
    public record Duties(int plans, int employers, int unchecked, boolean ahead) {}

    /**
     * The permit of a fair.
     *
     * @param expected how many people are expected
     * @param level who has permitted it by then, if it was
     * @param agreed whether the police agree to its days
     */
    public record Permitting(int expected, Optional<PermitLevel> level, boolean agreed) {}

    /**
     * A permitted fair that is planned otherwise.
     *
     * @param another whether it has another place, or is larger
     * @param kept whether its permit stays, because the record was wrong all the time
     */
    public record Again(boolean another, boolean kept) {}

    /**
     * A vacancy that is to be offered.
     *
     * @param looking whether it looks for people today
     * @param offered how many its enterprise would offer
     */
    public record Showing(boolean looking, int offered) {}

    /**
     * A permit that is still to be applied for.
     *
     * @param title what the fair is called
     * @param expected how many people are expected
     * @param permitted whether there is a permit
     * @param from its first day
     * @param today today
     */
    public record Applying(String title, int expected, boolean permitted, LocalDate from, LocalDate today) {}

    /**
     * Whether an enterprise comes.
     *
     * @param comes whether it does
     * @param expected whether it has to
     * @param employers how many would come
     */
    public record Coming(boolean comes, boolean expected, int employers) {}

    /**
     * The day of what is recorded.
     *
     * @param earliest the first day on which it can have been
     * @param on the day
     * @param latest the last one
     */
    public record Dated(LocalDate earliest, LocalDate on, LocalDate latest) {}

    /**
     * How a fair went.
     *
     * @param counts its counts
     * @param employers how many enterprises were asked
     */
    public record Counting(FairCounts counts, int employers) {}

    /**
     * A fair that comes near and is not published.
     *
     * @param title what it is called
     * @param from its first day
     * @param noticeDays how many days ahead it is published
     * @param today today
     */
    public record Nearing(String title, LocalDate from, int noticeDays, LocalDate today) {}

    /**
     * A fair that is neither held nor called off.
     *
     * @param title what it is called
     * @param lastDay its last day
     * @param today today
     */
    public record Over(String title, LocalDate lastDay, LocalDate today) {}
}
