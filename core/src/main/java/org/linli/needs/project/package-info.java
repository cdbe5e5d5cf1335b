/**
 * Projects that serve several needs with several resources (项目清单): a lead, a budget, and milestones with days.
 *
 * <table>
 * <caption>Project (项目)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>planned</td><td>start</td><td>running</td></tr>
 * <tr><td>running</td><td>reach</td><td>running</td></tr>
 * <tr><td>running</td><td>finish</td><td>done</td></tr>
 * <tr><td>planned, running</td><td>stop</td><td>stopped</td></tr>
 * <tr><td>done, stopped</td><td>reopen</td><td>running</td></tr>
 * <tr><td>planned, running, done, stopped</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.needs.project;

import org.jspecify.annotations.NullMarked;
