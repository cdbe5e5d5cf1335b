package org.linli.reporting;

import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.MONTH_DAY;
import static org.linli.charter.ParameterUnit.WORDS;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;
import org.linli.kernel.Label;

/**
 * What dual reporting asks of units and in-service Party members (双报到).
 *
 * @param deadline how the last day for a report is found (报到期限算法)
 * @param deadlineDays days in which a member reports after notice, if it is found by days (报到期限)
 * @param deadlineDay the day of the year until which a member reports, if it is a day of the calendar (报到截止日)
 * @param unitKinds kinds of units whose members report, by their Chinese words (单位性质)
 * @param exemptReasons reasons that exempt a member, by their Chinese words (免除情形)
 */
public record ReportingTerms(
        ReportDeadline deadline,
        int deadlineDays,
        MonthDay deadlineDay,
        List<String> unitKinds,
        List<String> exemptReasons) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<ReportingTerms> TERMS = Terms.of("reporting", ReportingTerms.class)
            .parameter("deadline", WORDS, Edition.first(ReportDeadline.DAYS, DESIGN))
            .parameter("deadlineDays", DAYS, Edition.first(30, DESIGN))
            .parameter(
                    "deadlineDay",
                    MONTH_DAY,
                    Edition.first(MonthDay.of(6, 30), Basis.local("佛山在职党员双报到", "6月30日前完成首次报到")))
            .parameter("unitKinds", WORDS, Edition.first(List.of("机关", "事业单位", "国企"), Basis.story("F9")))
            .parameter("exemptReasons", WORDS, Edition.first(List.of("因病", "长期外出"), DESIGN))
            .build();

    /** Copies the lists. */
    public ReportingTerms {
        unitKinds = List.copyOf(unitKinds);
        exemptReasons = List.copyOf(exemptReasons);
    }

    /** The kinds of units as texts show them: those of the library in each language, others in the charter's words. */
    Label unitKindLabels() {
        return Label.list(unitKinds.stream()
                .map(word -> Arrays.stream(UnitKind.values())
                        .filter(kind -> kind.word().equals(word))
                        .findFirst()
                        .map(Label::of)
                        .orElse(new Label(word)))
                .toList());
    }

    /** The reasons as texts show them, in the same way. */
    Label exemptReasonLabels() {
        return Label.list(exemptReasons.stream()
                .map(word -> Arrays.stream(ExemptionReason.values())
                        .filter(reason -> reason.word().equals(word))
                        .findFirst()
                        .map(Label::of)
                        .orElse(new Label(word)))
                .toList());
    }
}
