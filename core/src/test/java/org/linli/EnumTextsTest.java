package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;

/** What a host shows of an enumerated value is a text, also where no finding has named the value yet. */
class EnumTextsTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** Ports and settings, which programs read and no user sees. */
    private static final Set<String> TECHNICAL =
            Set.of("org.linli", "org.linli.placement", "org.linli.roster", "org.linli.storage", "org.linli.vault");

    @Test
    void every_value_of_a_feature_has_a_text_in_both_languages() {
        List<Enum<?>> values = Codebase.MAIN.stream()
                .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !TECHNICAL.contains(type.getPackageName()))
                .flatMap(EnumTextsTest::values)
                .toList();
        assertTrue(values.size() > 100, values::toString);
        assertEquals(
                List.of(),
                values.stream().filter(value -> !isNamed(value)).map(Label::of).toList());
    }

    @Test
    void a_value_without_a_text_is_seen() {
        assertEquals(List.of(false, true), List.of(isNamed(Journal.Start.NOW), isNamed(Role.COMMUNITY_SECRETARY)));
    }

    private static Stream<Enum<?>> values(JavaClass type) {
        return Stream.of(type.reflect().getEnumConstants()).map(value -> (Enum<?>) value);
    }

    private static boolean isNamed(Enum<?> value) {
        return LANGUAGES.stream()
                .allMatch(language ->
                        Texts.keys(language).contains(Label.of(value).code()));
    }
}
