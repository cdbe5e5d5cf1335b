package org.linli.dispute.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * How a dispute is called where more people read than those whom it concerns: by when it was registered and what its parties are
 * (纠纷称谓). Who they are is not told.
 *
 * @param registeredOn the day on which it was registered
 * @param disputeClass between whom it is
 */
public record CaseName(LocalDate registeredOn, DisputeClass disputeClass) {
    /**
     * The figures of a finding on the dispute: its name, and more.
     *
     * @param more the other figures
     * @return all of them
     */
    public Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("registered", registeredOn);
        all.put("class", disputeClass);
        return all;
    }
}
