package org.linli.service;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to service items (服务事项变动). */
public sealed interface ServiceItemEvent extends Event {
    /** {@return the item} */
    Id<ServiceItem> item();

    /**
     * It was put into the catalogue (事项登记).
     *
     * @param item its id
     * @param form what was registered
     */
    record ItemRegistered(Id<ServiceItem> item, ServiceItemForm form) implements ServiceItemEvent {}

    /**
     * It has changed (事项变更).
     *
     * @param item its id
     * @param form what it is now
     */
    record ItemAmended(Id<ServiceItem> item, ServiceItemForm form) implements ServiceItemEvent {}

    /**
     * What was written wrongly was corrected (事项更正).
     *
     * @param item its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record ItemCorrected(Id<ServiceItem> item, ServiceItemForm was, ServiceItemForm now, String reason)
            implements ServiceItemEvent {}

    /**
     * It is not offered any more (事项取消).
     *
     * @param item its id
     * @param day the first day on which it is not
     * @param reason why
     */
    record ItemClosed(Id<ServiceItem> item, LocalDate day, String reason) implements ServiceItemEvent {}

    /**
     * A closing was a mistake, and was undone (撤销取消).
     *
     * @param item its id
     * @param day the day of the closing that was undone
     * @param reason why
     */
    record ItemReopened(Id<ServiceItem> item, LocalDate day, String reason) implements ServiceItemEvent {}
}
