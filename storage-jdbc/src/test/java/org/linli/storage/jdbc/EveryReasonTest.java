package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Case 67: a fault in one place of a form hides no fault in another, in any command. */
class EveryReasonTest {
    @Test
    @SuppressWarnings("unchecked") // the run says what it gives, and fails when it has called nothing
    void every_command_names_all_its_faults_at_once() throws Exception {
        Map<String, List<String>> run = (Map<String, List<String>>) new TellingClasses().call(EveryReasonRun.class);
        System.out.println("EveryReasonTest: faults " + run.get("counts"));

        assertEquals("", String.join("\n", run.get("complaints")));
        assertEquals(List.of(), run.get("missing"));
        assertTrue(Integer.parseInt(run.get("counts").get(0)) > 200, run.get("counts")::toString);
    }
}
