/**
 * Needs of enterprises, residents and the community, and what members of the alliance offer (需求清单、资源清单): needs are verified,
 * published, claimed or dispatched, delivered, and confirmed by who asked. What is unclaimed in time comes before the next joint conference.
 *
 * <p>The life cycles are data: {@link org.linli.needs.Need#LIFE_CYCLE} and {@link org.linli.needs.Resource#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Need (需求)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>submitted</td><td>verify</td><td>verified</td></tr>
 * <tr><td>verified</td><td>publish</td><td>published</td></tr>
 * <tr><td>submitted, verified</td><td>reject</td><td>rejected</td></tr>
 * <tr><td>submitted, verified, published, unmatched, escalated, claimed, in progress, delivered, confirmed, rated</td><td>withdraw</td><td>withdrawn</td></tr>
 * <tr><td>published</td><td>leave unmatched</td><td>unmatched</td></tr>
 * <tr><td>published, unmatched, escalated</td><td>escalate</td><td>escalated</td></tr>
 * <tr><td>published, unmatched, escalated</td><td>claim, dispatch</td><td>claimed</td></tr>
 * <tr><td>claimed</td><td>begin</td><td>in progress</td></tr>
 * <tr><td>claimed, in progress</td><td>release</td><td>published</td></tr>
 * <tr><td>claimed, in progress</td><td>deliver</td><td>delivered</td></tr>
 * <tr><td>delivered</td><td>contest</td><td>in progress</td></tr>
 * <tr><td>delivered</td><td>confirm</td><td>confirmed</td></tr>
 * <tr><td>confirmed, rated</td><td>rate</td><td>rated</td></tr>
 * <tr><td>confirmed, rated</td><td>retract</td><td>delivered</td></tr>
 * <tr><td>rejected, withdrawn</td><td>reopen</td><td>submitted</td></tr>
 * <tr><td>submitted, verified, published, unmatched, escalated, claimed, in progress, delivered, confirmed, rated</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Resource (资源)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>offered</td><td>validate</td><td>valid</td></tr>
 * <tr><td>offered, valid</td><td>amend</td><td>as before</td></tr>
 * <tr><td>valid</td><td>reserve</td><td>valid</td></tr>
 * <tr><td>offered, valid, retired</td><td>release, use</td><td>as before</td></tr>
 * <tr><td>offered, valid</td><td>offer anew</td><td>offered</td></tr>
 * <tr><td>offered, valid</td><td>retire</td><td>retired</td></tr>
 * <tr><td>retired</td><td>reopen</td><td>offered</td></tr>
 * <tr><td>offered, valid, retired</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.needs;

import org.jspecify.annotations.NullMarked;
