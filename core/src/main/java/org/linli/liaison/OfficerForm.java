package org.linli.liaison;

import java.time.LocalDate;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * An officer as appointed (三员任命).
 *
 * @param role as what
 * @param person who
 * @param from first day, today or earlier
 */
public record OfficerForm(OfficerRole role, Id<Person> person, LocalDate from) {}
