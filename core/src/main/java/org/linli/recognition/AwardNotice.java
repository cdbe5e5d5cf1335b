package org.linli.recognition;

import java.time.LocalDate;

/**
 * A candidate, as the community posts it (公示).
 *
 * @param category for what
 * @param name the masked name
 * @param publicUntil the last day on which objections are in time
 */
public record AwardNotice(AwardCategory category, String name, LocalDate publicUntil) {}
