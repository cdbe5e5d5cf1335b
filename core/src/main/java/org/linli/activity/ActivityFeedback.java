package org.linli.activity;

/**
 * What those who came think of an activity (活动评价).
 *
 * @param answered how many have answered
 * @param satisfied how many of them are satisfied
 */
public record ActivityFeedback(int answered, int satisfied) {}
