/**
 * What the reading space lends (图书借阅): copies of the community and of the district library, which come in batches and go back; loans,
 * free of charge; reservations of titles, with copies that are put aside for a few days. A copy is lent once at a time.
 *
 * <p>The life cycles are data: {@link org.linli.reading.loan.Copy#LIFE_CYCLE}, {@link org.linli.reading.loan.Loan#LIFE_CYCLE} and {@link
 * org.linli.reading.loan.Reservation#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Copy (图书)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>available, put aside, in transit</td><td>lend</td><td>on loan</td></tr>
 * <tr><td>on loan</td><td>return</td><td>available</td></tr>
 * <tr><td>on loan</td><td>return damaged</td><td>repair</td></tr>
 * <tr><td>on loan</td><td>return to owner</td><td>in transit</td></tr>
 * <tr><td>available</td><td>put aside</td><td>put aside</td></tr>
 * <tr><td>put aside</td><td>let go</td><td>available</td></tr>
 * <tr><td>repair</td><td>mend</td><td>available</td></tr>
 * <tr><td>available</td><td>lose</td><td>lost</td></tr>
 * <tr><td>on loan</td><td>declare lost</td><td>lost</td></tr>
 * <tr><td>lost</td><td>recover</td><td>available</td></tr>
 * <tr><td>available, in transit, repair, lost</td><td>lend again</td><td>on loan</td></tr>
 * <tr><td>available, in transit, repair</td><td>send back</td><td>sent back</td></tr>
 * <tr><td>available, repair, lost</td><td>withdraw</td><td>withdrawn</td></tr>
 * <tr><td>sent back, withdrawn</td><td>restore</td><td>available</td></tr>
 * <tr><td>available, on loan, put aside, in transit, repair, lost, sent back, withdrawn</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Loan (借阅)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>open</td><td>renew</td><td>open</td></tr>
 * <tr><td>open</td><td>return</td><td>returned</td></tr>
 * <tr><td>open</td><td>lose</td><td>lost</td></tr>
 * <tr><td>open</td><td>revoke</td><td>revoked</td></tr>
 * <tr><td>returned, lost, revoked</td><td>reopen</td><td>open</td></tr>
 * <tr><td>open, returned, lost</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Reservation (预约)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>waiting</td><td>put aside</td><td>ready</td></tr>
 * <tr><td>waiting, ready</td><td>meet</td><td>met</td></tr>
 * <tr><td>ready</td><td>expire</td><td>expired</td></tr>
 * <tr><td>waiting, ready</td><td>cancel</td><td>cancelled</td></tr>
 * </table>
 */
@NullMarked
package org.linli.reading.loan;

import org.jspecify.annotations.NullMarked;
