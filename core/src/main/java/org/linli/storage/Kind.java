package org.linli.storage;

import java.lang.reflect.Type;
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
    private final List<Naming<A, ?>> names;
    private final List<Part<A, ?>> parts;
    private final boolean everyCommunity;

    Kind(KindDraft<A> draft) {
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
        this.names = List.copyOf(draft.names);
        this.parts = List.copyOf(draft.parts);
        this.everyCommunity = draft.everyCommunity;
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
    public static <A> KindDraft<A> named(String name, int format, Class<A> type, Function<A, Ref<A>> ref) {
        return new KindDraft<>(name, format, type, ref);
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
     * declared for itself has none of its own where those that were declared {@linkplain KindDraft#together together} begin with it,
     * or where its values are unique or many, which are found in tables of their own.
     *
     * @return the indexes of each tree, in order
     */
    public List<List<Index<A, ?>>> trees() {
        return trees;
    }

    /** {@return the names that its view shows beside ids} */
    public List<Naming<A, ?>> names() {
        return names;
    }

    /** {@return the parts that have rows and views of their own} */
    public List<Part<A, ?>> parts() {
        return parts;
    }

    /** {@return whether its view shows every community that has data} */
    public boolean isOfEveryCommunity() {
        return everyCommunity;
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
}
