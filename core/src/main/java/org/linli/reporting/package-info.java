/**
 * Dual reporting (双报到): a unit's party organisation reports to the community of its seat, its in-service members to the
 * community where they live, and serve there. Their party organisation stays what it was; the community records, and has no
 * right to discipline.
 *
 * <p>The life cycles are data: {@link org.linli.reporting.MemberReport#LIFE_CYCLE}, {@link
 * org.linli.reporting.UnitReport#LIFE_CYCLE}, {@link org.linli.reporting.DutyPosting#LIFE_CYCLE}, {@link
 * org.linli.reporting.DutyFeedback#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Report of a member (在职党员报到)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>reported</td><td>confirm</td><td>confirmed</td></tr>
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
 * <tr><td>reported, confirmed</td><td>amend</td><td>as before</td></tr>
 * <tr><td>reported, confirmed</td><td>exit</td><td>exited</td></tr>
 * </table>
 *
 * <table>
 * <caption>Posting (服务岗位)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>draft</td><td>amend</td><td>draft</td></tr>
 * <tr><td>draft</td><td>publish</td><td>published</td></tr>
 * <tr><td>published</td><td>amend, claim, give back, replace</td><td>published</td></tr>
 * <tr><td>published</td><td>close</td><td>closed</td></tr>
 * <tr><td>draft, published</td><td>cancel</td><td>cancelled</td></tr>
 * </table>
 *
 * <table>
 * <caption>Feedback to a unit (评价与反馈)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>appraised, sent</td><td>revise</td><td>appraised</td></tr>
 * <tr><td>appraised</td><td>send</td><td>sent</td></tr>
 * <tr><td>sent</td><td>acknowledge</td><td>acknowledged</td></tr>
 * </table>
 *
 * <p>A {@link org.linli.reporting.ServiceRecord} has no life cycle: it is never changed, but reversed by another entry.
 */
@NullMarked
package org.linli.reporting;

import org.jspecify.annotations.NullMarked;
