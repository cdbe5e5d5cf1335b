package org.linli.storage;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one text of a tree: JSON without blanks, members in the order of the tree. The same tree gives the same text in
 * every store, so that hashes, fingerprints and golden files agree.
 */
public final class CanonicalText {
    private CanonicalText() {}

    /**
     * The text of a tree.
     *
     * @param tree maps with text keys, lists, texts, whole numbers and flags
     * @return the JSON text
     * @throws IllegalArgumentException when something else is in the tree, a text holds half of a surrogate pair, the
     *     whole would pass {@link Kind#MAX_TEXT}, or maps and lists lie deeper than {@link Kind#MAX_DEPTH}
     */
    public static String of(Object tree) {
        StringBuilder text = new StringBuilder(256);
        append(tree, text, 0);
        if (text.length() > Kind.MAX_TEXT) {
            throw new IllegalArgumentException(
                    "A stored text has at most " + Kind.MAX_TEXT + " characters, not " + text.length());
        }
        return text.toString();
    }

    private static void append(Object tree, StringBuilder text, int depth) {
        if (depth > Kind.MAX_DEPTH) {
            throw new IllegalArgumentException("A tree is at most " + Kind.MAX_DEPTH + " deep");
        }
        if (tree instanceof String string) {
            appendString(string, text);
        } else if (tree instanceof Long || tree instanceof Integer || tree instanceof Boolean) {
            text.append(tree);
        } else if (tree instanceof Map<?, ?> map) {
            appendMap(map, text, depth + 1);
        } else if (tree instanceof List<?> list) {
            appendList(list, text, depth + 1);
        } else {
            throw new IllegalArgumentException(
                    "A tree cannot hold a " + tree.getClass().getName());
        }
    }

    private static void appendMap(Map<?, ?> map, StringBuilder text, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            if (!(entry.getKey() instanceof String name)) {
                throw new IllegalArgumentException("A tree has texts as keys only");
            }
            appendString(name, text);
            text.append(':');
            append(entry.getValue(), text, depth);
            if (entries.hasNext()) {
                text.append(',');
            }
        }
        text.append('}');
    }

    private static void appendList(List<?> list, StringBuilder text, int depth) {
        text.append('[');
        Iterator<?> elements = list.iterator();
        while (elements.hasNext()) {
            append(elements.next(), text, depth);
            if (elements.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
    }

    private static void appendString(String string, StringBuilder text) {
        Storable.requireWhole(string);
        text.append('"');
        int plain = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') {
                text.append(string, plain, i).append(escaped(c));
                plain = i + 1;
            }
        }
        text.append(string, plain, string.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
