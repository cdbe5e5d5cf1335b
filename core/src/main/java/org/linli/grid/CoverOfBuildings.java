package org.linli.grid;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.community.ClosingRules;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;
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

    @Override
    public List<Finding> rejudged(Reading view, Building now, LocalDate today) {
        Map<Id<Building>, Premises> before = Divisions.premises(view);
        Map<Id<Building>, Premises> after = new HashMap<>(before);
        after.putAll(Premises.of(List.of(now)));
        GridTerms terms = view.terms(GridTerms.TERMS, today);
        return Divisions.inForceFrom(view, today).stream()
                .flatMap(division -> DivisionForm.of(division).grids().stream())
                .filter(grid -> grid.buildings().contains(now.id()))
                .flatMap(grid -> Stream.concat(
                        lost(DivisionRules.SIZE, sized(grid, before, terms), sized(grid, after, terms)),
                        grid.microGrids().stream()
                                .filter(part -> part.buildings().contains(now.id()))
                                .flatMap(part -> lost(
                                        DivisionRules.MICRO_SIZE,
                                        sized(part, before, terms),
                                        sized(part, after, terms)))))
                .distinct()
                .toList();
    }

    /** What does not hold any more; that it did not hold before was told when it was drawn. */
    private static <F> Stream<Finding> lost(Rule<F> rule, F was, F now) {
        return rule.check(was).isPresent() ? Stream.of() : rule.check(now).stream();
    }

    private static DivisionRules.Sized sized(GridForm grid, Map<Id<Building>, Premises> premises, GridTerms terms) {
        return new DivisionRules.Sized(grid, Premises.households(premises, grid.buildings()), terms);
    }

    private static DivisionRules.MicroSized sized(
            MicroGridForm part, Map<Id<Building>, Premises> premises, GridTerms terms) {
        return new DivisionRules.MicroSized(part.name(), Premises.households(premises, part.buildings()), terms);
    }
}
