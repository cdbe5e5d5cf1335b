package org.linli.work;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.IndexKey;

/**
 * What tells one request from another: a hash over the command, the actor and every parameter. Parameters are as somebody
 * wrote them: of any length, and texts that nobody could store.
 */
final class Fingerprint {
    /** What of a record is the same at each request. */
    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return new Parts(
                    hashOf(type.getSimpleName()),
                    Stream.of(type.getRecordComponents())
                            .map(component -> new Part(hashOf(component.getName()), component.getAccessor()))
                            .toList());
        }
    };

    private Fingerprint() {}

    private record Parts(HashCode name, List<Part> parts) {}

    private record Part(HashCode name, Method accessor) {}

    /** Where the host has given a key, the hash is keyed: what was asked cannot be found by trying. */
    static String of(Command<?> command, Actor actor, List<?> parameters, Optional<IndexKey> key) {
        String hash = hashOf(List.of(command.key(), actor, parameters)).toString();
        return key.map(secret -> secret.mark("request", hash)).orElse(hash);
    }

    /** Each part is hashed by itself, so that no two lists of parts run into the same text. */
    private static HashCode hashOf(Object value) {
        Hasher hasher = Hashing.sha256().newHasher();
        if (value instanceof Optional<?> optional) {
            hasher.putChar('?');
            optional.ifPresent(inner -> put(hasher, inner));
        } else if (value instanceof Set<?> set) {
            hasher.putChar('{');
            sorted(set).forEach(element -> put(hasher, element));
        } else if (value instanceof Collection<?> collection) {
            hasher.putChar('[');
            collection.forEach(element -> put(hasher, element));
        } else if (value instanceof Map<?, ?> map) {
            hasher.putChar(':');
            sorted(map.entrySet().stream()
                            .map(entry -> List.of(entry.getKey(), entry.getValue()))
                            .toList())
                    .forEach(entry -> put(hasher, entry));
        } else if (value instanceof Record) {
            putRecord(hasher, value);
        } else {
            String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
            hasher.putChar('"').putUnencodedChars(text);
        }
        return hasher.hash();
    }

    private static void put(Hasher hasher, Object part) {
        hasher.putBytes(hashOf(part).asBytes());
    }

    /** In an order that does not depend on how a collection was made. */
    private static List<String> sorted(Collection<?> elements) {
        return elements.stream()
                .map(element -> hashOf(element).toString())
                .sorted()
                .toList();
    }

    private static void putRecord(Hasher hasher, Object value) {
        hasher.putChar('(');
        Parts parts = PARTS.get(value.getClass());
        hasher.putBytes(parts.name.asBytes());
        try {
            for (Part part : parts.parts) {
                hasher.putBytes(part.name.asBytes());
                put(hasher, part.accessor.invoke(value));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("The parameters of commands are public records", e);
        }
    }
}
