package org.linli.grid.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.community.ClosingRules;
import org.linli.grid.GridDays;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The rounds that were made to a building (楼栋走访). */
final class VisitsAtBuilding implements Reliance<Building> {
    @Override
    public Kind<Building> on() {
        return Building.KIND;
    }

    @Override
    public List<Finding> recordedAfter(Reading view, Building building, LocalDate day) {
        Stream<Map.Entry<String, LocalDate>> made = GridDays.covering(view, building.id(), day).stream()
                .flatMap(grid ->
                        view.list(view.all(Visit.KIND).where(Visit.GRID, grid).from(Visit.DAY, day)).stream())
                .filter(visit -> visit.status() == VisitStatus.RECORDED)
                .filter(visit -> visit.round().building().stream().anyMatch(building.id()::equals))
                .map(visit -> Map.entry(
                        PersonFiles.maskedName(view, visit.round().visitor()),
                        visit.round().day()));
        return new Inspection()
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, Visit.KIND.name(), made))
                .findings();
    }
}
