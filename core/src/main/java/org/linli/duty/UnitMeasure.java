package org.linli.duty;

/** The rates of a unit (单位指标). */
public enum UnitMeasure {
    /** Members who reported, of those who are to report (报到率). */
    REPORT,
    /** Members who served as much as is asked for, of those who reported (服务完成率). */
    COMPLETION
}
