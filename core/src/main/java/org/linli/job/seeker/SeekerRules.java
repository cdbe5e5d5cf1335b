package org.linli.job.seeker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on people who look for work (求职登记规则). */
public final class SeekerRules {
    private static final int LEAST_AGE = 16;
    private static final int FULL_AGE = 18;

    /** A registration goes step by step. */
    public static final Rule<Move<JobSeekerStatus, JobSeekerStep>> STEP =
            JobSeeker.LIFE_CYCLE.rule("seeker-step", Basis.design("the life cycle of a registration"));

    /** No one below sixteen looks for work or is hired. */
    public static final Rule<Aged> AGE = Rule.<Aged>violation("job-age-16", Ground.STATUTE)
            .basis(Statutes.MINORS.article("§61"))
            .holds(facts -> !facts.on.isBefore(facts.born.plusYears(LEAST_AGE)))
            .orSays(facts -> Map.of("day", facts.on, "from", facts.born.plusYears(LEAST_AGE), "least", LEAST_AGE));

    /** No one below eighteen does heavy or dangerous work. */
    public static final Rule<Working> MINOR = Rule.<Working>violation("job-minor-heavy", Ground.STATUTE)
            .basis(Statutes.MINORS.article("§61"))
            .holds(facts -> !facts.demanding || !facts.aged.on.isBefore(facts.aged.born.plusYears(FULL_AGE)))
            .orSays(facts ->
                    Map.of("day", facts.aged.on, "from", facts.aged.born.plusYears(FULL_AGE), "least", FULL_AGE));

    /** Enterprises are told of a person who has agreed by then. */
    public static final Rule<Agreeing> CONSENT = Rule.<Agreeing>violation("seeker-consent", Ground.STATUTE)
            .basis(Statutes.PERSONAL_INFORMATION.article("§13"))
            .holds(facts ->
                    facts.agreedOn.filter(day -> !day.isAfter(facts.toldOn)).isPresent())
            .orSays(facts -> Map.of("day", facts.toldOn));

    /** A person was registered, or has agreed, on a day that has come. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("seeker-day", Ground.RECORD)
            .basis(Basis.design("what is registered has happened"))
            .holds(facts -> !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "today", facts.today));

    /** A registration ends on no day before it began. */
    public static final Rule<Ending> END_DAY = Rule.<Ending>violation("seeker-end-day", Ground.RECORD)
            .basis(Basis.design("what has ended has begun before"))
            .holds(facts -> !facts.end.isBefore(facts.on))
            .orSays(facts -> Map.of("day", facts.end, "from", facts.on));

    /** A registration stays with its person. */
    public static final Rule<Boolean> SAME_PERSON = Rule.<Boolean>violation("seeker-same-person", Ground.RECORD)
            .basis(Basis.design("what another person looks for is another registration"))
            .holds(same -> same)
            .orSays(same -> Map.of());

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, AGE, MINOR, CONSENT, DAY, END_DAY, SAME_PERSON);

    private SeekerRules() {}

    /**
     * How old a person is.
     *
     * @param born the day of birth
     * @param on the day that matters
     */
    public record Aged(LocalDate born, LocalDate on) {}

    /**
     * A person at work.
     *
     * @param aged how old the person is
     * @param demanding whether the work is heavy or dangerous
     */
    public record Working(Aged aged, boolean demanding) {}

    /**
     * Whether a person has agreed.
     *
     * @param agreedOn on which day, if so
     * @param toldOn the day on which an enterprise is told
     */
    public record Agreeing(Optional<LocalDate> agreedOn, LocalDate toldOn) {}

    /**
     * The end of a registration.
     *
     * @param on the day of the registration
     * @param end the day on which it ends
     */
    public record Ending(LocalDate on, LocalDate end) {}

    /**
     * The day of a registration.
     *
     * @param on the day
     * @param today today
     */
    public record Dated(LocalDate on, LocalDate today) {}
}
