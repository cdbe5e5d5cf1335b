package org.linli.storage.jdbc;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Id;

/** Something of each record that the story has to do with, and an id of each kind of aggregate. */
final class HostileSamples {
    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final Map<String, Object> ids = new HashMap<>();

    void put(Class<?> type, Object sample) {
        samples.put(type, sample);
    }

    /** {@return something of the type, if there is one} */
    Optional<Object> of(Type type) {
        Optional<Object> id = Optional.ofNullable(ids.get(type.getTypeName()));
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
        if (raw.isEnum()) {
            return Optional.of(raw.getEnumConstants()[0]);
        }
        return id.or(() -> Optional.ofNullable(samples.get(raw)));
    }

    /** Adds a value, and every record in it. */
    void add(Type type, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> add(argument(type, 0), inner));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> add(argument(type, 0), each));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                add(argument(type, 0), key);
                add(argument(type, 1), held);
            });
        } else if (value instanceof Id<?>) {
            ids.put(type.getTypeName(), value);
            samples.put(Id.class, value);
        } else if (value instanceof Record) {
            samples.put(value.getClass(), value);
            RecordComponent[] components = value.getClass().getRecordComponents();
            List<Object> parts = HostilePlaces.parts(value);
            for (int i = 0; i < components.length; i++) {
                add(components[i].getGenericType(), parts.get(i));
            }
        }
    }

    private static Type argument(Type type, int n) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[n]
                : Object.class;
    }
}
