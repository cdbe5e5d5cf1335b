/**
 * Activities of the community (社区活动): planned, published, with sign-ups and a waiting list in its order, held and counted; and what people
 * wish for, which becomes activities.
 *
 * <p>The life cycles are data: {@link org.linli.activity.Activity#LIFE_CYCLE}, {@link org.linli.activity.ActivityWish#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Activity (活动)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>planned, published</td><td>amend, permit</td><td>as before</td></tr>
 * <tr><td>planned</td><td>publish</td><td>published</td></tr>
 * <tr><td>published</td><td>sign up</td><td>published</td></tr>
 * <tr><td>published</td><td>begin</td><td>running</td></tr>
 * <tr><td>running, held</td><td>check in</td><td>as before</td></tr>
 * <tr><td>running, held</td><td>hold</td><td>held</td></tr>
 * <tr><td>held</td><td>rate</td><td>held</td></tr>
 * <tr><td>held</td><td>archive</td><td>archived</td></tr>
 * <tr><td>planned, published, running</td><td>cancel</td><td>cancelled</td></tr>
 * <tr><td>archived</td><td>reopen</td><td>held</td></tr>
 * <tr><td>cancelled</td><td>reopen</td><td>published</td></tr>
 * <tr><td>cancelled</td><td>reopen plan</td><td>planned</td></tr>
 * <tr><td>planned, published, running, held, archived</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Wish (活动心愿)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>open</td><td>amend</td><td>open</td></tr>
 * <tr><td>open</td><td>take up</td><td>taken up</td></tr>
 * <tr><td>open</td><td>decline</td><td>declined</td></tr>
 * <tr><td>taken up, declined</td><td>reopen</td><td>open</td></tr>
 * <tr><td>open, taken up, declined</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.activity;

import org.jspecify.annotations.NullMarked;
