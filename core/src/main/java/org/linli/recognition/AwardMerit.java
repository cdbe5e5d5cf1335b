package org.linli.recognition;

import java.util.List;
import org.linli.kernel.Id;

/**
 * What is on record of a candidate for one condition (核实结果).
 *
 * @param measure what is asked
 * @param value what is on record
 * @param asked how much is asked: at least, or at most, as the measure says
 * @param records the ids of the records that make the value, in order; those of visits are told by their months
 */
public record AwardMerit(AwardMeasure measure, long value, long asked, List<String> records) {
    /** Copies the list. */
    public AwardMerit {
        records = List.copyOf(records);
    }

    static AwardMerit of(AwardMeasure measure, long value, long asked, List<? extends Id<?>> records) {
        return new AwardMerit(
                measure, value, asked, records.stream().map(Id::value).sorted().toList());
    }

    /** {@return whether the condition is met} */
    public boolean isMet() {
        return measure.isMet(value, asked);
    }
}
