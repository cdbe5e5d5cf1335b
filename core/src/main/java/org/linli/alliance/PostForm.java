package org.linli.alliance;

import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * Who is recommended for which post (任职推荐).
 *
 * @param member the member from which, or to which, the person goes
 * @param person who
 * @param post which post
 */
public record PostForm(Id<PartyOrganisation> member, Id<Person> person, Post post) {}
