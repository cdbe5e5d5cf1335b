package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedUrgency;
import org.linli.needs.RequesterKind;

/**
 * A need of the year as it is to go (需求脚本).
 *
 * @param day when it is submitted
 * @param category its category
 * @param text what is needed
 * @param requester what asks
 * @param number which enterprise or resident
 * @param urgency how urgent it is
 * @param course how it goes, once a member serves it
 * @param delivering days from the claim to the delivery
 * @param rating what who asked thinks of it
 */
record NeedCase(
        LocalDate day,
        String category,
        String text,
        RequesterKind requester,
        int number,
        NeedUrgency urgency,
        Course course,
        int delivering,
        NeedRating rating) {

    /** How a need goes. */
    enum Course {
        /** Delivered, confirmed and rated. */
        SERVED,
        /** Delivered, contested, and delivered once more. */
        CONTESTED,
        /** Given back by the first member that claims it. */
        RELEASED,
        /** Delivered, and who asked says nothing. */
        SILENT,
        /** Rejected when it is looked at. */
        REJECTED,
        /** Withdrawn after it was published. */
        WITHDRAWN
    }
}
