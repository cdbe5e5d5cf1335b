package org.linli.assessment;

/** What an indicator looks at (指标性质). */
public enum IndicatorNature {
    /** What was brought about (实绩). */
    RESULT,
    /** Traces of work: check-ins, photographs, papers, points, rankings (痕迹). */
    TRACE
}
