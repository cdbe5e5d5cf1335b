/**
 * The charter of a community (社区治理章程): every threshold that the rules read, as data.
 *
 * <p>Each feature has {@link org.linli.charter.Terms} of its own: a record, and for each of its parameters the unit and the dated
 * national editions of the default, the bound and their basis. A {@link org.linli.charter.Charter} holds what layers have set:
 * a province or district, then the community; all else is as the national edition of the day has it. Statute bounds some
 * parameters: a charter may be stricter, never looser. A charter is a draft, and may hold anything, until {@link
 * org.linli.charter.CommunityCharter} takes it as a version; a case keeps the number of the version under which it began.
 *
 * <table>
 * <caption>Life of a version</caption>
 * <tr><th>state</th><th>by</th><th>next</th></tr>
 * <tr><td>draft</td><td>begin, adopt</td><td>adopted, not yet in force</td></tr>
 * <tr><td>adopted, not yet in force</td><td>its first day</td><td>in force</td></tr>
 * <tr><td>in force</td><td>the first day of the next version</td><td>kept for the cases that began under it</td></tr>
 * </table>
 */
@NullMarked
package org.linli.charter;

import org.jspecify.annotations.NullMarked;
