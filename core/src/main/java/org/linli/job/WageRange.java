package org.linli.job;

/**
 * What a post pays in a month (月薪范围).
 *
 * @param from at the least, in yuan
 * @param to at the most, in yuan
 */
public record WageRange(int from, int to) {}
