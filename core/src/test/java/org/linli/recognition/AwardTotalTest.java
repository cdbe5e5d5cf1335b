package org.linli.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.charter.Share;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;

class AwardTotalTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private static AwardNomination scored(Optional<AwardVotes> votes, int... points) {
        List<AwardScore> scores = IntStream.range(0, points.length)
                .mapToObj(i -> new AwardScore("reviewer-" + i, points[i], "样本", DAY))
                .toList();
        return new AwardNomination(
                DivisionCode.of("350603005004"),
                Id.of("sample"),
                AwardNominationForm.of(Id.of("round"), AwardCategory.EXCELLENT_MEMBER, Id.of("person"), "样本", DAY),
                AwardStatus.QUALIFIED,
                List.of(),
                scores,
                votes,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    @Test
    void points_count_alone_where_no_votes_were_entered() {
        assertEquals(
                new BigDecimal("83.67"),
                AwardTotal.of(scored(Optional.empty(), 80, 85, 86), Share.percent(40))
                        .shown());
    }

    @Test
    void votes_weigh_their_share() {
        AwardNomination nomination = scored(Optional.of(new AwardVotes(30, 90)), 80, 85, 87);
        assertEquals(
                new BigDecimal("63.73"),
                AwardTotal.of(nomination, Share.percent(40)).shown());
        assertEquals(
                new BigDecimal("84.00"),
                AwardTotal.of(nomination, Share.percent(0)).shown());
    }

    @Test
    void totals_are_compared_exactly_and_not_as_they_are_shown() {
        AwardTotal third = AwardTotal.of(scored(Optional.empty(), 33, 33, 34), Share.percent(0));
        AwardTotal same = AwardTotal.of(scored(Optional.empty(), 33, 34, 33), Share.percent(0));
        AwardTotal less =
                AwardTotal.of(scored(Optional.of(new AwardVotes(333_333, 1_000_000)), 33, 33, 34), new Share(1));
        assertTrue(third.isSame(same));
        assertEquals(third.shown(), less.shown());
        assertTrue(less.compareTo(third) < 0);
    }
}
