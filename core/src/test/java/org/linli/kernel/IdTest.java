package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "0", ".", "_", "-", "request-7f3a", "350603005004", "a.B_c-9"})
    void the_characters_of_ids_are_allowed(String value) {
        assertEquals(value, Id.of(value).value());
        assertEquals(value, Id.of(value).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a:b", "é", "邻里", "a\n", "a\u0000", "@", "[", "`", "{", "/", ":"})
    void other_characters_are_a_bug(String value) {
        assertThrows(IllegalArgumentException.class, () -> Id.of(value));
    }

    @Test
    void sixty_four_characters_are_allowed_and_one_more_is_not() {
        assertEquals(64, Id.of("x".repeat(Id.MAX_LENGTH)).value().length());
        String longer = "x".repeat(Id.MAX_LENGTH + 1);
        assertThrows(IllegalArgumentException.class, () -> Id.of(longer));
    }

    @Test
    void the_message_shows_an_excerpt_and_no_line_break() {
        String bad = "x\n".repeat(1000);
        String message =
                assertThrows(IllegalArgumentException.class, () -> Id.of(bad)).getMessage();
        assertFalse(message.contains("\n"));
        assertTrue(message.length() < 400);
    }

    @Test
    void ids_are_compared_exactly_and_sorted_by_their_characters() {
        assertNotEquals(Id.of("a"), Id.of("A"));
        assertEquals(
                List.of("1", "B", "a", "ab"),
                Stream.of("ab", "a", "B", "1")
                        .map(Id::<Object>of)
                        .sorted()
                        .map(Id::value)
                        .toList());
    }
}
