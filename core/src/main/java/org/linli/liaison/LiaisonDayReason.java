package org.linli.liaison;

/** Why a liaison day is when it is (联企日安排理由). */
public enum LiaisonDayReason {
    /** It is the day that the charter names (按期). */
    AS_PLANNED,
    /** The month does not have the number that the charter names (当月无此日). */
    SHORT_MONTH,
    /** The day would be a Saturday or Sunday (遇周末). */
    WEEKEND,
    /** The day would be a public holiday, or rest moved next to one (遇法定节假日). */
    HOLIDAY,
    /** The community has moved it (社区调整). */
    MOVED,
    /** The community has skipped it (社区取消). */
    SKIPPED
}
