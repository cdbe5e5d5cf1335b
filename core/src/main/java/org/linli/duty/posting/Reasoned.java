package org.linli.duty.posting;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** What is done to a posting for a reason. */
interface Reasoned extends Form {
    String reason();

    @Override
    default List<Finding> mistakes() {
        return PlainText.require("reason", reason(), DutyPosting.MAX_REASON).findings();
    }
}
