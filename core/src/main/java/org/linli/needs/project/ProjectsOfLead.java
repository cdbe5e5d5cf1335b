package org.linli.needs.project;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The projects for which a party organisation answers (牵头项目). */
final class ProjectsOfLead implements Reliance<PartyOrganisation> {
    @Override
    public Kind<PartyOrganisation> on() {
        return PartyOrganisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, PartyOrganisation lead, LocalDate today) {
        return view.list(view.all(Project.KIND).where(Project.OPEN_LEAD, lead.id())).stream()
                .map(project -> OpenTie.of(
                        Project.KIND.name(), project.id(), project.form().title(), CommunityProjects.STOP))
                .toList();
    }
}
