package org.linli.grid.incident;

import org.linli.calendar.Term;

/**
 * What is promised for one level of urgency (服务时限).
 *
 * @param respond in which there is a first answer (响应)
 * @param finish in which it is done (办结)
 */
public record ServiceLevel(Term respond, Term finish) {}
