package org.linli.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.IndexKey;
import org.linli.storage.CanonicalText;

/** What tells one request from another: a hash over the command, the actor and every parameter. */
final class Fingerprint {
    private Fingerprint() {}

    /** Where the host has given a key, the hash is keyed: what was asked cannot be found by trying. */
    static String of(Command<?> command, Actor actor, List<?> parameters, Optional<IndexKey> key) {
        String text = CanonicalText.of(List.of(command.key(), tree(actor), tree(parameters)));
        return key.map(secret -> secret.mark("request", text)).orElseGet(() -> sha256(text));
    }

    private static Object tree(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> List.of(tree(inner))).orElse(List.of());
        }
        if (value instanceof Set<?> set) {
            return set.stream()
                    .map(element -> CanonicalText.of(tree(element)))
                    .sorted()
                    .toList();
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(Fingerprint::tree).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((k, v) -> sorted.put(CanonicalText.of(tree(k)), tree(v)));
            return sorted;
        }
        if (value instanceof Record) {
            return ofRecord(value);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Object ofRecord(Object value) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("", value.getClass().getSimpleName());
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                components.put(component.getName(), tree(component.getAccessor().invoke(value)));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("The parameters of commands are public records", e);
        }
        return components;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
