package org.linli.activity;

/**
 * How an activity went (活动统计).
 *
 * @param unnamed how many came who were not checked in by name (未登记姓名人次)
 * @param cost what it has cost, in fen (经费)
 */
public record ActivityCounts(int unnamed, long cost) {}
