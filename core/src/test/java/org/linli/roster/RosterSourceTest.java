package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterSourceTest {
    @Test
    void a_stream_of_the_caller_is_read_once_and_left_open() throws IOException {
        boolean[] closed = {false};
        InputStream theirs = new ByteArrayInputStream(new byte[] {1, 2}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        RosterSource source = RosterSource.of(theirs);
        try (InputStream opened = source.open()) {
            assertEquals(1, opened.read());
            assertEquals(1, opened.read(new byte[4], 1, 3));
        }
        assertFalse(closed[0]);
        assertFalse(source.isRepeatable());
        assertTrue(RosterSource.of(new byte[0]).isRepeatable());
    }

    @Test
    void rows_show_nothing_of_themselves() {
        RosterColumn name = PeopleRoster.NAME;
        RosterRow row = new RosterRow(Map.of(name, "林某某"));
        CsvRow csv = new CsvRow(2, 2, List.of("林某某"), java.util.Optional.empty(), false);
        assertEquals("林某某", row.text(name));
        assertEquals("", row.text(PeopleRoster.SEX));
        for (Object shown : List.of(row, csv, new ReadRow<>(csv, row, Optional.of("林某某"), List.of()))) {
            assertFalse(shown.toString().contains("林"));
        }
    }

    @Test
    void an_import_has_a_key_of_the_form_of_an_id_and_counts_from_one() {
        RosterImport order = RosterImport.of("k", ImportMode.DRY_RUN, Encoding.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> RosterImport.of("林某某", ImportMode.DRY_RUN, Encoding.UTF_8));
        assertThrows(IllegalArgumentException.class, () -> order.fromRow(0));
        assertThrows(IllegalArgumentException.class, () -> order.batch(0));
        assertThrows(IllegalArgumentException.class, () -> order.batch(RosterImport.MAX_BATCH + 1));
        assertEquals(
                OnKnown.UPDATE, order.onKnown(OnKnown.UPDATE).withExtraColumns().onKnown());
    }
}
