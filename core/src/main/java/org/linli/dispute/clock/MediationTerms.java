package org.linli.dispute.clock;

import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.WORKING_DAYS;

import org.linli.charter.Edition;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * In which time disputes are dealt with (纠纷办理时限).
 *
 * @param acceptWorkingDays working days in which a dispute is accepted, referred or rejected (受理)
 * @param maxDays days from acceptance in which it is mediated (调解)
 * @param yellowDays days from acceptance in which one that is yellow is mediated (黄色等级调解)
 * @param redDays days from acceptance in which one that is red is mediated (红色等级调解)
 * @param extensionDays days that one extension gives, usually at most (延期)
 * @param followUpDays days after performance to the first follow-up (首次回访)
 * @param lastFollowUpDays days after performance to the last follow-up (末次回访)
 * @param reopenDays days after archiving in which a recurrence reopens the case (反弹重启)
 * @param gridDays days that an overdue case stays with the grid (网格层级)
 * @param communityDays days that it stays with the community (社区层级)
 * @param subdistrictDays days that it stays with the sub-district (街道层级)
 * @param districtDays days that it stays with the district (区县层级)
 */
public record MediationTerms(
        int acceptWorkingDays,
        int maxDays,
        int yellowDays,
        int redDays,
        int extensionDays,
        int followUpDays,
        int lastFollowUpDays,
        int reopenDays,
        int gridDays,
        int communityDays,
        int subdistrictDays,
        int districtDays) {
    private static final Basis DESIGN = Basis.design("default of the library");
    private static final Basis MONTH = Basis.general("人民调解工作若干规定（司法部）", "一般在一个月内调结");
    private static final Basis COLOURS = Basis.local("张掖市矛盾纠纷红黄蓝三色分级管理", "");
    private static final Basis TIERS = Basis.local("民乐县矛盾纠纷“四级七天”工作法", "");

    /** Their parameters in a charter. */
    public static final Terms<MediationTerms> TERMS = Terms.of("mediation", MediationTerms.class)
            .parameter("acceptWorkingDays", WORKING_DAYS, Edition.first(1, DESIGN))
            .parameter("maxDays", DAYS, Edition.first(30, MONTH))
            .parameter("yellowDays", DAYS, Edition.first(15, COLOURS, DESIGN))
            .parameter("redDays", DAYS, Edition.first(7, COLOURS, TIERS))
            .parameter("extensionDays", DAYS, Edition.first(30, DESIGN))
            .parameter("followUpDays", DAYS, Edition.first(7, DESIGN))
            .parameter("lastFollowUpDays", DAYS, Edition.first(30, DESIGN))
            .parameter("reopenDays", DAYS, Edition.first(90, DESIGN))
            .parameter("gridDays", DAYS, Edition.first(1, TIERS))
            .parameter("communityDays", DAYS, Edition.first(2, TIERS))
            .parameter("subdistrictDays", DAYS, Edition.first(2, TIERS))
            .parameter("districtDays", DAYS, Edition.first(2, TIERS))
            .build();
}
