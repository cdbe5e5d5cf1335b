package org.linli.work;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.linli.kernel.Id;

/**
 * The key of a request as callers write it (请求键): printable ASCII, or the same as the quoted string of an {@code
 * Idempotency-Key} header. With quotes or without, it is one key.
 */
final class RequestKey {
    private static final int MOST = 255;
    private static final int FIRST_PRINTABLE = ' ';
    private static final int LAST_PRINTABLE = '~';

    private RequestKey() {}

    /**
     * Reads a key.
     *
     * @param given as the caller has it
     * @return the form in which it is stored: itself where it is an {@link Id} in form, else its digest
     * @throws IllegalArgumentException when it has another form
     */
    static String read(String given) {
        String key = given.startsWith("\"") ? unquoted(given) : given;
        require(!key.isEmpty() && key.length() <= MOST);
        require(key.chars().allMatch(character -> character >= FIRST_PRINTABLE && character <= LAST_PRINTABLE));
        return Id.isForm(key)
                ? key
                : Hashing.sha256().hashString(key, StandardCharsets.US_ASCII).toString();
    }

    /** In a quoted string, a backslash stands before a quote or a backslash, and nowhere else. */
    private static String unquoted(String given) {
        int end = given.length() - 1;
        require(end > 0 && given.charAt(end) == '"');
        StringBuilder key = new StringBuilder();
        for (int place = 1; place < end; place++) {
            char character = given.charAt(place);
            require(character != '"');
            if (character == '\\') {
                place++;
                require(place < end && "\"\\".indexOf(given.charAt(place)) >= 0);
            }
            key.append(given.charAt(place));
        }
        return key.toString();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "A request key is 1 to " + MOST
                            + " characters of printable ASCII, as they are or as the quoted string of an Idempotency-Key header");
        }
    }
}
