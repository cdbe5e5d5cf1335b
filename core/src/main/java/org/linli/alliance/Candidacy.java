package org.linli.alliance;

import java.util.Optional;
import org.linli.person.PoliticalStatus;

/**
 * What is known of somebody for a post.
 *
 * @param alliance the alliance
 * @param form who, with which member, in which post
 * @param memberName the member's name, for findings
 * @param politicalStatus political status of the person
 */
public record Candidacy(Alliance alliance, PostForm form, String memberName, PoliticalStatus politicalStatus) {
    Optional<MemberStatus> memberStatus() {
        return alliance.member(form.member()).map(Member::status);
    }
}
