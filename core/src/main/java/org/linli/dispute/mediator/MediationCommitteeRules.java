package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;

/** The rules on people's mediation committees (人民调解委员会规则). */
public final class MediationCommitteeRules {
    private static final int LEAST_SEATS = 3;
    private static final int MOST_SEATS = 9;
    private static final int TERM_YEARS = 3;

    /** A committee has three to nine members, one head, and a woman among them. */
    public static final Rule<Seating> COMPOSITION = Rule.<Seating>violation(
                    "mediation-committee-composition", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§8"))
            .holds(facts -> facts.seats() >= LEAST_SEATS
                    && facts.seats() <= MOST_SEATS
                    && facts.heads() == 1
                    && facts.women >= 1)
            .orSays(facts -> Map.of(
                    "seats",
                    facts.seats(),
                    "least",
                    LEAST_SEATS,
                    "most",
                    MOST_SEATS,
                    "heads",
                    facts.heads(),
                    "women",
                    facts.women));

    /** Where people of several ethnic groups live together, a committee has a member of a smaller one. */
    public static final Rule<Seating> MINORITY = Rule.<Seating>violation("mediation-committee-minority", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§8"))
            .reads("mediator.mixedEthnicity")
            .holds(facts -> !facts.terms.mixedEthnicity() || facts.form.minorityMember())
            .orSays(facts -> Map.of());

    /** Each member of a committee is another person. */
    public static final Rule<Seating> ONE_SEAT = Rule.<Seating>violation("mediation-committee-one-seat", Ground.RECORD)
            .basis(Basis.design("a person has one seat"))
            .holds(facts -> facts.people() == facts.seats())
            .orSays(facts -> Map.of("seats", facts.seats(), "people", facts.people()));

    /** Who sits in a committee. */
    public static final RuleSet<Seating> SEATING = RuleSet.of(COMPOSITION, MINORITY, ONE_SEAT);

    /** A committee is elected by the residents' meeting, or by those to whom it has given this. */
    public static final Rule<CommitteeElection> ELECTED_BY = Rule.<CommitteeElection>violation(
                    "mediation-committee-elected-by", Ground.STATUTE)
            .basis(
                    Statutes.PEOPLES_MEDIATION.article("§9"),
                    Statutes.COMMITTEES_2025.article("§30"),
                    Basis.design("what the residents' meeting may give to the representatives, it may give here too"))
            .holds(election -> election != CommitteeElection.REPRESENTATIVES)
            .orSays(election -> Map.of());

    /** A committee is elected for three years at most. */
    public static final Rule<Period> TERM = Rule.<Period>violation("mediation-committee-term", Ground.STATUTE)
            .basis(Statutes.PEOPLES_MEDIATION.article("§9"))
            .holds(term -> term.until()
                    .filter(end -> !end.isAfter(term.from().plusYears(TERM_YEARS)))
                    .isPresent())
            .orSays(term -> Map.of("from", term.from(), "years", TERM_YEARS));

    /** What is filled or relied on is a committee in its term. */
    public static final Rule<Running> RUNNING = Rule.<Running>violation("mediation-committee-running", Ground.RECORD)
            .basis(Statutes.PEOPLES_MEDIATION.article("§9"))
            .holds(facts -> facts.term.contains(facts.day))
            .orSays(facts -> Map.of("from", facts.term.from(), "day", facts.day));

    /** When the term of the last committee is over, the next one is elected. */
    public static final Rule<Ending> TERM_OVER = Rule.<Ending>warning("mediation-committee-term-over")
            .basis(Statutes.PEOPLES_MEDIATION.article("§9"))
            .holds(facts -> facts.running > 0)
            .orSays(facts -> Map.of("day", facts.day));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(COMPOSITION, MINORITY, ONE_SEAT, ELECTED_BY, TERM, RUNNING, TERM_OVER);

    private MediationCommitteeRules() {}

    /**
     * Who is to sit in a committee.
     *
     * @param form the committee
     * @param women how many of its members are women, by their citizen ids
     * @param terms the charter's
     */
    public record Seating(CommitteeForm form, int women, MediatorTerms terms) {
        int seats() {
            return form.seats().size();
        }

        int people() {
            return (int)
                    form.seats().stream().map(CommitteeSeat::person).distinct().count();
        }

        int heads() {
            return (int) form.seats().stream()
                    .filter(seat -> seat.office() == CommitteeOffice.HEAD)
                    .count();
        }
    }

    /**
     * A committee on a day.
     *
     * @param term its term
     * @param day the day
     */
    public record Running(Period term, LocalDate day) {}

    /**
     * The committees of a community that has mediators.
     *
     * @param running how many are in their term
     * @param day the day
     */
    public record Ending(int running, LocalDate day) {}
}
