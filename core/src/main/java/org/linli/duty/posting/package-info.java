/**
 * What in-service members can do for the community, published ahead as a needs list, and who claims it (服务岗位与认领).
 *
 * <p>The life cycle is data: {@link org.linli.duty.posting.DutyPosting#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Posting (服务岗位)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>draft</td><td>amend</td><td>draft</td></tr>
 * <tr><td>draft</td><td>publish</td><td>published</td></tr>
 * <tr><td>published</td><td>amend, claim, give back, replace</td><td>published</td></tr>
 * <tr><td>published</td><td>close</td><td>closed</td></tr>
 * <tr><td>draft, published</td><td>cancel</td><td>cancelled</td></tr>
 * <tr><td>closed, cancelled</td><td>reopen</td><td>published</td></tr>
 * <tr><td>cancelled</td><td>reopen draft</td><td>draft</td></tr>
 * </table>
 */
@NullMarked
package org.linli.duty.posting;

import org.jspecify.annotations.NullMarked;
