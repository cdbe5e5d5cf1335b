package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.feature.Feature;

/** What no statute asks for is not told as if one did (用语与依据相称). */
class NormTextsTest {
    /** 应 as a duty, and not in 响应, 应急, 应报到 and the like. */
    private static final Pattern DUTY = Pattern.compile("(?<![响反对相适供])应(?!急|用|对|答|报到|完成)|必须|不得|务必");

    @Test
    void no_norm_of_practice_of_a_place_or_of_the_library_speaks_as_law() {
        List<String> wrong = Linli.features().stream()
                .map(Feature::rules)
                .<Rule<?>>flatMap(List::stream)
                .filter(rule -> !isStatute(rule))
                .filter(rule -> rule.severity() != Severity.VIOLATION || restsOnPractice(rule))
                .flatMap(rule -> Stream.of(rule.id(), rule.id() + ".statement"))
                .map(key -> key + "=" + Texts.find(key, Locale.CHINESE).orElse(""))
                .filter(line -> DUTY.matcher(line).find())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_duty_is_found_and_a_word_that_only_contains_the_character_is_not() {
        assertTrue(DUTY.matcher("占比应高于 50%").find());
        assertTrue(!DUTY.matcher("响应时限；应急管理；应报到3人；对应").find());
    }

    private static boolean isStatute(Rule<?> rule) {
        return rule.basis().stream().anyMatch(basis -> basis.evidence() == Evidence.VERIFIED);
    }

    private static boolean restsOnPractice(Rule<?> rule) {
        return rule.basis().stream()
                .anyMatch(basis -> basis.evidence() == Evidence.LOCAL || basis.evidence() == Evidence.GENERAL);
    }
}
