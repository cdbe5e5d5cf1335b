package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.kernel.Decision;
import org.linli.kernel.Label;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43", "9144030071526726XG", "91330100799655058B", "91350603MA00000310",
                "91350603MA000004XP", "91350603MA000020XY", "54350603ME12345638", "12350603MB1E2F3G7E"
            })
    void published_and_invented_codes_are_accepted(String code) {
        assertEquals(code, CreditCode.parse(code).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350603MA00000310", "91350603MA000004XP", "91350603MA000020XY", "54350603ME12345638"})
    void both_checks_pass_without_a_warning(String code) {
        assertEquals(List.of(), CreditCode.parseStrict(code).findings());
    }

    @Test
    void the_parts_are_told_apart() {
        CreditCode code = CreditCode.of("91350603MA000004XP");

        assertEquals(DivisionCode.of("350603000000"), code.division());
        assertEquals("MA000004X", code.organisationCode());
        CreditCodeCategory category = code.category().orElseThrow();
        assertEquals(new Label("credit-code-department.9"), category.department());
        assertEquals(new Label("credit-code-category.91"), category.category());
    }

    @Test
    void a_category_in_no_list_is_accepted_with_a_warning() {
        String body = "99350603MA0000031";
        Decision<CreditCode> decision = CreditCode.parse(body + CheckCharacter.ofCreditCode(body));

        assertTrue(decision.isAccepted());
        assertEquals(List.of("credit-code-category-unknown"), warned(decision));
    }

    @Test
    void no_division_begins_with_two_zeros() {
        String body = "91000603MA0000031";

        assertEquals(
                List.of("credit-code-division"), refused(CreditCode.parse(body + CheckCharacter.ofCreditCode(body))));
    }

    @Test
    void every_wrong_character_is_named_at_once() {
        assertEquals(
                List.of("credit-code-length", "credit-code-alphabet", "credit-code-division", "credit-code-alphabet"),
                refused(CreditCode.parse("I1A50603S")));
        Decision<CreditCode> nine = CreditCode.parse("I1A50603X");
        assertTrue(refused(nine).contains("credit-code-legacy-form"));
        assertFalse(nine.isAccepted());
    }
}
