package org.linli.needs.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A project that serves needs with resources (项目).
 *
 * @param community the community
 * @param id its id there
 * @param form what is planned
 * @param plannedOn when it was planned
 * @param status how it stands
 * @param reached the milestones that were reached, in the order in which that was recorded
 * @param finishedOn when it was done, once it is
 * @param result what became of it, once it is done
 */
public record Project(
        DivisionCode community,
        Id<Project> id,
        ProjectForm form,
        LocalDate plannedOn,
        ProjectStatus status,
        List<ReachedMilestone> reached,
        Optional<LocalDate> finishedOn,
        Optional<String> result) {
    /** The longest result. */
    public static final int MAX_RESULT = 1000;

    /** What may happen to it. */
    public static final LifeCycle<ProjectStatus, ProjectStep> LIFE_CYCLE = LifeCycle.<ProjectStatus, ProjectStep>empty()
            .allow(ProjectStatus.PLANNED, ProjectStep.START, ProjectStatus.RUNNING)
            .allow(ProjectStatus.RUNNING, ProjectStep.REACH, ProjectStatus.RUNNING)
            .allow(ProjectStatus.RUNNING, ProjectStep.FINISH, ProjectStatus.DONE)
            .allow(ProjectStatus.PLANNED, ProjectStep.STOP, ProjectStatus.STOPPED)
            .allow(ProjectStatus.RUNNING, ProjectStep.STOP, ProjectStatus.STOPPED)
            .allow(ProjectStatus.DONE, ProjectStep.REOPEN, ProjectStatus.RUNNING)
            .allow(ProjectStatus.STOPPED, ProjectStep.REOPEN, ProjectStatus.RUNNING)
            .allow(ProjectStatus.PLANNED, ProjectStep.CORRECT, ProjectStatus.PLANNED)
            .allow(ProjectStatus.RUNNING, ProjectStep.CORRECT, ProjectStatus.RUNNING)
            .allow(ProjectStatus.DONE, ProjectStep.CORRECT, ProjectStatus.DONE)
            .allow(ProjectStatus.STOPPED, ProjectStep.CORRECT, ProjectStatus.STOPPED);

    /** How it stands. */
    public static final Index<Project, ProjectStatus> STATUS =
            Index.one("status", ValueType.of(ProjectStatus.class), Project::status);

    /** When it was planned. */
    public static final Index<Project, LocalDate> PLANNED_ON =
            Index.one("planned_on", ValueType.DAY, Project::plannedOn);

    /** The party organisation that answers for it, while it is planned or runs. */
    public static final Index<Project, Id<PartyOrganisation>> OPEN_LEAD = Index.optional(
            "open_lead",
            ValueType.id(),
            project -> Optional.of(project.form().lead()).filter(lead -> project.isOpen()));

    /** What it is called. */
    public static final Column<Project, String> TITLE =
            Column.one("title", ValueType.TEXT, project -> project.form().title());

    /** What it may cost, in fen. */
    public static final Column<Project, Long> BUDGET =
            Column.one("budget", ValueType.NUMBER, project -> project.form().budget());

    /** Whether it is one of the year's real matters for the people. */
    public static final Column<Project, Boolean> FOR_RESIDENTS = Column.one(
            "for_residents", ValueType.FLAG, project -> project.form().forResidents());

    /** When it was done. */
    public static final Column<Project, LocalDate> FINISHED_ON =
            Column.optional("finished_on", ValueType.DAY, Project::finishedOn);

    /** Its kind. */
    public static final Kind<Project> KIND = Kind.named(
                    "project", 1, Project.class, project -> Ref.of(project.community, project.id))
            .index(STATUS)
            .index(PLANNED_ON)
            .index(OPEN_LEAD)
            .naming(OPEN_LEAD, CommunityNames.PARTY_ORGANISATION)
            .column(TITLE)
            .column(BUDGET)
            .column(FOR_RESIDENTS)
            .column(FINISHED_ON)
            .events(ProjectEvent.class)
            .build();

    /** Copies the list. */
    public Project {
        reached = List.copyOf(reached);
    }

    static Decision<Project> plan(DivisionCode community, Id<Project> id, ProjectForm form, LocalDate today) {
        Inspection inspection = new Inspection().ask(ProjectRules.FORM, form);
        Optional<ProjectForm> read = form.read(inspection);
        return inspection.decide(() -> Decision.accepted(
                new Project(
                        community,
                        id,
                        read.orElseThrow(),
                        today,
                        ProjectStatus.PLANNED,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                new ProjectEvent.ProjectPlanned(id, read.orElseThrow())));
    }

    Decision<Project> start() {
        return Inspection.of(ProjectRules.STEP, status, ProjectStep.START)
                .decide(() -> Decision.accepted(
                        with(form, ProjectStatus.RUNNING, reached, finishedOn), new ProjectEvent.ProjectStarted(id)));
    }

    Decision<Project> reach(int number, LocalDate day, LocalDate today) {
        return Inspection.of(ProjectRules.STEP, status, ProjectStep.REACH)
                .ask(
                        ProjectRules.MILESTONE,
                        new ProjectRules.Reaching(
                                number, form.milestones().size(), isReached(number), plannedOn, day, today))
                .decide(() -> {
                    ReachedMilestone next = new ReachedMilestone(number, day);
                    List<ReachedMilestone> more = new ArrayList<>(reached);
                    more.add(next);
                    return Decision.accepted(
                            with(form, status, more, finishedOn), new ProjectEvent.MilestoneReached(id, next));
                });
    }

    Decision<Project> finish(LocalDate day, String result, LocalDate today) {
        LocalDate earliest = reached.stream()
                .map(ReachedMilestone::on)
                .max(Comparator.naturalOrder())
                .orElse(plannedOn);
        ProjectRules.Finishing finishing =
                new ProjectRules.Finishing(unreached().size(), earliest, day, today);
        Inspection inspection = Inspection.of(ProjectRules.STEP, status, ProjectStep.FINISH)
                .ask(ProjectRules.UNREACHED, finishing)
                .ask(ProjectRules.FINISH_DAY, finishing);
        Optional<String> read = inspection.read(PlainText.requireLines("result", result, MAX_RESULT));
        return inspection.decide(() -> Decision.accepted(
                new Project(community, id, form, plannedOn, ProjectStatus.DONE, reached, Optional.of(day), read),
                new ProjectEvent.ProjectFinished(id, day, read.orElseThrow())));
    }

    Decision<Project> stop(String reason) {
        Inspection inspection = Inspection.of(ProjectRules.STEP, status, ProjectStep.STOP);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(form, ProjectStatus.STOPPED, reached, finishedOn),
                new ProjectEvent.ProjectStopped(id, why.orElseThrow())));
    }

    Decision<Project> reopen(String reason) {
        Inspection inspection = Inspection.of(ProjectRules.STEP, status, ProjectStep.REOPEN);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new Project(
                        community,
                        id,
                        form,
                        plannedOn,
                        ProjectStatus.RUNNING,
                        reached,
                        Optional.empty(),
                        Optional.empty()),
                new ProjectEvent.ProjectReopened(id, status, why.orElseThrow())));
    }

    /** Milestones that were reached stay so, by their title, or, where that is corrected, by their place. */
    Decision<Project> correct(ProjectForm right, String reason) {
        Inspection inspection =
                Inspection.of(ProjectRules.STEP, status, ProjectStep.CORRECT).ask(ProjectRules.FORM, right);
        Optional<ProjectForm> read = right.read(inspection);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            ProjectForm now = read.orElseThrow();
            List<ReachedMilestone> still = Milestone.stillReached(reached, form.milestones(), now.milestones());
            return now.equals(form)
                    ? Decision.accepted(this)
                    : Decision.accepted(
                            with(now, status, still, finishedOn),
                            new ProjectEvent.ProjectCorrected(id, form, now, reached, still, why.orElseThrow()));
        });
    }

    /** {@return whether it is planned or runs} */
    public boolean isOpen() {
        return status == ProjectStatus.PLANNED || status == ProjectStatus.RUNNING;
    }

    /** {@return the milestones that were not reached, in order} */
    public List<Milestone> unreached() {
        return IntStream.rangeClosed(1, form.milestones().size())
                .filter(number -> !isReached(number))
                .mapToObj(number -> form.milestones().get(number - 1))
                .toList();
    }

    private boolean isReached(int number) {
        return reached.stream().anyMatch(done -> done.number() == number);
    }

    private Project with(
            ProjectForm next, ProjectStatus now, List<ReachedMilestone> done, Optional<LocalDate> finished) {
        return new Project(community, id, next, plannedOn, now, done, finished, result);
    }
}
