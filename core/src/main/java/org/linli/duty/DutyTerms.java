package org.linli.duty;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.HOURS;
import static org.linli.charter.ParameterUnit.POINTS;
import static org.linli.charter.ParameterUnit.SHARE;
import static org.linli.charter.ParameterUnit.WORDS;

import java.util.stream.Stream;
import org.linli.charter.Edition;
import org.linli.charter.Share;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;
import org.linli.kernel.Period;

/**
 * What is asked of members who have reported, and of their units (双报到服务要求). The national charter counts no points; a charter
 * that does sets both the points for an hour and those that pass.
 *
 * @param minTimesPerYear services in a year, at least (服务次数)
 * @param minHoursPerYear hours of service in a year, at least (服务时长)
 * @param passPoints points of a year that pass; 0 where points are not counted (合格积分)
 * @param pointsPerHour points for an hour; 0 where points are not counted (每小时积分)
 * @param feedback how often the unit gets feedback (反馈周期)
 * @param unitMinReport rate of report or completion below which a unit is flagged (报到率、完成率)
 * @param candidateTies what happens to candidates who are equal where the places end (候选并列处理)
 * @param correctionDays days after a letter in which a unit tells what was left out (补正期限)
 * @param receiptDays days after a letter in which a unit sends the slip back (签回回执期限)
 * @param needsListDays days ahead in which the needs list is published (需求清单提前天数)
 * @param freePlacesDays days before a posting begins in which free places are told (岗位空缺提醒天数)
 */
public record DutyTerms(
        int minTimesPerYear,
        int minHoursPerYear,
        int passPoints,
        int pointsPerHour,
        FeedbackPeriod feedback,
        Share unitMinReport,
        TieRule candidateTies,
        int correctionDays,
        int receiptDays,
        int needsListDays,
        int freePlacesDays) {
    private static final Basis PRACTICE = Basis.local("在职党员双报到（邢台桥西、佛山、中江）", "");
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<DutyTerms> TERMS = Terms.of("duty", DutyTerms.class)
            .parameter("minTimesPerYear", COUNT, Edition.first(4, DESIGN))
            .parameter("minHoursPerYear", HOURS, Edition.first(20, Basis.general("中国注册志愿者管理办法（2013）", "每年不少于20小时")))
            .parameter("passPoints", POINTS, Edition.first(0, DESIGN))
            .parameter("pointsPerHour", POINTS, Edition.first(0, DESIGN))
            .parameter("feedback", WORDS, Edition.first(FeedbackPeriod.YEAR, PRACTICE))
            .parameter("unitMinReport", SHARE, Edition.first(Share.percent(95), PRACTICE))
            .parameter("candidateTies", WORDS, Edition.first(TieRule.ALL, DESIGN))
            .parameter("correctionDays", DAYS, Edition.first(14, DESIGN))
            .parameter("receiptDays", DAYS, Edition.first(23, DESIGN))
            .parameter("needsListDays", DAYS, Edition.first(30, Basis.local("梨树在职党员双报到", "需求清单提前一个月")))
            .parameter("freePlacesDays", DAYS, Edition.first(7, DESIGN))
            .warns(DutyCharterRules.PASS_REACHABLE)
            .build();

    /** {@return whether points are counted} */
    public boolean countsPoints() {
        return passPoints > 0 || pointsPerHour > 0;
    }

    /** The same with the year, half-year or quarter of what was decided by a former charter. */
    DutyTerms keeping(Period period) {
        FeedbackPeriod kept = Stream.of(FeedbackPeriod.values())
                .filter(each -> each.around(period.from()).equals(period))
                .findFirst()
                .orElseThrow();
        return new DutyTerms(
                minTimesPerYear,
                minHoursPerYear,
                passPoints,
                pointsPerHour,
                kept,
                unitMinReport,
                candidateTies,
                correctionDays,
                receiptDays,
                needsListDays,
                freePlacesDays);
    }
}
