package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.community.Closing;
import org.linli.community.ClosingRules;
import org.linli.community.CommunityRules;
import org.linli.community.NaturalOrder;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.NameOf;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A co-building alliance (党建联盟): one party organisation leads, the others are members by agreement. A party
 * organisation is in it once, also after it has left and come back.
 *
 * @param community the community
 * @param id its id there
 * @param name its name, 1 to {@value #MAX_NAME} characters
 * @param lead the party organisation that leads; no member beside, though it may have been one
 * @param establishedOn the day on which it was established
 * @param members every party organisation that ever joined, in the order of joining, at most {@value #MAX_MEMBERS}
 * @param closing since when it is no more, and why, once it was dissolved
 * @param formerLeads who led it before, oldest first
 */
public record Alliance(
        DivisionCode community,
        Id<Alliance> id,
        String name,
        Id<PartyOrganisation> lead,
        LocalDate establishedOn,
        List<Member> members,
        Optional<Closing> closing,
        List<FormerLead> formerLeads)
        implements Closable {
    /** The longest name. */
    public static final int MAX_NAME = 100;

    /** The most members. */
    public static final int MAX_MEMBERS = 300;

    /** Its name. */
    public static final Column<Alliance, String> NAME = Column.one("name", ValueType.TEXT, Alliance::name);

    /** Its name, to sort by: the ninth comes before the tenth. */
    public static final Index<Alliance, String> ORDER = NaturalOrder.index("name_order", Alliance::name);

    /** Its name while it is there; no two alliances of a community have the same then. */
    static final Index<Alliance, String> NAME_TAKEN = Index.<Alliance, String>optional(
                    "name_taken",
                    ValueType.TEXT,
                    alliance -> alliance.isThere() ? Optional.of(alliance.name()) : Optional.empty())
            .unique("alliance-name-taken")
            .unreported();

    /** Whether it was dissolved. */
    static final Index<Alliance, Boolean> CLOSED = Index.one("closed", ValueType.FLAG, alliance -> !alliance.isThere());

    /** Since when it is no more. */
    public static final Column<Alliance, LocalDate> CLOSED_ON = Column.optional(
            "closed_on", ValueType.DAY, alliance -> alliance.closing().map(Closing::day));

    /** How many members are active, for reports. */
    public static final Column<Alliance, Long> ACTIVE_MEMBERS =
            Column.one("active_members", ValueType.NUMBER, alliance ->
                    (long) alliance.activeMembers().size());

    /** Its kind. */
    public static final Kind<Alliance> KIND = Kind.named(
                    "alliance", 1, Alliance.class, alliance -> Ref.of(alliance.community, alliance.id))
            .column(NAME)
            .together(CLOSED, ORDER)
            .index(NAME_TAKEN)
            .column(CLOSED_ON)
            .column(ACTIVE_MEMBERS)
            .part(Member.part(NAME))
            .events(AllianceEvent.class)
            .build();

    /** What an alliance's id is called in views. */
    public static final NameOf<Alliance> NAME_OF = NameOf.of(KIND, NAME);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when a party organisation is in it twice, or leads and belongs to it as a member; when the name is
     *     blank or too long; when there are too many members
     */
    public Alliance {
        members = List.copyOf(members);
        formerLeads = List.copyOf(formerLeads);
        if (name.isBlank() || name.codePointCount(0, name.length()) > MAX_NAME || members.size() > MAX_MEMBERS) {
            throw new IllegalArgumentException("An alliance has a name of 1 to " + MAX_NAME + " characters and at most "
                    + MAX_MEMBERS + " members");
        }
        long distinct =
                members.stream().map(Member::partyOrganisation).distinct().count();
        boolean leads = members.stream()
                .filter(member -> member.status().isMember())
                .map(Member::partyOrganisation)
                .anyMatch(lead::equals);
        if (distinct < members.size() || leads) {
            throw new IllegalArgumentException("A party organisation leads the alliance or is in it once");
        }
    }

    /**
     * Establishes an alliance.
     *
     * @param community the community
     * @param id its new id
     * @param name as written
     * @param lead the party organisation that leads
     * @param today the day
     * @return the alliance, without members; refused with what {@link PlainText} finds in the name
     */
    static Decision<Alliance> establish(
            DivisionCode community, Id<Alliance> id, String name, Id<PartyOrganisation> lead, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<String> read = inspection.read(PlainText.requireName("name", name, MAX_NAME));
        return inspection.decide(() -> Decision.accepted(
                new Alliance(community, id, read.orElseThrow(), lead, today, List.of(), Optional.empty(), List.of()),
                new AllianceEvent.AllianceEstablished(id, read.orElseThrow(), lead, today)));
    }

    /** {@return what is registered of it, as a form} */
    public AllianceForm form() {
        return new AllianceForm(name, lead, establishedOn);
    }

    /**
     * Admits a member by agreement.
     *
     * @param joining what is known of the one that joins
     * @param terms the charter's
     * @param today the day
     * @return the alliance with it, with the warning {@code alliance-member-same-host}; refused with {@code
     *     alliance-member-unique-alias}, {@code alliance-lead-not-member},
     *     {@code alliance-members-limit} and what is wrong with the agreement
     */
    Decision<Alliance> admit(Joining joining, AllianceTerms terms, LocalDate today) {
        return new Inspection()
                .found(closedOn(today))
                .ask(AllianceRules.ADMISSION, new AllianceRules.Admission(this, joining))
                .ask(AllianceRules.MEMBERS_LIMIT, membersBeside(joining.id()))
                .ask(AllianceRules.AGREEMENT, new AllianceRules.Signing(joining, terms, today))
                .decide(() -> {
                    Period term = joining.term(terms);
                    Id<Person> contact = joining.agreement().contact();
                    Member member = member(joining.id())
                            .map(before -> before.signed(term, contact, today))
                            .orElseGet(() -> Member.joined(joining.id(), term, contact));
                    return Decision.accepted(
                            with(member), new AllianceEvent.MemberAdmitted(id, joining.id(), term, contact));
                });
    }

    /**
     * Lets another person speak for a member, from now on.
     *
     * @param joining what is known of the member, with the other contact
     * @param terms the charter's
     * @param today the day
     * @return the alliance, with the warning {@code agreement-contact-party-member}; refused with {@code alliance-member-known}
     */
    Decision<Alliance> amendContact(Joining joining, AllianceTerms terms, LocalDate today) {
        Optional<Member> member = member(joining.id());
        Id<Person> contact = joining.agreement().contact();
        return new Inspection()
                .ask(AllianceCorrectionRules.KNOWN, new AllianceCorrectionRules.Known(joining.name(), member))
                .ask(AllianceRules.CONTACT_PARTY_MEMBER, new AllianceRules.Signing(joining, terms, today))
                .decide(() -> {
                    Member was = member.orElseThrow();
                    return Decision.accepted(
                            with(was.spokenForBy(contact)),
                            new AllianceEvent.ContactAmended(id, joining.id(), was.contact(), contact));
                });
    }

    /**
     * Renews a member's agreement.
     *
     * @param joining what is known of the member
     * @param terms the charter's
     * @param today the day
     * @return the alliance; refused with {@code alliance-member-step}, {@code agreement-renewal-later} and what is wrong
     *     with the agreement
     */
    Decision<Alliance> renew(Joining joining, AllianceTerms terms, LocalDate today) {
        AllianceRules.Signing signing = new AllianceRules.Signing(joining, terms, today);
        Inspection inspection = new Inspection()
                .found(closedOn(today))
                .ask(
                        AllianceRules.MEMBER_STEP,
                        new AllianceRules.Step(joining.name(), member(joining.id()), MemberStep.RENEW))
                .ask(AllianceRules.AGREEMENT, signing);
        presentEnd(joining.id())
                .ifPresent(end -> inspection.ask(AllianceRules.RENEWAL_LATER, new AllianceRules.Renewal(signing, end)));
        return inspection.decide(() -> {
            Period term = joining.term(terms);
            Member renewed = member(joining.id())
                    .orElseThrow()
                    .signed(term, joining.agreement().contact(), today);
            return Decision.accepted(
                    with(renewed),
                    new AllianceEvent.MemberRenewed(
                            id, joining.id(), term, joining.agreement().contact()));
        });
    }

    /**
     * Takes over an agreement of the past, which may have run out.
     *
     * @param joining what is known of the one that signed
     * @param past the agreement
     * @param leaving what is known of the member
     * @param terms the charter's
     * @param today the day
     * @return the alliance, with the hint {@code agreement-end-by-charter} where no end was written, and the warnings {@code
     *     alliance-begins-first}, {@code alliance-member-same-host}, {@code agreement-years}, {@code agreement-contact-party-member},
     *     {@code agreement-left-after-end} and {@code agreement-terms-overlap}; refused with {@code alliance-lead-not-member}, {@code
     *     alliance-members-limit}, {@code agreement-order}, {@code past-day}, {@code past-term}, and {@code
     *     alliance-member-open-posts} when a member that has open posts would belong no longer
     */
    Decision<Alliance> takeOver(
            Joining joining, PastAgreement past, Leaving leaving, AllianceTerms terms, LocalDate today) {
        AllianceRules.Signing signing = new AllianceRules.Signing(joining, terms, today);
        Inspection inspection = new Inspection()
                .ask(AllianceRules.TAKEN_OVER, new AllianceRules.Admission(this, joining))
                .ask(AllianceRules.MEMBERS_LIMIT, membersBeside(joining.id()))
                .ask(AllianceRules.PAST_AGREEMENT, signing)
                .ask(AllianceCorrectionRules.BEGINS_FIRST, AllianceCorrection.founding(this, joining))
                .ask(CommunityRules.PAST_DAY, new CommunityRules.Past(past.signedOn(), today))
                .ask(CommunityRules.PAST_TERM, new CommunityRules.Lasting(past.signedOn(), past.leftOn()));
        past.leftOn().ifPresent(left -> inspection.ask(CommunityRules.PAST_DAY, new CommunityRules.Past(left, today)));
        if (!inspection.isClean()) {
            return new Decision.Refused<>(inspection.findings());
        }
        if (past.until().isEmpty()) {
            inspection.found(Finding.hint("agreement-end-by-charter")
                    .with("years", terms.agreementYears())
                    .with("last", signing.end().minusDays(1)));
        }
        Period term = joining.term(terms);
        Member first = new Member(
                joining.id(), List.of(past.span(term, today)), term, past.contact(), past.status(term, today));
        Optional<Member> before = member(joining.id());
        inspection
                .ask(
                        PastAgreementRules.LEFT_AFTER_END,
                        new PastAgreementRules.LeftLater(joining.name(), signing.end(), past.leftOn()))
                .ask(
                        PastAgreementRules.TERMS_OVERLAP,
                        new PastAgreementRules.Beside(joining.name(), term, before.map(Member::agreement)));
        Member next = before.map(member -> member.alsoBound(past, term, today)).orElse(first);
        if (before.filter(member -> member.status().isMember()).isPresent()
                && !next.status().isMember()) {
            inspection.ask(AllianceRules.NO_OPEN_POSTS, leaving);
        }
        return inspection.decide(() -> Decision.accepted(
                with(next),
                new AllianceEvent.AgreementTakenOver(id, joining.id(), term, past.leftOn(), past.contact())));
    }

    /**
     * Lets a membership rest, or ends it.
     *
     * @param leaving what is known of the member
     * @param step {@link MemberStep#SUSPEND} or {@link MemberStep#WITHDRAW}
     * @param today the day
     * @return the alliance; refused with {@code alliance-member-step} and {@code alliance-member-open-posts}
     */
    Decision<Alliance> leave(Leaving leaving, MemberStep step, LocalDate today) {
        Optional<Member> member = member(leaving.id());
        return new Inspection()
                .ask(AllianceRules.MEMBER_STEP, new AllianceRules.Step(leaving.name(), member, step))
                .ask(AllianceRules.NO_OPEN_POSTS, leaving)
                .decide(() -> step == MemberStep.SUSPEND
                        ? Decision.accepted(
                                with(member.orElseThrow().suspended()),
                                new AllianceEvent.MemberSuspended(id, leaving.id()))
                        : Decision.accepted(
                                with(member.orElseThrow().left(MemberStatus.WITHDRAWN, today)),
                                new AllianceEvent.MemberWithdrawn(
                                        id, leaving.id(), member.orElseThrow().endWhenEnded(today))));
    }

    /**
     * Marks every agreement that has run out.
     *
     * @param leaving what is known of the members whose agreement is over
     * @param today the day
     * @return the alliance, with the warning {@code alliance-expired-with-posts} for those who still hold posts; without
     *     events when no agreement has run out
     */
    Decision<Alliance> expire(List<Leaving> leaving, LocalDate today) {
        Alliance next = this;
        List<Event> events = new ArrayList<>();
        Inspection inspection = new Inspection();
        for (Leaving gone : leaving) {
            Member member = member(gone.id()).orElseThrow();
            if (member.isOverdue(today)) {
                next = next.with(member.left(MemberStatus.EXPIRED, today));
                events.add(new AllianceEvent.MemberExpired(
                        id, gone.id(), member.agreement().until().orElseThrow()));
                inspection.ask(AllianceRules.EXPIRED_WITHOUT_POSTS, gone);
            }
        }
        Alliance outcome = next;
        return inspection.decide(() -> Decision.accepted(outcome, events.toArray(Event[]::new)));
    }

    /**
     * One member.
     *
     * @param partyOrganisation which
     * @return the member, in any status; empty when it never joined
     */
    public Optional<Member> member(Id<PartyOrganisation> partyOrganisation) {
        return members.stream()
                .filter(member -> member.partyOrganisation().equals(partyOrganisation))
                .findFirst();
    }

    /** How a membership stands on a day: an agreement that has run out makes no active member, even before that is entered. */
    Optional<MemberStatus> statusOf(Id<PartyOrganisation> partyOrganisation, LocalDate today) {
        return member(partyOrganisation)
                .map(member -> member.isOverdue(today) ? MemberStatus.EXPIRED : member.status());
    }

    /** {@return the members whose agreement is signed and runs} */
    public List<Member> activeMembers() {
        return members.stream().filter(Member::isActive).toList();
    }

    // A member that has withdrawn signs a first agreement again, which may be shorter than the old one.
    private Optional<LocalDate> presentEnd(Id<PartyOrganisation> id) {
        return member(id)
                .filter(member -> Member.LIFE_CYCLE
                        .next(member.status(), MemberStep.RENEW)
                        .isPresent())
                .flatMap(member -> member.agreement().until());
    }

    // A member that comes back takes its old place, so the list does not grow.
    private int membersBeside(Id<PartyOrganisation> joining) {
        return member(joining).isPresent() ? members.size() - 1 : members.size();
    }

    /** {@return whether it is there, as far as that was entered} */
    public boolean isThere() {
        return closing.isEmpty();
    }

    @Override
    public Optional<Finding> closedOn(LocalDate day) {
        return AllianceCorrectionRules.CLOSED.check(standing(day));
    }

    ClosingRules.Standing standing(LocalDate day) {
        return new ClosingRules.Standing(name, closing.map(Closing::day), day);
    }

    Alliance with(Optional<Closing> end) {
        return new Alliance(community, id, name, lead, establishedOn, members, end, formerLeads);
    }

    Alliance with(AllianceForm other) {
        return new Alliance(
                community, id, other.name(), other.lead(), other.establishedOn(), members, closing, formerLeads);
    }

    /** The same with a member as it is now, or with one more. */
    Alliance with(Member changed) {
        List<Member> next = new ArrayList<>(members);
        next.replaceAll(member -> member.partyOrganisation().equals(changed.partyOrganisation()) ? changed : member);
        if (member(changed.partyOrganisation()).isEmpty()) {
            next.add(changed);
        }
        return new Alliance(community, id, name, lead, establishedOn, next, closing, formerLeads);
    }
}
