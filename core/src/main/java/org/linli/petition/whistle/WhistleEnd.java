package org.linli.petition.whistle;

import java.time.Instant;

/**
 * What came of a call of departments (吹哨结果).
 *
 * @param outcome how the matter stands
 * @param result what was done
 * @param at when this was recorded
 */
public record WhistleEnd(WhistleOutcome outcome, String result, Instant at) {}
