package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.code.StepReason;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;

/**
 * How results are announced, appealed and become final (考核结果与申诉). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code not-found}
 * when the assessment is not registered, and with {@code assessment-step} when its status does not allow it.
 */
public final class AssessmentDecisions {
    private static final Commands<Assessment> DECISIONS =
            Commands.of("assessmentDecisions", Assessment.class, Role.OFFICE);

    private static final Command<Assessment> ANNOUNCE = DECISIONS.command("announce", Which.class);
    private static final Command<Assessment> APPEAL =
            DECISIONS.fact("appeal", Appeal.class).by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    static final Command<Assessment> ANSWER =
            DECISIONS.command("answer", Answer.class).by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER);
    static final Command<Assessment> FINISH = DECISIONS.command("finish", Which.class);
    private static final Command<Assessment> REOPEN = DECISIONS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(ANNOUNCE, APPEAL, ANSWER, FINISH, REOPEN);

    private static final Question ATTENTION = DECISIONS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> AssessmentResults.waiting(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(ATTENTION);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AssessmentDecisions(Office office) {
        this.office = office;
    }

    /**
     * Announces the result to the assessed (告知考核结果), with each line and its evidence.
     *
     * @param assessment its id
     * @return the assessment; refused with {@code assessment-by-people} for a program, and with {@code assessment-own}
     */
    public Decision<Assessment> announce(Id<Assessment> assessment) {
        return office.command(
                ANNOUNCE,
                new Which(assessment),
                work -> work.change(
                        Assessment.KIND,
                        assessment,
                        before -> AssessmentCourse.announce(before, AssessmentMoment.of(work))));
    }

    /**
     * Records that the assessed appeals (申诉).
     *
     * @param assessment its id
     * @param reason why
     * @return the assessment, with the warning {@code assessment-appeal-late}; refused with what is wrong in the reason, and with {@code
     *     actor-not-related} for another person
     */
    public Decision<Assessment> appeal(Id<Assessment> assessment, String reason) {
        return office.command(
                APPEAL,
                new Appeal(assessment, reason),
                work -> work.change(
                        Assessment.KIND,
                        assessment,
                        before -> AssessmentCourse.appeal(before, reason, AssessmentMoment.of(work))));
    }

    /**
     * Answers an appeal (申诉答复). Where it is allowed, lines can be entered and struck again.
     *
     * @param assessment its id
     * @param allowed whether it is allowed
     * @param answer the answer
     * @return the assessment; refused with {@code assessment-own}, {@code assessment-by-people} and what is wrong in the answer
     */
    public Decision<Assessment> answer(Id<Assessment> assessment, boolean allowed, String answer) {
        return office.command(
                ANSWER,
                new Answer(assessment, allowed, answer),
                work -> work.change(
                        Assessment.KIND,
                        assessment,
                        before -> AssessmentCourse.answer(before, allowed, answer, AssessmentMoment.of(work))));
    }

    /**
     * Makes a result final (确定考核结果), once the days of appeal are over.
     *
     * @param assessment its id
     * @return the assessment; refused with {@code assessment-final-early}, {@code assessment-own} and {@code assessment-by-people}
     */
    public Decision<Assessment> finish(Id<Assessment> assessment) {
        return office.command(
                FINISH,
                new Which(assessment),
                work -> work.change(
                        Assessment.KIND,
                        assessment,
                        before -> AssessmentCourse.finish(before, AssessmentMoment.of(work))));
    }

    /**
     * Takes back that a result was announced or made final by mistake (恢复考核).
     *
     * @param assessment its id
     * @param reason why
     * @return the assessment, which takes lines again; refused with {@code assessment-own} and {@code assessment-by-people}, {@code rubric-step} when its rubric is over, and with what is wrong in
     *     the reason
     */
    public Decision<Assessment> reopen(Id<Assessment> assessment, String reason) {
        return office.command(REOPEN, new Reopen(assessment, reason), work -> {
            Assessment before = work.require(Assessment.KIND, assessment);
            work.guard(Rubric.KIND, before.rubric());
            Rubric rubric = work.require(Rubric.KIND, before.rubric());
            return work.save(
                    Assessment.KIND, AssessmentCourse.reopen(before, rubric, reason, AssessmentMoment.of(work)));
        });
    }

    /**
     * Appeals that wait for an answer beyond their days (申诉待办).
     *
     * @return the warning {@code assessment-appeal-waits} for each; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Which(Id<Assessment> assessment) {}

    private record Appeal(Id<Assessment> assessment, String reason) implements Concerning, StepReason {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(Assessment.KIND, assessment)
                    .flatMap(found -> found.assessed().person())
                    .map(person -> Set.of(person))
                    .orElse(Set.of());
        }
    }

    private record Answer(Id<Assessment> assessment, boolean allowed, String answer) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("answer", answer, StepReason.MAX_LINES)
                    .findings();
        }
    }

    private record Reopen(Id<Assessment> assessment, String reason) implements Reasoned {}
}
