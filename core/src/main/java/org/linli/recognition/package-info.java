/**
 * Honours (荣誉评选): rounds of awards by category, who is put forward, what is on record of each, points, publicity, objections and the
 * decision. A round of the community encourages (激励); it is no commendation by the state (表彰).
 *
 * <p>The life cycles are data: {@link org.linli.recognition.AwardRound#LIFE_CYCLE} and {@link
 * org.linli.recognition.AwardNomination#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Round of awards (评选轮次)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>call</td><td>nominate</td><td>call</td></tr>
 * <tr><td>call</td><td>renew</td><td>call</td></tr>
 * <tr><td>review</td><td>renew</td><td>review</td></tr>
 * <tr><td>review</td><td>grant</td><td>review</td></tr>
 * <tr><td>call</td><td>amend</td><td>call</td></tr>
 * <tr><td>call</td><td>review</td><td>review</td></tr>
 * <tr><td>review</td><td>call again</td><td>call</td></tr>
 * <tr><td>call, review</td><td>close</td><td>closed</td></tr>
 * <tr><td>closed</td><td>reopen</td><td>review</td></tr>
 * <tr><td>call, review, closed</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Nomination (提名)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>nominated, qualified</td><td>qualify</td><td>qualified</td></tr>
 * <tr><td>qualified</td><td>score</td><td>qualified</td></tr>
 * <tr><td>qualified</td><td>vote</td><td>qualified</td></tr>
 * <tr><td>qualified</td><td>publicise</td><td>publicised</td></tr>
 * <tr><td>publicised, objected</td><td>object</td><td>objected</td></tr>
 * <tr><td>objected</td><td>dismiss</td><td>publicised</td></tr>
 * <tr><td>objected</td><td>uphold</td><td>not awarded</td></tr>
 * <tr><td>publicised</td><td>award</td><td>awarded</td></tr>
 * <tr><td>nominated, qualified, publicised</td><td>decline</td><td>not awarded</td></tr>
 * <tr><td>nominated, qualified, publicised, objected</td><td>withdraw</td><td>withdrawn</td></tr>
 * <tr><td>not awarded, withdrawn</td><td>reopen</td><td>nominated</td></tr>
 * <tr><td>awarded</td><td>revoke</td><td>revoked</td></tr>
 * <tr><td>revoked</td><td>reinstate</td><td>awarded</td></tr>
 * <tr><td>nominated, qualified, publicised, objected</td><td>recuse</td><td>as before</td></tr>
 * <tr><td>nominated, qualified, publicised, objected, awarded, not awarded, withdrawn, revoked</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.recognition;

import org.jspecify.annotations.NullMarked;
