package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "邻里 community", "𠮷野家", "a'b\"c"})
    void short_visible_text_is_shown_as_it_is(String text) {
        assertEquals(text, Excerpt.of(text));
    }

    @Test
    void thirty_two_code_points_are_shown_whole_and_one_more_is_cut() {
        assertEquals("x".repeat(32), Excerpt.of("x".repeat(32)));
        assertEquals("x".repeat(32) + "…", Excerpt.of("x".repeat(33)));
        assertEquals("𠮷".repeat(32), Excerpt.of("𠮷".repeat(32)));
        assertEquals("𠮷".repeat(32) + "…", Excerpt.of("𠮷".repeat(33)));
    }

    @ParameterizedTest
    @CsvSource({
        "10,\\u000A",
        "0,\\u0000",
        "8238,\\u202E",
        "8203,\\u200B",
        "8232,\\u2028",
        "8233,\\u2029",
        "57344,\\uE000",
        "55296,\\uD800",
        "917505,\\uE0001"
    })
    void what_cannot_be_seen_is_written_out(int codePoint, String shown) {
        assertEquals("a" + shown + "b", Excerpt.of("a" + Character.toString(codePoint) + "b"));
    }

    @Property
    void no_text_makes_a_line_of_its_own_or_floods_a_message(@ForAll String text) {
        String shown = Excerpt.of(text);
        assertTrue(shown.chars().noneMatch(Character::isISOControl));
        assertTrue(shown.lines().count() <= 1);
        assertTrue(shown.length() <= Excerpt.MAX_CODE_POINTS * 8 + 1);
    }
}
