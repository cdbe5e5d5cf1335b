package org.linli.grid.incident;

/** What an incident is about: the services of a grid (网格服务事项). */
public enum IncidentCategory {
    /** Basic information to be collected or corrected (基础信息采集). */
    BASIC_INFORMATION,
    /** What people say and wish (社情民意收集). */
    PUBLIC_OPINION,
    /** A hazard to be found and removed (安全隐患排查整治). */
    SAFETY_HAZARD,
    /** A dispute to be found and settled (矛盾纠纷排查化解). */
    DISPUTE,
    /** Policies and laws to be made known (政策法律法规宣传). */
    LEGAL_PUBLICITY,
    /** An errand of a public service run for a resident (公共服务代办). */
    PUBLIC_SERVICE,
    /** Psychological support and help in a crisis (社会心理服务、疏导和危机干预). */
    PSYCHOLOGICAL_SUPPORT,
    /** A hand in keeping the place safe and peaceful (参与平安创建). */
    PEACE_BUILDING,
    /** Something else (其他). */
    OTHER
}
