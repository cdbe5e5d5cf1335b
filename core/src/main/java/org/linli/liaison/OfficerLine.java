package org.linli.liaison;

import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A vacant role in a plan (派位结果明细).
 *
 * @param team of which team
 * @param enterprise the enterprise's name
 * @param role as what
 * @param person who should have it; empty when there is none who may
 * @param name the person's name, masked; empty when there is none
 */
public record OfficerLine(
        Id<EnterpriseTeam> team, String enterprise, OfficerRole role, Optional<Id<Person>> person, String name) {}
