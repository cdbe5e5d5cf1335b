package org.linli.grid.patrol;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.kernel.Basis;

/**
 * How many points a rate is worth (评分标准), as data: a community that scores otherwise brings its own.
 *
 * @param bands the bands, the highest first; the last begins at zero
 * @param basis where it comes from
 */
public record GridMonthScale(List<Band> bands, Basis basis) {
    /** An example: coverage of 95 percent is worth 10 points, 90 are 8, 85 are 6, and less is worth none. */
    public static final GridMonthScale COVERAGE_EXAMPLE = new GridMonthScale(
            List.of(new Band(95, 10), new Band(90, 8), new Band(85, 6), new Band(0, 0)),
            Basis.general("网格员考核办法（示例）", "巡查覆盖率分档计分"));

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the bands do not go down to zero
     */
    public GridMonthScale {
        bands = List.copyOf(bands);
        List<Band> sorted = bands.stream()
                .sorted(Comparator.comparingInt(Band::fromPercent).reversed())
                .toList();
        if (bands.isEmpty() || !bands.equals(sorted) || bands.get(bands.size() - 1).fromPercent != 0) {
            throw new IllegalArgumentException("The bands of a scale go down, and the last begins at zero");
        }
    }

    /**
     * The points of a rate.
     *
     * @param rate the rate
     * @return the points; empty when there is no rate
     */
    public Optional<Integer> points(Rate rate) {
        return bands.stream()
                .filter(band -> rate.reaches(Share.percent(band.fromPercent)))
                .map(Band::points)
                .findFirst();
    }

    /**
     * From which rate on how many points are given.
     *
     * @param fromPercent the least rate, in percent
     * @param points the points
     */
    public record Band(int fromPercent, int points) {}
}
