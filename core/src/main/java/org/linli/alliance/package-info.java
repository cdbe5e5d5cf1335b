/**
 * The co-building alliance (党建联盟、共建联盟): the community's party organisation and the branches of its enterprises,
 * schools and organs sign agreements, send people into each other's posts (双向进入、交叉任职), and hold theme days. Members
 * are equal, and no affiliation changes (隶属关系不变).
 *
 * <p>The life cycles are data: {@link org.linli.alliance.Member#LIFE_CYCLE}, {@link
 * org.linli.alliance.Appointment#LIFE_CYCLE}, {@link org.linli.alliance.ThemeDay#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Membership (成员)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>active</td><td>renew</td><td>active</td></tr>
 * <tr><td>active</td><td>suspend</td><td>suspended</td></tr>
 * <tr><td>active, suspended, expired</td><td>withdraw</td><td>withdrawn</td></tr>
 * <tr><td>active, suspended</td><td>expire</td><td>expired</td></tr>
 * <tr><td>suspended, expired</td><td>renew</td><td>active</td></tr>
 * <tr><td>withdrawn</td><td>admit</td><td>active</td></tr>
 * <tr><td>suspended, withdrawn</td><td>reinstate</td><td>active</td></tr>
 * </table>
 *
 * <p>A member keeps the spans during which it has belonged: joining opens one; leaving, and the end of the agreement, close
 * it; coming back, and renewing after the end, open the next. The members that hold or attend a theme day belonged on its day.
 *
 * <table>
 * <caption>Cross-appointment (交叉任职)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>recommended</td><td>select</td><td>selected</td></tr>
 * <tr><td>selected</td><td>approve</td><td>approved</td></tr>
 * <tr><td>approved</td><td>file</td><td>filed</td></tr>
 * <tr><td>filed</td><td>appoint</td><td>appointed</td></tr>
 * <tr><td>recommended, selected, approved, filed, appointed</td><td>end</td><td>ended</td></tr>
 * <tr><td>appointed</td><td>correct</td><td>appointed</td></tr>
 * <tr><td>ended</td><td>correct</td><td>ended</td></tr>
 * <tr><td>ended</td><td>reopen</td><td>appointed</td></tr>
 * </table>
 *
 * <table>
 * <caption>Theme day (主题党日)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>planned, held</td><td>record</td><td>held</td></tr>
 * <tr><td>planned</td><td>cancel</td><td>cancelled</td></tr>
 * <tr><td>planned</td><td>correct</td><td>planned</td></tr>
 * <tr><td>held</td><td>correct</td><td>held</td></tr>
 * <tr><td>held, cancelled</td><td>reopen</td><td>planned</td></tr>
 * </table>
 */
@NullMarked
package org.linli.alliance;

import org.jspecify.annotations.NullMarked;
