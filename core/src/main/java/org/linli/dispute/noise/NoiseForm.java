package org.linli.dispute.noise;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.PlainText;
import org.linli.code.StepReason;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * What was done about a noise (噪声劝阻调解记录): who, when, how, with what result.
 *
 * @param body who
 * @param measure how
 * @param on when
 * @param result with what result, 1 to {@value StepReason#MAX_LINES} characters
 */
public record NoiseForm(NoiseBody body, NoiseMeasure measure, LocalDate on, String result) implements Form {
    /** Leaves the result out. */
    @Override
    public String toString() {
        return measure + " by " + body + " on " + on;
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("result", result, StepReason.MAX_LINES).findings();
    }
}
