package org.linli.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @Test
    void a_figure_is_read_with_its_unit() {
        assertEquals(120L, Cells.number(" 120户").orElseThrow());
        assertEquals(0L, Cells.number("0").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1，000", "1000.0", "1,000.00户", " 1 000 ", "’1000", "0001000", "１０００．０"})
    void a_figure_is_read_as_spreadsheets_write_it(String text) {
        assertEquals(1000L, Cells.number(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", " -5", "－5", "−5", "–5", "―5", "-1,000.0"})
    void a_figure_below_zero_is_told_as_such(String text) {
        assertEquals(List.of("taken-over-number-negative"), refused(Cells.number(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "很多", "10-20", "10 − 20", "1,00", "1,0000", "1.000", "-很多"})
    void what_is_no_whole_number_is_told_as_such(String text) {
        assertEquals(List.of("taken-over-number"), refused(Cells.number(text)));
    }

    @Test
    void a_figure_that_is_too_large_is_told_with_the_largest() {
        assertEquals(999_999_999L, Cells.number("999,999,999").orElseThrow());
        assertEquals(List.of("taken-over-number-large"), refused(Cells.number("1000000000")));
        assertEquals(List.of("taken-over-number-large"), refused(Cells.number("999999999999")));
    }
}
