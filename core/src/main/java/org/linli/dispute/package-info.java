/**
 * Disputes of the community (矛盾纠纷): registered, accepted, mediated, agreed on, performed, followed up and put on file, by law and in
 * time. The rooms below hold what they stand on: {@code dispute.party} (between whom), {@code dispute.clock} (by when), {@code
 * dispute.mediator} (mediators and their committees), {@code dispute.agreement} (what is agreed).
 *
 * <p>The life cycle is data: {@link org.linli.dispute.Dispute#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Dispute (矛盾纠纷)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>registered</td><td>accept</td><td>accepted</td></tr>
 * <tr><td>registered</td><td>reject</td><td>rejected</td></tr>
 * <tr><td>registered</td><td>join</td><td>joined</td></tr>
 * <tr><td>joined</td><td>separate</td><td>registered</td></tr>
 * <tr><td>joined</td><td>close along</td><td>archived</td></tr>
 * <tr><td>registered, accepted, assigned, mediating, breached</td><td>refer</td><td>referred</td></tr>
 * <tr><td>accepted, assigned</td><td>assign</td><td>assigned</td></tr>
 * <tr><td>mediating</td><td>assign</td><td>as before</td></tr>
 * <tr><td>assigned, mediating</td><td>release</td><td>as before</td></tr>
 * <tr><td>assigned</td><td>start</td><td>mediating</td></tr>
 * <tr><td>mediating</td><td>agree</td><td>agreed</td></tr>
 * <tr><td>accepted, assigned, mediating</td><td>terminate</td><td>terminated</td></tr>
 * <tr><td>agreed</td><td>sign</td><td>as before</td></tr>
 * <tr><td>agreed</td><td>retract</td><td>mediating</td></tr>
 * <tr><td>agreed</td><td>perform</td><td>performing</td></tr>
 * <tr><td>performing</td><td>fulfil</td><td>performed</td></tr>
 * <tr><td>agreed, performing</td><td>breach</td><td>breached</td></tr>
 * <tr><td>breached</td><td>remedy</td><td>performing</td></tr>
 * <tr><td>performed, followed up</td><td>follow up</td><td>followed up</td></tr>
 * <tr><td>followed up, rejected, referred, terminated</td><td>archive</td><td>archived</td></tr>
 * <tr><td>archived</td><td>reopen</td><td>accepted</td></tr>
 * <tr><td>mediating</td><td>invite</td><td>as before</td></tr>
 * <tr><td>accepted, assigned, mediating</td><td>extend</td><td>as before</td></tr>
 * <tr><td>agreed, performing</td><td>confirm</td><td>as before</td></tr>
 * <tr><td>performed, followed up</td><td>settle</td><td>as before</td></tr>
 * <tr><td>registered, accepted, assigned, mediating</td><td>answer</td><td>as before</td></tr>
 * <tr><td>registered, accepted, assigned, mediating, agreed, performing, breached</td><td>dissuade</td><td>as before</td></tr>
 * <tr><td>registered, accepted, assigned, mediating, agreed, performing, breached</td><td>report</td><td>as before</td></tr>
 * <tr><td>registered, accepted, assigned, mediating</td><td>escalate</td><td>as before</td></tr>
 * <tr><td>registered, accepted, assigned, mediating</td><td>grade</td><td>as before</td></tr>
 * <tr><td>registered, accepted, assigned, mediating</td><td>stop</td><td>as before</td></tr>
 * <tr><td>registered, accepted, assigned, mediating</td><td>go on</td><td>as before</td></tr>
 * <tr><td>registered, accepted, rejected, referred, joined, assigned, mediating, agreed, performing, performed, followed up, breached, terminated, archived</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.dispute;

import org.jspecify.annotations.NullMarked;
