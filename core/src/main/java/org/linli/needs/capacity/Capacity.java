package org.linli.needs.capacity;

/**
 * How much of a resource there is (容量).
 *
 * @param kind how it is counted
 * @param amount how much
 */
public record Capacity(CapacityKind kind, long amount) {
    /** The most that a capacity, or a part of it that is booked, can be. */
    public static final long MAX = 100_000;

    /**
     * So much at any one time.
     *
     * @param amount how much
     * @return the capacity
     */
    public static Capacity atOnce(long amount) {
        return new Capacity(CapacityKind.AT_ONCE, amount);
    }

    /**
     * So much in all.
     *
     * @param amount how much
     * @return the capacity
     */
    public static Capacity inAll(long amount) {
        return new Capacity(CapacityKind.IN_ALL, amount);
    }

    /**
     * So much in each month.
     *
     * @param amount how much
     * @return the capacity
     */
    public static Capacity perMonth(long amount) {
        return new Capacity(CapacityKind.PER_MONTH, amount);
    }
}
