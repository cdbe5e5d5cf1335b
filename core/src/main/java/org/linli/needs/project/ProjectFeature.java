package org.linli.needs.project;

import org.linli.feature.Feature;

/** What projects bring (项目清单). */
public final class ProjectFeature {
    /** The feature. */
    public static final Feature FEATURE = Feature.of(ProjectFeature.class)
            .commands(CommunityProjects.COMMANDS)
            .questions(CommunityProjects.QUESTIONS)
            .kinds(Project.KIND)
            .watches(CommunityProjects.WATCH)
            .reliances(new ProjectsOfLead())
            .rules(ProjectRules.ALL)
            .build();

    private ProjectFeature() {}
}
