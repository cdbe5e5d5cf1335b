package org.linli.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Texts;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.storage.Versioned;

/**
 * A list that pages can be built on (列表定义): its name, and by which columns it is ordered and filtered. Every list of the library is
 * one, a constant of the use-case class:
 *
 * <pre>{@code
 * static final Sheet<Building> SHEET = Sheet.of("buildings", Building.KIND).ordered(Building.ORDER, Building.HOUSEHOLDS);
 *
 * public Decision<Listing<Building>> list(Selection<Building> wanted, Paging paging) {
 *     return SHEET.page(office, wanted, paging);
 * }
 * }</pre>
 *
 * @param name which list this is; a token of another list is refused
 * @param kind what is listed
 * @param orders the columns by which it may be ordered, the usual one first; each has a value in every aggregate. With none, the list
 *     is ordered by id
 * @param filters the indexes by which it may be filtered
 * @param <A> what is listed
 */
public record Sheet<A>(String name, Kind<A> kind, List<Column<A, ?>> orders, List<Index<A, ?>> filters) {
    /** Stands for the id of an aggregate in places of lists that are worked out. */
    private static final String COMPUTED = "computed";

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when an order would leave out what has no value
     */
    public Sheet {
        orders = List.copyOf(orders);
        filters = List.copyOf(filters);
        if (!orders.stream().allMatch(Column::isAlways)) {
            throw new IllegalArgumentException("The list " + name + " is ordered by what not everything has");
        }
    }

    /**
     * A list that is ordered by id and not filtered.
     *
     * @param name which list this is
     * @param kind what is listed
     * @param <A> the same
     * @return the list
     */
    public static <A> Sheet<A> of(String name, Kind<A> kind) {
        return new Sheet<>(name, kind, List.of(), List.of());
    }

    /**
     * The list with the columns by which it may be ordered.
     *
     * @param columns the usual one first
     * @return the list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public final Sheet<A> ordered(Column<A, ?>... columns) {
        return new Sheet<>(name, kind, List.of(columns), filters);
    }

    /**
     * The list with the indexes by which it may be filtered.
     *
     * @param indexes them
     * @return the list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public final Sheet<A> filtered(Index<A, ?>... indexes) {
        return new Sheet<>(name, kind, orders, List.of(indexes));
    }

    /**
     * The part of the list that a question is about, such as one grid: its pages belong to that part alone.
     *
     * @param part what the part is, told from all others
     * @return the list
     */
    public Sheet<A> part(String part) {
        return new Sheet<>(name + "/" + part, kind, orders, filters);
    }

