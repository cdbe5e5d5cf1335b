package org.linli.calendar;

/**
 * How long something may take (期限). The kinds are distinct types, so that 日 and 工作日 cannot be mixed up.
 *
 * <p>Counted by {@link CivilCount} after 民法典 §200–204.
 */
public sealed interface Term {
    /** The longest term in days or working days: about a hundred years. */
    int MAX_DAYS = 36_600;

    /**
     * Calendar days (日).
     *
     * @param count how many, 1 to {@value Term#MAX_DAYS}
     */
    record Days(int count) implements Term {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException when it is out of range
         */
        public Days {
            inRange("days", count, MAX_DAYS);
        }
    }

    /**
     * Working days (工作日).
     *
     * @param count how many, 1 to {@value Term#MAX_DAYS}
     */
    record WorkingDays(int count) implements Term {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException when it is out of range
         */
        public WorkingDays {
            inRange("working days", count, MAX_DAYS);
        }
    }

    /**
     * Calendar months (月); a year is twelve of them (年).
     *
     * @param count how many, 1 to 1200
     */
    record Months(int count) implements Term {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException when it is out of range
         */
        public Months {
            inRange("months", count, 1200);
        }
    }

    /**
     * Hours (小时), which count at once and around the clock. Held in minutes, because promises to be on the spot are
     * made in half hours.
     *
     * @param minutes how many minutes, 1 to 527040 (a year)
     */
    record Hours(int minutes) implements Term {
        /**
         * Checks the minutes.
         *
         * @throws IllegalArgumentException when they are out of range
         */
        public Hours {
            inRange("minutes", minutes, 366 * 24 * 60);
        }
    }

    /**
     * Calendar days.
     *
     * @param count how many
     * @return the term
     * @throws IllegalArgumentException when the count is out of range
     */
    static Days days(int count) {
        return new Days(count);
    }

    /**
     * Working days.
     *
     * @param count how many
     * @return the term
     * @throws IllegalArgumentException when the count is out of range
     */
    static WorkingDays workingDays(int count) {
        return new WorkingDays(count);
    }

    /**
     * Calendar months.
     *
     * @param count how many
     * @return the term
     * @throws IllegalArgumentException when the count is out of range
     */
    static Months months(int count) {
        return new Months(count);
    }

    /**
     * Calendar years.
     *
     * @param count how many, 1 to 100
     * @return the term, in months
     * @throws IllegalArgumentException when the count is out of range
     */
    static Months years(int count) {
        inRange("years", count, 100);
        return new Months(count * 12);
    }

    /**
     * Hours.
     *
     * @param count how many, 1 to 8784
     * @return the term
     * @throws IllegalArgumentException when the count is out of range
     */
    static Hours hours(int count) {
        inRange("hours", count, 366 * 24);
        return new Hours(count * 60);
    }

    /**
     * Parts of an hour.
     *
     * @param count how many minutes
     * @return the term
     * @throws IllegalArgumentException when the count is out of range
     */
    static Hours minutes(int count) {
        return new Hours(count);
    }

    private static void inRange(String unit, int count, int max) {
        if (count < 1 || count > max) {
            throw new IllegalArgumentException("A term has 1 to " + max + " " + unit + ", but got " + count);
        }
    }
}
