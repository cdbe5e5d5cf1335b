package org.linli.examples.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the story: it stands where the story is, at nine in the morning, or at six in the evening. */
public final class StoryClock extends Clock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private volatile Instant now;

    /**
     * A clock that stands on a day.
     *
     * @param day the day
     */
    public StoryClock(LocalDate day) {
        this.now = at(day, MORNING);
    }

    /**
     * Goes to a day.
     *
     * @param day the day
     */
    public void goTo(LocalDate day) {
        now = at(day, MORNING);
    }

    /**
     * Goes to the evening of a day, when its work is done.
     *
     * @param day the day
     */
    public void goToEvening(LocalDate day) {
        now = at(day, EVENING);
    }

    /** {@return the day on which it stands} */
    public LocalDate today() {
        return LocalDate.ofInstant(now, SHANGHAI);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SHANGHAI).toInstant();
    }
}
