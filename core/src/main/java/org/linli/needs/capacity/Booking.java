package org.linli.needs.capacity;

/**
 * So much of a resource, for some time (占用).
 *
 * @param amount how much
 * @param window when
 */
public record Booking(long amount, Window window) {}
