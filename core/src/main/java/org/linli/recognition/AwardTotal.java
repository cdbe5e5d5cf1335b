package org.linli.recognition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.linli.charter.Share;

/**
 * What the points of the reviewers and the votes come to, exactly (总分): the mean of the points, and a hundred times the share of votes,
 * each by its weight. Where no votes were entered the points count alone.
 *
 * @param part the part above the line
 * @param whole the part below it, above zero
 */
record AwardTotal(BigInteger part, BigInteger whole) implements Comparable<AwardTotal> {
    private static final AwardTotal NONE = new AwardTotal(BigInteger.ZERO, BigInteger.ONE);

    static AwardTotal of(AwardNomination nomination, Share votes) {
        if (nomination.scores().isEmpty()) {
            return NONE;
        }
        BigInteger points = number(
                nomination.scores().stream().mapToLong(AwardScore::points).sum());
        BigInteger reviewers = number(nomination.scores().size());
        if (nomination.votes().isEmpty() || votes.basisPoints() == 0) {
            return new AwardTotal(points, reviewers);
        }
        BigInteger whole = number(Share.WHOLE);
        BigInteger weight = number(votes.basisPoints());
        BigInteger cast = number(nomination.votes().get().cast());
        BigInteger voted = number(nomination.votes().get().votes() * 100L);
        return new AwardTotal(
                points.multiply(whole.subtract(weight))
                        .multiply(cast)
                        .add(voted.multiply(weight).multiply(reviewers)),
                whole.multiply(cast).multiply(reviewers));
    }

    private static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }

    /** To two places, as it is shown. */
    BigDecimal shown() {
        return new BigDecimal(part).divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP);
    }

    boolean isSame(AwardTotal other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(AwardTotal other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}
