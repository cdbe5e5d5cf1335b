package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

class TextsOfCodesTest {
    static Stream<Enum<?>> constants() {
        return Stream.of(
                        BirthDateProblem.values(),
                        CitizenIdKind.values(),
                        CommitteeKind.values(),
                        DateReading.values(),
                        DivisionLevel.values(),
                        LegacyForm.values(),
                        Sex.values(),
                        StreetKind.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_has_a_label_in_both_languages(Enum<?> constant) {
        String key = Label.of(constant).code();

        assertTrue(Texts.find(key, Locale.ENGLISH).isPresent(), key);
        assertTrue(Texts.find(key, Locale.SIMPLIFIED_CHINESE).isPresent(), key);
    }
}
