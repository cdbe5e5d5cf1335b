package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;

/** Keys in the form of an Idempotency-Key header. */
class RequestKeyTest {
    @Test
    void a_key_in_the_form_of_an_id_is_stored_as_it_is_with_quotes_or_without() {
        assertEquals("8e03978e-40d5-43dd-bc93-6894a57f9324", RequestKey.read("8e03978e-40d5-43dd-bc93-6894a57f9324"));
        assertEquals(
                "8e03978e-40d5-43dd-bc93-6894a57f9324", RequestKey.read("\"8e03978e-40d5-43dd-bc93-6894a57f9324\""));
    }

    @Test
    void any_other_printable_text_is_stored_by_its_digest() {
        for (String key : List.of("order 7/2022", "a:b", " ", "~", "x".repeat(65), "x".repeat(255))) {
            String stored = RequestKey.read(key);
            assertTrue(Id.isForm(stored), stored);
            assertEquals(stored, RequestKey.read("\"" + key + "\""));
            assertNotEquals(stored, RequestKey.read(key.substring(1) + "?"));
        }
        assertEquals(64, RequestKey.read("a:b").length());
    }

    @Test
    void escapes_of_the_quoted_string_are_taken_back() {
        assertEquals(RequestKey.read("say \"yes\" \\ no"), RequestKey.read("\"say \\\"yes\\\" \\\\ no\""));
        assertEquals(RequestKey.read("\"a\\\\\""), RequestKey.read("a\\"));
    }

    @Test
    void what_is_no_key_is_refused() {
        for (String wrong : List.of(
                "",
                "\"\"",
                "\"",
                "\"a",
                "\"a\"b\"",
                "\"a\\\"",
                "\"a\\b\"",
                "\"a\";p=1",
                "鞋",
                "a\tb",
                "a\u007f",
                "\u001f",
                "x".repeat(256),
                "\"" + "x".repeat(256) + "\"")) {
            assertThrows(IllegalArgumentException.class, () -> RequestKey.read(wrong), wrong);
        }
    }
}
