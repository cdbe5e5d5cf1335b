package org.linli.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.kernel.Id;
import org.linli.placement.engine.Engine;

/** The conflicts of a placement that is short, and the cheapest ways out of them. */
final class Conflicts<P, G> {
    private static final int MOST = 8;

    private final PlacementState<P, G> state;
    private final Engine engine;
    private final int reserve;

    Conflicts(PlacementState<P, G> state) {
        this.state = state;
        engine = state.engine();
        reserve = state.grids().size();
    }

    List<Conflict<P, G>> find() {
        List<Conflict<P, G>> found = new ArrayList<>();
        int[] unplaced = state.unplaced();
        int[] nowhere = IntStream.of(unplaced).filter(this::isNowhere).toArray();
        if (nowhere.length > 0) {
            found.add(new Conflict<>(Conflict.Kind.TOO_MANY_PEOPLE, ids(nowhere), List.of(), 0));
        }
        int[] shortGrids = shortGrids();
        if (nowhere.length == unplaced.length && shortGrids.length == 0) {
            return found;
        }
        ConflictSearch search = new ConflictSearch(engine.costRows(), engine.bounds(), engine.assignment());
        boolean[] seen = new boolean[engine.costRows().people()];
        int tries = 0;
        for (int person : unplaced) {
            if (!isNowhere(person) && !seen[person] && tries++ < MOST) {
                boolean[] grids = search.around(person);
                search.shrinkTooMany(grids);
                tooMany(search, grids, seen).ifPresent(found::add);
            }
        }
        boolean[] shown = new boolean[reserve];
        tries = 0;
        for (int grid : shortGrids) {
            if (!shown[grid] && tries++ < MOST) {
                boolean[] grids = search.behind(grid);
                search.shrinkTooFew(grids);
                tooFew(search, grids, shown).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Conflict<P, G>> tooMany(ConflictSearch search, boolean[] grids, boolean[] seen) {
        int[] people = search.people(grids, true);
        long places = search.places(grids, true);
        for (int person : people) {
            seen[person] = true;
        }
        return people.length > places
                ? Optional.of(new Conflict<>(Conflict.Kind.TOO_MANY_PEOPLE, ids(people), rooms(grids), places))
                : Optional.empty();
    }

    private Optional<Conflict<P, G>> tooFew(ConflictSearch search, boolean[] grids, boolean[] shown) {
        int[] people = search.people(grids, false);
        long places = search.places(grids, false);
        for (int grid = 0; grid < reserve; grid++) {
            shown[grid] |= grids[grid];
        }
        return people.length < places
                ? Optional.of(new Conflict<>(Conflict.Kind.TOO_FEW_PEOPLE, ids(people), rooms(grids), places))
                : Optional.empty();
    }

    List<WayOut<P, G>> waysOut() {
        List<WayOut<P, G>> ways = new ArrayList<>();
        int[] unplaced = state.unplaced();
        if (unplaced.length > 0) {
            Engine stretched = engine.stretched();
            for (int grid = 0; grid < reserve; grid++) {
                int more = stretched.assignment().load(grid) - engine.bounds().most(grid);
                if (more > 0) {
                    ways.add(new WayOut.MorePlaces<>(state.grids().room(grid), more));
                }
            }
            ways.add(new WayOut.LeaveOut<>(ids(unplaced)));
        }
        for (int grid : shortGrids()) {
            int missing = engine.bounds().least(grid) - engine.assignment().load(grid);
            ways.add(new WayOut.FewerNeeded<>(state.grids().room(grid), missing));
        }
        return ways;
    }

    private boolean isNowhere(int person) {
        return engine.costRows().end(person) - engine.costRows().first(person) == 1;
    }

    private int[] shortGrids() {
        return IntStream.range(0, reserve)
                .filter(grid -> engine.assignment().load(grid) < engine.bounds().least(grid))
                .toArray();
    }

    private List<Id<P>> ids(int[] people) {
        return Arrays.stream(people).mapToObj(state::id).sorted().toList();
    }

    private List<Room<G>> rooms(boolean[] grids) {
        return IntStream.range(0, reserve)
                .filter(grid -> grids[grid])
                .mapToObj(state.grids()::room)
                .toList();
    }
}
