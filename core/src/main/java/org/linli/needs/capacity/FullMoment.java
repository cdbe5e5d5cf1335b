package org.linli.needs.capacity;

/**
 * The first moment at which a booking does not fit (首个满额时点).
 *
 * @param at when
 * @param free how much is still free then
 */
public record FullMoment(HalfDay at, long free) {}
