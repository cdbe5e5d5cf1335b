package org.linli.reading;

import java.time.LocalDate;
import org.linli.kernel.Period;

/**
 * Days on which a reading space is closed, as announced (闭馆公告).
 *
 * @param time which days
 * @param reason why
 * @param announcedOn when it was announced
 */
public record SpaceClosure(Period time, String reason, LocalDate announcedOn) {}
