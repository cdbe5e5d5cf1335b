package org.linli.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.storage.contract.ProbeKinds.PROBE;
import static org.linli.storage.contract.ProbeKinds.TITLE;
import static org.linli.storage.contract.ProbeKinds.WEIGHT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.storage.Query.Condition;
import org.linli.storage.Query.Cursor;
import org.linli.storage.Query.Range;
import org.linli.storage.contract.Probe;

class QueryTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    private final Query<Probe> all = Query.in(HOME, PROBE);

    @Test
    void a_query_grows_without_changing_the_one_before() {
        Query<Probe> narrowed =
                all.where(TITLE, "a").where(WEIGHT, 1L).from(WEIGHT, 1L).limit(5);
        assertEquals(0, all.conditions().size());
        assertEquals(2, narrowed.conditions().size());
        assertEquals(Optional.of(1L), narrowed.range().orElseThrow().from());
        assertEquals(5, narrowed.limit());
        assertEquals(Optional.empty(), Query.everywhere(PROBE).scope());
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Condition<>(WEIGHT, "a"));
        assertThrows(IllegalArgumentException.class, () -> new Condition<>(WEIGHT, 1));
        assertThrows(IllegalArgumentException.class, () -> new Range<>(TITLE, Optional.of(1L), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Range<>(TITLE, Optional.empty(), Optional.of(1L)));
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        Cursor plain = new Cursor(Optional.empty(), HOME, "a");
        Cursor numbered = new Cursor(Optional.of(1L), HOME, "a");
        assertEquals(Optional.of(plain), all.after(plain).after());
        assertEquals(
                Optional.of(numbered), all.orderedBy(WEIGHT).after(numbered).after());
        assertThrows(IllegalArgumentException.class, () -> all.after(numbered));
        assertThrows(IllegalArgumentException.class, () -> all.orderedBy(WEIGHT).after(plain));
        assertThrows(IllegalArgumentException.class, () -> all.orderedBy(TITLE).after(numbered));
        assertThrows(IllegalArgumentException.class, () -> new Cursor(Optional.empty(), HOME, "a b"));
    }

    @Test
    void values_are_not_shown() {
        Query<Probe> query = all.where(TITLE, "secret")
                .between(TITLE, "secret", "secret2")
                .after(new Cursor(Optional.of("secret"), HOME, "a"));
        assertFalse(query.toString().contains("secret"), query::toString);
    }
}
