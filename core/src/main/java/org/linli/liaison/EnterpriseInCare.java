package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The team of an enterprise (包联队伍). */
final class EnterpriseInCare implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation unit, LocalDate today) {
        return view.holder(EnterpriseTeam.KIND, EnterpriseTeam.OPEN_ENTERPRISE, unit.id()).stream()
                .map(team -> OpenTie.of(
                        EnterpriseTeam.KIND.name(), team.id(), unit.names().name(), EnterpriseTeams.CLOSE))
                .toList();
    }

    @Override
    public List<Finding> rejudged(Reading view, Organisation now, LocalDate today) {
        boolean wasSo = view.find(Organisation.KIND, now.id()).stream().anyMatch(was -> was.kind() == now.kind());
        return view.holder(EnterpriseTeam.KIND, EnterpriseTeam.OPEN_ENTERPRISE, now.id()).stream()
                .filter(team -> !wasSo)
                .flatMap(team -> EnterpriseTeamRules.KIND.check(TeamFacts.standing(now, team, today)).stream())
                .toList();
    }
}
