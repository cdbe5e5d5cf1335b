package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;
import org.linli.person.Person;

/** The rules on people's mediators (人民调解员规则). */
public final class MediatorRules {
    private static final Basis STUDIO = Basis.story("金牌调解员 5 名，设社企联动工作室");
    private static final int ADULT_YEARS = 18;

    /** A mediator is active until dismissed or ended. */
    public static final Rule<Move<MediatorStatus, MediatorStep>> STEP =
            Mediator.LIFE_CYCLE.rule("mediator-step", Statutes.PEOPLES_MEDIATION.article("§15"));

    /** A mediator is of age. */
    public static final Rule<Candidate> ELIGIBILITY = Rule.<Candidate>violation("mediator-eligibility", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§14"))
            .holds(facts -> Period.between(facts.born, facts.today).getYears() >= ADULT_YEARS)
            .orSays(facts -> Map.of("years", ADULT_YEARS));

    /** A committee in its term answers for a mediator. */
    public static final Rule<Answering> COMMITTEE = Rule.<Answering>violation("mediator-committee", Ground.RECORD)
            .basis(Statutes.PEOPLES_MEDIATION.article("§13"))
            .holds(facts -> facts.term.contains(facts.day))
            .orSays(facts -> Map.of("from", facts.term.from(), "day", facts.day));

    /** Who was dismissed as a mediator for serious misconduct is usually not appointed again. */
    public static final Rule<Candidate> MISCONDUCT = Rule.<Candidate>warning("mediator-misconduct")
            .basis(Statutes.PEOPLES_MEDIATION.article("§15"))
            .holds(facts -> facts.dismissals == 0)
            .orSays(facts -> Map.of("dismissals", facts.dismissals));

    /** A mediator is no relative of her or his own. */
    public static final Rule<MediatorForm> OWN_RELATIVE = Rule.<MediatorForm>violation(
                    "mediator-own-relative", Ground.RECORD)
            .basis(Basis.design("relatives are other people"))
            .holds(form -> !form.relatives().contains(form.person()))
            .orSays(form -> Map.of());

    /** Who may become a mediator, beside {@link #COMMITTEE}. */
    public static final RuleSet<Candidate> CANDIDATE = RuleSet.of(ELIGIBILITY, MISCONDUCT);

    /** A mediator stays the same person; in a correction, once there is a misconduct or an end that would be another's. Neither is named. */
    public static final Rule<Amending> SAME_PERSON = Rule.<Amending>violation("mediator-same-person", Ground.RECORD)
            .basis(Basis.design("another person is another mediator"))
            .holds(facts -> facts.before.equals(facts.now))
            .orSays(facts -> Map.of());

    /** The studio has as many golden mediators as the charter says. */
    public static final Rule<Studio> GOLDEN = Rule.<Studio>warning("mediator-golden")
            .basis(STUDIO)
            .reads("mediator.golden")
            .holds(facts -> facts.golden >= facts.terms.golden())
            .orSays(facts -> Map.of("golden", facts.golden, "wanted", facts.terms.golden()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(STEP, ELIGIBILITY, COMMITTEE, MISCONDUCT, OWN_RELATIVE, SAME_PERSON, GOLDEN);

    private MediatorRules() {}

    /**
     * A person who is to be a mediator.
     *
     * @param born the day of birth
     * @param dismissals how often the person was dismissed as a mediator
     * @param today the day
     */
    public record Candidate(LocalDate born, int dismissals, LocalDate today) {
        /** Shows nothing personal. */
        @Override
        public String toString() {
            return "Candidate[…]";
        }
    }

    /**
     * A committee that is to answer for a mediator.
     *
     * @param term its term
     * @param day the day from which on it is to
     */
    public record Answering(org.linli.kernel.Period term, LocalDate day) {}

    /**
     * A mediator of whom other things are to be known.
     *
     * @param before who it is
     * @param now who it would be
     */
    public record Amending(Id<Person> before, Id<Person> now) {}

    /**
     * The studio.
     *
     * @param golden how many golden mediators there are
     * @param terms the charter's
     */
    public record Studio(int golden, MediatorTerms terms) {}
}
