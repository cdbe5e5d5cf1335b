package org.linli.petition;

import java.time.LocalDate;

/**
 * The days of a hearing (听证时间).
 *
 * @param from its first day
 * @param until its last day
 */
public record HearingForm(LocalDate from, LocalDate until) {}
