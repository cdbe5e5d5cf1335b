package org.linli.service;

import org.linli.charter.Rate;
import org.linli.kernel.Id;

/**
 * The figures of one item over a period (事项办件情况).
 *
 * @param item the item
 * @param code its code now
 * @param name its name now
 * @param received requests that were received in the period
 * @param done requests that were done in it
 * @param onTime how many of these were done in the time that was promised
 * @param rated requests that were rated in it
 * @param satisfied how many of these requesters are satisfied
 */
public record ServiceLine(
        Id<ServiceItem> item,
        String code,
        String name,
        long received,
        long done,
        long onTime,
        long rated,
        long satisfied) {
    /** {@return requests done in time among those done (按期办结率)} */
    public Rate inTime() {
        return new Rate(onTime, done);
    }

    /** {@return requesters who are satisfied among those who rated (满意度)} */
    public Rate satisfaction() {
        return new Rate(satisfied, rated);
    }
}
