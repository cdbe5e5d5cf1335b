package org.linli.petition;

import org.linli.charter.Rate;

/**
 * A figure of a year beside the same days of the year before (同比).
 *
 * @param measure what is counted
 * @param now how many, and of how many, in the year
 * @param before how many, and of how many, in the same days of the year before
 */
public record PetitionFigure(PetitionMeasure measure, Rate now, Rate before) {
    /** {@return how many more there are than in the year before; negative when there are fewer} */
    public long change() {
        return now.part() - before.part();
    }
}
