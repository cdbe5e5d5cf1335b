package org.linli.storage;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.linli.kernel.Event;

/**
 * What storage must know of an aggregate: its stored name, the number of its stored format, where it lives, its columns and
 * indexes, and how older formats are brought up. The same declaration makes the tables of JDBC and the maps of memory.
 *
 * <pre>{@code
 * public static final Kind<Visit> KIND = Kind.named("visit", 1, Visit.class, Visit::ref)
 *         .index(STATUS)
 *         .together(GRID, DAY)
 *         .column(CALLS)
 *         .events(VisitEvent.class)
 *         .build();
 * }</pre>
 *
 * @param <A> the aggregate, a record
 */
public final class Kind<A> {
    /** The most characters of a stored text. */
    public static final int MAX_TEXT = 1 << 20;

    /** How deep the maps and lists of a stored form may lie in one another. */
    public static final int MAX_DEPTH = 32;

    private final String name;
    private final int format;
    private final Class<A> type;
    private final Function<A, Ref<A>> ref;
    private final List<Column<A, ?>> columns;
    private final List<Index<A, ?>> indexes;
    private final List<List<Index<A, ?>>> trees;
    private final Optional<Class<? extends Event>> events;
    private final Map<Integer, UnaryOperator<Map<String, Object>>> upcasters;
    private final Map<Integer, UnaryOperator<Map<String, Object>>> eventUpcasters;
    private final Predicate<A> gone;
    private final Optional<PersonalTexts<A>> personal;

    private Kind(Draft<A> draft) {
        this.name = draft.name;
        this.format = draft.format;
        this.type = draft.type;
        this.ref = draft.ref;
        this.columns = List.copyOf(draft.columns);
        this.indexes = columns.stream()
                .filter(Index.class::isInstance)
                .<Index<A, ?>>map(column -> (Index<A, ?>) column)
                .toList();
        this.trees = List.copyOf(draft.trees());
        this.events = draft.events;
        this.upcasters = Map.copyOf(draft.upcasters);
        this.eventUpcasters = Map.copyOf(draft.eventUpcasters);
        this.gone = draft.gone;
        this.personal = draft.personal;
    }

    /**
     * Begins a kind.
     *
     * @param name permanent snake_case name, at most 24 long
     * @param format number of the stored format, from 1
     * @param type the record
     * @param ref where an aggregate lives
     * @param <A> the aggregate
     * @return the draft, which takes columns, indexes and events
     */
    public static <A> Draft<A> named(String name, int format, Class<A> type, Function<A, Ref<A>> ref) {
        return new Draft<>(name, format, type, ref);
    }

    /** {@return its permanent name} */
    public String name() {
        return name;
    }

    /** {@return the number of the format in which it writes} */
    public int format() {
        return format;
    }

    /** {@return the record's class} */
    public Class<A> type() {
        return type;
    }

    /** {@return its columns, those by which it is asked included, in the order of declaration} */
    public List<Column<A, ?>> columns() {
        return columns;
    }

    /** {@return those of its columns by which it is asked, in the order of declaration} */
    public List<Index<A, ?>> indexes() {
        return indexes;
    }

    /**
     * The B-trees that a database keeps for its questions, each over the community, these indexes, and the id. An index that was
     * declared for itself has none of its own where those that were declared {@linkplain Draft#together together} begin with it,
     * or where its values are unique or many, which are found in tables of their own.
     *
     * @return the indexes of each tree, in order
     */
    public List<List<Index<A, ?>>> trees() {
        return trees;
    }

    /** {@return the sealed interface of its events; empty for bookkeeping} */
    public Optional<Class<? extends Event>> events() {
        return events;
    }

    /** {@return which of its texts are personal; empty when none is} */
    public Optional<PersonalTexts<A>> personal() {
        return personal;
    }

    /**
     * Whether this is a record of the library's own bookkeeping: it has no events and no journal, and may be deleted.
     *
     * @return true for bookkeeping
     */
    public boolean isBookkeeping() {
        return events.isEmpty();
    }

    /**
     * Where an aggregate lives.
     *
     * @param aggregate the aggregate
     * @return its community and id
     */
    public Ref<A> refOf(A aggregate) {
        return ref.apply(aggregate);
    }

    /**
     * Whether an aggregate stays for its id and its history alone, such as an erased person. Commands no longer find it.
     *
     * @param aggregate the aggregate
     * @return true when it is gone for all other ends
     */
    public boolean isGone(A aggregate) {
        return gone.test(aggregate);
    }

    /**
     * The stored form of an aggregate in the present format.
     *
     * @param aggregate the aggregate
     * @return a tree of maps, lists, texts, numbers and flags
     */
    @SuppressWarnings("unchecked")
    public Map<String, Object> write(A aggregate) {
        return (Map<String, Object>) Shape.write(type, aggregate);
    }

