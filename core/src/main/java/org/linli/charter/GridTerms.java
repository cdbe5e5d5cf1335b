package org.linli.charter;

/**
 * How a community is divided into grids, and who serves in them (网格).
 *
 * @param households usual number of households of a basic grid (网格户数)
 * @param maxResidents usual most residents of a basic grid (网格人口)
 * @param microHouseholds usual number of households of a micro-grid (微网格户数)
 * @param staffMin staff of a grid, at least (网格员)
 * @param headsPerBuilding heads of each building (楼栋长)
 * @param enterpriseHeadMin share of building heads that come from enterprises, to be exceeded (企业楼栋长占比)
 * @param liaisonFromEnterprise whether each party liaison is employed by an enterprise (党建联络员来自企业)
 * @param teamKinds kinds of member that a micro-grid team has (微网格团队成员类别)
 * @param patrolsPerWeek patrols in a week, at least (每周巡查)
 * @param onePostPerPerson whether one person is in one post of the grids at most (一人一岗)
 * @param livesOrWorksThere whether whoever holds a post lives or works in its grid (在网格内居住或工作)
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
        boolean onePostPerPerson,
        boolean livesOrWorksThere,
        int postTermMonths) {
    /** {@return the defaults of the national charter} */
    static GridTerms national() {
        return new GridTerms(
                new Span(300, 500), 1000, new Span(30, 100), 1, 1, Share.percent(50), true, 5, 5, true, true, 36);
    }
}
