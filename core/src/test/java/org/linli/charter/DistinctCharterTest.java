package org.linli.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linli.Features;

/** Each parameter that is set comes out at its own component of the terms, and nowhere else. */
class DistinctCharterTest {
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2022, 9, 1), LocalDate.of(2026, 9, 1));

    @Test
    void all_values_differ_from_each_other_and_from_all_that_the_nation_ever_held() {
        Map<String, String> values = DistinctCharter.values();
        Set<String> seen = new HashSet<>();
        for (CharterParameter parameter : CharterParameters.known().all()) {
            String text = values.get(parameter.name());
            Object value = parameter.read(text).orElseThrow();
            parameter.editions().forEach(edition -> assertNotEquals(edition.value(), value, parameter.name()));
            assertTrue(value instanceof Boolean || value instanceof Enum<?> || seen.add(text), parameter.name());
        }
        assertEquals(values.keySet(), names());
    }

    @Test
    void every_parameter_comes_out_at_its_own_component() {
        for (LocalDate day : DAYS) {
            Charter charter = DistinctCharter.from(day);
            Map<String, String> read = new TreeMap<>();
            new Features().terms().forEach(terms -> read.putAll(written(terms, charter, day)));
            assertEquals(new TreeMap<>(DistinctCharter.values()), read);
        }
    }

    @Test
    void each_parameter_alone_changes_its_own_component_alone() {
        LocalDate day = DAYS.get(0);
        Charter before = CharterSample.community(day);
        DistinctCharter.values().forEach((name, text) -> {
            Charter after = before.with(Map.of(name, text)).orElseThrow();
            for (Terms<?> terms : new Features().terms()) {
                Map<String, String> expected = new TreeMap<>(written(terms, before, day));
                expected.replace(name, text);
                assertEquals(expected, written(terms, after, day), name);
            }
        });
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        new Features().terms().forEach(terms -> terms.parameters().forEach(parameter -> names.add(parameter.name())));
        return names;
    }

    private static Map<String, String> written(Terms<?> terms, Charter charter, LocalDate day) {
        Map<String, String> written = new TreeMap<>();
        write(terms.name(), charter.terms(terms, day), written);
        return written;
    }

    private static void write(String path, Object value, Map<String, String> written) {
        if (value instanceof Record branch
                && !(value instanceof Span)
                && !(value instanceof Share)
                && !(value instanceof Fraction)
                && !(value instanceof org.linli.calendar.Term)) {
            for (RecordComponent part : branch.getClass().getRecordComponents()) {
                write(path + "." + part.getName(), component(branch, part), written);
            }
        } else {
            written.put(path, CharterText.write(value));
        }
    }

    private static Object component(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(part.toString(), e);
        }
    }
}
