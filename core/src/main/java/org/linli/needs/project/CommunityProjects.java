package org.linli.needs.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.needs.Need;
import org.linli.needs.Resource;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * Projects that serve needs with resources (项目清单). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but planning is refused with {@code
 * project-step} when the project's status does not allow it.
 */
public final class CommunityProjects {
    private static final Commands<Project> PROJECTS = Commands.of("projects", Project.class, Role.OFFICE);
    private static final Command<Project> PLAN = PROJECTS.command("plan", Plan.class);
    private static final Command<Project> START = PROJECTS.command("start", Which.class);
    static final Command<Project> REACH = PROJECTS.fact("reach", Reach.class);
    private static final Command<Project> FINISH = PROJECTS.command("finish", Finish.class);
    static final Command<Project> STOP = PROJECTS.command("stop", Explain.class);
    private static final Command<Project> REOPEN = PROJECTS.fact("reopen", Explain.class);
    private static final Command<Project> CORRECT = PROJECTS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(PLAN, START, REACH, FINISH, STOP, REOPEN, CORRECT);

    private static final Question FIND = PROJECTS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = PROJECTS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = PROJECTS.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> ProjectOutlook.of(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION);

    static final Sheet<Project> SHEET =
            Sheet.of("projects", Project.KIND).ordered(Project.PLANNED_ON).filtered(Project.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public CommunityProjects(Office office) {
        this.office = office;
    }

    /**
     * Plans a project (立项).
     *
     * @param form what is planned
     * @return the project; refused with {@code project-budget}, {@code project-parts}, {@code party-organisation-closed} and what is wrong in
     *     the texts
     */
    public Decision<Project> plan(ProjectForm form) {
        return office.command(PLAN, new Plan(form), work -> {
            named(work.needs().open(PartyOrganisation.KIND, form.lead()), form);
            return work.save(Project.KIND, Project.plan(office.community(), work.newId(), form, work.today()));
        });
    }

    /**
     * A project begins (启动).
     *
     * @param project its id
     * @return the project
     */
    public Decision<Project> start(Id<Project> project) {
        return office.command(START, new Which(project), work -> work.change(Project.KIND, project, Project::start));
    }

    /**
     * Records that a milestone was reached (达成节点).
     *
     * @param project its id
     * @param number which milestone, from 1
     * @param day when
     * @return the project; refused with {@code project-milestone}
     */
    public Decision<Project> reach(Id<Project> project, int number, LocalDate day) {
        return office.command(
                REACH,
                new Reach(project, number, day),
                work -> work.change(Project.KIND, project, before -> before.reach(number, day, work.today())));
    }

    /**
     * A project is done (完成).
     *
     * @param project its id
     * @param day when
     * @param result what became of it, 1 to {@value Project#MAX_RESULT} characters
     * @return the project, with the warning {@code project-unreached}; refused with {@code project-finish-day} and what is wrong in the
     *     result
     */
    public Decision<Project> finish(Id<Project> project, LocalDate day, String result) {
        return office.command(
                FINISH,
                new Finish(project, day, result),
                work -> work.change(Project.KIND, project, before -> before.finish(day, result, work.today())));
    }

    /**
     * A project is stopped (终止).
     *
     * @param project its id
     * @param reason why
     * @return the project; refused with what is wrong in the reason
     */
    public Decision<Project> stop(Id<Project> project, String reason) {
        return office.command(
                STOP,
                new Explain(project, reason),
                work -> work.change(Project.KIND, project, before -> before.stop(reason)));
    }

    /**
     * Takes back that a project was done or stopped by mistake (恢复).
     *
     * @param project its id
     * @param reason why
     * @return the project, which runs; refused with {@code party-organisation-closed} and what is wrong in the reason
     */
    public Decision<Project> reopen(Id<Project> project, String reason) {
        return office.command(REOPEN, new Explain(project, reason), work -> {
            work.needs()
                    .a(Project.KIND, project)
                    .maybeOpen(
                            PartyOrganisation.KIND,
                            work.find(Project.KIND, project)
                                    .map(found -> found.form().lead()))
                    .orRefuse();
            return work.change(Project.KIND, project, before -> before.reopen(reason));
        });
    }

    /**
     * Corrects what was written wrongly of a project (更正项目登记).
     *
     * @param project its id
     * @param form what is right; begin with {@link Project#form()}
     * @param reason why
     * @return the project; refused with {@code project-budget}, {@code project-parts}, {@code party-organisation-closed} for another
     *     lead, and with what is wrong in form and reason
     */
    public Decision<Project> correct(Id<Project> project, ProjectForm form, String reason) {
        return office.command(CORRECT, new Correct(project, form, reason), work -> {
            Needs needs = work.needs().a(Project.KIND, project).a(PartyOrganisation.KIND, form.lead());
            // A lead that is named anew, while the project is still to be done, is there.
            needs.maybeOpen(
                    PartyOrganisation.KIND,
                    work.find(Project.KIND, project)
                            .filter(Project::isOpen)
                            .flatMap(found -> Needs.anew(
                                    Optional.of(form.lead()),
                                    Optional.of(found.form().lead()))));
            named(needs, form);
            return work.change(Project.KIND, project, before -> before.correct(form, reason));
        });
    }

    /**
     * One project.
     *
     * @param project its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Project> find(Id<Project> project) {
        return office.find(FIND, Project.KIND, project, Concerning.NO_ONE);
    }

    /**
     * Projects, filtered by {@link Project#STATUS}, ordered by {@link Project#PLANNED_ON} (项目清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Project>> list(Selection<Project> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * What should be looked after today: milestones whose day is over.
     *
     * @return the findings {@code project-overdue}
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static void named(Needs needs, ProjectForm form) {
        form.needs().stream().sorted(Comparator.comparing(Id::value)).forEach(need -> needs.a(Need.KIND, need));
        form.resources().stream()
                .sorted(Comparator.comparing(Id::value))
                .forEach(resource -> needs.a(Resource.KIND, resource));
        needs.orRefuse();
    }

    private record Plan(ProjectForm form) {}

    private record Which(Id<Project> project) {}

    private record Reach(Id<Project> project, int number, LocalDate day) {}

    private record Finish(Id<Project> project, LocalDate day, String result) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("result", result, Project.MAX_RESULT).findings();
        }
    }

    private record Explain(Id<Project> project, String reason) implements Reasoned {}

    private record Correct(Id<Project> project, ProjectForm form, String reason) implements Reasoned {}
}
