package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;

/** What every text that a command takes is about is thought about. */
class FreeTextTest {
    @Test
    void every_text_that_a_command_takes_is_known_for_what_it_is_about() {
        assertEquals(FreeTexts.known(), FreeTexts.found());
    }

    @Test
    void a_text_deep_within_a_form_would_be_seen() {
        assertEquals(
                List.of("planted.tell form.inner.text", "planted.tell form.list"),
                FreeTexts.of("planted.tell form", Outer.class));
        assertTrue(FreeTexts.of("planted.tell id", Id.class).isEmpty(), "an id is no free text");
    }

    private record Outer(Inner inner, List<String> list) {}

    private record Inner(String text, int number) {}
}
