package org.linli.charter;

import java.util.List;

/**
 * What dual reporting asks of units and in-service Party members (双报到).
 *
 * @param deadlineDays days in which a member reports after notice (报到期限)
 * @param minTimesPerYear services in a year, at least (服务次数)
 * @param minHoursPerYear hours of service in a year, at least (服务时长)
 * @param passPoints points that pass (合格积分)
 * @param pointsPerHour points for an hour (每小时积分)
 * @param feedback how often the unit gets feedback (反馈周期)
 * @param unitMinReport rate of report or completion below which a unit is flagged (报到率、完成率)
 * @param unitKinds kinds of units whose members report, by their Chinese words (单位性质)
 * @param exemptReasons reasons that exempt a member (免除情形)
 * @param needsListDays days ahead in which the needs list is published (需求清单提前天数)
 * @param freePlacesDays days before a posting begins in which free places are told (岗位空缺提醒天数)
 */
public record ReportingTerms(
        int deadlineDays,
        int minTimesPerYear,
        int minHoursPerYear,
        int passPoints,
        int pointsPerHour,
        FeedbackPeriod feedback,
        Share unitMinReport,
        List<String> unitKinds,
        List<String> exemptReasons,
        int needsListDays,
        int freePlacesDays) {
    /** Copies the lists. */
    public ReportingTerms {
        unitKinds = List.copyOf(unitKinds);
        exemptReasons = List.copyOf(exemptReasons);
    }

    /** {@return the defaults of the national charter} */
    static ReportingTerms national() {
        return new ReportingTerms(
                30,
                4,
                20,
                60,
                1,
                FeedbackPeriod.YEAR,
                Share.percent(95),
                List.of("机关", "事业单位", "国企"),
                List.of("因病", "长期外出"),
                30,
                7);
    }
}
