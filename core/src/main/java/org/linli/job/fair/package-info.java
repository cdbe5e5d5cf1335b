/**
 * Job fairs (现场招聘会): planned, checked and published before they open, with the permit of the police from a thousand people on, and free
 * for those who look for work.
 *
 * <p>The life cycle is data: {@link org.linli.job.fair.JobFair#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Job fair (招聘会)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>planned, published</td><td>amend, invite, check, show, permit</td><td>as before</td></tr>
 * <tr><td>planned, published</td><td>move</td><td>planned</td></tr>
 * <tr><td>planned</td><td>publish</td><td>published</td></tr>
 * <tr><td>published</td><td>open</td><td>open</td></tr>
 * <tr><td>open</td><td>hold</td><td>held</td></tr>
 * <tr><td>planned, published, open</td><td>cancel</td><td>cancelled</td></tr>
 * <tr><td>cancelled</td><td>reopen</td><td>planned</td></tr>
 * <tr><td>cancelled</td><td>reopen published</td><td>published</td></tr>
 * <tr><td>planned, published, open, held</td><td>correct</td><td>as before</td></tr>
 * <tr><td>held</td><td>correct counts</td><td>held</td></tr>
 * </table>
 */
@NullMarked
package org.linli.job.fair;

import org.jspecify.annotations.NullMarked;
