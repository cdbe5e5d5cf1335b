package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.linli.storage.CanonicalText;
import org.linli.storage.UnreadableException;

/** Any text is a tree that is written and read again, or is refused without being repeated. */
class JsonFuzzTest {
    @FuzzTest(maxDuration = "5s")
    void tree(byte[] written) {
        Map<String, Object> tree;
        try {
            tree = Json.read("probe", new String(written, StandardCharsets.UTF_8));
        } catch (UnreadableException refused) {
            assertNull(refused.getCause());
            assertTrue(refused.getMessage().length() < 200);
            return;
        }
        assertEquals(tree, Json.read("probe", CanonicalText.of(tree)));
    }
}
