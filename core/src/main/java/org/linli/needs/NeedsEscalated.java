package org.linli.needs;

import java.util.List;
import org.linli.conference.Conference;
import org.linli.kernel.Id;

/**
 * Needs that came before a joint conference together (提交联席会议的需求).
 *
 * @param conference the conference
 * @param needs the needs, the oldest first; empty when none was left
 */
public record NeedsEscalated(Id<Conference> conference, List<Id<Need>> needs) {
    /** Copies the list. */
    public NeedsEscalated {
        needs = List.copyOf(needs);
    }
}
