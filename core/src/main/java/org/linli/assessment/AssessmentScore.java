package org.linli.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Share;

/**
 * What the lines of an assessment come to (得分): the mean of the indicators that have data, each by its weight, worked out exactly and
 * rounded once. An indicator without data is neither nothing nor all: it is left out, and the score names the weights on which it stands.
 *
 * @param total the total to two places; empty when no indicator has data
 * @param standsOn the weights of the indicators that have data
 * @param lines each indicator
 */
public record AssessmentScore(Optional<BigDecimal> total, Share standsOn, List<Line> lines) {
    private static final int PLACES = 2;
    private static final int EXACT = 20;

    /** Copies the list. */
    public AssessmentScore {
        lines = List.copyOf(lines);
    }

    /**
     * The score of an assessment.
     *
     * @param rubric the rubric
     * @param entries the lines
     * @return the score
     */
    static AssessmentScore of(RubricForm rubric, List<AssessmentEntry> entries) {
        List<Line> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int weights = 0;
        for (int i = 0; i < rubric.indicators().size(); i++) {
            int number = i + 1;
            List<AssessmentEntry> own = entries.stream()
                    .filter(entry -> entry.counts() && entry.form().indicator() == number)
                    .toList();
            Indicator indicator = rubric.indicators().get(i);
            Optional<BigDecimal> points = indicator.measured() ? measured(indicator, own) : counted(indicator, own);
            lines.add(new Line(
                    indicator.name(),
                    indicator.weight(),
                    points.map(each -> each.setScale(PLACES, RoundingMode.HALF_UP)),
                    own));
            if (points.isPresent()) {
                int weight = indicator.weight().basisPoints();
                weights += weight;
                sum = sum.add(points.get().multiply(BigDecimal.valueOf(weight)));
            }
        }
        Optional<BigDecimal> total = weights == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(weights), PLACES, RoundingMode.HALF_UP));
        return new AssessmentScore(total, new Share(weights), lines);
    }

    /** Parts and wholes are added up before they are divided. */
    private static Optional<BigDecimal> measured(Indicator indicator, List<AssessmentEntry> own) {
        long part = own.stream().mapToLong(entry -> entry.form().part()).sum();
        long whole = own.stream().mapToLong(entry -> entry.form().whole()).sum();
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(Indicator.FULL * part)
                        .divide(BigDecimal.valueOf(whole), EXACT, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(indicator.cap())));
    }

    /** What is added is capped first, and then is deducted. */
    private static Optional<BigDecimal> counted(Indicator indicator, List<AssessmentEntry> own) {
        long added = sum(indicator, own, EntryKind.ADD);
        long deducted = sum(indicator, own, EntryKind.DEDUCT);
        return Optional.of(BigDecimal.valueOf(
                Math.max(0, Math.min(indicator.cap(), indicator.begins() + added) - deducted)));
    }

    private static long sum(Indicator indicator, List<AssessmentEntry> own, EntryKind kind) {
        return own.stream()
                .map(AssessmentEntry::form)
                .filter(form -> form.kind() == kind)
                .mapToLong(form -> kind == EntryKind.DEDUCT && indicator.doubles() && form.reminded()
                        ? 2L * form.points()
                        : form.points())
                .sum();
    }

    /**
     * An indicator, with the lines that make it.
     *
     * @param name what it is called
     * @param weight how much it weighs
     * @param points its points to two places; empty when there are no data
     * @param entries the lines that make it, with their evidence
     */
    public record Line(String name, Share weight, Optional<BigDecimal> points, List<AssessmentEntry> entries) {
        /** Copies the list. */
        public Line {
            entries = List.copyOf(entries);
        }
    }
}
