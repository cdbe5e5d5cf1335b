package org.linli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.work.Retries;
import org.linli.work.Settings;

/**
 * Which communities have anything in the store (有数据的社区). Of each kind the next community is asked for, past all that a community
 * has, so that the answer costs as many short questions as there are kinds in a community, and reads no aggregate.
 */
final class KnownCommunities {
    /** The most communities of one answer. */
    private static final int MOST = 1000;

    /** No id comes after it, so that what comes after it is in another community. */
    private static final String LAST_ID = "z".repeat(64);

    private final Session session;
    private final DivisionCode division;
    private final Map<Kind<?>, Optional<DivisionCode>> next = new HashMap<>();

    private KnownCommunities(Session session, DivisionCode division) {
        this.session = session;
        this.division = division;
    }

    /**
     * The communities of a division in which anything was ever written down, by code.
     *
     * @param storage where it is kept
     * @param settings which kinds there are
     * @param division a community, or a division in which communities lie
     * @param after the last one of the answer before; empty for the first
     * @param most how many at most, 1 to 1000
     * @return their codes; empty when there are no more
     * @throws IllegalArgumentException when {@code most} is out of bounds
     */
    static List<DivisionCode> in(
            Storage storage, Settings settings, DivisionCode division, Optional<DivisionCode> after, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("An answer has 1 to " + MOST + " communities, not " + most);
        }
        return new Retries(storage, settings.retries())
                .read(session -> new KnownCommunities(session, division).after(settings.kinds(), after, most));
    }

    private List<DivisionCode> after(List<Kind<?>> kinds, Optional<DivisionCode> after, int most) {
        kinds.stream().filter(kind -> !kind.isBookkeeping()).forEach(kind -> next.put(kind, first(kind, after)));
        List<DivisionCode> found = new ArrayList<>();
        Optional<DivisionCode> least = least();
        while (least.isPresent() && found.size() < most) {
            Optional<DivisionCode> here = least;
            found.add(here.get());
            next.replaceAll((kind, at) -> at.equals(here) ? first(kind, here) : at);
            least = least();
        }
        return List.copyOf(found);
    }

    private Optional<DivisionCode> least() {
        return next.values().stream().flatMap(Optional::stream).min(Comparator.comparing(DivisionCode::value));
    }

    private <A> Optional<DivisionCode> first(Kind<A> kind, Optional<DivisionCode> after) {
        Query<A> all = Query.in(division, kind).limit(1);
        Query<A> query = after.map(code -> all.after(new Query.Cursor(Optional.empty(), code, LAST_ID)))
                .orElse(all);
        return session.rows(query, List.of()).items().stream()
                .map(row -> row.ref().community())
                .findFirst();
    }
}
