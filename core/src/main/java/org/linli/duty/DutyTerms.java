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
 * What is asked of members who have reported, and of their units (双报到服务要求).
 *
 * @param minTimesPerYear services in a year, at least (服务次数)
 * @param minHoursPerYear hours of service in a year, at least (服务时长)
 * @param passPoints points that pass (合格积分)
 * @param pointsPerHour points for an hour (每小时积分)
 * @param feedback how often the unit gets feedback (反馈周期)
 * @param unitMinReport rate of report or completion below which a unit is flagged (报到率、完成率)
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
        int needsListDays,
        int freePlacesDays) {
    private static final Basis PRACTICE = Basis.local("在职党员双报到（邢台桥西、佛山、中江）", "");
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<DutyTerms> TERMS = Terms.of("duty", DutyTerms.class)
            .parameter("minTimesPerYear", COUNT, Edition.first(4, DESIGN))
            .parameter("minHoursPerYear", HOURS, Edition.first(20, PRACTICE))
            .parameter("passPoints", POINTS, Edition.first(60, PRACTICE))
            .parameter("pointsPerHour", POINTS, Edition.first(1, DESIGN))
            .parameter("feedback", WORDS, Edition.first(FeedbackPeriod.YEAR, PRACTICE))
            .parameter("unitMinReport", SHARE, Edition.first(Share.percent(95), PRACTICE))
            .parameter("needsListDays", DAYS, Edition.first(30, Basis.local("梨树在职党员双报到", "需求清单提前一个月")))
            .parameter("freePlacesDays", DAYS, Edition.first(7, DESIGN))
            .build();

    /** The same with the year or quarter of what was decided by a former charter. */
    DutyTerms keeping(Period period) {
        FeedbackPeriod kept = Stream.of(FeedbackPeriod.values())
                .filter(each -> ServiceYear.around(period.from(), each).equals(period))
                .findFirst()
                .orElseThrow();
        return new DutyTerms(
                minTimesPerYear,
                minHoursPerYear,
                passPoints,
                pointsPerHour,
                kept,
                unitMinReport,
                needsListDays,
                freePlacesDays);
    }
}
