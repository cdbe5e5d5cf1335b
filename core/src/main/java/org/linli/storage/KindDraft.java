package org.linli.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/**
 * A kind that is still being described.
 *
 * @param <A> the aggregate
 */
public final class KindDraft<A> {
    final String name;
    final int format;
    final Class<A> type;
    final Function<A, Ref<A>> ref;
    final List<Column<A, ?>> columns = new ArrayList<>();
    private final List<List<Index<A, ?>>> single = new ArrayList<>();
    private final List<List<Index<A, ?>>> compound = new ArrayList<>();
    final Map<Integer, UnaryOperator<Map<String, Object>>> upcasters = new LinkedHashMap<>();
    final Map<Integer, UnaryOperator<Map<String, Object>>> eventUpcasters = new LinkedHashMap<>();
    Optional<Class<? extends Event>> events = Optional.empty();
    Predicate<A> gone = aggregate -> false;
    Optional<PersonalTexts<A>> personal = Optional.empty();
    final List<Naming<A, ?>> names = new ArrayList<>();
    final List<Part<A, ?>> parts = new ArrayList<>();
    boolean everyCommunity;

    KindDraft(String name, int format, Class<A> type, Function<A, Ref<A>> ref) {
        if (!name.matches("[a-z][a-z0-9_]{0,23}")) {
            throw new IllegalArgumentException("A kind is named in snake_case, at most 24 long: " + name);
        }
        if (format < 1) {
            throw new IllegalArgumentException("Formats count from 1, not " + format);
        }
        this.name = name;
        this.format = format;
        this.type = type;
        this.ref = ref;
    }

    /**
     * Adds a column by which nothing is asked.
     *
     * @param column the column
     * @return this draft
     * @throws IllegalArgumentException when it is an index, the name is taken, or the table has a column of that name
     */
    public KindDraft<A> column(Column<A, ?> column) {
        if (column instanceof Index) {
            throw new IllegalArgumentException("Kind " + name + " is asked by the index " + column);
        }
        add(column);
        return this;
    }

    /**
     * Adds an index, with a way to find its values.
     *
     * @param index the index
     * @return this draft
     * @throws IllegalArgumentException when the name is taken, or the table has a column of that name
     */
    public KindDraft<A> index(Index<A, ?> index) {
        boolean added = compound.stream().anyMatch(both -> both.contains(index)) && !single.contains(List.of(index));
        if (!added) {
            add(index);
        }
        single.add(List.of(index));
        return this;
    }

    /**
     * Adds one B-tree for questions that are narrowed by both of two indexes, or by the first. What was not added as an index
     * for itself is added with it; the second has then no way of its own.
     *
     * @param first the index with one value in each such question
     * @param second the other, by which the answer may also be ordered, or lie in a range
     * @return this draft
     * @throws IllegalArgumentException when one has many values, a name is taken, or the table has a column of that name
     */
    public KindDraft<A> together(Index<A, ?> first, Index<A, ?> second) {
        for (Index<A, ?> index : List.of(first, second)) {
            if (index.isMany()) {
                throw new IllegalArgumentException("Index " + index + " has many values, which are found alone");
            }
            if (!columns.contains(index)) {
                add(index);
            }
        }
        compound.add(List.of(first, second));
        return this;
    }

    private void add(Column<A, ?> column) {
        boolean taken =
                List.of("community", "id", "version", "format", "body", "head").contains(column.name())
                        || columns.stream().anyMatch(other -> other.name().equals(column.name()));
        if (taken) {
            throw new IllegalArgumentException("Kind " + name + " cannot have a second column " + column.name());
        }
        columns.add(column);
    }

    List<List<Index<A, ?>>> trees() {
        List<List<Index<A, ?>>> trees = new ArrayList<>();
        single.stream()
                .filter(one -> !one.get(0).isMany() && !one.get(0).isUnique())
                .filter(one -> compound.stream().noneMatch(both -> both.get(0).equals(one.get(0))))
                .forEach(trees::add);
        trees.addAll(compound);
        return trees;
    }

    /**
     * Has the view show a name beside an id.
     *
     * @param reference a column that was added
     * @param name where the name is found
     * @param <T> what the id identifies
     * @return this draft
     * @throws IllegalArgumentException when the column was not added, or the view has a column of that name
     */
    public <T> KindDraft<A> naming(Column<A, Id<T>> reference, NameOf<T> name) {
        Naming<A, T> naming = new Naming<>(reference, name);
        if (!columns.contains(reference)
                || columns.stream().anyMatch(column -> column.name().equals(naming.column()))) {
            throw new IllegalArgumentException("Kind " + this.name + " cannot show " + naming.column());
        }
        names.add(naming);
        return this;
    }

    /**
     * Adds parts that reports ask for one by one.
     *
     * @param part the part
     * @return this draft
     */
    public KindDraft<A> part(Part<A, ?> part) {
        parts.add(part);
        return this;
    }

    /**
     * Has the view show every community that has data, with nothing but its code where there is no aggregate of this kind; for a
     * kind that a community has once.
     *
     * @return this draft
     */
    public KindDraft<A> ofEveryCommunity() {
        everyCommunity = true;
        return this;
    }

    /**
     * Names the sealed interface of its events, which makes it a kind with a journal.
     *
     * @param type the interface
     * @return this draft
     */
    public KindDraft<A> events(Class<? extends Event> type) {
        this.events = Optional.of(type);
        return this;
    }

    /**
     * Says which aggregates stay for their id and history alone.
     *
     * @param condition true of those
     * @return this draft
     */
    public KindDraft<A> gone(Predicate<A> condition) {
        this.gone = condition;
        return this;
    }

    /**
     * Says which texts are personal, so that they are stored sealed under the key of the person whom they tell of.
     *
     * @param texts them; no column and no event shows any of them
     * @return this draft
     */
    public KindDraft<A> personal(PersonalTexts<A> texts) {
        this.personal = Optional.of(texts);
        return this;
    }

    /**
     * Says how a stored form of an older format becomes one of the next.
     *
     * @param from the older format's number
     * @param step how the form changes; must not change its argument
     * @return this draft
     * @throws IllegalArgumentException when that format is not an older one
     */
    public KindDraft<A> upcast(int from, UnaryOperator<Map<String, Object>> step) {
        requireOlder(from);
        upcasters.put(from, step);
        return this;
    }

    /**
     * Says how an event of an older format becomes one of the next; events that nothing is said of stay as they are.
     *
     * @param from the older format's number
     * @param step how the event's form changes; must not change its argument
     * @return this draft
     * @throws IllegalArgumentException when that format is not an older one
     */
    public KindDraft<A> upcastEvents(int from, UnaryOperator<Map<String, Object>> step) {
        requireOlder(from);
        eventUpcasters.put(from, step);
        return this;
    }

    private void requireOlder(int from) {
        if (from < 1 || from >= format) {
            throw new IllegalArgumentException("Only a format before " + format + " is brought up, not " + from);
        }
    }

    /** {@return the kind} */
    public Kind<A> build() {
        return new Kind<>(this);
    }
}
