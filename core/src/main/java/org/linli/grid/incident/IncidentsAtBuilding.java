package org.linli.grid.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.community.ClosingRules;
import org.linli.grid.GridDays;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
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
                        Incident.KIND.name(),
                        incident.id(),
                        incident.report().title(),
                        OpenIncidents.next(incident.status())))
                .toList();
    }

    @Override
    public List<Finding> recordedAfter(Reading view, Building building, LocalDate day) {
        Stream<Map.Entry<String, LocalDate>> found = GridDays.covering(view, building.id(), day).stream()
                .flatMap(grid -> view
                        .list(view.all(Incident.KIND)
                                .where(Incident.CAPTURED_IN, grid)
                                .from(Incident.CAPTURED_ON, day))
                        .stream())
                .filter(incident -> incident.report().building().stream().anyMatch(building.id()::equals))
                .map(incident -> Map.entry(incident.report().title(), incident.capturedOn()));
        return new Inspection()
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, Incident.KIND.name(), found))
                .findings();
    }
}
