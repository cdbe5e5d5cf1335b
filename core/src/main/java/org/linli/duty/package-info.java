/**
 * Service of in-service members for the community (在职党员服务): services, appraisal and feedback, letters to units, and ledgers;
 * {@code org.linli.duty.posting} has the postings and claims. It builds on the reports of {@link org.linli.reporting}. Service is a duty of
 * members towards their party,
 * and no volunteering.
 *
 * <p>The life cycle is data: {@link org.linli.duty.DutyFeedback#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Feedback to a unit (评价与反馈)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>appraised, sent</td><td>revise</td><td>appraised</td></tr>
 * <tr><td>appraised</td><td>send</td><td>sent</td></tr>
 * <tr><td>sent</td><td>acknowledge</td><td>acknowledged</td></tr>
 * <tr><td>acknowledged</td><td>reopen</td><td>sent</td></tr>
 * </table>
 *
 * <p>A {@link org.linli.duty.ServiceRecord} has no life cycle: it is never changed, but reversed by another entry.
 */
@NullMarked
package org.linli.duty;

import org.jspecify.annotations.NullMarked;
