package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

class TextsOfCodesTest {
    private static final Pattern FIGURE = Pattern.compile("\\{[a-zA-Z0-9]+}");

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

    @Test
    void both_languages_have_the_same_keys_and_figures() {
        Set<String> english = new TreeSet<>(Texts.keys(Locale.ENGLISH));

        assertEquals(english, new TreeSet<>(Texts.keys(Locale.SIMPLIFIED_CHINESE)));
        for (String key : english) {
            assertEquals(figures(key, Locale.ENGLISH), figures(key, Locale.SIMPLIFIED_CHINESE), key);
        }
    }

    private static Set<String> figures(String key, Locale locale) {
        return FIGURE.matcher(Texts.find(key, locale).orElseThrow())
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }
}
