package org.linli.staffing;

/**
 * What a quota costs (比例要求的代价).
 *
 * @param quota which quota
 * @param cost by how much the sum of costs is higher for it
 * @param vacancies how many posts more are vacant for it
 * @param <P> what a person is
 * @param <Q> what a post is
 */
public record QuotaPrice<P, Q>(Quota<P, Q> quota, long cost, int vacancies) {}
