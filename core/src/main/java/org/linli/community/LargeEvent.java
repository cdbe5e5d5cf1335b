package org.linli.community;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Statutes;

/**
 * What makes an event for the public a large one (大型群众性活动), which police permit it, and by when to apply. Job fairs and activities
 * ask it alike.
 */
public final class LargeEvent {
    private static final int LEAST = 1000;
    private static final int OF_CITY = 5000;
    private static final int APPLYING_DAYS = 20;

    private LargeEvent() {}

    /** {@return from how many people on an event is a large one} */
    public static int least() {
        return LEAST;
    }

    /**
     * Whether the police of the city permit an event.
     *
     * @param expected how many people are expected at one time of holding it
     * @return true for so many that those of the county do not
     */
    public static boolean isForCity(int expected) {
        return expected >= OF_CITY;
    }

    /**
     * Whether an event has the permit that it needs.
     *
     * @param expected how many people are expected at one time of holding it
     * @param level who has permitted it, if it was
     * @return true also for one that needs none
     */
    public static boolean isPermitted(int expected, Optional<PermitLevel> level) {
        return expected < LEAST || level.stream().anyMatch(given -> given == PermitLevel.CITY || !isForCity(expected));
    }

    /**
     * Whether a permit can still be applied for in time, or need not be.
     *
     * @param expected how many people are expected at one time of holding it
     * @param permitted whether there is a permit
     * @param first its first day
     * @param today today
     * @return false once the last day for applying is over
     */
    public static boolean isInTime(int expected, boolean permitted, LocalDate first, LocalDate today) {
        return permitted || expected < LEAST || !today.isAfter(applyBy(first));
    }

    /**
     * By when to apply.
     *
     * @param first its first day
     * @return the last day for applying
     */
    public static LocalDate applyBy(LocalDate first) {
        return first.minusDays(APPLYING_DAYS);
    }

    /** {@return what says which events are large ones} */
    public static Basis scope() {
        return Statutes.LARGE_EVENTS.article("§2");
    }

    /** {@return what says which police permit them} */
    public static Basis permitting() {
        return Statutes.LARGE_EVENTS.article("§12");
    }

    /** {@return what says by when to apply} */
    public static Basis applying() {
        return Statutes.LARGE_EVENTS.article("§13");
    }

    /** {@return what says what becomes of a permit when an event changes} */
    public static Basis changing() {
        return Statutes.LARGE_EVENTS.article("§15");
    }
}
