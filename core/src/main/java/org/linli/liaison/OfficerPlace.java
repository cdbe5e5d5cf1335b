package org.linli.liaison;

import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A person for a vacant role (三员派位).
 *
 * @param team of which team
 * @param role as what
 * @param person who
 */
public record OfficerPlace(Id<EnterpriseTeam> team, OfficerRole role, Id<Person> person) {}
