/**
 * People (人员): the one place where personal data live. Everything else holds an {@code Id<Person>}. Name, citizen id, mobile
 * number, address and political status are sealed at rest under a key for each person ({@link org.linli.vault}), mask
 * themselves in {@code toString}, and never stand in findings, events, answers or logs; a person is found again by a keyed
 * blind index of the citizen id. Lists and cards are masked; {@link org.linli.person.People#reveal} shows the rest for a
 * purpose, and the journal says to whom.
 *
 * <table>
 * <caption>Life cycle</caption>
 * <tr><th>begins by</th><th>changes by</th><th>ends by</th></tr>
 * <tr><td>register</td><td>amend, reveal (which changes nothing but the journal)</td><td>erase</td></tr>
 * </table>
 *
 * <p>{@link org.linli.person.Retention} says on which lawful basis a person is kept, with whose consent and for how long, and
 * whether a law forbids to erase.
 */
@NullMarked
package org.linli.person;

import org.jspecify.annotations.NullMarked;
