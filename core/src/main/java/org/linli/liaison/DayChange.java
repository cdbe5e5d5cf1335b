package org.linli.liaison;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the community has decided on one liaison day (联企日调整).
 *
 * @param day to which day it was moved; empty when it was skipped
 * @param reason why
 */
public record DayChange(Optional<LocalDate> day, String reason) {}
