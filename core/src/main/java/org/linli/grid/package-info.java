/**
 * The division of the community into grids and micro-grids (网格划分), so that every building belongs to one basic grid.
 *
 * <p>The other rooms of the feature stand on it: {@code grid.post} (posts), {@code grid.incident} (incidents), {@code
 * grid.patrol} (visits and the monthly sheet), {@code grid.notice} (public notices), and above them {@code
 * grid.redivision}, which publishes a division and settles what loses its place to it. {@code grid.planning} proposes
 * divisions.
 *
 * <p>The life cycle is data: {@link org.linli.grid.Division#LIFE_CYCLE}.
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
 * <tr><td>published</td><td>revoke</td><td>revoked</td></tr>
 * <tr><td>adjusted</td><td>resume</td><td>published</td></tr>
 * </table>
 */
@NullMarked
package org.linli.grid;

import org.jspecify.annotations.NullMarked;
