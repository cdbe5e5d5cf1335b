package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NestedFindingsTest {
    private static final Finding FOUND = Finding.warning("sample-found");

    private record Line(String name, List<Finding> findings, Optional<Finding> worst) {}

    private record Sheet<T>(LocalDate day, List<T> lines, Optional<Line> last) {}

    private record Plain(Id<Line> id, Map<String, Long> figures, Optional<LocalDate> day) {}

    private sealed interface Answer {
        record Told(Finding why) implements Answer {}

        record Nothing() implements Answer {}
    }

    private record Mixed(Answer answer) {}

    @Test
    void each_finding_is_replaced_however_deep_it_lies() {
        Line line = new Line("a", List.of(FOUND, FOUND), Optional.of(FOUND));
        Line now = new Line("a", List.of(cited(FOUND), cited(FOUND)), Optional.of(cited(FOUND)));
        LocalDate day = LocalDate.of(2022, 9, 11);
        assertEquals(
                new Sheet<>(day, List.of(now, now), Optional.of(now)),
                NestedFindings.replaced(
                        new Sheet<>(day, List.of(line, line), Optional.of(line)), NestedFindingsTest::cited));
        assertEquals(
                List.of(new Mixed(new Answer.Told(cited(FOUND))), new Mixed(new Answer.Nothing())),
                NestedFindings.replaced(
                        List.of(new Mixed(new Answer.Told(FOUND)), new Mixed(new Answer.Nothing())),
                        NestedFindingsTest::cited));
        assertEquals(Optional.of(cited(FOUND)), NestedFindings.replaced(Optional.of(FOUND), NestedFindingsTest::cited));
    }

    @Test
    void an_answer_without_findings_is_the_same_object() {
        List<Object> answers = List.of(
                new Sheet<>(
                        LocalDate.of(2022, 9, 11),
                        List.of(new Plain(Id.of("a"), Map.of(), Optional.empty())),
                        Optional.empty()),
                new Plain(Id.of("a"), Map.of("n", 1L), Optional.of(LocalDate.of(2022, 9, 11))),
                "text");
        assertSame(answers, NestedFindings.replaced(answers, NestedFindingsTest::cited));
    }

    private static Finding cited(Finding finding) {
        return finding.with("cited", true);
    }
}
