package org.linli.duty;

/**
 * An amount of service (服务合计).
 *
 * @param times the number of services (次数)
 * @param minutes their length (时长)
 * @param points whole points by the charter's table (积分)
 */
public record ServiceSum(long times, long minutes, long points) {
    /** {@return whether it is nothing} */
    public boolean isNothing() {
        return times == 0 && minutes == 0 && points == 0;
    }

    /**
     * The sum with another amount.
     *
     * @param more the other amount
     * @return the sum
     */
    public ServiceSum plus(ServiceSum more) {
        return new ServiceSum(times + more.times, minutes + more.minutes, points + more.points);
    }

    /**
     * The part that is missing.
     *
     * @param done the service done
     * @return the service still to be done, never negative
     */
    public ServiceSum without(ServiceSum done) {
        return new ServiceSum(
                Math.max(0, times - done.times),
                Math.max(0, minutes - done.minutes),
                Math.max(0, points - done.points));
    }
}
