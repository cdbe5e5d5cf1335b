package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every command and every question, with every hostile value in every place. */
class HostileValuesTest {
    @Test
    @SuppressWarnings("unchecked") // the run says what it gives, and fails when it has called nothing
    void hostile_values_are_refused_or_kept_as_they_are_and_nothing_personal_is_shown() throws Exception {
        Map<String, List<String>> run = (Map<String, List<String>>) new TellingClasses().call(HostileRun.class);
        assertEquals("", String.join("\n", run.get("complaints")));
        assertEquals(List.of(), run.get("missing"));
        assertEquals(List.of(), run.get("spared"));
        assertEquals(List.of(), run.get("log"));
    }
}
