package org.linli.charter;

import static org.linli.charter.ParameterUnit.COUNT;
import static org.linli.charter.ParameterUnit.DAYS;
import static org.linli.charter.ParameterUnit.HOUSEHOLDS;
import static org.linli.charter.ParameterUnit.WORKING_DAYS;
import static org.linli.charter.ParameterUnit.YEARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Basis;

/** Unit, bound and basis of every parameter; the defaults stand in the records. */
final class ParameterTable {
    private static final Basis LEVELS = Basis.local("北京12345热线规范征求意见稿（2021）、厦门12345、企业诉求办理", "");
    private static final Basis CONCURRENT = Basis.local("社区“大党委”制（新疆）", "");
    private static final Basis GRID_STANDARD = Basis.general("GB/T 34300-2017 城乡社区网格化服务管理规范", "");
    private static final Basis REPORTING = Basis.local("在职党员双报到（邢台桥西、佛山、中江）", "");
    private static final Basis DESIGN = Basis.design("default of the library");

    private final List<CharterParameter> table = new ArrayList<>();

    private ParameterTable() {}

    static List<CharterParameter> all() {
        ParameterTable parameters = new ParameterTable();
        parameters.community();
        parameters.alliance();
        parameters.grid();
        parameters.reporting();
        parameters.mediation();
        parameters.petition();
        parameters.ticket();
        return List.copyOf(parameters.table);
    }

    private void community() {
        free(
                "community.households",
                HOUSEHOLDS,
                Basis.verified("城市居民委员会组织法", "2018", "§6", LocalDate.of(2018, 12, 29)));
        free("community.workersPer10k", COUNT, Basis.local("湖北省城乡社区服务体系建设规划（2022）", ""));
        free("community.serviceAreaPer100Households", ParameterUnit.SQUARE_METRES, Basis.local("江苏 苏政办发〔2022〕60号", ""));
    }

    private void alliance() {
        free("alliance.meetingsPerYear", COUNT, Basis.local("党建联席会议制度（玉门铁人路）", ""));
        free("alliance.topicLeadDays", DAYS, Basis.general("党建联席会议制度", "提前一周征集议题"));
        free("alliance.minMembersPresent", ParameterUnit.SHARE, DESIGN);
        free("alliance.concurrentMembersMax", COUNT, CONCURRENT);
        free("alliance.inactiveQuartersWarn", ParameterUnit.QUARTERS, DESIGN);
        free("alliance.agreementYears", YEARS, DESIGN);
        free("alliance.minIn", COUNT, Basis.story("双向进入、交叉任职"));
        free("alliance.minOut", COUNT, Basis.story("双向进入、交叉任职"));
    }

    private void grid() {
        Basis microGrids = Basis.general("微网格划分做法（浙江等地）", "");
        free("grid.households", HOUSEHOLDS, GRID_STANDARD);
        free("grid.maxResidents", COUNT, GRID_STANDARD);
        free("grid.microHouseholds", HOUSEHOLDS, microGrids);
        free("grid.staffMin", COUNT, Basis.local("滨州市社会治理网格化服务管理条例（2021）", "§7"));
        free("grid.headsPerBuilding", COUNT, DESIGN);
        free("grid.enterpriseHeadMin", ParameterUnit.SHARE, Basis.story("F6"));
        free("grid.liaisonFromEnterprise", ParameterUnit.SWITCH, Basis.story("党建联络员由企业职工担任"));
        free("grid.teamKinds", COUNT, Basis.story("微网格团队"));
        free("grid.patrolsPerWeek", COUNT, DESIGN);
        free("grid.onePostPerPerson", ParameterUnit.SWITCH, DESIGN);
        free("grid.livesOrWorksThere", ParameterUnit.SWITCH, DESIGN);
        free("grid.postTermMonths", ParameterUnit.MONTHS, DESIGN);
    }

    private void reporting() {
        free("reporting.deadlineDays", DAYS, DESIGN);
        free("reporting.minTimesPerYear", COUNT, DESIGN);
        free("reporting.minHoursPerYear", ParameterUnit.HOURS, REPORTING);
        free("reporting.passPoints", ParameterUnit.POINTS, REPORTING);
        free("reporting.pointsPerHour", ParameterUnit.POINTS, DESIGN);
        free("reporting.feedback", ParameterUnit.WORDS, REPORTING);
        free("reporting.unitMinReport", ParameterUnit.SHARE, REPORTING);
        free("reporting.unitKinds", ParameterUnit.WORDS, Basis.story("F9"));
        free("reporting.exemptReasons", ParameterUnit.WORDS, DESIGN);
        free("reporting.needsListDays", DAYS, Basis.local("梨树在职党员双报到", "需求清单提前一个月"));
        free("reporting.freePlacesDays", DAYS, DESIGN);
    }

