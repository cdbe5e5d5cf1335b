package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionCodeTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");

    @ParameterizedTest
    @CsvSource({
        "350603005004,COMMUNITY,350603005004",
        "350603005000,STREET,350603005",
        "350603000000,COUNTY,350603",
        "350600000000,CITY,3506",
        "350000000000,PROVINCE,35",
        "441900006000,STREET,441900006"
    })
    void trailing_zeros_tell_the_level_and_the_prefix(String code, DivisionLevel level, String prefix) {
        assertEquals(level, DivisionCode.of(code).level());
        assertEquals(prefix, DivisionCode.of(code).prefix());
        assertEquals(DivisionCode.of(code), DivisionCode.ofPrefix(prefix));
    }

    @Test
    void parents_lead_up_to_the_province() {
        List<String> path = Stream.iterate(
                        Optional.of(COMMUNITY), Optional::isPresent, code -> code.flatMap(DivisionCode::parent))
                .map(code -> code.orElseThrow().prefix())
                .toList();

        assertEquals(List.of("350603005004", "350603005", "350603", "3506", "35"), path);
    }

    @Test
    void a_level_that_is_left_out_is_skipped() {
        assertEquals(
                "4419", DivisionCode.of("441900006000").parent().orElseThrow().prefix());
    }

    @Test
    void a_division_contains_itself_and_what_lies_within() {
        assertTrue(DivisionCode.ofPrefix("350603").contains(COMMUNITY));
        assertTrue(COMMUNITY.contains(COMMUNITY));
        assertFalse(COMMUNITY.contains(DivisionCode.ofPrefix("350603")));
        assertFalse(DivisionCode.ofPrefix("350602").contains(COMMUNITY));
    }

    @ParameterizedTest
    @CsvSource({
        "350603001000,SUBDISTRICT",
        "350603099000,SUBDISTRICT",
        "350603100000,TOWN",
        "350603199000,TOWN",
        "350603200000,TOWNSHIP",
        "350603399000,TOWNSHIP",
        "350603400000,ENTERPRISE_UNIT",
        "350603599000,ENTERPRISE_UNIT",
        "350603600000,OTHER"
    })
    void the_third_block_tells_the_kind_of_street(String code, StreetKind kind) {
        assertEquals(Optional.of(kind), DivisionCode.of(code).streetKind());
        assertEquals(Optional.empty(), DivisionCode.of(code).committeeKind());
    }

    @ParameterizedTest
    @CsvSource({
        "350603005001,RESIDENTS_COMMITTEE",
        "350603005199,RESIDENTS_COMMITTEE",
        "350603005200,VILLAGERS_COMMITTEE",
        "350603005399,VILLAGERS_COMMITTEE",
        "350603005400,LIKE_RESIDENTS_COMMITTEE",
        "350603005499,LIKE_RESIDENTS_COMMITTEE",
        "350603005500,LIKE_VILLAGERS_COMMITTEE",
        "350603005599,LIKE_VILLAGERS_COMMITTEE",
        "350603005600,OTHER"
    })
    void the_last_block_tells_the_kind_of_committee(String code, CommitteeKind kind) {
        assertEquals(Optional.of(kind), DivisionCode.of(code).committeeKind());
    }

    @ParameterizedTest
    @CsvSource({
        "350603,division-code-length",
        "3506030050041,division-code-length",
        "35060300500A,division-code-digits",
        "003506030050,division-code-province"
    })
    void other_forms_are_refused(String text, String code) {
        assertEquals(List.of(code), refused(DivisionCode.parse(text)));
    }

    @Test
    void full_width_digits_and_spaces_are_normalised() {
        assertEquals(COMMUNITY, DivisionCode.of("３５０６０３ 005 004"));
    }

    @Test
    void codes_sort_so_that_a_division_comes_before_what_lies_within() {
        List<DivisionCode> codes = new ArrayList<>(List.of(COMMUNITY, DivisionCode.ofPrefix("350603005")));
        codes.sort(null);

        assertEquals(COMMUNITY, codes.get(1));
    }

    @Test
    void a_prefix_of_another_length_is_a_callers_mistake() {
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.ofPrefix("35060"));
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.ofPrefix("35060A"));
    }
}
