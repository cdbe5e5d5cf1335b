package org.linli.planted.storage;

import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;
import org.linli.work.Reading;

/** A kind with two indexes by which nothing is asked. */
public record Parade(DivisionCode community, Id<Parade> id, String route, String colour, long horses) {
    /** Asked. */
    public static final Index<Parade, String> ROUTE = Index.one("route", ValueType.TEXT, Parade::route);

    /** Unique, so that it needs no question. */
    public static final Index<Parade, String> NAME =
            Index.one("name", ValueType.TEXT, Parade::route).unique("parade-name-taken");

    /** Asked by nobody. */
    public static final Index<Parade, String> COLOUR = Index.one("colour", ValueType.TEXT, Parade::colour);

    /** Counted by only, which a column is enough for. */
    public static final Index<Parade, Long> HORSES = Index.one("horses", ValueType.NUMBER, Parade::horses);

    /** A column is asked by nobody, ever. */
    public static final Column<Parade, Long> LEGS = Column.one("legs", ValueType.NUMBER, parade -> 4 * parade.horses());

    /** Its kind. */
    public static final Kind<Parade> KIND = Kind.named(
                    "parade", 1, Parade.class, parade -> Ref.of(parade.community, parade.id))
            .index(ROUTE)
            .index(NAME)
            .index(COLOUR)
            .index(HORSES)
            .column(LEGS)
            .build();

    /** Asks by one index. */
    static long onRoute(Reading view, String route) {
        return view.count(view.all(KIND).where(ROUTE, route));
    }

    /** Counts by another. */
    static long horses(Reading view) {
        Query<Parade> all = view.all(KIND);
        return view.totals(all, java.util.List.of(HORSES), java.util.List.of(HORSES))
                .size();
    }
}
