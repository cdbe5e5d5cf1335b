package org.linli.duty;

/** By what a unit is measured (单位指标). */
public enum UnitMeasure {
    /** Members who reported, of those who are to (报到率). */
    REPORT,
    /** Members who served as much as is asked, of those who reported (服务完成率). */
    COMPLETION
}
