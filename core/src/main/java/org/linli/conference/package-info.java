/**
 * The joint conference of a community and its units (联席会议): units of the alliance, departments and organisations of the community
 * have seats in it, submit topics ahead, decide by more than half of those who are present, and hear at each later conference what
 * became of it. Beside it stands the consultation of residents (社区协商), the statutory ground of such meetings.
 *
 * <p>The life cycles are data: {@link org.linli.conference.Conference#LIFE_CYCLE}, {@link
 * org.linli.conference.Resolution#LIFE_CYCLE} and {@link org.linli.conference.Consultation#LIFE_CYCLE}.
 *
 * <table>
 * <caption>Joint conference (联席会议)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>proposed, scheduled</td><td>add topic</td><td>as before</td></tr>
 * <tr><td>proposed, scheduled</td><td>schedule</td><td>scheduled</td></tr>
 * <tr><td>scheduled, held</td><td>hold</td><td>held</td></tr>
 * <tr><td>held, minuted</td><td>minute</td><td>minuted</td></tr>
 * <tr><td>proposed, scheduled</td><td>cancel</td><td>cancelled</td></tr>
 * <tr><td>scheduled, held, minuted</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Resolution (决议与交办事项)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>voting</td><td>vote</td><td>voting</td></tr>
 * <tr><td>voting</td><td>adopt</td><td>adopted</td></tr>
 * <tr><td>voting</td><td>reject</td><td>rejected</td></tr>
 * <tr><td>adopted</td><td>reassign, report</td><td>adopted</td></tr>
 * <tr><td>adopted, rejected</td><td>retract</td><td>voting</td></tr>
 * <tr><td>adopted</td><td>finish</td><td>done</td></tr>
 * <tr><td>adopted</td><td>drop</td><td>dropped</td></tr>
 * <tr><td>done, dropped</td><td>reopen</td><td>adopted</td></tr>
 * <tr><td>voting, adopted</td><td>correct</td><td>as before</td></tr>
 * </table>
 *
 * <table>
 * <caption>Consultation (社区协商)</caption>
 * <tr><th>state</th><th>step</th><th>next</th></tr>
 * <tr><td>planned, held, published</td><td>hold</td><td>held</td></tr>
 * <tr><td>held</td><td>publish</td><td>published</td></tr>
 * <tr><td>published</td><td>conclude</td><td>concluded</td></tr>
 * <tr><td>planned</td><td>cancel</td><td>cancelled</td></tr>
 * <tr><td>planned, held, published, concluded</td><td>correct</td><td>as before</td></tr>
 * </table>
 */
@NullMarked
package org.linli.conference;

import org.jspecify.annotations.NullMarked;
