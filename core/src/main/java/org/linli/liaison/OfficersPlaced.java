package org.linli.liaison;

import java.util.List;
import org.linli.kernel.Id;

/**
 * The teams whose officers were appointed together (派位结果).
 *
 * @param teams the teams, in the order in which they were given
 */
public record OfficersPlaced(List<Id<EnterpriseTeam>> teams) {
    /** The most officers that are appointed together. */
    public static final int MAX = 1_000;

    /** Copies the list. */
    public OfficersPlaced {
        teams = List.copyOf(teams);
    }
}
