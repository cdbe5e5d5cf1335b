package org.linli.conference;

import java.time.LocalDate;

/**
 * How long a result is public (公布期).
 *
 * @param from first day
 * @param until first day on which it no longer has to be
 */
public record Publication(LocalDate from, LocalDate until) {}
