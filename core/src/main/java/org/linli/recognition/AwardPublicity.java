package org.linli.recognition;

import java.time.LocalDate;

/**
 * How long a candidate is public (公示期).
 *
 * @param from on which day it was posted; the working days are counted from the next
 * @param lastDay the last day, until the end of which objections are in time
 */
public record AwardPublicity(LocalDate from, LocalDate lastDay) {}
