package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.refused;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"13000000000", "14200000000", "16400000000", "19999999999"})
    void prefixes_are_not_listed(String number) {
        assertEquals(number, MobileNumber.of(number).value());
    }

    @ParameterizedTest
    @CsvSource({
        "12000000000,mobile-number-prefix",
        "05962345678,mobile-number-prefix",
        "1380000567,mobile-number-length",
        "1064800000000,mobile-number-length",
        "1380000567O,mobile-number-digits",
        "'',mobile-number-length"
    })
    void other_numbers_are_refused(String text, String code) {
        assertEquals(List.of(code), refused(MobileNumber.parse(text)));
    }
}
