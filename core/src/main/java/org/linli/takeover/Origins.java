package org.linli.takeover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Keeps under which keys records were taken over, and finds them by these. */
final class Origins {
    private Origins() {}

    static Optional<TakenOver> find(Reading view, Taken what, Origin origin) {
        return view.holder(TakenOver.KIND, TakenOver.ORIGIN, origin.mark(what));
    }

    /** Takes one record over, if its key was not taken over before. */
    static <A> Decision<A> taken(
            UnitOfWork work, Taken what, Origin origin, Supplier<Decision<A>> enter, Function<A, Id<?>> id) {
        Decision<Origin> read = origin.read();
        if (!read.isAccepted()) {
            return new Decision.Refused<>(read.findings());
        }
        Origin from = read.orElseThrow();
        Optional<TakenOver> before = find(work, what, from);
        if (before.isPresent()) {
            return Decision.refused(already(what, from, before.get().record()));
        }
        Decision<A> entered = enter.get();
        entered.outcomeIfAccepted().ifPresent(record -> keep(work, what, from, id.apply(record)));
        return entered;
    }

    private static void keep(UnitOfWork work, Taken what, Origin origin, Id<?> record) {
        Id<TakenOver> id = what == Taken.AGREEMENT ? work.newId() : Id.of(record.value());
        work.save(TakenOver.KIND, TakenOver.of(work.community(), id, what, origin, record, work.today()));
    }

    /** With the keys of its grids; one that goes on and has a key already keeps it. */
    static Decision<Division> withGrids(
            UnitOfWork work, Origin origin, List<PastDivision.GridKey> keys, Decision<Division> taken) {
        if (!taken.isAccepted()) {
            return taken;
        }
        Inspection inspection = new Inspection();
        Map<Origin, Id<Grid>> named = new LinkedHashMap<>();
        for (PastDivision.GridKey key : keys) {
            Optional<Origin> read = inspection.read(new Origin(origin.source(), key.key()).read());
            taken.orElseThrow().grids().stream()
                    .filter(grid -> grid.number() == key.number())
                    .map(Grid::id)
                    .forEach(grid -> read.ifPresent(from ->
                            inspection.found(other(work, from, named.putIfAbsent(from, grid), grid).stream()
                                    .map(id -> already(Taken.GRID, from, id))
                                    .toList())));
        }
        named.forEach((from, grid) -> {
            if (work.find(TakenOver.KIND, Id.of(grid.value())).isEmpty()) {
                keep(work, Taken.GRID, from, grid);
            }
        });
        return inspection.decide(() -> taken);
    }

    /** The other grid that has a key already, in this division or taken over before. */
    private static Optional<String> other(UnitOfWork work, Origin origin, @Nullable Id<Grid> named, Id<Grid> grid) {
        return Optional.ofNullable(named)
                .map(Id::value)
                .or(() -> find(work, Taken.GRID, origin).map(TakenOver::record))
                .filter(id -> !id.equals(grid.value()));
    }

    static Finding already(Taken what, Origin origin, String record) {
        return Finding.violation("taken-over-already")
                .with("kind", Label.of(what))
                .with("key", Excerpt.of(origin.key()))
                .with("id", record);
    }
}
