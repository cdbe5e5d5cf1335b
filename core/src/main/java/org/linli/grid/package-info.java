/**
 * Grids (网格): the community is divided into grids and micro-grids, so that every building is somebody's; posts say whose,
 * public notices tell the residents, and incidents are followed from the doorstep to their end.
 *
 * <p>The life cycles are data: {@link org.linli.grid.Division#LIFE_CYCLE}, {@link
 * org.linli.grid.GridPost#LIFE_CYCLE}, {@link org.linli.grid.Incident#LIFE_CYCLE}, {@link
 * org.linli.grid.Visit#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Division (网格划分方案)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>draft</td><td>redraw</td><td>draft</td></tr>
 * <tr><td>draft</td><td>review</td><td>reviewed</td></tr>
 * <tr><td>reviewed</td><td>file</td><td>filed</td></tr>
 * <tr><td>reviewed, filed</td><td>send back</td><td>draft</td></tr>
 * <tr><td>filed</td><td>publish</td><td>published</td></tr>
 * <tr><td>draft, reviewed, filed</td><td>drop</td><td>dropped</td></tr>
 * <tr><td>published</td><td>adjust</td><td>adjusted</td></tr>
 * </table>
 *
 * <table>
 * <caption>Post (网格岗位)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>nominated</td><td>consent</td><td>consented</td></tr>
 * <tr><td>consented</td><td>appoint</td><td>appointed</td></tr>
 * <tr><td>appointed</td><td>publicise</td><td>publicised</td></tr>
 * <tr><td>appointed</td><td>extend</td><td>appointed</td></tr>
 * <tr><td>publicised</td><td>extend</td><td>publicised</td></tr>
 * <tr><td>nominated, consented, appointed, publicised</td><td>end</td><td>ended</td></tr>
 * </table>
 *
 * <table>
 * <caption>Incident (网格事件)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>captured</td><td>accept</td><td>accepted</td></tr>
 * <tr><td>captured</td><td>decline</td><td>declined</td></tr>
 * <tr><td>accepted, returned</td><td>route</td><td>routed</td></tr>
 * <tr><td>routed</td><td>give back</td><td>returned</td></tr>
 * <tr><td>accepted, returned, routed</td><td>escalate</td><td>accepted, one tier up</td></tr>
 * <tr><td>accepted, returned, routed</td><td>extend</td><td>as before</td></tr>
 * <tr><td>routed</td><td>handle</td><td>handled</td></tr>
 * <tr><td>handled</td><td>feed back</td><td>fed back</td></tr>
 * <tr><td>fed back</td><td>evaluate</td><td>evaluated</td></tr>
 * <tr><td>any in which something is left to be done</td><td>move</td><td>as before, in another grid</td></tr>
 * </table>
 */
@NullMarked
package org.linli.grid;

import org.jspecify.annotations.NullMarked;
