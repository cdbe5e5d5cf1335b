package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.IndexKey;
import org.linli.storage.Query.Cursor;
import org.linli.storage.ValueType;

class PageTokensTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private static final PageTokens TOKENS = new PageTokens(key('k'), "organisations");
    private static final Cursor CURSOR = new Cursor(Optional.of("青蛙王子"), COMMUNITY, "org-1");

    @Test
    void every_type_of_value_comes_back() {
        for (Object value : List.of(
                "青蛙.王子",
                "",
                "\uD842\uDFB7",
                Long.MIN_VALUE,
                true,
                false,
                LocalDate.of(2026, 7, 1),
                Instant.parse("2026-07-01T08:00:00.123456Z"))) {
            Cursor cursor = new Cursor(Optional.of(value), COMMUNITY, "org.1_-");
            assertComesBack(cursor);
        }
        Cursor unordered = new Cursor(Optional.empty(), COMMUNITY, "org-1");
        assertComesBack(unordered);
    }

    @Test
    void the_longest_value_and_id_still_make_a_token_that_is_read() {
        Cursor longest = new Cursor(Optional.of("字".repeat(ValueType.MAX_TEXT)), COMMUNITY, "i".repeat(64));
        assertComesBack(longest);
    }

    private static void assertComesBack(Cursor cursor) {
        for (boolean backwards : new boolean[] {false, true}) {
            PageTokens.Place place = new PageTokens.Place(Optional.of(cursor), backwards);
            assertEquals(Optional.of(place), TOKENS.read(TOKENS.write(place)), cursor::toString);
        }
    }

    private static PageTokens.Place after(Cursor cursor) {
        return new PageTokens.Place(Optional.of(cursor), false);
    }

    @Test
    void the_beginning_and_the_end_come_back() {
        for (boolean backwards : new boolean[] {false, true}) {
            PageTokens.Place place = new PageTokens.Place(Optional.empty(), backwards);
            assertEquals(Optional.of(place), TOKENS.read(TOKENS.write(place)));
        }
    }

    @Test
    void the_token_of_another_list_or_key_is_none() {
        String token = TOKENS.write(after(CURSOR));
        assertEquals(Optional.empty(), new PageTokens(key('k'), "buildings").read(token));
        assertEquals(Optional.empty(), new PageTokens(key('o'), "organisations").read(token));
    }

    @Test
    void what_was_never_a_token_is_none() {
        for (String forged : List.of("", ".", "....", "text", "text..350603005004.b3JnLTE.", "\uD842", "青蛙.王子")) {
            assertEquals(Optional.empty(), TOKENS.read(forged), forged);
        }
        assertEquals(Optional.empty(), TOKENS.read("x".repeat(1_000_000)));
        assertEquals(Optional.empty(), TOKENS.read(TOKENS.write(after(CURSOR)) + ".".repeat(2000)));
    }

    @Test
    void a_marked_text_that_is_too_long_or_has_other_parts_is_none() {
        for (String place : List.of(
                "text",
                "a.text",
                "a.text.YQ",
                "c.text.YQ.350603005004.YQ",
                "text." + "Y".repeat(2000) + ".350603005004.YQ")) {
            String mark = key('k').mark("page", "organisations\n" + place);
            assertEquals(Optional.empty(), TOKENS.read(place + "." + mark));
        }
    }

    @Test
    void a_token_can_stand_in_an_address_and_shows_nothing_as_written() {
        String token = TOKENS.write(after(CURSOR));
        assertTrue(token.matches("[A-Za-z0-9._-]+"), token);
        assertFalse(token.contains("青蛙王子"));
    }

    @Property
    void a_token_with_any_character_changed_is_none(
            @ForAll @IntRange(max = 500) int place, @ForAll @IntRange(min = 1, max = 60) int by) {
        String token = TOKENS.write(after(CURSOR));
        int at = place % token.length();
        char changed = (char) (token.charAt(at) ^ by);
        assertEquals(Optional.empty(), TOKENS.read(token.substring(0, at) + changed + token.substring(at + 1)));
    }

    private static IndexKey key(char of) {
        return IndexKey.of(Character.toString(of).repeat(32).getBytes(StandardCharsets.UTF_8));
    }
}