    /**
     * A page of all in the community.
     *
     * @param office where it is asked
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<A>> page(Office office, Selection<A> wanted, Paging paging) {
        return page(office, Query.in(office.community(), kind), wanted, paging);
    }

    /**
     * A page of what a question finds.
     *
     * @param office where it is asked
     * @param all the question, without order
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<A>> page(Office office, Query<A> all, Selection<A> wanted, Paging paging) {
        return page(
                office,
                all,
                wanted,
                paging,
                (view, items) -> items.stream().map(item -> Optional.of(item)).toList());
    }

    /**
     * A page of all in the community, as it is seen now.
     *
     * @param office where it is asked
     * @param wanted what of it, and in which order
     * @param paging which page
     * @param seen how the aggregates of a page are seen, in order, none of them left out
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<A>> page(
            Office office, Selection<A> wanted, Paging paging, BiFunction<Reading, List<A>, List<A>> seen) {
        return page(
                office,
                Query.in(office.community(), kind),
                wanted,
                paging,
                (view, items) -> seen.apply(view, items).stream()
                        .map(item -> Optional.of(item))
                        .toList());
    }

    /**
     * A page of what is made from what a question finds.
     *
     * @param office where it is asked
     * @param all the question, without order
     * @param wanted what of it, and in which order
     * @param paging which page
     * @param shown what is made of each aggregate of a page, in order; empty for one that is left out
     * @param <B> the same
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public <B> Decision<Listing<B>> page(
            Office office,
            Query<A> all,
            Selection<A> wanted,
            Paging paging,
            BiFunction<Reading, List<A>, List<Optional<B>>> shown) {
        PageTokens tokens = new PageTokens(
                office.settings().pageKey(), office.community().value() + "/" + name + "/" + told(wanted));
        Inspection inspection = new Inspection().found(strangers(wanted));
        Optional<PageTokens.Place> place = inspection.read(tokens.place(paging));
        return inspection.decide(() -> office.read(view -> {
            Found<A> found = found(view, query(all, wanted).limit(paging.size()), place.orElseThrow());
            return Decision.accepted(listing(view, tokens, found, shown));
        }));
    }

    /**
     * A page of what is worked out anew each time, such as what is to be done.
     *
     * @param office where it is asked
     * @param list which list this is, told from all others; a token of another list is refused
     * @param all what works it out: everything, by a text that orders it and tells each from all others
     * @param paging which page
     * @param <B> what is listed
     * @return the page, without marks; refused with {@code page-size} and {@code page-token}
     */
    public static <B> Decision<Listing<B>> computed(
            Office office, String list, Function<Reading, NavigableMap<String, B>> all, Paging paging) {
        PageTokens tokens =
                new PageTokens(office.settings().pageKey(), office.community().value() + "/" + list);
        return tokens.place(paging)
                .then(place -> Decision.accepted(
                        office.read(view -> computed(office, tokens, all.apply(view), place, paging.size()))));
    }

    private static <B> Listing<B> computed(
            Office office, PageTokens tokens, NavigableMap<String, B> all, PageTokens.Place place, int size) {
        NavigableMap<String, B> asked = place.backwards() ? all.descendingMap() : all;
        NavigableMap<String, B> rest = place.cursor()
                .map(cursor -> asked.tailMap(cursor.value().orElseThrow().toString(), false))
                .orElse(asked);
        List<String> shown = new ArrayList<>(rest.keySet().stream().limit(size).toList());
        if (place.backwards()) {
            Collections.reverse(shown);
        }
        boolean before = !shown.isEmpty() && all.lowerKey(shown.get(0)) != null;
        boolean after = !shown.isEmpty() && all.higherKey(shown.get(shown.size() - 1)) != null;
        return new Listing<>(
                shown.stream().map(all::get).toList(),
                shown.stream().map(at -> "").toList(),
                all.size(),
                before ? Optional.of(tokens.write(beside(office, shown.get(0), true))) : Optional.empty(),
                after
                        ? Optional.of(tokens.write(beside(office, shown.get(shown.size() - 1), false)))
                        : Optional.empty());
    }

    private static PageTokens.Place beside(Office office, String item, boolean backwards) {
        return new PageTokens.Place(
                Optional.of(new Query.Cursor(Optional.of(item), office.community(), COMPUTED)), backwards);
    }

    private Query<A> query(Query<A> all, Selection<A> wanted) {
        Query<A> narrowed = all;
        for (Query.Condition<A> condition : wanted.conditions()) {
            narrowed = narrowed.where(condition);
        }
        Optional<Column<A, ?>> order = wanted.order().or(() -> orders.stream().findFirst());
        Query<A> ordered = order.isPresent() ? narrowed.orderedBy(order.get()) : narrowed;
        return wanted.descending() ? ordered.reversed() : ordered;
    }

    private Found<A> found(Reading view, Query<A> query, PageTokens.Place place) {
        Query<A> asked = place.backwards() ? query.reversed() : query;
        Page<A> page = view.page(place.cursor().map(asked::after).orElse(asked));
        List<Versioned<A>> items = new ArrayList<>(page.items());
        if (place.backwards()) {
            Collections.reverse(items);
        }
        boolean ahead = page.next().isPresent();
        boolean behind = place.cursor().isPresent() && isBehind(view, asked, page.aggregates());
        return new Found<>(
                query,
                items,
                view.count(query),
                place.backwards() ? ahead : behind,
                place.backwards() ? behind : ahead);
    }

