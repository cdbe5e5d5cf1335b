package org.linli.liaison;

import java.time.LocalDate;
import java.time.YearMonth;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What the community decides on liaison days (联企日调整事件). */
public sealed interface LiaisonMonthEvent extends Event {
    /**
     * The day of a month was skipped (取消).
     *
     * @param liaisonMonth its id
     * @param month the month
     * @param reason why
     */
    record LiaisonDaySkipped(Id<LiaisonMonth> liaisonMonth, YearMonth month, String reason)
            implements LiaisonMonthEvent {}

    /**
     * The day of a month was moved (改期).
     *
     * @param liaisonMonth its id
     * @param month the month
     * @param day to which day
     * @param reason why
     */
    record LiaisonDayMoved(Id<LiaisonMonth> liaisonMonth, YearMonth month, LocalDate day, String reason)
            implements LiaisonMonthEvent {}

    /**
     * The day of a month is again as the charter counts it (恢复).
     *
     * @param liaisonMonth its id
     * @param month the month
     * @param was what was decided before
     * @param reason why
     */
    record LiaisonDayRestored(Id<LiaisonMonth> liaisonMonth, YearMonth month, DayChange was, String reason)
            implements LiaisonMonthEvent {}
}
