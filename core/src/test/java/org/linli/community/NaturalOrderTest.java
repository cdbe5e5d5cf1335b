package org.linli.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.storage.ValueType;

class NaturalOrderTest {
    private static void assertOrder(String... expected) {
        List<String> shuffled = new ArrayList<>(List.of(expected));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Comparator.comparing(NaturalOrder::key));
        assertEquals(List.of(expected), shuffled);
    }

    @Test
    void numbers_come_as_people_count() {
        assertOrder("1栋", "2栋", "9栋", "10栋", "11栋", "100栋");
        assertOrder("1-2栋", "1-10栋", "2-1栋", "10-1栋");
        assertOrder("A9", "A10", "B1");
        assertOrder("9", "009a", "10");
    }

    @Test
    void chinese_numbers_come_so_too() {
        assertOrder("一栋", "二栋", "九栋", "十栋", "十一栋", "二十栋", "二十一栋", "九十九栋");
        assertOrder("税务局第二党支部", "税务局第三党支部", "税务局第十党支部", "税务局第十二党支部");
        assertEquals(NaturalOrder.key("十一栋"), NaturalOrder.key("11栋"));
        assertEquals(NaturalOrder.key("二〇栋"), NaturalOrder.key("20栋"));
    }

    @Test
    void width_blanks_and_case_do_not_matter() {
        assertEquals(NaturalOrder.key("a9栋"), NaturalOrder.key("Ａ ９ 栋"));
        assertEquals(NaturalOrder.key("9栋"), NaturalOrder.key("09栋"));
    }

    @Test
    void a_number_of_any_length_can_be_stored() {
        for (String number :
                List.of("", "0", "9".repeat(50), "1a".repeat(25), "十一".repeat(25), "\uD842\uDFB7".repeat(50))) {
            String key = NaturalOrder.key(number);
            assertTrue(key.codePointCount(0, key.length()) <= ValueType.MAX_TEXT, number);
        }
    }
}
