package org.linli.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.community.ClosingRules;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The divisions that were published with a building (楼栋所属方案). */
final class CoverOfBuildings implements Reliance<Building> {
    @Override
    public Kind<Building> on() {
        return Building.KIND;
    }

    @Override
    public List<Finding> recordedAfter(Reading view, Building building, LocalDate day) {
        Stream<Map.Entry<String, LocalDate>> begun = Divisions.inForceFrom(view, day).stream()
                .flatMap(division -> division.coverOf(building.id()).stream()
                        .map(cover -> Map.entry(
                                cover.basic().name(),
                                division.inForce().map(Period::from).orElse(day))));
        return new Inspection()
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, Division.KIND.name(), begun))
                .findings();
    }
}
