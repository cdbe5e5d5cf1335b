package org.linli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void the_next_page_has_the_same_size_and_begins_where_the_last_ended() {
        Paging first = Paging.first(20);
        assertEquals(new Paging(20, Optional.empty()), first);
        assertEquals(new Paging(20, Optional.of("token")), first.after("token"));
        assertEquals(new Paging(20, Optional.of("other")), first.after("token").after("other"));
    }

    @Test
    void a_token_is_not_shown() {
        assertEquals("Paging[size=20]", Paging.first(20).toString());
        assertEquals(
                "Paging[size=20, beside a page]",
                Paging.first(20).after("forged\nline").toString());
    }

    @Test
    void sizes_are_looked_at_when_the_list_is_asked() {
        assertEquals(-1, Paging.first(-1).size());
        assertEquals(1001, Paging.first(1001).size());
    }

    @Test
    void a_listing_stays_as_it_was_made() {
        List<String> items = new ArrayList<>(List.of("a", "b"));
        Listing<String> listing = new Listing<>(items, List.of("1", "2"), 2, Optional.empty(), Optional.empty());
        items.add("c");
        assertEquals(List.of("a", "b"), listing.items());
        assertThrows(UnsupportedOperationException.class, () -> listing.items().clear());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Listing<>(items, List.of("1"), 2, Optional.empty(), Optional.empty()));
    }
}
