package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {
    static Stream<Object> known() {
        return Stream.of("text", 1L, true, LocalDate.of(2022, 9, 1), new Label("severity.HINT"));
    }

    static Stream<Object> unknown() {
        return Stream.of(1.5, new BigDecimal("1"), Instant.EPOCH, new Date(0), List.of(1L), new Object());
    }

    @ParameterizedTest
    @MethodSource("known")
    void a_figure_of_a_type_that_can_be_stored_is_kept_as_it_is(Object value) {
        assertEquals(
                Map.of("figure", value),
                Finding.violation("a-b").with("figure", value).figures());
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void a_figure_of_another_type_is_a_bug(Object value) {
        Finding finding = Finding.violation("a-b");
        assertThrows(IllegalArgumentException.class, () -> finding.with("figure", value));
    }

    @Test
    void an_int_becomes_a_long_and_an_enum_its_label() {
        Finding finding = Finding.warning("a-b").with("number", 3).with("weight", Severity.HINT);
        assertEquals(3L, finding.figures().get("number"));
        assertEquals(new Label("severity.HINT"), finding.figures().get("weight"));
    }

    @Test
    void figures_keep_their_order_and_a_later_one_replaces_an_earlier() {
        Finding finding = Finding.violation("a-b").with("z", 1).with("a", 2).with("z", 3);
        assertEquals(List.of("z", "a"), new ArrayList<>(finding.figures().keySet()));
        assertEquals(3L, finding.figures().get("z"));
    }

    @Test
    void figures_cannot_be_changed_from_outside() {
        Map<String, Object> figures = Finding.violation("a-b").with("x", 1).figures();
        assertThrows(UnsupportedOperationException.class, () -> figures.put("y", 2L));
    }

    @Test
    void with_makes_another_finding_and_leaves_the_first_alone() {
        Finding bare = Finding.violation("a-b");
        assertEquals(1, bare.with("x", 1).figures().size());
        assertTrue(bare.figures().isEmpty());
    }

    @Test
    void on_names_the_basis_and_keeps_the_rest() {
        List<Basis> basis = List.of(Basis.story("F3"));
        Finding finding = Finding.warning("a-b").with("x", 1).on(basis);
        assertEquals(new Finding("a-b", Severity.WARNING, Map.of("x", 1L), basis), finding);
    }

    @Test
    void the_factories_say_what_a_finding_weighs() {
        assertEquals(Severity.VIOLATION, Finding.violation("a-b").severity());
        assertEquals(Severity.WARNING, Finding.warning("a-b").severity());
    }
}
