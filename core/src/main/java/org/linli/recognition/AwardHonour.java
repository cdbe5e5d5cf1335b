package org.linli.recognition;

import java.time.LocalDate;

/**
 * A person who was honoured, as the community posts it (荣誉榜).
 *
 * @param category for what
 * @param name the masked name
 * @param on on which day
 */
public record AwardHonour(AwardCategory category, String name, LocalDate on) {}
