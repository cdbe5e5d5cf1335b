package org.linli.storage;

import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The stored form of values: how a record becomes a tree of maps, lists, texts, numbers and flags, and comes back. Every
 * store writes the same tree, so what is proven for one holds for all.
 *
 * <p>The table of types is closed: records, sealed interfaces of records (told apart by {@value #ALTERNATIVE}, the
 * kebab-case name of the record), lists, sets, maps with text-like keys, {@code Optional}, enums by name, text, whole
 * numbers, flags, dates, instants, durations, and {@link Tree}, which is stored as it is. A record with one component is stored as
 * that component. No class name is stored, nothing else is ever instantiated. Renaming a component or constant changes the format:
 * raise the kind's number and {@linkplain KindDraft#upcast bring old forms up}.
 */
public final class Shape {
    /** The key under which a sealed interface's alternative is stored. */
    public static final String ALTERNATIVE = "is";

    private static final ConcurrentMap<Type, Form> FORMS = new ConcurrentHashMap<>();

    private Shape() {}

    /**
     * The stored form of a value.
     *
     * @param type the declared type of the value
     * @param value the value
     * @return a tree
     * @throws IllegalArgumentException when the type has no stored form
     */
    public static Object write(Type type, Object value) {
        return form(type).write(value);
    }

    /**
     * A value from its stored form.
     *
     * @param type the declared type of the value
     * @param tree the stored form
     * @return the value
     * @throws UnreadableException when the tree does not fit the type; the message names where, never what
     */
    public static Object read(Type type, Object tree) {
        return read(type, tree, type.getTypeName());
    }

    // What went wrong below may quote what was stored, so only its kind and place are passed on.
    static Object read(Type type, Object tree, String place) {
        try {
            return form(type).read(tree);
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            UnreadableException misfit = new UnreadableException(
                    "A stored form does not fit " + place + " (" + e.getClass().getSimpleName() + ")");
            misfit.setStackTrace(e.getStackTrace());
            throw misfit;
        }
    }

    static Form form(Type type) {
        Form known = FORMS.get(type);
        if (known != null) {
            return known;
        }
        Form made = Forms.of(type);
        FORMS.put(type, made);
        return made;
    }

    /** How one type is written and read. */
    interface Form {
        Object write(Object value);

        Object read(Object tree);
    }
}
