package org.linli.storage;

import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.kernel.Kebab;
import org.linli.storage.Forms.OptionalForm;

/** The stored form of a record: a map of its components, or the one component itself. Forms of components are made when
 * first needed, so that records may contain one another. */
final class RecordForm implements Shape.Form {
    private static final ConcurrentMap<Class<?>, RecordForm> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Component> components;
    private final Constructor<?> constructor;
    private final String alternative;

    private RecordForm(Class<?> type) {
        this.type = type;
        this.alternative = Kebab.of(type.getSimpleName());
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = Stream.of(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("Not a record: " + type.getName(), e);
        }
        if (!Modifier.isPublic(type.getModifiers()) || !Modifier.isPublic(constructor.getModifiers())) {
            throw notPublic(type);
        }
        this.components = Stream.of(declared)
                .map(component -> new Component(
                        component.getName(),
                        component.getGenericType(),
                        component.getAccessor(),
                        Suppliers.memoize(() -> Shape.form(component.getGenericType()))))
                .toList();
    }

    private static IllegalArgumentException notPublic(Class<?> type) {
        return new IllegalArgumentException(
                "A stored record and its constructor are public, in an exported package: " + type.getName());
    }

    static RecordForm of(Class<?> type) {
        RecordForm known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        RecordForm made = new RecordForm(type);
        KNOWN.put(type, made);
        return made;
    }

    @Override
    public Object write(Object value) {
        if (isInline()) {
            Component only = components.get(0);
            return only.form.get().write(only.of(value));
        }
        return components(value);
    }

    @Override
    public Object read(Object tree) {
        if (isInline()) {
            return construct(new Object[] {readComponent(components.get(0), tree)});
        }
        return fromComponents((Map<?, ?>) tree);
    }

    /** The name by which it is told apart from other records of a sealed interface. */
    String alternative() {
        return alternative;
    }

    Map<String, Object> components(Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Component component : components) {
            Object present = component.of(value);
            if (!(present instanceof Optional<?> optional)) {
                named.put(component.name, component.form.get().write(present));
            } else if (optional.isPresent()) {
                OptionalForm form = (OptionalForm) component.form.get();
                named.put(component.name, form.inner().write(optional.get()));
            }
        }
        return Collections.unmodifiableMap(named);
    }

    Object fromComponents(Map<?, ?> named) {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            Object tree = named.get(component.name);
            values[i] = tree == null ? component.absent(type) : readComponent(component, tree);
        }
        return construct(values);
    }

    boolean has(String component) {
        return components.stream().anyMatch(known -> known.name.equals(component));
    }

    private Object readComponent(Component component, Object tree) {
        return Shape.read(component.type, tree, type.getSimpleName() + "." + component.name);
    }

    private boolean isInline() {
        return components.size() == 1 && !components.get(0).isOptional();
    }

    // Plain reflection: method handles are quicker in the long run, but cost each new process a fifth of a second.
    private Object construct(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            Throwables.throwIfUnchecked(e.getTargetException());
            throw new UnreadableException(
                    "A stored " + type.getSimpleName() + " could not be made", e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw notPublic(type);
        }
    }

    private record Component(String name, Type type, Method accessor, Supplier<Shape.Form> form) {
        boolean isOptional() {
            return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
        }

        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (InvocationTargetException e) {
                Throwables.throwIfUnchecked(e.getTargetException());
                throw new IllegalStateException(e.getTargetException());
            } catch (ReflectiveOperationException e) {
                throw notPublic(accessor.getDeclaringClass());
            }
        }

        Object absent(Class<?> owner) {
            if (isOptional()) {
                return Optional.empty();
            }
            throw new UnreadableException("A stored " + owner.getSimpleName() + " lacks its " + name);
        }
    }
}
