package org.linli.examples.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the story: it stands where the story is, at nine in the morning. */
public final class StoryClock extends Clock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private volatile Instant now;

    /**
     * A clock that stands on a day.
     *
     * @param day the day
     */
    public StoryClock(LocalDate day) {
        this.now = at(day);
    }

    /**
     * Goes to a day.
     *
     * @param day the day
     */
    public void goTo(LocalDate day) {
        now = at(day);
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

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(SHANGHAI).toInstant();
    }
}