    private void mediation() {
        Basis duration = Basis.local("宁波市人民调解条例（2015）、深圳经济特区矛盾纠纷多元化解条例（2022）", "§27、§25");
        Basis levels = Basis.local("四级七天（民乐县）", "");
        free("mediation.respondWorkingDays", WORKING_DAYS, DESIGN);
        free("mediation.maxDays", DAYS, duration);
        atMost("mediation.labourMaxDays", DAYS, 15, labour("§14"));
        free("mediation.extensionDays", DAYS, duration);
        exactly("mediation.confirmationWindowDays", DAYS, 30, mediationAct("§33"));
        free("mediation.followUpDays", DAYS, Basis.general("人民调解工作若干规定", ""));
        free("mediation.levelDays.grid", DAYS, levels);
        free("mediation.levelDays.community", DAYS, levels);
        free("mediation.levelDays.subdistrict", DAYS, levels);
        free("mediation.levelDays.district", DAYS, levels);
        bounded("mediation.committeeMembers", COUNT, new Bound(3, 9, mediationAct("§8")));
        bounded("mediation.committeeMinWomen", COUNT, new Bound(1, Long.MAX_VALUE, mediationAct("§8")));
        exactly("mediation.committeeTermYears", YEARS, 3, mediationAct("§9"));
        free("mediation.goldMediators", COUNT, Basis.story("F4"));
        free("mediation.jointUnits", ParameterUnit.WORDS, Basis.story("F4"));
    }

    private void petition() {
        atMost("petition.transferDays", DAYS, 15, petitionRules("§22"));
        atMost("petition.noticeDays", DAYS, 15, petitionRules("§23"));
        atMost("petition.objectionWorkingDays", WORKING_DAYS, 5, petitionRules("§23"));
        atMost("petition.finishDays", DAYS, 60, petitionRules("§34"));
        atMost("petition.extensionDays", DAYS, 30, petitionRules("§34"));
        exactly("petition.reviewApplyDays", DAYS, 30, petitionRules("§35"));
        atMost("petition.reviewDays", DAYS, 30, petitionRules("§35"));
        exactly("petition.recheckApplyDays", DAYS, 30, petitionRules("§36"));
        atMost("petition.recheckDays", DAYS, 30, petitionRules("§36"));
        bounded("petition.representatives", COUNT, new Bound(1, 5, petitionRules("§20")));
    }

    private void ticket() {
        free("ticket.callbackDays", DAYS, DESIGN);
        free("ticket.dispatchObjectionWorkingDays", WORKING_DAYS, DESIGN);
        free("ticket.dispatchObjections", COUNT, DESIGN);
        free("ticket.whistleMinutes", ParameterUnit.MINUTES, Basis.local("北京街乡吹哨、部门报到（2018）", ""));
        for (String level : List.of("emergency", "urgent", "normal", "complex", "consult", "enterprise")) {
            free("ticket." + level + ".respond", ParameterUnit.TERM, LEVELS);
            free("ticket." + level + ".finish", ParameterUnit.TERM, LEVELS);
        }
        free("clock.yellow", ParameterUnit.SHARE, DESIGN);
    }

    private static Basis petitionRules(String article) {
        return Basis.verified("信访工作条例", "2022", article, LocalDate.of(2022, 5, 1));
    }

    private static Basis mediationAct(String article) {
        return Basis.verified("人民调解法", "2010", article, LocalDate.of(2011, 1, 1));
    }

    private static Basis labour(String article) {
        return Basis.verified("劳动争议调解仲裁法", "2007", article, LocalDate.of(2008, 5, 1));
    }

    private void free(String name, ParameterUnit unit, Basis basis) {
        table.add(new CharterParameter(name, unit, Optional.empty(), List.of(basis)));
    }

    private void atMost(String name, ParameterUnit unit, long most, Basis basis) {
        bounded(name, unit, new Bound(Long.MIN_VALUE, most, basis));
    }

    private void exactly(String name, ParameterUnit unit, long figure, Basis basis) {
        bounded(name, unit, new Bound(figure, figure, basis));
    }

    private void bounded(String name, ParameterUnit unit, Bound bound) {
        table.add(new CharterParameter(name, unit, Optional.of(bound), List.of(bound.basis())));
    }
}
