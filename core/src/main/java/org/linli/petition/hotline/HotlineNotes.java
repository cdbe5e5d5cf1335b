package org.linli.petition.hotline;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** What is written to a ticket, as it can be looked at before the ticket is found. */
final class HotlineNotes {
    private HotlineNotes() {}

    private static List<Finding> mistakes(String field, String text) {
        return PlainText.requireLines(field, text, HotlineTicket.MAX_NOTE).findings();
    }

    /** An answer. */
    interface WithAnswer extends Form {
        String answer();

        @Override
        default List<Finding> mistakes() {
            return HotlineNotes.mistakes("answer", answer());
        }
    }

    /** A result. */
    interface WithResult extends Form {
        String result();

        @Override
        default List<Finding> mistakes() {
            return HotlineNotes.mistakes("result", result());
        }
    }
}
