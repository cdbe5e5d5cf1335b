package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The enterprises in care that stand in a building (楼内包联企业). */
final class EnterprisesAtBuilding implements Reliance<Building> {
    @Override
    public Kind<Building> on() {
        return Building.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Building building, LocalDate today) {
        List<EnterpriseTeam> teams =
                view.list(view.all(EnterpriseTeam.KIND).where(EnterpriseTeam.BUILDING, building.id())).stream()
                        .filter(EnterpriseTeam::isThere)
                        .toList();
        Map<Id<EnterpriseTeam>, String> names = TeamFacts.names(view, teams);
        return teams.stream()
                .map(team -> OpenTie.of(
                        EnterpriseTeam.KIND.name(),
                        team.id(),
                        Optional.ofNullable(names.get(team.id())).orElseThrow(),
                        EnterpriseTeams.AMEND))
                .toList();
    }
}
