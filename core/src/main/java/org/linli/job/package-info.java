/**
 * Jobs (就业服务): vacancies of enterprises, people who are referred to them, and who of them is hired. The desk charges those who look
 * for work nothing, and is no agency (职业中介).
 *
 * <p>The life cycles are data: {@link org.linli.job.Vacancy#LIFE_CYCLE} and {@link org.linli.job.Referral#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Vacancy (招聘岗位)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>open</td><td>refer</td><td>open</td></tr>
 * <tr><td>partly filled</td><td>refer</td><td>partly filled</td></tr>
 * <tr><td>open, partly filled</td><td>hire</td><td>partly filled</td></tr>
 * <tr><td>open, partly filled</td><td>fill</td><td>filled</td></tr>
 * <tr><td>open</td><td>amend</td><td>open</td></tr>
 * <tr><td>partly filled</td><td>amend</td><td>partly filled</td></tr>
 * <tr><td>open, partly filled</td><td>expire</td><td>expired</td></tr>
 * <tr><td>open, partly filled, filled, expired</td><td>close</td><td>closed</td></tr>
 * <tr><td>partly filled, filled, closed, expired</td><td>reopen</td><td>open</td></tr>
 * <tr><td>partly filled, filled, closed, expired</td><td>reopen partly</td><td>partly filled</td></tr>
 * <tr><td>open, partly filled, filled, closed, expired</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Referral (推荐与录用)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>referred, interviewed</td><td>interview</td><td>interviewed</td></tr>
 * <tr><td>referred, interviewed</td><td>offer</td><td>offered</td></tr>
 * <tr><td>referred, interviewed, offered</td><td>decline</td><td>declined</td></tr>
 * <tr><td>referred, interviewed, offered, entered</td><td>enter</td><td>entered</td></tr>
 * <tr><td>referred, interviewed, offered, entered</td><td>confirm</td><td>hired</td></tr>
 * <tr><td>hired</td><td>leave</td><td>left</td></tr>
 * <tr><td>entered, hired, left</td><td>revoke</td><td>declined</td></tr>
 * <tr><td>declined</td><td>reopen</td><td>referred</td></tr>
 * <tr><td>left</td><td>reinstate</td><td>hired</td></tr>
 * <tr><td>hired, left</td><td>correct hire</td><td>as before</td></tr>
 * <tr><td>referred, interviewed, offered, entered, hired, left, declined</td><td>correct</td><td>as before</td></tr>
 * <tr><td>referred, interviewed, offered, entered, declined</td><td>discard</td><td>discarded</td></tr>
 * </table>
 */
@NullMarked
package org.linli.job;

import org.jspecify.annotations.NullMarked;
