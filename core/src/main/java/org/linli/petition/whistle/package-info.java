/**
 * Calls of the community on departments (街乡吹哨、部门报到): who was called, who came when, and what came of it. They are tracked; no one
 * is ranked, and no time is set in which departments come.
 *
 * <p>The life cycle is data: {@link org.linli.petition.whistle.Whistle#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Whistle (吹哨)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>blown, ended</td><td>come</td><td>as before</td></tr>
 * <tr><td>blown</td><td>end</td><td>ended</td></tr>
 * <tr><td>blown</td><td>cancel</td><td>cancelled</td></tr>
 * <tr><td>ended, cancelled</td><td>reopen</td><td>blown</td></tr>
 * <tr><td>blown, ended, cancelled</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.petition.whistle;

import org.jspecify.annotations.NullMarked;
