package org.linli.code;

import java.util.List;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/** A step of a case that is taken for a reason in some lines (附情况说明的办理步骤), unlike the short reason of {@link Reasoned}. */
public interface StepReason extends Form {
    /** The longest text that a step of a case keeps, in characters. */
    int MAX_LINES = 1000;

    /** {@return why, as written} */
    String reason();

    @Override
    default List<Finding> mistakes() {
        return PlainText.requireLines("reason", reason(), MAX_LINES).findings();
    }
}
