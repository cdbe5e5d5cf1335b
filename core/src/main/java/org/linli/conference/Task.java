package org.linli.conference;

import java.time.LocalDate;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * What a resolution gives to a unit (交办).
 *
 * @param owner the unit that answers for it
 * @param due the day by which it is done
 */
public record Task(Id<Organisation> owner, LocalDate due) {}
