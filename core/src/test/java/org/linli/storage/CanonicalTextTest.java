package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    @Test
    void a_tree_has_one_text_without_blanks() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("b", List.of(1L, true, "x", List.of(), Map.of()));
        tree.put("a", -5);
        assertEquals("{\"b\":[1,true,\"x\",[],{}],\"a\":-5}", CanonicalText.of(tree));
    }

    @Test
    void only_what_must_be_escaped_is_escaped() {
        assertEquals(
                "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\u007f\u2028𠮷\"",
                CanonicalText.of("\"\\/\n\r\t\u0000\u001f\u007f\u2028𠮷"));
        assertEquals("{\"\\\"\":1}", CanonicalText.of(Map.of("\"", 1L)));
    }

    @Property
    void half_of_a_surrogate_pair_is_refused_and_everything_else_kept(@ForAll String text) {
        boolean whole = text.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
        if (whole) {
            assertEquals(2 + escapedLength(text), CanonicalText.of(text).length());
        } else {
            assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(text));
        }
    }

    private static int escapedLength(String text) {
        return text.chars()
                .map(c -> "\"\\\n\r\t".indexOf(c) >= 0 ? 2 : c < 0x20 ? 6 : 1)
                .sum();
    }

    @Test
    void a_lone_surrogate_is_refused_wherever_it_stands() {
        for (String text : List.of("\ud842", "\udfb7", "a\ud842", "\udfb7\ud842", "\ud842\ud842\udfb7")) {
            assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(text));
            assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(Map.of(text, 1L)));
        }
    }

    @Test
    void what_no_tree_holds_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(0.5));
        assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(List.of(BigDecimal.ONE)));
        assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(Map.of(1L, 1L)));
    }

    @Test
    void a_text_is_bounded() {
        String longest = "x".repeat(Kind.MAX_TEXT - 2);
        assertEquals(Kind.MAX_TEXT, CanonicalText.of(longest).length());
        assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(longest + "x"));
    }

    @Test
    void a_tree_is_at_most_so_deep() {
        Object tree = "leaf";
        for (int depth = 0; depth < Kind.MAX_DEPTH; depth++) {
            tree = depth % 2 == 0 ? List.of(tree) : Map.of("k", tree);
        }
        Object deepest = tree;
        assertEquals(32 / 2 * 2 + 32 / 2 * 6 + 6, CanonicalText.of(deepest).length());
        assertThrows(IllegalArgumentException.class, () -> CanonicalText.of(List.of(deepest)));
    }
}
