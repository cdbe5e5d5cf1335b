package org.linli.reading.loan;

import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to copies (图书流转). Who borrows stands in no event. */
public sealed interface CopyEvent extends Event {
    /** {@return the copy} */
    Id<Copy> copy();

    /**
     * It was added to the stock (入藏).
     *
     * @param copy its id
     * @param form what was registered
     */
    record CopyRegistered(Id<Copy> copy, CopyForm form) implements CopyEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param copy its id
     * @param step which
     * @param status how it stands
     */
    record CopyAdvanced(Id<Copy> copy, CopyStep step, CopyStatus status) implements CopyEvent {}

    /**
     * It was taken out of the stock, or put back into it (剔旧与恢复).
     *
     * @param copy its id
     * @param step which
     * @param reason why
     */
    record CopyExplained(Id<Copy> copy, CopyStep step, String reason) implements CopyEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param copy its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record CopyCorrected(Id<Copy> copy, CopyForm was, CopyForm now, String reason) implements CopyEvent {}
}
