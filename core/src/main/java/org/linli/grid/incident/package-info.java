/**
 * Incidents of the grids (网格事件): captured at the doorstep and followed to their end, under clocks of the charter.
 *
 * <p>The life cycle is data: {@link org.linli.grid.incident.Incident#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Incident (网格事件)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>captured</td><td>accept</td><td>accepted</td></tr>
 * <tr><td>captured</td><td>decline</td><td>declined</td></tr>
 * <tr><td>accepted, returned</td><td>route</td><td>routed</td></tr>
 * <tr><td>routed</td><td>give back</td><td>returned</td></tr>
 * <tr><td>accepted, returned, routed</td><td>escalate</td><td>accepted (one tier up)</td></tr>
 * <tr><td>accepted, returned, routed</td><td>extend</td><td>as before</td></tr>
 * <tr><td>routed</td><td>handle</td><td>handled</td></tr>
 * <tr><td>handled</td><td>feed back</td><td>fed back</td></tr>
 * <tr><td>fed back</td><td>evaluate</td><td>evaluated</td></tr>
 * <tr><td>captured, accepted, returned, routed, handled</td><td>move</td><td>as before (in another grid)</td></tr>
 * </table>
 */
@NullMarked
package org.linli.grid.incident;

import org.jspecify.annotations.NullMarked;
