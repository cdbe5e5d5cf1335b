package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.storage.Insertion;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Row;
import org.linli.storage.Rows;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.contract.Tallies;

/** Questions on keys answer alike whether few or many have them, page by page and at once. */
abstract class PlacesClauses {
    private static final int MANY = Places.FEW + 100;

    private JdbcStorage storage;

    abstract DataSource newDatabase();

    /** All have a common tag, every third another one that is common too, two a rare one; the plain column has ten values. */
    @BeforeEach
    void fill() {
        storage = Databases.storage(newDatabase());
        List<Insertion<Probe>> all = IntStream.range(0, 3 * MANY)
                .mapToObj(PlacesClauses::numbered)
                .map(probe -> new Insertion<>(probe, Probes.first(ProbeKinds.PROBE, probe)))
                .toList();
        storage.transact(session -> {
            session.insert(ProbeKinds.PROBE, all);
            return "stored";
        });
    }

    private static Probe numbered(int number) {
        List<String> tags = new ArrayList<>(List.of("all"));
        if (number % 3 == 0) {
            tags.add("third");
        }
        if (number == 6 || number == 3_000) {
            tags.add("rare");
        }
        return Probes.probe(id(number)).withTags(tags.toArray(String[]::new)).withTitle("title-" + number % 10);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "p-%05d", number);
    }

    private static List<String> ids(Function<Integer, Boolean> wanted) {
        return IntStream.range(0, 3 * MANY)
                .filter(wanted::apply)
                .mapToObj(PlacesClauses::id)
                .toList();
    }

    private static Query<Probe> tagged(String... tags) {
        Query<Probe> query = Query.in(Probes.HOME, ProbeKinds.PROBE);
        for (String tag : tags) {
            query = query.where(ProbeKinds.TAG, tag);
        }
        return query;
    }

    private void assertAnswers(Query<Probe> query, List<String> wanted) {
        assertEquals(wanted, paged(query.limit(7).limit(1_000)));
        assertEquals(wanted.subList(0, Math.min(7, wanted.size())), first(query.limit(7)));
        assertEquals(wanted, rows(query));
        long count =
                storage.read(session -> Tallies.of(session, query, List.of())).get(List.of());
        assertEquals(wanted.size(), count);
    }

    private List<String> first(Query<Probe> query) {
        return storage.read(session -> session.query(query)).aggregates().stream()
                .map(probe -> probe.id().value())
                .toList();
    }

    private List<String> paged(Query<Probe> query) {
        List<String> found = new ArrayList<>();
        Optional<Query<Probe>> next = Optional.of(query);
        while (next.isPresent()) {
            Query<Probe> asked = next.get();
            Page<Probe> page = storage.read(session -> session.query(asked));
            page.aggregates().forEach(probe -> found.add(probe.id().value()));
            next = page.next().map(query::after);
        }
        return found;
    }

    private List<String> rows(Query<Probe> query) {
        List<String> found = new ArrayList<>();
        Optional<Query<Probe>> next = Optional.of(query.limit(600));
        while (next.isPresent()) {
            Query<Probe> asked = next.get();
            Rows<Probe> page = storage.read(session -> session.rows(asked, List.of()));
            page.items().stream()
                    .map(Row::ref)
                    .forEach(ref -> found.add(ref.id().value()));
            next = page.next().map(query.limit(600)::after);
        }
        return found;
    }

    @Test
    void one_key_that_all_have_or_few() {
        assertAnswers(tagged("all"), ids(number -> true));
        assertAnswers(tagged("third"), ids(number -> number % 3 == 0));
        assertAnswers(tagged("rare"), List.of(id(6), id(3_000)));
        assertAnswers(tagged("none"), List.of());
    }

    @Test
    void several_keys_whichever_is_the_rare_one() {
        assertAnswers(tagged("all", "third"), ids(number -> number % 3 == 0));
        assertAnswers(tagged("all", "rare"), List.of(id(6), id(3_000)));
        assertAnswers(tagged("rare", "third", "all"), List.of(id(6), id(3_000)));
        assertAnswers(tagged("all", "none"), List.of());
    }

    @Test
    void a_key_beside_a_plain_column_whichever_is_the_rare_one() {
        assertAnswers(tagged("all").where(ProbeKinds.TITLE, "title-3"), ids(number -> number % 10 == 3));
        assertAnswers(
                tagged("third", "all").where(ProbeKinds.TITLE, "title-3"),
                ids(number -> number % 3 == 0 && number % 10 == 3));
        assertAnswers(tagged("rare").where(ProbeKinds.TITLE, "title-6"), List.of(id(6)));
        assertAnswers(tagged("all").where(ProbeKinds.TITLE, "title-x"), List.of());
    }

    @Test
    void a_page_of_a_common_key_has_as_many_as_it_is_asked_for() {
        Map<Integer, Integer> sizes = Map.of(1, 1, 20, 20, 300, 300);
        sizes.forEach((limit, size) -> assertEquals(
                ids(number -> true).subList(0, size), first(tagged("all").limit(limit))));
    }
}
