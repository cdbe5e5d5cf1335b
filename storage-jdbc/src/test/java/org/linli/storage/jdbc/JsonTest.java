package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.linli.storage.CanonicalText;
import org.linli.storage.Kind;
import org.linli.storage.StorageException;

class JsonTest {
    private static void assertRefused(String text) {
        StorageException refused = assertTimeout(
                Duration.ofSeconds(30), () -> assertThrows(StorageException.class, () -> Json.read("probe", text)));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("A stored probe cannot be read"), message);
        assertFalse(message.contains("secret"), message);
        assertNull(refused.getCause(), "a parser's exception would show the text");
    }

    @Property
    void what_is_written_is_read_again(@ForAll("trees") Map<String, Object> tree) {
        String text = CanonicalText.of(tree);
        assertEquals(tree, Json.read("probe", text));
        assertEquals(text, CanonicalText.of(Json.read("probe", text)));
    }

    @Provide
    Arbitrary<Map<String, Object>> trees() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("aA \"\\/{}[]:,\n\u0001é丽").ofMaxLength(6);
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts.asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.of("𠮷", "").asGeneric());
        Arbitrary<Object> values = Arbitraries.lazyOf(
                () -> scalars,
                () -> scalars,
                () -> scalars.list().ofMaxSize(3).asGeneric(),
                () -> Arbitraries.maps(texts, scalars).ofMaxSize(3).asGeneric());
        return Arbitraries.maps(texts, values).ofMaxSize(5);
    }

    @Test
    void case_48_a_name_that_comes_twice_is_refused() {
        assertRefused("{\"a\":1,\"a\":2}");
        assertRefused("{\"x\":{\"secret\":1,\"secret\":2}}");
    }

    @Test
    void case_48_depth_is_bounded() {
        Map<String, Object> tree = new HashMap<>();
        for (int i = 1; i < Kind.MAX_DEPTH; i++) {
            tree = new LinkedHashMap<>(Map.of("x", tree));
        }
        assertEquals(tree, Json.read("probe", CanonicalText.of(tree)));
        String text = CanonicalText.of(tree);
        assertRefused("{\"x\":" + text + "}");
        assertRefused("{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    }

    @Test
    void length_is_bounded() {
        String fits = "{\"x\":\"" + "a".repeat(Kind.MAX_TEXT - 8) + "\"}";
        assertEquals(Kind.MAX_TEXT, fits.length());
        assertEquals(1, Json.read("probe", fits).size());
        assertRefused(fits.replace("{", "{ "));
        assertRefused("{\"x\":\"" + "a".repeat(10_000_000) + "\"}");
    }

    @Test
    void case_48_numbers_are_whole_and_fit_a_long() {
        assertEquals(
                List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L),
                Json.read("probe", "{\"x\":[-9223372036854775808,9223372036854775807,0]}")
                        .get("x"));
        assertRefused("{\"x\":9223372036854775808}");
        assertRefused("{\"x\":1e999999999}");
        assertRefused("{\"x\":1.0}");
        assertRefused("{\"x\":" + "9".repeat(10_000) + "}");
        assertRefused("{\"x\":NaN}");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        assertEquals(Map.of("𠮷", "𠮷"), Json.read("probe", "{\"\\ud842\\udfb7\":\"\\ud842\\udfb7\"}"));
        assertRefused("{\"x\":\"\\ud842\"}");
        assertRefused("{\"x\":\"\\udfb7\\ud842\"}");
        assertRefused("{\"\\ud842\":1}");
    }

    @Test
    void only_one_object_is_read() {
        assertRefused("");
        assertRefused("[]");
        assertRefused("\"secret\"");
        assertRefused("{\"secret\":1");
        assertRefused("{} secret");
        assertRefused("{}{}");
        assertRefused("{\"x\":null}");
        assertRefused("{\"x\":secret}");
        assertRefused("{'x':1}");
        assertRefused("{\"x\":1,}");
        assertRefused("{\"x\":1 /* secret */}");
        assertEquals(Map.of(), Json.read("probe", "{}"));
    }
}
