/**
 * Working days, terms and deadlines (工作日、期限、时限).
 *
 * <p>A {@link org.linli.calendar.WorkCalendar} answers for the years that it knows, and refuses the others: it never
 * guesses. A {@link org.linli.calendar.Term} is counted in days, working days, months or hours, each a type of its own,
 * because the field's texts use 日 and 工作日 side by side. A {@link org.linli.calendar.Deadline} counts as
 * 民法典 §200–204 says:
 *
 * <table>
 * <caption>Life of a deadline</caption>
 * <tr><th>state</th><th>command</th><th>next</th></tr>
 * <tr><td>RUNNING, EXTENDED</td><td>pause</td><td>PAUSED</td></tr>
 * <tr><td>PAUSED</td><td>resume</td><td>RUNNING, EXTENDED</td></tr>
 * <tr><td>RUNNING, EXTENDED</td><td>extend</td><td>EXTENDED</td></tr>
 * <tr><td>RUNNING, EXTENDED, PAUSED, OVERDUE</td><td>meet</td><td>MET</td></tr>
 * <tr><td>RUNNING, EXTENDED</td><td>time passes</td><td>OVERDUE</td></tr>
 * </table>
 */
@NullMarked
package org.linli.calendar;

import org.jspecify.annotations.NullMarked;
