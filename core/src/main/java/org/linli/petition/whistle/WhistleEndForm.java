package org.linli.petition.whistle;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * What came of a call of departments, as it is recorded (吹哨办结登记).
 *
 * @param outcome how the matter stands
 * @param result what was done, 1 to {@value Whistle#MAX_RESULT} characters
 */
public record WhistleEndForm(WhistleOutcome outcome, String result) implements Form {
    /**
     * What came of a call.
     *
     * @param outcome how the matter stands
     * @param result what was done
     * @return the form
     */
    public static WhistleEndForm of(WhistleOutcome outcome, String result) {
        return new WhistleEndForm(outcome, result);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("result", result, Whistle.MAX_RESULT).findings();
    }
}
