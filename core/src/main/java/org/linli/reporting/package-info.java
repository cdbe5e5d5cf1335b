/**
 * Dual reporting (双报到): a unit's party organisation reports to the community of its seat, and its in-service members report to
 * the community in which they live. A member stays in the party organisation of his or her unit; the community records the
 * report, and has no right to discipline. Plans place members in grids. What members do after that is in {@link
 * org.linli.duty}.
 *
 * <p>The life cycles are data: {@link org.linli.reporting.MemberReport#LIFE_CYCLE} and {@link
 * org.linli.reporting.UnitReport#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Report of a member (在职党员报到)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>reported</td><td>confirm</td><td>confirmed</td></tr>
 * <tr><td>confirmed</td><td>unconfirm</td><td>reported</td></tr>
 * <tr><td>confirmed, serving</td><td>place</td><td>serving</td></tr>
 * <tr><td>confirmed, serving</td><td>exempt</td><td>exempt</td></tr>
 * <tr><td>exempt</td><td>resume</td><td>confirmed</td></tr>
 * <tr><td>exempt</td><td>resume serving</td><td>serving</td></tr>
 * <tr><td>reported, confirmed, serving, exempt</td><td>amend</td><td>as before</td></tr>
 * <tr><td>reported, confirmed, serving, exempt</td><td>transfer</td><td>transferred</td></tr>
 * <tr><td>reported, confirmed, serving, exempt</td><td>exit</td><td>exited</td></tr>
 * </table>
 *
 * <table>
 * <caption>Report of a unit (单位报到)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>reported</td><td>confirm</td><td>confirmed</td></tr>
 * <tr><td>confirmed</td><td>unconfirm</td><td>reported</td></tr>
 * <tr><td>reported, confirmed</td><td>amend</td><td>as before</td></tr>
 * <tr><td>reported, confirmed</td><td>exit</td><td>exited</td></tr>
 * </table>
 */
@NullMarked
package org.linli.reporting;

import org.jspecify.annotations.NullMarked;