    /** Whether there is anything before a page, in the order in which it was asked for. */
    private static <A> boolean isBehind(Reading view, Query<A> asked, List<A> page) {
        Query<A> back = asked.reversed().limit(1);
        Query<A> before = page.isEmpty() ? back : back.after(back.cursorOf(page.get(0)));
        return !view.page(before).items().isEmpty();
    }

    private static <A, B> Listing<B> listing(
            Reading view, PageTokens tokens, Found<A> found, BiFunction<Reading, List<A>, List<Optional<B>>> shown) {
        List<Optional<B>> made =
                shown.apply(view, found.items.stream().map(Versioned::aggregate).toList());
        if (made.size() != found.items.size()) {
            throw new IllegalStateException(found.items.size() + " on a page became " + made.size());
        }
        List<B> items = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            String mark = found.items.get(i).head();
            made.get(i).ifPresent(item -> {
                items.add(item);
                marks.add(mark);
            });
        }
        return new Listing<>(
                items,
                marks,
                found.total,
                found.hasPrevious ? Optional.of(tokens.write(found.place(0, true))) : Optional.empty(),
                found.hasNext ? Optional.of(tokens.write(found.place(made.size() - 1, false))) : Optional.empty());
    }

    /** What is asked of columns that the list does not offer. */
    private List<Finding> strangers(Selection<A> wanted) {
        return Stream.concat(
                        wanted.order().filter(column -> !orders.contains(column)).stream()
                                .map(column -> stranger(column, "list-use.ORDER")),
                        wanted.conditions().stream()
                                .map(Query.Condition::index)
                                .filter(index -> !filters.contains(index))
                                .map(index -> stranger(index, "list-use.FILTER")))
                .distinct()
                .toList();
    }

    private Finding stranger(Column<A, ?> column, String use) {
        return Finding.violation("list-column")
                .with("list", new Label("kind." + kind.name()))
                .with("column", called(column))
                .with("use", new Label(use))
                .with("orders", all(orders))
                .with("filters", all(filters));
    }

    /** Every column that a list offers has a text; of the others some are known by their name alone. */
    private static Object called(Column<?, ?> column) {
        Label label = new Label("column." + column.name());
        return Texts.find(label.code(), Locale.ENGLISH).isPresent() ? label : column.name();
    }

    private static Label all(List<? extends Column<?, ?>> columns) {
        return columns.isEmpty()
                ? Label.all(List.of())
                : Label.list(columns.stream()
                        .map(column -> new Label("column." + column.name()))
                        .toList());
    }

    /** What tells a selection from others. */
    private static String told(Selection<?> wanted) {
        return Stream.concat(
                        wanted.conditions().stream()
                                .map(condition -> condition.index().name() + "=" + condition.value()),
                        Stream.of(wanted.order().map(Column::name).orElse("") + (wanted.descending() ? "-" : "+")))
                .collect(Collectors.joining("/"));
    }

    /**
     * A page.
     *
     * @param query what it is a page of
     * @param items what is on it, in the list's order
     * @param total how many there are on all pages
     * @param hasPrevious whether anything comes before
     * @param hasNext whether anything comes after
     */
    private record Found<A>(
            Query<A> query, List<Versioned<A>> items, long total, boolean hasPrevious, boolean hasNext) {
        /** Beside an item; beyond all others, when there is none. */
        PageTokens.Place place(int item, boolean backwards) {
            return new PageTokens.Place(
                    items.isEmpty()
                            ? Optional.empty()
                            : Optional.of(query.cursorOf(items.get(item).aggregate())),
                    backwards);
        }
    }
}
