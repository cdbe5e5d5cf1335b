/**
 * The hotline (12345热线) as far as it concerns the community: tickets are dispatched by a catalogue, objections examined, repeats merged,
 * and callers called back. The caller's clocks run from registration; three rates are counted, and no unit is ranked.
 *
 * <p>The life cycle is data: {@link org.linli.petition.hotline.HotlineTicket#LIFE_CYCLE}.
 *
 * <table>
 * <caption>HotlineTicket (热线工单)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>registered, dispatched</td><td>dispatch</td><td>dispatched</td></tr>
 * <tr><td>dispatched</td><td>sign, object, examine</td><td>dispatched</td></tr>
 * <tr><td>registered, dispatched</td><td>contact</td><td>as before</td></tr>
 * <tr><td>registered, dispatched</td><td>close</td><td>closed</td></tr>
 * <tr><td>closed</td><td>not reached</td><td>closed</td></tr>
 * <tr><td>closed</td><td>call back</td><td>called back</td></tr>
 * <tr><td>registered, dispatched</td><td>merge</td><td>merged</td></tr>
 * <tr><td>registered, dispatched, closed, called back, merged</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.petition.hotline;

import org.jspecify.annotations.NullMarked;
