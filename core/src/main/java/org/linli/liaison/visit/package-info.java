/**
 * Visits to enterprises on liaison days (联企走访): each belongs to a month, has the officers who came, what was talked about, and the
 * enterprise's sign-off. A visit is no inspection: the record has no place for findings, orders, fees or scores on the enterprise.
 *
 * <p>The life cycle is data: {@link org.linli.liaison.visit.LiaisonVisit#LIFE_CYCLE}.
 *
 * <table>
 * <caption>LiaisonVisit (联企走访)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>planned, rescheduled, missed</td><td>hold</td><td>done</td></tr>
 * <tr><td>planned, rescheduled</td><td>miss</td><td>missed</td></tr>
 * <tr><td>planned, rescheduled, missed</td><td>reschedule</td><td>rescheduled</td></tr>
 * <tr><td>done, missed</td><td>undo</td><td>planned</td></tr>
 * <tr><td>planned, rescheduled, missed</td><td>drop</td><td>dropped</td></tr>
 * <tr><td>done</td><td>sign</td><td>done</td></tr>
 * <tr><td>planned, rescheduled, done, missed</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.liaison.visit;

import org.jspecify.annotations.NullMarked;
