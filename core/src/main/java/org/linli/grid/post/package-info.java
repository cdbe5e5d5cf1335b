/**
 * Posts of the grids (网格岗位): who answers for which grid, micro-grid and building, from the nomination to the end, and the
 * quotas that posts are held to together.
 *
 * <p>The life cycle is data: {@link org.linli.grid.post.GridPost#LIFE_CYCLE}.
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
 * <p>A post whose end was a mistake, or was undone with a division, stands again as it stood before; that is no step of its own.
 */
@NullMarked
package org.linli.grid.post;

import org.jspecify.annotations.NullMarked;
