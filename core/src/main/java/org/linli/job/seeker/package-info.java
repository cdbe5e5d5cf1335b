/**
 * People who look for work (求职登记): 16 or older, and told to enterprises only once they have agreed.
 *
 * <p>The life cycle is data: {@link org.linli.job.seeker.JobSeeker#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Job seeker (求职登记)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>seeking</td><td>amend</td><td>seeking</td></tr>
 * <tr><td>seeking</td><td>agree</td><td>seeking</td></tr>
 * <tr><td>seeking</td><td>end</td><td>ended</td></tr>
 * <tr><td>ended</td><td>reopen</td><td>seeking</td></tr>
 * <tr><td>seeking, ended</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.job.seeker;

import org.jspecify.annotations.NullMarked;
