package org.linli.code;

import java.util.List;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** What is done for a reason, which is kept with it (附理由的操作): the correction of a record, a closing, its undoing. */
public interface Reasoned extends Form {
    /** The longest reason, in characters. */
    int MAX_REASON = 200;

    /** {@return why, as written} */
    String reason();

    /**
     * Reads a reason.
     *
     * @param reason as written
     * @return the reason; refused with {@code text-missing} when it is blank, and as {@link PlainText#require}
     */
    static Decision<String> read(String reason) {
        return PlainText.require("reason", reason, MAX_REASON);
    }

    @Override
    default List<Finding> mistakes() {
        return read(reason()).findings();
    }
}
