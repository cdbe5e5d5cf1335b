package org.linli.alliance;

import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;

/**
 * What is known of a member that leaves.
 *
 * @param id which
 * @param name its name, for findings
 * @param openPosts how many cross-appointments with it are open on the day
 */
public record Leaving(Id<PartyOrganisation> id, String name, int openPosts) {}
