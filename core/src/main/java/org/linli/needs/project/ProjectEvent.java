package org.linli.needs.project;

import java.time.LocalDate;
import java.util.List;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to projects (项目办理). */
public sealed interface ProjectEvent extends Event {
    /** {@return the project} */
    Id<Project> project();

    /**
     * It was planned (立项).
     *
     * @param project its id
     * @param form what is planned
     */
    record ProjectPlanned(Id<Project> project, ProjectForm form) implements ProjectEvent {}

    /**
     * It has begun (启动).
     *
     * @param project its id
     */
    record ProjectStarted(Id<Project> project) implements ProjectEvent {}

    /**
     * A milestone was reached (达成节点).
     *
     * @param project its id
     * @param reached which, and when
     */
    record MilestoneReached(Id<Project> project, ReachedMilestone reached) implements ProjectEvent {}

    /**
     * It is done (完成).
     *
     * @param project its id
     * @param day when
     * @param result what became of it
     */
    record ProjectFinished(Id<Project> project, LocalDate day, String result) implements ProjectEvent {}

    /**
     * It was stopped (终止).
     *
     * @param project its id
     * @param reason why
     */
    record ProjectStopped(Id<Project> project, String reason) implements ProjectEvent {}

    /**
     * It goes on: its end was a mistake (恢复).
     *
     * @param project its id
     * @param was how it had ended
     * @param reason why that was a mistake
     */
    record ProjectReopened(Id<Project> project, ProjectStatus was, String reason) implements ProjectEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param project its id
     * @param was what was written
     * @param now what is right
     * @param wasReached the milestones that were reached, by their numbers before
     * @param nowReached those that still are, by their numbers now
     * @param reason why
     */
    record ProjectCorrected(
            Id<Project> project,
            ProjectForm was,
            ProjectForm now,
            List<ReachedMilestone> wasReached,
            List<ReachedMilestone> nowReached,
            String reason)
            implements ProjectEvent {}
}
