package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.charter.Charter;
import org.linli.code.DivisionCode;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PoliticalStatus;

/** An alliance to try things on. */
final class Sample {
    static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final AllianceTerms TERMS =
            Charter.national(LocalDate.of(2022, 9, 1)).terms(AllianceTerms.TERMS, LocalDate.of(2022, 9, 1));
    static final Id<Person> CONTACT = Id.of("person-1");
    static final Id<PartyOrganisation> LEAD = Id.of("lead");
    static final Id<PartyOrganisation> FROG = Id.of("frog");
    static final Id<PartyOrganisation> SCHOOL = Id.of("school");

    static final Map<Id<PartyOrganisation>, String> NAMES =
            Map.of(LEAD, nameOf(LEAD), FROG, nameOf(FROG), SCHOOL, nameOf(SCHOOL));

    private Sample() {}

    /** An alliance that nobody has joined. */
    static Alliance founded() {
        return Alliance.establish(COMMUNITY, Id.of("alliance-1"), "丽景社企联盟", LEAD, TODAY.minusYears(3))
                .orElseThrow();
    }

    /** An alliance with one active member, whose agreement was signed half a year ago. */
    static Alliance withFrog() {
        return founded()
                .admit(joining(FROG, TODAY.minusMonths(6)), TERMS, TODAY)
                .orElseThrow();
    }

    /** The same with the member in another status. */
    static Alliance withFrog(MemberStatus status) {
        Alliance alliance = withFrog();
        Member active = alliance.member(FROG).orElseThrow();
        Member frog = switch (status) {
            case ACTIVE -> active;
            case SUSPENDED -> active.suspended();
            case EXPIRED, WITHDRAWN -> active.left(status, TODAY);
        };
        return new Alliance(
                COMMUNITY,
                alliance.id(),
                alliance.name(),
                LEAD,
                alliance.establishedOn(),
                List.of(frog),
                Optional.empty(),
                List.of());
    }

    static Joining joining(Id<PartyOrganisation> id, LocalDate signedOn) {
        return joining(id, AgreementForm.of(signedOn, CONTACT));
    }

    static Joining joining(Id<PartyOrganisation> id, AgreementForm agreement) {
        return new Joining(id, nameOf(id), agreement, PoliticalStatus.PARTY_MEMBER, List.of());
    }

    static Leaving leaving(Id<PartyOrganisation> id, int openPosts) {
        return new Leaving(id, nameOf(id), openPosts);
    }

    static Candidacy candidacy(Alliance alliance, Post post, PoliticalStatus status) {
        PostForm form = new PostForm(FROG, Id.of("person-2"), post);
        return new Candidacy(alliance, form, nameOf(FROG), status, Optional.empty(), Optional.empty(), TODAY);
    }

    static String nameOf(Id<PartyOrganisation> id) {
        return id.value() + "党支部";
    }
}
