package org.linli.community;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.storage.Index;
import org.linli.storage.Query;
import org.linli.storage.ValueType;

/**
 * The form in which names are compared, for features that find something by a part of its name: two spellings that differ in blanks, in the width of letters and
 * brackets, in case, or in the kind of dot are one. It is for finding only and is never shown.
 */
public final class NameKey {
    /** By about how many pairs a part is looked for; more cost more than they leave out. */
    private static final int MOST_PAIRS = 3;

    private NameKey() {}

    /**
     * The key of a name.
     *
     * @param name as written
     * @return how it is compared; a fingerprint of what no name can hold
     */
    public static String of(String name) {
        String key = CharMatcher.whitespace().removeFrom(PlainText.searchForm(name));
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

    /**
     * Each two neighbouring characters of the keys, by which a name is found by a part of it.
     *
     * @param keys the keys of names
     * @return the pairs
     */
    public static List<String> pairs(Collection<String> keys) {
        return keys.stream().flatMap(key -> pairs(key).stream()).distinct().toList();
    }

    private static List<String> pairs(String key) {
        int[] points = key.codePoints().toArray();
        return IntStream.range(0, points.length - 1)
                .mapToObj(at -> new String(points, at, 2))
                .toList();
    }

    /** Whether one of the keys holds this part. */
    static boolean isIn(String part, Collection<String> keys) {
        return keys.stream().anyMatch(key -> key.contains(of(part)));
    }

    /**
     * What is wrong with a part that is asked for: it has to hold a pair.
     *
     * @param part as written
     * @return {@code name-part-short}; empty when it holds one
     */
    @SuppressWarnings("exports") // features call this from within
    public static Optional<Finding> tooShort(String part) {
        return pairs(of(part)).isEmpty()
                ? Optional.of(Finding.violation("name-part-short").with("least", 2))
                : Optional.empty();
    }

    /**
     * Those of some aggregates whose names hold a part.
     *
     * @param part as written
     * @param found the aggregates
     * @param keys the keys of the names of one
     * @param <A> the aggregate
     * @return in their order each one that does, and nothing for one that does not
     */
    public static <A> List<Optional<A>> holding(String part, List<A> found, Function<A, Collection<String>> keys) {
        return found.stream()
                .map(each -> Optional.of(each).filter(named -> isIn(part, keys.apply(named))))
                .toList();
    }

    /**
     * Narrowed to names that hold some pairs of the part; what is found may still hold them apart.
     *
     * @param query what is asked for
     * @param pairs the index of pairs
     * @param part as written
     * @param <A> the aggregate
     * @return the question
     */
    @SuppressWarnings("exports") // features call this from within
    public static <A> Query<A> narrowed(Query<A> query, Index<A, String> pairs, String part) {
        List<String> all = pairs(of(part)).stream().distinct().toList();
        Query<A> narrowed = query;
        for (int at = 0; at < all.size(); at += Math.max(1, all.size() / MOST_PAIRS)) {
            narrowed = narrowed.where(pairs, all.get(at));
        }
        return narrowed;
    }
}
