/**
 * The one-stop service of the community (一站式服务): a catalogue of what it offers, and requests, from the first day to the rating. Everything
 * missing is told at once, what sharing gives is not asked for again, and the clock stands still while the requester brings the rest.
 *
 * <p>The life cycle is data: {@link org.linli.service.ServiceRequest#LIFE_CYCLE}.
 *
 * <table>
 * <caption>ServiceRequest (办件)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>submitted</td><td>accept</td><td>accepted</td></tr>
 * <tr><td>submitted, accepted, handling</td><td>demand</td><td>supplement</td></tr>
 * <tr><td>supplement</td><td>hand in</td><td>submitted</td></tr>
 * <tr><td>submitted, supplement, accepted, handling</td><td>reject</td><td>rejected</td></tr>
 * <tr><td>accepted</td><td>handle</td><td>handling</td></tr>
 * <tr><td>accepted, handling</td><td>transfer</td><td>handling</td></tr>
 * <tr><td>handling</td><td>take back</td><td>accepted</td></tr>
 * <tr><td>accepted, handling</td><td>finish</td><td>done</td></tr>
 * <tr><td>done</td><td>rate</td><td>rated</td></tr>
 * <tr><td>rated</td><td>call back</td><td>rated</td></tr>
 * <tr><td>submitted, supplement, accepted, handling</td><td>withdraw</td><td>withdrawn</td></tr>
 * <tr><td>submitted, supplement, accepted, rejected, handling, done, rated, withdrawn</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.service;

import org.jspecify.annotations.NullMarked;
