/**
 * The reading space of the community (居民阅读空间): where it is and when it is open, its titles, and its readers. Everything is free. Who
 * reads what is known to the reader and to the desk alone.
 *
 * <p>The life cycle is data: {@link org.linli.reading.Reader#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Reader (读者)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>active</td><td>amend</td><td>active</td></tr>
 * <tr><td>active</td><td>end</td><td>ended</td></tr>
 * <tr><td>ended</td><td>reopen</td><td>active</td></tr>
 * <tr><td>active, ended</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.reading;

import org.jspecify.annotations.NullMarked;
