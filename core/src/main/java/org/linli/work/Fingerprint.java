package org.linli.work;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.IndexKey;

/**
 * Distinguishes one request from another: a hash over the command, the actor and every parameter. Parameters are raw input: of
 * any length, with texts that could not be stored.
 */
final class Fingerprint {
    /** What of a record is the same at each request. */
    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Hasher names = hasher();
            text(names, type.getSimpleName());
            components.forEach(component -> text(names, component.getName()));
            return new Parts(
                    names.hash(),
                    components.stream().map(RecordComponent::getAccessor).toList());
        }
    };

    private Fingerprint() {}

    private record Parts(HashCode names, List<Method> accessors) {}

    /** Where the host has given a key, the hash is keyed: what was asked cannot be found by trying. */
    static String of(Command<?> command, Actor actor, List<?> parameters, Optional<IndexKey> key) {
        String hash = hashOf(List.of(command.key(), actor, parameters)).toString();
        return key.map(secret -> secret.mark("request", hash)).orElse(hash);
    }

    private static HashCode hashOf(Object value) {
        Hasher hasher = hasher();
        put(hasher, value);
        return hasher.hash();
    }

    private static Hasher hasher() {
        return Hashing.sha256().newHasher();
    }

    /** Each part says what it is and how long, so that no two lists of parts run into the same bytes. */
    private static void put(Hasher hasher, Object value) {
        if (value instanceof Optional<?> optional) {
            hasher.putChar(optional.isPresent() ? '!' : '?');
            optional.ifPresent(inner -> put(hasher, inner));
        } else if (value instanceof Set<?> set) {
            hasher.putChar('{').putInt(set.size());
            sorted(set).forEach(element -> text(hasher, element));
        } else if (value instanceof Collection<?> collection) {
            hasher.putChar('[').putInt(collection.size());
            collection.forEach(element -> put(hasher, element));
        } else if (value instanceof Map<?, ?> map) {
            hasher.putChar(':').putInt(map.size());
            sorted(map.entrySet().stream()
                            .map(entry -> List.of(entry.getKey(), entry.getValue()))
                            .toList())
                    .forEach(entry -> text(hasher, entry));
        } else if (value instanceof Record) {
            putRecord(hasher, value);
        } else {
            text(hasher, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static void text(Hasher hasher, String text) {
        hasher.putChar('"').putInt(text.length()).putUnencodedChars(text);
    }

    /** In an order that does not depend on how a collection was made. */
    private static List<String> sorted(Collection<?> elements) {
        return elements.stream()
                .map(element -> hashOf(element).toString())
                .sorted()
                .toList();
    }

    private static void putRecord(Hasher hasher, Object value) {
        Parts parts = PARTS.get(value.getClass());
        hasher.putChar('(').putBytes(parts.names.asBytes());
        parts.accessors.forEach(accessor -> put(hasher, Components.of(value, accessor)));
    }
}
