package org.linli.duty;

/**
 * How much service (服务合计).
 *
 * @param times how often (次数)
 * @param minutes how long (时长)
 * @param points points by the charter's table, whole ones (积分)
 */
public record ServiceSum(long times, long minutes, long points) {
    /** {@return whether it is nothing} */
    public boolean isNothing() {
        return times == 0 && minutes == 0 && points == 0;
    }

    /**
     * Both together.
     *
     * @param more what comes to it
     * @return the sum
     */
    public ServiceSum plus(ServiceSum more) {
        return new ServiceSum(times + more.times, minutes + more.minutes, points + more.points);
    }

    /**
     * What lacks of something.
     *
     * @param done what was done
     * @return what is still to be done, never negative
     */
    public ServiceSum without(ServiceSum done) {
        return new ServiceSum(
                Math.max(0, times - done.times),
                Math.max(0, minutes - done.minutes),
                Math.max(0, points - done.points));
    }
}
