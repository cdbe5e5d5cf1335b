package org.linli.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.Presence;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;

/**
 * A service as it is recorded (服务登记).
 *
 * @param report the member's report
 * @param category the category
 * @param day the day on which it began
 * @param startMinute the minute of that day at which it began, by the community's clock: 0 to 1439
 * @param minutes the length
 */
public record ServiceForm(Id<MemberReport> report, DutyCategory category, LocalDate day, int startMinute, int minutes) {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * Checks the minute of the day.
     *
     * @throws IllegalArgumentException when a day has no such minute
     */
    public ServiceForm {
        if (startMinute < 0 || startMinute >= MINUTES_OF_A_DAY) {
            throw new IllegalArgumentException("A minute of a day is 0 to 1439, but got " + startMinute);
        }
    }

    /**
     * A service.
     *
     * @param report the member's report
     * @param category the category
     * @param day the day on which it began
     * @param start the time of that day; seconds do not count
     * @param minutes the length
     * @return the form
     */
    public static ServiceForm of(
            Id<MemberReport> report, DutyCategory category, LocalDate day, LocalTime start, int minutes) {
        return new ServiceForm(report, category, day, start.getHour() * 60 + start.getMinute(), minutes);
    }

    /** {@return when it ends, by the community's clock} */
    public LocalDateTime ends() {
        return day.atStartOfDay().plusMinutes(startMinute + (long) minutes);
    }

    /** The span in minutes since 1970, by the community's clock. */
    ServiceRules.Slot slot(Id<ServiceRecord> id) {
        return new ServiceRules.Slot(id, from(), from() + minutes);
    }

    /** The same span of a person. */
    Presence.Span span(Id<Person> person) {
        return new Presence.Span(person, from(), from() + minutes);
    }

    private long from() {
        return day.toEpochDay() * MINUTES_OF_A_DAY + startMinute;
    }
}
