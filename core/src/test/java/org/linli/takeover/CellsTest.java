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
    @ValueSource(strings = {"-5", " -5", "－5", "−5", "–5", "", "1.5", "很多"})
    void a_figure_has_no_sign(String text) {
        assertEquals(List.of("taken-over-number"), refused(Cells.number(text)));
    }
}
