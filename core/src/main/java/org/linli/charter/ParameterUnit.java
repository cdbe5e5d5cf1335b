package org.linli.charter;

/** What a parameter's figure counts, and between which figures it can make sense at all (参数单位). */
public enum ParameterUnit {
    /** Pieces, times, or people (个、次、人). */
    COUNT(0, 1_000_000),
    /** Households (户). */
    HOUSEHOLDS(1, 100_000),
    /** Square metres (平方米). */
    SQUARE_METRES(0, 10_000),
    /** Minutes (分钟). */
    MINUTES(1, 1440),
    /** Hours (小时). */
    HOURS(0, 8784),
    /** Calendar days (日). */
    DAYS(1, 3660),
    /** Working days (工作日). */
    WORKING_DAYS(1, 2500),
    /** Months (月). */
    MONTHS(1, 600),
    /** Quarters of a year (季度). */
    QUARTERS(1, 40),
    /** Years (年). */
    YEARS(1, 50),
    /** Points (分). */
    POINTS(0, 10_000),
    /** Hundredths of a percent (比例). */
    SHARE(0, 10_000),
    /** A fraction such as {@code 2/3} (分数). */
    FRACTION(1, 1000),
    /** A day of the year, such as {@code 06-30} (月日). */
    MONTH_DAY(1, 1),
    /** The number of a day in its month (每月几日). */
    DAY_OF_MONTH(1, 31),
    /** A term that carries its own unit (期限). */
    TERM(1, 1_000_000),
    /** Yes or no (是否). */
    SWITCH(0, 1),
    /** Words out of a list (选项). */
    WORDS(1, 100);

    private final long least;
    private final long most;

    ParameterUnit(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** {@return the least figure that makes sense} */
    public long least() {
        return least;
    }

    /** {@return the greatest figure that makes sense} */
    public long most() {
        return most;
    }
}
