package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.Community;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.grid.Grid;
import org.linli.grid.MicroGrid;
import org.linli.kernel.Id;

/**
 * What is missing in the posts of the whole community, and what is too much (缺岗).
 *
 * @param community the community
 * @param staff who holds which post, in the whole community
 */
record VacantPosts(DivisionCode community, GridStaff staff) {
    /** What is missing on a day, and what is too much on that day or later. */
    Stream<Attention> lacking(LocalDate today) {
        return Stream.of(
                        staff.all().stream()
                                .filter(post -> post.kind() == GridPostKind.BUILDING_HEAD)
                                .flatMap(post -> post.seat().building().stream())
                                .distinct()
                                .flatMap(building -> over(building, today)),
                        Matter.of(Community.KIND, Id.of(community.value()))
                                .settledBy(GridPosts.NOMINATE)
                                .found(GridStaffRules.RATIO_LOST.check(staff.share())),
                        grids())
                .flatMap(found -> found);
    }

    private Stream<Attention> grids() {
        Map<Id<MicroGrid>, Set<GridPostKind>> teams = staff.teams();
        return staff.division().stream()
                .flatMap(division -> division.grids().stream())
                .flatMap(grid -> Stream.concat(ofGrid(grid), ofTeams(grid, teams)));
    }

    private Stream<Attention> ofGrid(Grid grid) {
        Matter matter = Matter.of("grid", grid.id()).settledBy(GridPosts.NOMINATE);
        return Stream.of(
                        GridStaffRules.STAFF_LACKING.check(staff.staff(grid)),
                        GridStaffRules.LIAISON_LACKING.check(staff.liaisons(grid)),
                        GridStaffRules.HEAD_LACKING.check(staff.unheaded(grid, grid.buildings())))
                .flatMap(matter::found);
    }

    private Stream<Attention> ofTeams(Grid grid, Map<Id<MicroGrid>, Set<GridPostKind>> teams) {
        Matter matter = Matter.of("grid", grid.id()).settledBy(GridPosts.NOMINATE);
        return grid.microGrids().stream()
                .flatMap(part -> GridPostKind.team().stream()
                        .map(kind -> GridStaffRules.FIVE_ROLES.check(new GridStaffRules.Team(
                                grid.name(),
                                part.name(),
                                kind,
                                teams.getOrDefault(part.id(), Set.of()),
                                staff.terms())))
                        .flatMap(matter::found));
    }

    private Stream<Attention> over(Id<Building> building, LocalDate today) {
        HeadTerms heads = HeadTerms.at(building, staff.all());
        Optional<LocalDate> first = heads.overSince(staff.terms().headsPerBuilding(), today);
        return first.stream()
                .flatMap(day -> Matter.of(Building.KIND, building)
                        .due(day)
                        .settledBy(GridPosts.END)
                        .found(GridStaffRules.HEADS_OVER.check(new GridStaffRules.HeadsOnDay(
                                new GridStaffRules.Heads(staff.numberOf(building), heads.on(day), staff.terms()),
                                day))));
    }
}
