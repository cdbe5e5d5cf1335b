package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.kernel.Explained.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridCodeTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private final GridCodeScheme fifteen = GridCodeScheme.fifteenDigits();
    private final GridCodeScheme twenty = GridCodeScheme.twentyDigits("010100");

    @ParameterizedTest
    @CsvSource({"1,350603005004001", "999,350603005004999"})
    void fifteen_digits_are_the_community_and_a_sequence(int sequence, String code) {
        assertEquals(code, fifteen.compose(COMMUNITY, sequence).orElseThrow().value());
        assertEquals(code, fifteen.parse(code, COMMUNITY).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"0,01010035060300500400", "99,01010035060300500499"})
    void twenty_digits_begin_with_the_object(int sequence, String code) {
        assertEquals(code, twenty.compose(COMMUNITY, sequence).orElseThrow().value());
        assertEquals(code, twenty.parse(code, COMMUNITY).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void sequences_outside_the_scheme_are_refused(int sequence) {
        assertEquals(List.of("grid-code-sequence"), refused(fifteen.compose(COMMUNITY, sequence)));
    }

    @Test
    void a_division_above_has_no_grids() {
        assertEquals(
                List.of("grid-code-community-level"), refused(fifteen.compose(DivisionCode.of("350603005000"), 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "350603005005001,grid-code-community",
        "350603005004000,grid-code-sequence",
        "35060300500401,grid-code-length",
        "35060300500400A,grid-code-digits",
        "'',grid-code-length"
    })
    void codes_of_another_form_or_community_are_refused(String text, String code) {
        assertEquals(List.of(code), refused(fifteen.parse(text, COMMUNITY)));
    }

    @Test
    void another_object_and_community_are_both_named() {
        assertEquals(
                List.of("grid-code-object", "grid-code-community"),
                refused(twenty.parse("02010035060300500500", COMMUNITY)));
    }

    @Test
    void an_object_code_has_six_digits() {
        assertThrows(IllegalArgumentException.class, () -> GridCodeScheme.twentyDigits("0101"));
        assertThrows(IllegalArgumentException.class, () -> GridCodeScheme.twentyDigits("01010A"));
    }
}
