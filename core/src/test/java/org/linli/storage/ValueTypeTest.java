package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.contract.Probe;

class ValueTypeTest {
    private static <V> void assertStored(ValueType<V> type, BasicType basic, V value, Object stored) {
        assertEquals(basic, type.basic());
        assertEquals(stored, type.store(value));
        assertEquals(value, type.read(stored));
        assertEquals(basic.toString(), type.toString());
    }

    @Test
    void a_basic_value_is_stored_as_it_is() {
        assertStored(ValueType.TEXT, BasicType.TEXT, "丽景", "丽景");
        assertStored(ValueType.NUMBER, BasicType.NUMBER, 7L, 7L);
        assertStored(ValueType.FLAG, BasicType.FLAG, true, true);
        assertStored(ValueType.DAY, BasicType.DAY, LocalDate.EPOCH, LocalDate.EPOCH);
        assertStored(ValueType.INSTANT, BasicType.INSTANT, Instant.EPOCH, Instant.EPOCH);
    }

    @Test
    void ids_constants_and_codes_are_stored_as_text() {
        assertStored(ValueType.<Probe>id(), BasicType.TEXT, Id.of("a"), "a");
        assertStored(ValueType.of(Role.class), BasicType.TEXT, Role.COMMUNITY_WORKER, "COMMUNITY_WORKER");
        assertStored(
                ValueType.code(DivisionCode::value, DivisionCode::new),
                BasicType.TEXT,
                DivisionCode.of("350603005004"),
                "350603005004");
        assertThrows(
                IllegalArgumentException.class, () -> ValueType.of(Role.class).read("NOBODY"));
    }

    @Test
    void basic_values_have_one_order() {
        for (List<?> ordered : List.of(
                List.of("", "A", "a", "a ", "\ufffd", "\ud842\udfb7"),
                List.of(-1L, 0L, 1L),
                List.of(false, true),
                List.of(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)),
                List.of(Instant.EPOCH, Instant.EPOCH.plusNanos(1000)))) {
            assertEquals(
                    ordered,
                    ordered.stream()
                            .sorted((one, other) -> BasicType.compare(other, one) * -1)
                            .toList());
            for (int i = 1; i < ordered.size(); i++) {
                assertEquals(-1, Integer.signum(BasicType.compare(ordered.get(i - 1), ordered.get(i))));
            }
        }
    }
}
