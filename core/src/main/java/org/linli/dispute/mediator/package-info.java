/**
 * People's mediators and the committees that answer for them (人民调解员与人民调解委员会): elected, filled up, appointed, censured,
 * ended. The studio of a community (社企联动工作室) is its golden mediators.
 *
 * <p>The life cycle is data: {@link org.linli.dispute.mediator.Mediator#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Mediator (人民调解员)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>active</td><td>amend</td><td>active</td></tr>
 * <tr><td>active</td><td>criticise</td><td>active</td></tr>
 * <tr><td>active</td><td>dismiss</td><td>dismissed</td></tr>
 * <tr><td>active</td><td>end</td><td>ended</td></tr>
 * <tr><td>active</td><td>correct</td><td>active</td></tr>
 * <tr><td>dismissed</td><td>correct</td><td>dismissed</td></tr>
 * <tr><td>ended</td><td>correct</td><td>ended</td></tr>
 * </table>
 */
@NullMarked
package org.linli.dispute.mediator;

import org.jspecify.annotations.NullMarked;
