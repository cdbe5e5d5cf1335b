package org.linli.assessment;

import java.util.List;
import java.util.Optional;
import org.linli.charter.Share;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * A line of a rubric (考核指标). An indicator that is counted begins with its points, to which is added and from which is deducted; one that
 * is measured is the share of what was to be done that was done, of a hundred points. None goes below 0 or above its cap.
 *
 * @param name what it is called, 1 to {@value #MAX_NAME} characters
 * @param nature what it looks at
 * @param weight how much it weighs
 * @param measured whether it is measured, and not counted
 * @param begins with how many points a counted one begins
 * @param cap the most points, after all that is added
 * @param doubles whether what is deducted after a reminder counts twice
 */
public record Indicator(
        String name, IndicatorNature nature, Share weight, boolean measured, int begins, int cap, boolean doubles)
        implements Form {
    /** The longest name. */
    public static final int MAX_NAME = 60;

    /** The points of one that is done wholly. */
    public static final int FULL = 100;

    /**
     * A counted indicator that begins with a hundred points.
     *
     * @param name what it is called
     * @param weight how much it weighs
     * @return the indicator
     */
    public static Indicator counted(String name, Share weight) {
        return new Indicator(name, IndicatorNature.RESULT, weight, false, FULL, FULL, false);
    }

    /**
     * A measured indicator.
     *
     * @param name what it is called
     * @param weight how much it weighs
     * @return the indicator
     */
    public static Indicator measured(String name, Share weight) {
        return new Indicator(name, IndicatorNature.RESULT, weight, true, 0, FULL, false);
    }

    /**
     * The same with points to begin with and a cap.
     *
     * @param points with how many points it begins
     * @param most the most points
     * @return the indicator
     */
    public Indicator from(int points, int most) {
        return new Indicator(name, nature, weight, measured, points, most, doubles);
    }

    /** {@return the same, where what is deducted after a reminder counts twice} */
    public Indicator doubling() {
        return new Indicator(name, nature, weight, measured, begins, cap, true);
    }

    /** {@return the same as one that looks at traces} */
    public Indicator ofTraces() {
        return new Indicator(name, IndicatorNature.TRACE, weight, measured, begins, cap, doubles);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }

    Indicator read(Inspection inspection) {
        Optional<String> read = inspection.read(PlainText.require("name", name, MAX_NAME));
        return new Indicator(read.orElse(name), nature, weight, measured, begins, cap, doubles);
    }
}
