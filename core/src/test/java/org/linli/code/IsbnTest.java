package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9780306406157",
                "978-0-306-40615-7",
                "ISBN 978-0-306-40615-7",
                "isbn：9780306406157",
                "0-306-40615-2"
            })
    void a_number_is_read_in_every_way_of_writing(String text) {
        assertEquals("9780306406157", Isbn.of(text).value());
    }

    @Test
    void an_old_number_may_end_in_x() {
        assertEquals("9780804429573", Isbn.of("0-8044-2957-x").value());
    }

    @ParameterizedTest
    @CsvSource({
        "9780306406158,isbn-check-digit",
        "0306406153,isbn-check-digit",
        "978030640615,isbn-length",
        "978030640615X,isbn-alphabet",
        "0306X06152,isbn-alphabet",
        "9770306406158,isbn-prefix"
    })
    void other_forms_are_refused(String text, String code) {
        assertEquals(List.of(code), refused(Isbn.parse(text)));
    }
}
