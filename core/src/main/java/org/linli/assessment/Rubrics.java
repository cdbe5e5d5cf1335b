package org.linli.assessment;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;

/**
 * Rubrics (考核方案). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found} when the rubric is not registered. Every command but laying down is refused with {@code rubric-step} when the rubric's status
 * does not allow it.
 */
public final class Rubrics {
    private static final Commands<Rubric> RUBRICS = Commands.of("rubrics", Rubric.class, Role.OFFICE);

    private static final Command<Rubric> LAY_DOWN = RUBRICS.command("layDown", LayDown.class);
    private static final Command<Rubric> AMEND = RUBRICS.command("amend", Amend.class);
    private static final Command<Rubric> CORRECT = RUBRICS.fact("correct", Correct.class);
    private static final Command<Rubric> CLOSE = RUBRICS.command("close", Close.class);
    private static final Command<Rubric> REOPEN = RUBRICS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(LAY_DOWN, AMEND, CORRECT, CLOSE, REOPEN);

    private static final Question FIND = RUBRICS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = RUBRICS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question TIES = RUBRICS.question("ties");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, TIES);

    static final Sheet<Rubric> SHEET =
            Sheet.of("rubrics", Rubric.KIND).ordered(Rubric.FROM).filtered(Rubric.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Rubrics(Office office) {
        this.office = office;
    }

    /**
     * Lays a rubric down (制定考核方案).
     *
     * @param form its lines
     * @return the rubric, with the warning {@code assessment-not-by-traces}; refused with {@code assessment-weights}, {@code
     *     rubric-figures}, {@code rubric-indicator} and what is wrong in the names
     */
    public Decision<Rubric> layDown(RubricForm form) {
        return office.command(
                LAY_DOWN,
                new LayDown(form),
                work -> work.save(
                        Rubric.KIND,
                        RubricCourse.layDown(work.community(), work.newId(), form, work.terms(AssessmentTerms.TERMS))));
    }

    /**
     * Changes a rubric by which nothing was assessed yet; its title may change later too (变更考核方案).
     *
     * @param rubric its id
     * @param form its lines from now on; begin with {@link Rubric#form()}
     * @return the rubric, with the warning of {@link #layDown}; refused with {@code rubric-kept}, {@code assessment-weights}, {@code
     *     rubric-figures}, {@code rubric-indicator} and what is wrong in the names
     */
    public Decision<Rubric> amend(Id<Rubric> rubric, RubricForm form) {
        return office.command(AMEND, new Amend(rubric, form), work -> {
            int assessments = assessments(work, rubric);
            return work.change(
                    Rubric.KIND,
                    rubric,
                    before -> RubricCourse.amend(before, form, assessments, work.terms(AssessmentTerms.TERMS)));
        });
    }

    /**
     * Corrects what was written wrongly of a rubric (更正考核方案). Its lines stay once something was assessed by them.
     *
     * @param rubric its id
     * @param form what is right; begin with {@link Rubric#form()}
     * @param reason why
     * @return the rubric, with the warning of {@link #layDown}; refused with {@code rubric-kept}, {@code assessment-weights}, {@code
     *     rubric-figures}, {@code rubric-indicator} and what is wrong in the names and the reason
     */
    public Decision<Rubric> correct(Id<Rubric> rubric, RubricForm form, String reason) {
        return office.command(CORRECT, new Correct(rubric, form, reason), work -> {
            int assessments = assessments(work, rubric);
            return work.change(
                    Rubric.KIND,
                    rubric,
                    before ->
                            RubricCourse.correct(before, form, reason, assessments, work.terms(AssessmentTerms.TERMS)));
        });
    }

    private static int assessments(Reading view, Id<Rubric> rubric) {
        return (int) view.count(view.all(Assessment.KIND).where(Assessment.RUBRIC, rubric));
    }

    /**
     * Ends a rubric (结束考核方案).
     *
     * @param rubric its id
     * @param day since when
     * @param reason why
     * @return the rubric; refused as {@link org.linli.community.Closing#read}, with {@code closing-tied} for each assessment that is not
     *     final
     */
    public Decision<Rubric> close(Id<Rubric> rubric, LocalDate day, String reason) {
        return office.command(CLOSE, new Close(rubric, day, reason), work -> {
            Rubric before = work.require(Rubric.KIND, rubric);
            List<OpenTie> ties = work.ties(Rubric.KIND, before, work.today());
            return work.save(Rubric.KIND, RubricCourse.close(before, day, reason, ties, work.today()));
        });
    }

    /**
     * Takes back that a rubric was ended by mistake (恢复考核方案).
     *
     * @param rubric its id
     * @param reason why
     * @return the rubric; refused with what is wrong in the reason
     */
    public Decision<Rubric> reopen(Id<Rubric> rubric, String reason) {
        return office.command(
                REOPEN,
                new Reopen(rubric, reason),
                work -> work.change(Rubric.KIND, rubric, before -> RubricCourse.reopen(before, reason)));
    }

    /**
     * One rubric.
     *
     * @param rubric its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Rubric> find(Id<Rubric> rubric) {
        return office.find(FIND, Rubric.KIND, rubric, Concerning.NO_ONE);
    }

    /**
     * Rubrics, filtered by {@link Rubric#STATUS}, ordered by {@link Rubric#FROM} (考核方案).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Rubric>> list(Selection<Rubric> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * What stands in the way of ending a rubric: the assessments that are not final.
     *
     * @param rubric its id
     * @return the ties; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<Rubric> rubric) {
        return office.ties(TIES, Rubric.KIND, rubric);
    }

    private record LayDown(RubricForm form) {}

    private record Amend(Id<Rubric> rubric, RubricForm form) {}

    private record Correct(Id<Rubric> rubric, RubricForm form, String reason) implements Reasoned {}

    private record Close(Id<Rubric> rubric, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<Rubric> rubric, String reason) implements Reasoned {}
}
