package org.linli.grid;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.HOUSEHOLDS;
import static org.linli.charter.ParameterUnit.MONTHS;
import static org.linli.charter.ParameterUnit.SHARE;
import static org.linli.charter.ParameterUnit.SWITCH;

import java.time.LocalDate;
import org.linli.charter.Edition;
import org.linli.charter.Share;
import org.linli.charter.Span;
import org.linli.charter.Terms;
import org.linli.kernel.Basis;

/**
 * How a community is divided into grids, and who serves in them (网格).
 *
 * @param households usual number of households of a basic grid (网格户数)
 * @param maxResidents usual most residents of a basic grid (网格人口)
 * @param microHouseholds usual number of households of a micro-grid (微网格户数)
 * @param staffMin staff of a grid, at least (网格员)
 * @param headsPerBuilding heads of each building (楼栋长)
 * @param enterpriseHeadMin share of building heads that come from enterprises, to be exceeded; 0% asks for none
 *     (企业楼栋长占比)
 * @param liaisonFromEnterprise whether each party liaison is employed by an enterprise (党建联络员来自企业)
 * @param teamKinds kinds of member that a micro-grid team has (微网格团队成员类别)
 * @param patrolsPerWeek patrols in a week, at least; 0 asks for none (每周巡查)
 * @param postTermMonths months that a term in a post lasts, at most (岗位任期)
 */
public record GridTerms(
        Span households,
        int maxResidents,
        Span microHouseholds,
        int staffMin,
        int headsPerBuilding,
        Share enterpriseHeadMin,
        boolean liaisonFromEnterprise,
        int teamKinds,
        int patrolsPerWeek,
        int postTermMonths) {
    private static final Basis STANDARD = Basis.general("GB/T 34300-2017 城乡社区网格化服务管理规范", "");
    private static final Basis NONE = Basis.design("asked where a charter says so");
    private static final Basis DESIGN = Basis.design("default of the library");

    /** Their parameters in a charter. */
    public static final Terms<GridTerms> TERMS = Terms.of("grid", GridTerms.class)
            .parameter("households", HOUSEHOLDS, Edition.first(new Span(300, 500), STANDARD))
            .parameter("maxResidents", COUNT, Edition.first(1000, STANDARD))
            .parameter(
                    "microHouseholds", HOUSEHOLDS, Edition.first(new Span(30, 100), Basis.general("微网格划分做法（浙江等地）", "")))
            .parameter("staffMin", COUNT, Edition.first(1, Basis.local("滨州市社会治理网格化服务管理条例（2021）", "§7")))
            .parameter("headsPerBuilding", COUNT, Edition.first(1, DESIGN))
            .parameter("enterpriseHeadMin", SHARE, Edition.first(Share.percent(0), NONE))
            .parameter("liaisonFromEnterprise", SWITCH, Edition.first(false, NONE))
            .parameter("teamKinds", COUNT, Edition.first(5, Basis.story("微网格团队")))
            .parameter(
                    "patrolsPerWeek",
                    COUNT,
                    Edition.first(0, NONE),
                    Edition.from(
                            LocalDate.of(2024, 8, 6), 0, Basis.general("整治形式主义为基层减负若干规定（2024）", "不以打卡、留痕考核"), NONE))
            .parameter("postTermMonths", MONTHS, Edition.first(36, DESIGN))
            .build();
}
