package org.linli.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.person.PoliticalStatus;

/**
 * What is known of somebody for a post.
 *
 * @param alliance the alliance
 * @param form who, with which member, in which post
 * @param memberName the member's name, for findings
 * @param politicalStatus political status of the person
 * @param today the day
 */
public record Candidacy(
        Alliance alliance, PostForm form, String memberName, PoliticalStatus politicalStatus, LocalDate today) {
    /** How the membership stands today: an agreement that has run out makes no active member, even before that is entered. */
    Optional<MemberStatus> memberStatus() {
        return alliance.member(form.member())
                .map(member -> member.isOverdue(today) ? MemberStatus.EXPIRED : member.status());
    }
}
