package org.linli.reading.loan;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to batches of the district library (轮换批次). */
public sealed interface BatchEvent extends Event {
    /** {@return the batch} */
    Id<RotationBatch> batch();

    /**
     * It came (接收).
     *
     * @param batch its id
     * @param form what was registered
     */
    record BatchReceived(Id<RotationBatch> batch, BatchForm form) implements BatchEvent {}

    /**
     * What was written wrongly was corrected (更正).
     *
     * @param batch its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record BatchCorrected(Id<RotationBatch> batch, BatchForm was, BatchForm now, String reason) implements BatchEvent {}

    /**
     * It went back (送还).
     *
     * @param batch its id
     * @param day when
     * @param reason why
     */
    record BatchClosed(Id<RotationBatch> batch, LocalDate day, String reason) implements BatchEvent {}

    /**
     * That it went back was a mistake (恢复).
     *
     * @param batch its id
     * @param day when it was said to have gone back
     * @param reason why
     */
    record BatchReopened(Id<RotationBatch> batch, LocalDate day, String reason) implements BatchEvent {}
}
