package org.linli.grid.incident;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Building;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The open incidents at a building (楼栋未办结事件). */
final class IncidentsAtBuilding implements Reliance<Building> {
    @Override
    public Kind<Building> on() {
        return Building.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Building building, LocalDate today) {
        return OpenIncidents.open(view).stream()
                .filter(incident -> incident.report().building().stream().anyMatch(building.id()::equals))
                .map(incident -> OpenTie.of(
                        Incident.KIND.name(), incident.id(), incident.report().title(), Incidents.FEED_BACK))
                .toList();
    }
}
