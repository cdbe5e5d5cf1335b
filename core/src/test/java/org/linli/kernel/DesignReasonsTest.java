package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.charter.CharterParameters;

class DesignReasonsTest {
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    @Test
    void each_reason_of_the_library_has_its_chinese_and_none_is_left_over() {
        Set<String> stated = Stream.concat(
                        Linli.features().stream()
                                .flatMap(feature -> Stream.concat(
                                        feature.rules().stream().map(Rule::basis),
                                        feature.reasons().stream().map(Reason::basis))),
                        CharterParameters.known().all().stream()
                                .flatMap(parameter -> parameter.editions().stream())
                                .map(edition -> edition.basis()))
                .flatMap(List::stream)
                .filter(basis -> basis.evidence() == Evidence.DESIGN)
                .map(Basis::article)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(stated);
        missing.removeAll(DesignReasons.all().keySet());
        assertEquals(Set.of(), missing, "write a line of kernel/designs_zh.txt for each");
        Set<String> left = new TreeSet<>(DesignReasons.all().keySet());
        left.removeAll(stated);
        assertEquals(Set.of(), left, "no rule, reason or parameter states these");
    }

    @Test
    void the_chinese_is_chinese() {
        DesignReasons.all().forEach((english, chinese) -> {
            assertTrue(!ENGLISH.matcher(chinese).find(), chinese);
            assertTrue(!chinese.isBlank() && !chinese.endsWith("。"), chinese);
        });
    }

    @Test
    void a_reason_is_shown_in_the_language_of_the_reader_and_a_source_in_its_own_words() {
        Basis design = Basis.design("a place is for one person");
        assertEquals("《Linli》 一个名额一个人 [D]", design.in(Locale.SIMPLIFIED_CHINESE).cite());
        assertEquals(design, design.in(Locale.ENGLISH));
        Basis host = Basis.design("a reason of the host's own");
        assertEquals(host, host.in(Locale.CHINESE));
        Basis local = Basis.local("中江在职党员双报到", "八类服务岗位");
        assertEquals(local, local.in(Locale.CHINESE));
    }
}
