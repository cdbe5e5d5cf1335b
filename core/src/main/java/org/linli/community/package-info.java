/**
 * The community itself (社区): its profile and honours, its figures of a day, the organisations and party
 * organisations in it, its buildings, and its charter. A community is the area of a residents' committee, a self-governing
 * mass organisation and no organ of government (居委会组织法 §2).
 *
 * <table>
 * <caption>Life cycles</caption>
 * <tr><th>what</th><th>begins by</th><th>changes by</th></tr>
 * <tr><td>community (社区概况)</td><td>describe</td><td>describe, award, retract</td></tr>
 * <tr><td>figures (社区基本情况)</td><td>record</td><td>never: a later day has its own</td></tr>
 * <tr><td>organisation (驻区单位)</td><td>register</td><td>amend, addAlias</td></tr>
 * <tr><td>party organisation (党组织)</td><td>register</td><td>addAlias</td></tr>
 * <tr><td>building (楼栋)</td><td>register</td><td>never yet</td></tr>
 * <tr><td>charter (章程)</td><td>begin</td><td>adopt</td></tr>
 * </table>
 */
@NullMarked
package org.linli.community;

import org.jspecify.annotations.NullMarked;
