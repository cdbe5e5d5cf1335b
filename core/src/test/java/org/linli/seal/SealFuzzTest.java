package org.linli.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.linli.code.DivisionCode;

/** What is no seal is refused, and a seal that was changed is not whole. */
class SealFuzzTest {
    private static final String TRUE = Seal.of(
                    DivisionCode.of("350603005004"),
                    Instant.parse("2022-09-11T01:00:00Z"),
                    List.of(
                            new Seal.Leaf("alliance", "a-1", 3, "f".repeat(64)),
                            new Seal.Leaf("person", "p-1", 1, "0".repeat(64))))
            .text();

    @FuzzTest(maxDuration = "5s")
    void text(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        try {
            assertEquals(text, Seal.parse(text).text());
        } catch (IllegalArgumentException refused) {
            assertEquals(IllegalArgumentException.class, refused.getClass());
        }
    }

    /** The first two bytes say where the seal is changed, the rest what is put there. */
    @FuzzTest(maxDuration = "5s")
    void changed(byte[] change) {
        if (change.length < 3) {
            return;
        }
        int at = ((change[0] & 0xff) << 8 | change[1] & 0xff) % TRUE.length();
        String put = new String(change, 2, change.length - 2, StandardCharsets.ISO_8859_1);
        String text = TRUE.substring(0, at) + put + TRUE.substring(Math.min(TRUE.length(), at + put.length()));
        try {
            assertEquals(text.equals(TRUE), Seal.parse(text).isWhole());
        } catch (IllegalArgumentException refused) {
            assertFalse(text.equals(TRUE));
        }
    }
}
