/**
 * Planning of grids (网格划分): a community is divided into connected grids of even size. Main roads separate, an
 * enterprise park is a grid of its own, and a grid has as many households as the charter's band says, wherever
 * arithmetic and the lie of the buildings allow. {@link org.linli.grid.planning.Planning} takes what is known of the
 * buildings, {@link org.linli.grid.planning.GridPlan} answers, gives its reasons, and is recounted from the inputs.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th>word</th><th>meaning</th></tr>
 * <tr><td>neighbours (相邻)</td><td>two buildings between which people walk without crossing a main road</td></tr>
 * <tr><td>block (街区)</td><td>buildings that neighbours connect; main roads and parks bound it</td></tr>
 * <tr><td>park (园区)</td><td>an enterprise park, which is never divided and never mixed</td></tr>
 * <tr><td>band (户数区间)</td><td>the least and the most households of a grid, 300 to 500 unless the charter says
 * otherwise</td></tr>
 * <tr><td>grid (网格)</td><td>connected buildings of one block, or one park</td></tr>
 * </table>
 *
 * <p>A block of W households can be divided into k grids in the band only if ⌈W/most⌉ ≤ k ≤ ⌊W/least⌋. Where no k does,
 * the plan says so and comes as close as it can. A plan is data and changes nothing: what becomes of it is decided
 * elsewhere.
 */
@NullMarked
package org.linli.grid.planning;

import org.jspecify.annotations.NullMarked;
