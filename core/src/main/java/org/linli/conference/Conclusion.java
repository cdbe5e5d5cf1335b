package org.linli.conference;

import java.time.LocalDate;

/**
 * What became of the result of a consultation (落实情况).
 *
 * @param outcome whether it was carried out, or brought to the residents' meeting
 * @param day when
 */
public record Conclusion(ConsultationOutcome outcome, LocalDate day) {}
