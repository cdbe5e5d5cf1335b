package org.linli.dispute;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** What is written to a dispute, as it can be looked at before the dispute is found. */
final class DisputeNotes {
    private DisputeNotes() {}

    /** A reason. */
    interface WithReason extends DisputeTies.OfDispute, Form {
        String reason();

        @Override
        default List<Finding> mistakes() {
            return PlainText.requireLines("reason", reason(), Dispute.MAX_NOTE).findings();
        }
    }

    /** A result. */
    interface WithResult extends DisputeTies.OfDispute, Form {
        String result();

        @Override
        default List<Finding> mistakes() {
            return PlainText.requireLines("result", result(), Dispute.MAX_NOTE).findings();
        }
    }
}
