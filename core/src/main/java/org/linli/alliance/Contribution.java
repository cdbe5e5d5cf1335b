package org.linli.alliance;

import org.linli.charter.Rate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;

/**
 * What a member has contributed in a year (成员年度贡献).
 *
 * @param member the member
 * @param name its name, as it is known now
 * @param stayed whether it still belonged to the alliance on the last day of the year, or today when that comes first
 * @param hosted theme days that it held, alone or with others
 * @param attended theme days to which its people came
 * @param themeDays theme days that were held while it was a member: what the attendance rate is counted of
 * @param visits how many of its people came in all: visits, not people
 * @param postsIn its people in posts of the community, at any time of the year
 * @param postsOut people of the community in posts at the member, at any time of the year
 */
public record Contribution(
        Id<PartyOrganisation> member,
        String name,
        boolean stayed,
        int hosted,
        int attended,
        int themeDays,
        long visits,
        int postsIn,
        int postsOut) {
    /** {@return how many of the theme days it attended; no rate when there was none to attend (到会率)} */
    public Rate attendance() {
        return new Rate(attended, themeDays);
    }
}
