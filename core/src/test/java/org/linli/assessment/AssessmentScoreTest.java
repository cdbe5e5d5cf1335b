package org.linli.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.charter.Share;

class AssessmentScoreTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private static AssessmentScore score(List<Indicator> indicators, EntryForm... lines) {
        List<AssessmentEntry> entries = new ArrayList<>();
        for (EntryForm line : lines) {
            entries.add(new AssessmentEntry(entries.size() + 1, line, "worker-1", Optional.empty()));
        }
        return AssessmentScore.of(new RubricForm("样本", AssessedKind.GRID, DAY, DAY.plusYears(1), indicators), entries);
    }

    private static Optional<BigDecimal> points(String text) {
        return Optional.of(new BigDecimal(text));
    }

    @Test
    void case_96_an_indicator_without_data_is_left_out_and_the_score_names_the_weights_on_which_it_stands() {
        List<Indicator> indicators =
                List.of(Indicator.measured("按时办结", Share.percent(40)), Indicator.measured("回访", Share.percent(60)));
        AssessmentScore score = score(
                indicators,
                EntryForm.measure(1, 8, 9, "台账", DAY),
                EntryForm.measure(1, 0, 1, "台账", DAY.plusDays(1)),
                EntryForm.measure(2, 0, 0, "本期无回访", DAY));
        assertEquals(points("80.00"), score.total());
        assertEquals(Share.percent(40), score.standsOn());
        assertEquals(Optional.empty(), score.lines().get(1).points());
        assertEquals(2, score.lines().get(0).entries().size());
        assertEquals(
                Optional.empty(),
                score(indicators, EntryForm.measure(2, 0, 0, "无", DAY)).total());
    }

    @Test
    void case_96_what_is_added_is_capped_before_anything_is_deducted() {
        List<Indicator> indicators =
                List.of(Indicator.counted("走访", Share.percent(100)).from(95, 100));
        assertEquals(
                points("100.00"),
                score(indicators, EntryForm.add(1, 20, "表扬", "锦旗", DAY)).total());
        assertEquals(
                points("90.00"),
                score(indicators, EntryForm.add(1, 20, "表扬", "锦旗", DAY), EntryForm.deduct(1, 10, "事件7号", "逾期", DAY))
                        .total());
        assertEquals(
                points("0.00"),
                score(indicators, EntryForm.deduct(1, 500, "事件7号", "逾期", DAY)).total());
    }

    @Test
    void what_is_deducted_after_a_reminder_counts_twice_where_the_rubric_says_so() {
        Indicator plain = Indicator.counted("走访", Share.percent(100));
        EntryForm late = EntryForm.deduct(1, 10, "事件7号", "逾期", DAY).afterReminder();
        assertEquals(points("90.00"), score(List.of(plain), late).total());
        assertEquals(points("80.00"), score(List.of(plain.doubling()), late).total());
    }

    @Test
    void the_total_is_exact_and_rounded_once() {
        List<Indicator> thirds = List.of(
                Indicator.measured("甲", new Share(3333)),
                Indicator.measured("乙", new Share(3333)),
                Indicator.measured("丙", new Share(3334)));
        assertEquals(
                points("33.33"),
                score(
                                thirds,
                                EntryForm.measure(1, 1, 3, "样本", DAY),
                                EntryForm.measure(2, 1, 3, "样本", DAY),
                                EntryForm.measure(3, 1, 3, "样本", DAY))
                        .total());
    }
}
