package org.linli.needs.project;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.work.Reading;

/** What should be looked after in projects. */
final class ProjectOutlook {
    private ProjectOutlook() {}

    static Stream<Attention> of(Reading view, LocalDate today) {
        return view.list(view.all(Project.KIND).where(Project.STATUS, ProjectStatus.RUNNING)).stream()
                .flatMap(project -> project.unreached().stream()
                        .flatMap(milestone -> Matter.of(Project.KIND, project.id())
                                .due(milestone.due())
                                .settledBy(CommunityProjects.REACH)
                                .found(ProjectRules.OVERDUE.check(new ProjectRules.Due(
                                        project.form().title(), milestone.title(), milestone.due(), today)))));
    }
}
