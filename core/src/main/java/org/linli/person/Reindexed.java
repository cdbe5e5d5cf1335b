package org.linli.person;

/**
 * How far the marks by which people are found are as the charter has it (检索标记重建进度).
 *
 * @param done people whose marks were made anew
 * @param left people whose marks still have to be
 */
public record Reindexed(long done, long left) {}
