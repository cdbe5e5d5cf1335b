package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Role;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on assessments (考核规则). */
public final class AssessmentRules {
    private static final int MOST_POINTS = 1000;
    private static final int MOST_MEASURED = 1_000_000;

    /** An assessment goes step by step. */
    public static final Rule<Move<AssessmentStatus, AssessmentStep>> STEP = Assessment.LIFE_CYCLE.rule(
            "assessment-step", Basis.design("a result is announced, may be appealed, and is final after that"));

    /** A rubric assesses what it was laid down for. */
    public static final Rule<About> ABOUT = Rule.<About>violation("assessment-about", Ground.RECORD)
            .basis(Basis.design("another kind of work asks for another rubric"))
            .holds(facts -> facts.assessed.is(facts.of))
            .orSays(facts -> Map.of("of", facts.of));

    /** A line fits its indicator, and its numbers can be. */
    public static final Rule<Entering> ENTRY = Rule.<Entering>violation("assessment-entry", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(Entering::fits)
            .orSays(facts -> Map.of(
                    "indicator", facts.form.indicator(),
                    "indicators", facts.rubric.indicators().size(),
                    "kind", facts.form.kind(),
                    "points", facts.form.points(),
                    "part", facts.form.part(),
                    "whole", facts.form.whole()));

    /** A fact has happened within the time that is assessed. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("assessment-day", Ground.RECORD)
            .basis(Basis.design("what is assessed happened in the time that is assessed"))
            .holds(facts ->
                    !facts.on.isBefore(facts.from) && facts.on.isBefore(facts.until) && !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "from", facts.from, "until", facts.until, "today", facts.today));

    /** For one fact is deducted once. */
    public static final Rule<Boolean> FACT_ONCE = Rule.<Boolean>violation("assessment-fact-once", Ground.RECORD)
            .basis(Basis.design("one deduction for one fact"))
            .holds(once -> once)
            .orSays(once -> Map.of());

    /** A line to be struck is there, and counts. */
    public static final Rule<Boolean> LINE = Rule.<Boolean>violation("assessment-line", Ground.RECORD)
            .basis(Basis.design("what is struck was there"))
            .holds(there -> there)
            .orSays(there -> Map.of());

    /** No person enters lines on, or decides about, the own work. */
    public static final Rule<Judging> OWN = Rule.<Judging>violation("assessment-own", Ground.PERMISSION)
            .basis(Basis.design("no one judges the own case"))
            .holds(facts -> facts.actors.stream().noneMatch(facts.assessed::equals))
            .orSays(facts -> Map.of());

    /** What has a great effect on a person is not decided by a program alone. */
    public static final Rule<Deciding> HUMAN = Rule.<Deciding>violation("assessment-by-people", Ground.STATUTE)
            .basis(Statutes.PERSONAL_INFORMATION.article("§24"))
            .holds(facts -> !facts.aboutPerson || facts.role != Role.SYSTEM)
            .orSays(facts -> Map.of());

    /** An appeal comes within its days; a late one is looked into too. */
    public static final Rule<Appealing> APPEAL_LATE = Rule.<Appealing>warning("assessment-appeal-late")
            .basis(Basis.design("a late appeal is looked into all the same"))
            .reads("assessment.appealDays")
            .holds(facts -> !facts.on.isAfter(facts.last))
            .orSays(facts -> Map.of("day", facts.on, "last", facts.last));

    /** A result is final when the days of appeal are over. */
    public static final Rule<Appealing> FINAL_EARLY = Rule.<Appealing>violation("assessment-final-early", Ground.RECORD)
            .basis(Basis.design("who is assessed has the days of appeal"))
            .reads("assessment.appealDays")
            .holds(facts -> facts.on.isAfter(facts.last))
            .orSays(facts -> Map.of("last", facts.last));

    /** An appeal is answered in time. */
    public static final Rule<Appealing> UNANSWERED = Rule.<Appealing>warning("assessment-appeal-waits")
            .basis(Statutes.PERSONAL_INFORMATION.article("§24"), Basis.design("who appeals is answered"))
            .reads("assessment.answerDays")
            .holds(facts -> !facts.on.isAfter(facts.last))
            .orSays(facts -> Map.of("last", facts.last));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(STEP, ABOUT, ENTRY, DAY, FACT_ONCE, LINE, OWN, HUMAN, APPEAL_LATE, FINAL_EARLY, UNANSWERED);

    private AssessmentRules() {}

    /**
     * What is assessed, by a rubric.
     *
     * @param of what the rubric assesses
     * @param assessed what is assessed
     */
    public record About(AssessedKind of, Assessed assessed) {}

    /**
     * A line, beside its rubric.
     *
     * @param rubric the rubric
     * @param form the line
     */
    public record Entering(RubricForm rubric, EntryForm form) {
        boolean fits() {
            if (form.indicator() < 1 || form.indicator() > rubric.indicators().size()) {
                return false;
            }
            boolean measured = rubric.indicators().get(form.indicator() - 1).measured();
            return measured
                    ? form.kind() == EntryKind.MEASURE
                            && form.points() == 0
                            && form.part() >= 0
                            && form.part() <= form.whole()
                            && form.whole() <= MOST_MEASURED
                    : form.kind() != EntryKind.MEASURE
                            && form.points() >= 1
                            && form.points() <= MOST_POINTS
                            && form.part() == 0
                            && form.whole() == 0;
        }
    }

    /**
     * The day of a fact.
     *
     * @param on the day
     * @param from the first day of the time that is assessed
     * @param until the first day after it
     * @param today today
     */
    public record Dated(LocalDate on, LocalDate from, LocalDate until, LocalDate today) {}

    /**
     * Who acts.
     *
     * @param actors the opaque ids of the actor, and of whom the actor acts for
     * @param assessed the opaque id of the assessed
     */
    public record Judging(Set<String> actors, String assessed) {}

    /**
     * Who announces a result.
     *
     * @param aboutPerson whether it is about a person
     * @param role the role of the actor
     */
    public record Deciding(boolean aboutPerson, Role role) {}

    /**
     * A day beside the last one of some days.
     *
     * @param on the day
     * @param last the last one
     */
    public record Appealing(LocalDate on, LocalDate last) {}
}
