package org.linli.job.fair;

/**
 * How a fair went (招聘会统计).
 *
 * @param visitors how many people came (进场人次)
 * @param employers how many enterprises came (到会企业)
 * @param intentions how many people and enterprises mean to agree (意向人次); no hires
 */
public record FairCounts(int visitors, int employers, int intentions) {}
