/**
 * People (人员): the one place where personal data live. Everything else holds an {@code Id<Person>}. Names, citizen ids,
 * mobile numbers and addresses mask themselves in {@code toString}, and never stand in findings, events, answers or logs;
 * a person is found again by a keyed blind index of the citizen id.
 *
 * <table>
 * <caption>Life cycle</caption>
 * <tr><th>begins by</th><th>changes by</th></tr>
 * <tr><td>register</td><td>amend</td></tr>
 * </table>
 */
@NullMarked
package org.linli.person;

import org.jspecify.annotations.NullMarked;
