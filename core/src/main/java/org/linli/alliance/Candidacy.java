package org.linli.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.person.PoliticalStatus;

/**
 * What is known of a person recommended for a post.
 *
 * @param alliance the alliance
 * @param form who, with which member, in which post
 * @param memberName the member's name, for findings
 * @param politicalStatus political status of the person
 * @param employer for which organisation the person works, where known
 * @param host whose party organisation the member is, where it has a host
 * @param today the day
 */
public record Candidacy(
        Alliance alliance,
        PostForm form,
        String memberName,
        PoliticalStatus politicalStatus,
        Optional<Id<Organisation>> employer,
        Optional<Id<Organisation>> host,
        LocalDate today) {
    /** How the membership stands today: an agreement that has run out makes no active member, even before that is entered. */
    AppointmentRules.Representing representing() {
        return new AppointmentRules.Representing(memberName, alliance.statusOf(form.member(), today));
    }

    /** A person sent to a member is of the community; a person who comes in is of the member, as far as that is known. */
    boolean isOfTheUnit() {
        return form.post().direction() == PostDirection.OUT
                || employer.isEmpty()
                || host.isEmpty()
                || employer.equals(host);
    }
}
