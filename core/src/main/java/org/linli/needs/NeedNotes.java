package org.linli.needs;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** Texts that steps of needs take, as forms. */
final class NeedNotes {
    private NeedNotes() {}

    static List<Finding> mistakes(String field, String text) {
        return PlainText.requireLines(field, text, Need.MAX_NOTE).findings();
    }

    /** A reason. */
    interface WithReason extends Form {
        String reason();

        @Override
        default List<Finding> mistakes() {
            return NeedNotes.mistakes("reason", reason());
        }
    }
}
