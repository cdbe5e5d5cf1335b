/**
 * Petitions that the community follows (信访): other bodies decide on them, by 信访工作条例, and the community keeps an eye on the clocks,
 * the review stages, and that no matter is accepted twice.
 *
 * <p>The life cycle is data: {@link org.linli.petition.Petition#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Petition (信访事项)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>registered</td><td>transfer</td><td>transferred</td></tr>
 * <tr><td>transferred</td><td>give back</td><td>registered</td></tr>
 * <tr><td>registered, transferred</td><td>accept</td><td>accepted</td></tr>
 * <tr><td>registered, transferred</td><td>decline</td><td>not accepted</td></tr>
 * <tr><td>accepted</td><td>extend</td><td>accepted</td></tr>
 * <tr><td>accepted</td><td>answer</td><td>answered</td></tr>
 * <tr><td>answered</td><td>ask review</td><td>in review</td></tr>
 * <tr><td>in review</td><td>review</td><td>reviewed</td></tr>
 * <tr><td>reviewed</td><td>ask recheck</td><td>in recheck</td></tr>
 * <tr><td>in recheck</td><td>hear</td><td>in recheck</td></tr>
 * <tr><td>in recheck</td><td>recheck</td><td>final</td></tr>
 * <tr><td>registered, transferred, accepted</td><td>withdraw</td><td>withdrawn</td></tr>
 * <tr><td>registered, transferred, accepted, not accepted, answered, in review, reviewed, in recheck, final, withdrawn</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.petition;

import org.jspecify.annotations.NullMarked;
