package org.linli.needs.ledger;

import java.time.LocalDate;
import org.linli.kernel.Id;
import org.linli.needs.project.Project;
import org.linli.needs.project.ProjectStatus;

/**
 * One of the year's real matters for the people (为民办实事).
 *
 * @param project the project
 * @param title what it is called
 * @param lead the name of the party organisation that answers for it
 * @param plannedOn when it was planned
 * @param status how it stands
 * @param reached how many milestones were reached
 * @param milestones of how many
 */
public record RealMatter(
        Id<Project> project,
        String title,
        String lead,
        LocalDate plannedOn,
        ProjectStatus status,
        int reached,
        int milestones) {}
