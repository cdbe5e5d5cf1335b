package org.linli.conference;

import java.time.LocalDate;

/**
 * What a consultation brought (协商情况).
 *
 * @param participants how many residents took part
 * @param result what was agreed, 1 to {@value Consultation#MAX_RESULT} characters; about matters, not about people
 * @param writtenOn when it was written down
 */
public record Consulted(int participants, String result, LocalDate writtenOn) {}
