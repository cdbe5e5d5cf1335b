package org.linli.charter;

import com.google.common.base.Splitter;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads and rebuilds the charter's nested records by the path of a parameter's name. */
final class CharterTree {
    private static final Splitter DOTS = Splitter.on('.');
    private static final Set<Class<?>> VALUES = Set.of(Share.class, Span.class);

    private CharterTree() {}

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (RecordComponent part : Charter.class.getRecordComponents()) {
            if (isBranch(part.getType())) {
                collect(part.getName(), part.getType(), names);
            }
        }
        return names;
    }

    static Object get(Charter charter, String name) {
        Object value = charter;
        for (String step : DOTS.split(name)) {
            value = read(component(value, step), value);
        }
        return value;
    }

    static Class<?> type(String name) {
        return leaf(name).getType();
    }

    static boolean holdsNumbers(String name) {
        return leaf(name).getGenericType().getTypeName().contains("Integer");
    }

    static Charter with(Charter charter, String name, Object value) {
        return (Charter) rebuilt(charter, DOTS.splitToList(name), value);
    }

    private static Object rebuilt(Object node, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        RecordComponent[] parts = node.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Object old = read(parts[i], node);
            boolean onPath = parts[i].getName().equals(path.get(0));
            values[i] = onPath ? rebuilt(old, path.subList(1, path.size()), value) : old;
        }
        return build(node.getClass(), parts, values);
    }

    private static RecordComponent leaf(String name) {
        Class<?> type = Charter.class;
        RecordComponent found = null;
        for (String step : DOTS.split(name)) {
            found = component(type, step);
            type = found.getType();
        }
        return Objects.requireNonNull(found);
    }

    private static void collect(String path, Class<?> type, List<String> names) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = path + "." + part.getName();
            if (isBranch(part.getType())) {
                collect(name, part.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    private static boolean isBranch(Class<?> type) {
        return type.isRecord() && !VALUES.contains(type);
    }

    private static RecordComponent component(Object node, String step) {
        return component(node.getClass(), step);
    }

    private static RecordComponent component(Class<?> type, String step) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getName().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The charter has no " + step));
    }

    private static Object read(RecordComponent part, Object node) {
        try {
            return part.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + part, e);
        }
    }

    private static Object build(Class<?> type, RecordComponent[] parts, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot build " + type, e);
        }
    }
}
