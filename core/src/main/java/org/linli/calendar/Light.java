package org.linli.calendar;

/** How urgent a deadline looks on a board (红黄绿灯). */
public enum Light {
    /** Time enough, or done in time (绿灯). */
    GREEN,
    /** Little time is left (黄灯). */
    YELLOW,
    /** The time is over, or it was done late (红灯). */
    RED
}
