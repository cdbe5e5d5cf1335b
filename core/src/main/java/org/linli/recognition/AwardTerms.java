package org.linli.recognition;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.HOURS;
import static org.linli.charter.ParameterUnit.MONTHS;
import static org.linli.charter.ParameterUnit.SHARE;
import static org.linli.charter.ParameterUnit.WORKING_DAYS;

import org.linli.charter.Edition;
import org.linli.charter.Share;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * How a community honours people (评选).
 *
 * @param places how many people are honoured in a category, usually at most (每类名额)
 * @param publicityWorkingDays for how many working days a candidate is public before the decision (公示工作日)
 * @param votesMost how much votes weigh at most (投票占比上限)
 * @param reviewersMin how many reviewers score a candidate, usually at least (评审人数)
 * @param volunteerHours how many hours a volunteer has served in the time for which people are honoured (志愿服务时长)
 * @param headMonths for how many months the head of a building has been in the post (楼栋长任职月数)
 * @param cooldownYears for how many years a person is not honoured again in a category; 0 is for none (同类荣誉间隔年数)
 */
public record AwardTerms(
        int places,
        int publicityWorkingDays,
        Share votesMost,
        int reviewersMin,
        int volunteerHours,
        int headMonths,
        int cooldownYears) {
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<AwardTerms> TERMS = Terms.of("recognition", AwardTerms.class)
            .parameter("places", COUNT, Edition.first(2, Basis.story("盛景新星")))
            .parameter(
                    "publicityWorkingDays",
                    WORKING_DAYS,
                    Edition.first(5, Basis.local("广东、三明志愿服务激励", "公示不少于5个工作日"), DESIGN))
            .parameter("votesMost", SHARE, Edition.first(Share.percent(40), DESIGN))
            .parameter("reviewersMin", COUNT, Edition.first(3, DESIGN))
            .parameter(
                    "volunteerHours",
                    HOURS,
                    Edition.first(20, Basis.general("中国注册志愿者管理办法（2013）", "每年参加志愿服务不少于20小时"), DESIGN))
            .parameter("headMonths", MONTHS, Edition.first(6, DESIGN))
            .parameter("cooldownYears", COUNT, Edition.first(0, DESIGN))
            .build();
}