    /**
     * An aggregate from its stored form.
     *
     * @param storedFormat number of the format in which it was written
     * @param tree the stored form
     * @return the aggregate
     * @throws UnsupportedFormatException when the format is newer than this library knows, or an older one has no way
     *     up
     */
    public A read(int storedFormat, Map<String, Object> tree) {
        if (storedFormat > format) {
            throw new UnsupportedFormatException(name, storedFormat, format);
        }
        Map<String, Object> brought = tree;
        for (int step = storedFormat; step < format; step++) {
            UnaryOperator<Map<String, Object>> upcaster = upcasters.get(step);
            if (upcaster == null) {
                throw new UnsupportedFormatException(name, step, format);
            }
            brought = upcaster.apply(brought);
        }
        return type.cast(Shape.read((Type) type, brought));
    }

    /**
     * An event from its stored form.
     *
     * @param storedFormat number of the format in which its change was written
     * @param tree the stored form
     * @return the event
     * @throws UnsupportedFormatException when the format is newer than this library knows
     * @throws UnreadableException when it is no event of this kind
     */
    @SuppressWarnings("unchecked") // the stored form of an event is a map
    public Event readEvent(int storedFormat, Object tree) {
        if (storedFormat > format) {
            throw new UnsupportedFormatException(name, storedFormat, format);
        }
        Map<String, Object> brought = (Map<String, Object>) tree;
        for (int step = storedFormat; step < format; step++) {
            brought =
                    eventUpcasters.getOrDefault(step, UnaryOperator.identity()).apply(brought);
        }
        Class<? extends Event> type =
                events.orElseThrow(() -> new IllegalArgumentException("Kind " + name + " keeps no journal"));
        return type.cast(Shape.read((Type) type, brought));
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A kind that is still being described.
     *
     * @param <A> the aggregate
     */
    public static final class Draft<A> {
        private final String name;
        private final int format;
        private final Class<A> type;
        private final Function<A, Ref<A>> ref;
        private final List<Column<A, ?>> columns = new ArrayList<>();
        private final List<List<Index<A, ?>>> single = new ArrayList<>();
        private final List<List<Index<A, ?>>> compound = new ArrayList<>();
        private final Map<Integer, UnaryOperator<Map<String, Object>>> upcasters = new LinkedHashMap<>();
        private final Map<Integer, UnaryOperator<Map<String, Object>>> eventUpcasters = new LinkedHashMap<>();
        private Optional<Class<? extends Event>> events = Optional.empty();
        private Predicate<A> gone = aggregate -> false;
        private Optional<PersonalTexts<A>> personal = Optional.empty();

        private Draft(String name, int format, Class<A> type, Function<A, Ref<A>> ref) {
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
        public Draft<A> column(Column<A, ?> column) {
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
        public Draft<A> index(Index<A, ?> index) {
            boolean added =
                    compound.stream().anyMatch(both -> both.contains(index)) && !single.contains(List.of(index));
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
        public Draft<A> together(Index<A, ?> first, Index<A, ?> second) {
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
            boolean taken = List.of("community", "id", "version", "format", "body", "head")
                            .contains(column.name())
                    || columns.stream().anyMatch(other -> other.name().equals(column.name()));
            if (taken) {
                throw new IllegalArgumentException("Kind " + name + " cannot have a second column " + column.name());
            }
            columns.add(column);
        }

        private List<List<Index<A, ?>>> trees() {
            List<List<Index<A, ?>>> trees = new ArrayList<>();
            single.stream()
                    .filter(one -> !one.get(0).isMany() && !one.get(0).isUnique())
                    .filter(one ->
                            compound.stream().noneMatch(both -> both.get(0).equals(one.get(0))))
                    .forEach(trees::add);
            trees.addAll(compound);
            return trees;
        }

        /**
         * Names the sealed interface of its events, which makes it a kind with a journal.
         *
         * @param type the interface
         * @return this draft
         */
        public Draft<A> events(Class<? extends Event> type) {
            this.events = Optional.of(type);
            return this;
        }

        /**
         * Says which aggregates stay for their id and history alone.
         *
         * @param condition true of those
         * @return this draft
         */
        public Draft<A> gone(Predicate<A> condition) {
            this.gone = condition;
            return this;
        }

        /**
         * Says which texts are personal, so that they are stored sealed under the key of the person whom they tell of.
         *
         * @param texts them; no column and no event shows any of them
         * @return this draft
         */
        public Draft<A> personal(PersonalTexts<A> texts) {
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
        public Draft<A> upcast(int from, UnaryOperator<Map<String, Object>> step) {
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
        public Draft<A> upcastEvents(int from, UnaryOperator<Map<String, Object>> step) {
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
}
