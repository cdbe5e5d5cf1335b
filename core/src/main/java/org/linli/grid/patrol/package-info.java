/**
 * Visits to the households of a grid (巡查走访), and the monthly sheet that counts visits and incidents (网格月报).
 *
 * <p>The life cycle is data: {@link org.linli.grid.patrol.Visit#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Visit (巡查走访记录)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>recorded</td><td>strike</td><td>struck</td></tr>
 * <tr><td>recorded</td><td>correct</td><td>recorded</td></tr>
 * </table>
 */
@NullMarked
package org.linli.grid.patrol;

import org.jspecify.annotations.NullMarked;
