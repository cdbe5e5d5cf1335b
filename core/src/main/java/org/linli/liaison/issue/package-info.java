/**
 * What enterprises bring forward (企业诉求): a question of policy, an arrear of payment or another issue has an officer who answers for
 * it first, clocks, and a way to those who decide. The community decides nothing that belongs to another body.
 *
 * <p>The life cycle is data: {@link org.linli.liaison.issue.EnterpriseIssue#LIFE_CYCLE}.
 *
 * <table>
 * <caption>EnterpriseIssue (企业诉求)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>raised, routed</td><td>route</td><td>routed</td></tr>
 * <tr><td>routed</td><td>pass on</td><td>routed</td></tr>
 * <tr><td>raised, routed</td><td>answer</td><td>answered</td></tr>
 * <tr><td>answered</td><td>close</td><td>closed</td></tr>
 * <tr><td>answered, closed, withdrawn</td><td>reopen</td><td>raised</td></tr>
 * <tr><td>raised, routed</td><td>withdraw</td><td>withdrawn</td></tr>
 * <tr><td>raised, routed, answered, closed</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.liaison.issue;

import org.jspecify.annotations.NullMarked;
