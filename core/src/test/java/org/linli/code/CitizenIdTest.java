package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {
    private static final LocalDate TODAY = LocalDate.of(1950, 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "350603188001010016",
                "350603188001010024",
                "35060318800229003X"
            })
    void the_standards_examples_are_accepted(String number) {
        assertEquals(number, CitizenId.parse(number, TODAY).orElseThrow().value());
    }

    @Test
    void the_parts_are_told_apart() {
        CitizenId id = CitizenId.of("350603188001010024");

        assertEquals(Optional.of(LocalDate.of(1880, 1, 1)), id.birthDate());
        assertEquals(Sex.FEMALE, id.sex());
        assertEquals(CitizenIdKind.CITIZEN, id.kind());
        assertEquals("350***********0024", id.toString());
    }

    @Test
    void an_x_stands_at_the_end_only() {
        assertEquals(List.of("citizen-id-alphabet"), refused(CitizenId.parse("35X603188001010016", TODAY)));
    }

    @Test
    void all_independent_mistakes_are_named_at_once() {
        assertEquals(
                List.of("citizen-id-alphabet", "citizen-id-province", "citizen-id-birthdate"),
                refused(CitizenId.parse("99060318801301O01X".replaceFirst("99", "38"), TODAY)));
    }
}
