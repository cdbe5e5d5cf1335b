package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.IndexKey;
import org.linli.storage.Query;

/** A token that was not made here is no token, and one that was says where its page ended. */
class PageTokenFuzzTest {
    private static final PageTokens TOKENS = new PageTokens(IndexKey.of(new byte[IndexKey.MIN_BYTES]), "people");

    @FuzzTest(maxDuration = "5s")
    void forged(byte[] written) {
        assertEquals(Optional.empty(), TOKENS.read(new String(written, StandardCharsets.UTF_8)));
    }

    @FuzzTest(maxDuration = "5s")
    void own(byte[] value) {
        String text = new String(value, 0, Math.min(100, value.length), StandardCharsets.UTF_8);
        Query.Cursor cursor = new Query.Cursor(Optional.of(text), DivisionCode.of("350603005004"), "id-1");
        PageTokens.Place place = new PageTokens.Place(Optional.of(cursor), value.length % 2 == 0);
        String token = TOKENS.write(place);
        assertEquals(Optional.of(place), TOKENS.read(token));
        for (int i = 0; i < token.length(); i += 7) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertEquals(Optional.empty(), TOKENS.read(token.substring(0, i) + other + token.substring(i + 1)));
        }
    }
}
