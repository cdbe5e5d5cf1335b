package org.linli.charter;

/**
 * Days that a dispute may stay at each level before it moves up (四级化解时限).
 *
 * @param grid at the grid (网格)
 * @param community at the community (社区)
 * @param subdistrict at the sub-district (街道)
 * @param district at the district (区县)
 */
public record LevelDays(int grid, int community, int subdistrict, int district) {}
