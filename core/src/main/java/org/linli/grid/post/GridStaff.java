package org.linli.grid.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.grid.Cover;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridTerms;
import org.linli.grid.MicroGrid;
import org.linli.grid.Premises;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;

/**
 * Who holds which post on a day, beside the division of that day: what the quotas are computed from.
 *
 * @param held the posts that are held; all that concern the question
 * @param later the posts whose terms begin on a day to come, as a published division has begun them; all that concern the question
 * @param division the division in force, if there is one
 * @param premises the buildings that concern the question
 * @param terms the charter's
 */
record GridStaff(
        List<GridPost> held,
        List<GridPost> later,
        Optional<Division> division,
        Map<Id<Building>, Premises> premises,
        GridTerms terms) {
    /** What happens to a post. */
    enum Change {
        APPOINTED,
        RELEASED,
        LEFT
    }

    /** Copies the collections. */
    GridStaff {
        held = List.copyOf(held);
        later = List.copyOf(later);
        premises = Map.copyOf(premises);
    }

    /** What the rules find of a change. */
    List<Finding> found(GridPost post, Change change) {
        List<GridPost> after = new ArrayList<>(held);
        after.removeIf(other -> other.id().equals(post.id()));
        if (change == Change.APPOINTED) {
            after.add(post);
        }
        return new GridStaff(after, later, division, premises, terms).afterwards(post, change);
    }

    /** What the rules find of the heads of a building from a day until another: a published division may bring one on a day to come. */
    List<Finding> headOnce(GridPost post, LocalDate from, LocalDate until) {
        return Optional.of(until)
                .filter(from::isBefore)
                .flatMap(end -> headsWithin(post, Period.between(from, end)))
                .flatMap(GridStaffRules.HEAD_ONCE::check)
                .stream()
                .toList();
    }

    /** The heads that a building has at once within a term, the holder of a post among them; nothing for posts of other kinds. */
    Optional<GridStaffRules.Heads> headsWithin(GridPost post, Period term) {
        return post.seat()
                .building()
                .filter(building -> post.kind() == GridPostKind.BUILDING_HEAD)
                .map(building -> {
                    List<GridPost> others = all().stream()
                            .filter(other -> !other.id().equals(post.id()))
                            .toList();
                    long heads = HeadTerms.at(building, others).most(term.from(), term.until()) + 1;
                    return new GridStaffRules.Heads(numberOf(building), heads, terms);
                });
    }

    /** What the rules find of a division that moves posts and ends others, on its first day. */
    List<Finding> settled(List<GridPost> begun, List<GridPost> ended, LocalDate from) {
        Inspection inspection = new Inspection();
        begun.stream()
                .flatMap(post -> post.seat().building().stream())
                .distinct()
                .forEach(building -> inspection.ask(
                        GridStaffRules.HEAD_ONCE,
                        new GridStaffRules.Heads(
                                numberOf(building),
                                HeadTerms.at(building, all()).most(from, Optional.empty()),
                                terms)));
        if (ended.stream().anyMatch(post -> post.isManagingHead() && post.term().isPresent())) {
            inspection.ask(GridStaffRules.RATIO, share());
        }
        return inspection.findings();
    }

    private List<Finding> afterwards(GridPost post, Change change) {
        Inspection inspection = new Inspection();
        boolean appointed = change == Change.APPOINTED;
        Optional<Grid> grid = division.flatMap(found -> found.grid(post.seat().grid()));
        if (post.kind() == GridPostKind.BUILDING_HEAD) {
            boolean lowers = appointed != post.isEnterpriseManager() && change != Change.LEFT;
            inspection.ask(lowers ? GridStaffRules.RATIO : GridStaffRules.RATIO_LOST, share());
        }
        if (!appointed) {
            grid.ifPresent(present -> missed(post, change, present, inspection));
        }
        return inspection.findings();
    }

    private void missed(GridPost post, Change change, Grid grid, Inspection inspection) {
        switch (post.kind()) {
            case BUILDING_HEAD ->
                post.seat()
                        .building()
                        .ifPresent(building -> basicGridOf(building)
                                .ifPresent(basic -> inspection.ask(
                                        GridStaffRules.HEAD_LACKING, unheaded(basic, Set.of(building)))));
            case GRID_MEMBER -> {
                Rule<GridStaffRules.Staff> rule =
                        change == Change.RELEASED ? GridStaffRules.STAFF_MIN : GridStaffRules.STAFF_LACKING;
                inspection.ask(rule, staff(grid));
            }
            case PARTY_LIAISON -> inspection.ask(GridStaffRules.LIAISON_LACKING, liaisons(grid));
            case COMMUNITY_WORKER,
                    ENTERPRISE_REPRESENTATIVE,
                    PROPERTY_REPRESENTATIVE,
                    RESIDENT_REPRESENTATIVE,
                    YOUTH_VOLUNTEER ->
                post.seat()
                        .microGrid()
                        .flatMap(grid::microGrid)
                        .ifPresent(part -> inspection.ask(
                                GridStaffRules.FIVE_ROLES,
                                new GridStaffRules.Team(
                                        grid.name(),
                                        part.name(),
                                        post.kind(),
                                        teams().getOrDefault(part.id(), Set.of()),
                                        terms)));
            case GRID_HEAD -> {}
        }
    }

    GridStaffRules.HeadShare share() {
        return new GridStaffRules.HeadShare(
                count(post -> post.kind() == GridPostKind.BUILDING_HEAD && post.isEnterpriseManager()),
                count(post -> post.kind() == GridPostKind.BUILDING_HEAD),
                terms.enterpriseHeadMin());
    }

    GridStaffRules.Staff staff(Grid grid) {
        return new GridStaffRules.Staff(grid.name(), holders(GridPostKind.GRID_MEMBER, grid), terms);
    }

    GridStaffRules.Liaisons liaisons(Grid grid) {
        return new GridStaffRules.Liaisons(grid.name(), holders(GridPostKind.PARTY_LIAISON, grid));
    }

    GridStaffRules.Unheaded unheaded(Grid grid, Set<Id<Building>> buildings) {
        Map<Id<Building>, Long> heads = held.stream()
                .filter(post -> post.kind() == GridPostKind.BUILDING_HEAD)
                .flatMap(post -> post.seat().building().stream())
                .collect(Collectors.groupingBy(building -> building, Collectors.counting()));
        return new GridStaffRules.Unheaded(
                grid.name(),
                buildings.stream()
                        .filter(building -> grid.isBasic() && isInhabited(building))
                        .filter(building -> heads.getOrDefault(building, 0L) < terms.headsPerBuilding())
                        .map(this::numberOf)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    Map<Id<MicroGrid>, Set<GridPostKind>> teams() {
        Map<Id<MicroGrid>, Set<GridPostKind>> teams = new HashMap<>();
        for (GridPost post : held) {
            post.seat()
                    .microGrid()
                    .ifPresent(part -> teams.computeIfAbsent(part, any -> EnumSet.noneOf(GridPostKind.class))
                            .add(post.kind()));
        }
        return teams;
    }

    List<GridPost> all() {
        return Stream.concat(held.stream(), later.stream()).toList();
    }

    private long holders(GridPostKind kind, Grid grid) {
        return count(post -> post.kind() == kind && post.seat().grid().equals(grid.id()));
    }

    private long count(Predicate<GridPost> condition) {
        return held.stream().filter(condition).count();
    }

    // A head may have the seat in a dedicated grid, but buildings are looked after by basic ones.
    private Optional<Grid> basicGridOf(Id<Building> building) {
        return division.flatMap(found -> found.coverOf(building)).map(Cover::basic);
    }

    private boolean isInhabited(Id<Building> building) {
        return Optional.ofNullable(premises.get(building))
                .filter(known -> known.households() > 0)
                .isPresent();
    }

    String numberOf(Id<Building> building) {
        return Optional.ofNullable(premises.get(building)).map(Premises::number).orElse(building.value());
    }
}
