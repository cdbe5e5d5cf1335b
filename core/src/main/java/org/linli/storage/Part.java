package org.linli.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linli.kernel.Id;

/**
 * Parts of an aggregate that reports ask for one by one, such as the grids of a division. A store that has views keeps a row for
 * each, made from the aggregate with every write; the library itself never reads them. Immutable.
 *
 * <pre>{@code
 * Part.named("grid", Division::grids, Grid::id).column(NAME).whole("division_status", Division.STATUS);
 * }</pre>
 *
 * @param <A> the aggregate
 * @param <P> the part
 */
public final class Part<A, P> {
    private final String name;
    private final Function<A, ? extends Collection<P>> parts;
    private final Function<P, ? extends Id<?>> id;
    private final List<Column<P, ?>> columns;
    private final List<Naming<P, ?>> names;
    private final Map<String, Column<A, ?>> wholes;

    private Part(
            String name,
            Function<A, ? extends Collection<P>> parts,
            Function<P, ? extends Id<?>> id,
            List<Column<P, ?>> columns,
            List<Naming<P, ?>> names,
            Map<String, Column<A, ?>> wholes) {
        this.name = name;
        this.parts = parts;
        this.id = id;
        this.columns = columns;
        this.names = names;
        this.wholes = wholes;
    }

    /**
     * Begins a part.
     *
     * @param name permanent snake_case name, at most 24 long, unlike that of any kind
     * @param parts how the parts come from the aggregate
     * @param id the id of a part, which no other part of the aggregate has
     * @param <A> the aggregate
     * @param <P> the part
     * @return the part, without columns
     * @throws IllegalArgumentException when the name is no such name
     */
    public static <A, P> Part<A, P> named(
            String name, Function<A, ? extends Collection<P>> parts, Function<P, ? extends Id<?>> id) {
        if (!name.matches("[a-z][a-z0-9_]{0,23}")) {
            throw new IllegalArgumentException("A part is named in snake_case, at most 24 long: " + name);
        }
        return new Part<>(name, parts, id, List.of(), List.of(), Map.of());
    }

    /**
     * The same with a column.
     *
     * @param column a column with at most one value
     * @return the part
     */
    public Part<A, P> column(Column<P, ?> column) {
        return new Part<>(name, parts, id, and(columns, column), names, wholes);
    }

    /**
     * The same with a name beside an id.
     *
     * @param reference the column of the id, which is added too
     * @param nameOf where the name is found
     * @param <T> what the id identifies
     * @return the part
     */
    public <T> Part<A, P> naming(Column<P, Id<T>> reference, NameOf<T> nameOf) {
        return new Part<>(
                name, parts, id, and(columns, reference), and(names, new Naming<>(reference, nameOf)), wholes);
    }

    /**
     * The same with a column of the aggregate, which the view shows beside the part's own.
     *
     * @param shownAs the name in the view
     * @param column a reported column of the aggregate
     * @return the part
     */
    public Part<A, P> whole(String shownAs, Column<A, ?> column) {
        Map<String, Column<A, ?>> more = new LinkedHashMap<>(wholes);
        more.put(shownAs, column);
        return new Part<>(name, parts, id, columns, names, more);
    }

    /** {@return its permanent name} */
    public String name() {
        return name;
    }

    /** {@return its columns, in the order of declaration} */
    public List<Column<P, ?>> columns() {
        return List.copyOf(columns);
    }

    /** {@return the names that its view shows beside ids} */
    public List<Naming<P, ?>> names() {
        return List.copyOf(names);
    }

    /** {@return the columns of the aggregate that its view shows, by the names in the view, in the order of declaration} */
    public Map<String, Column<A, ?>> wholes() {
        return new LinkedHashMap<>(wholes);
    }

    /**
     * The parts of an aggregate.
     *
     * @param aggregate the aggregate
     * @return its parts
     */
    public List<P> of(A aggregate) {
        return List.copyOf(parts.apply(aggregate));
    }

    /**
     * The id of a part.
     *
     * @param part the part
     * @return its id
     */
    public Id<?> idOf(P part) {
        return id.apply(part);
    }

    private static <T> List<T> and(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return name;
    }
}
