package org.linli.community;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.storage.ValueType;

/**
 * The form in which names of organisations are compared: two spellings that differ in blanks, in the width of letters and
 * brackets, in case, or in the kind of dot are one. It is for finding only and is never shown.
 */
final class NameKey {
    private NameKey() {}

    static String of(String name) {
        // Width first: a wide full stop is one of the dots only afterwards.
        String oneDot = PlainText.searchForm(Normalizer.normalize(name, Normalizer.Form.NFKC));
        String key = CharMatcher.whitespace().removeFrom(oneDot).toLowerCase(Locale.ROOT);
        return key.length() <= ValueType.MAX_TEXT && isStorable(key)
                ? key
                : Hashing.sha256().hashString(key, StandardCharsets.UTF_8).toString();
    }

    /** No name has these, but a question may hold one. */
    private static boolean isStorable(String key) {
        return key.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    static List<String> of(String name, Collection<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(NameKey::of)
                .distinct()
                .toList();
    }
}
