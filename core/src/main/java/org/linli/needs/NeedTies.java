package org.linli.needs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.MemberTies;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to a need or a resource: who asks, and the contacts of members. */
public final class NeedTies {
    private NeedTies() {}

    /** What is about a need, and speaks for who asks. */
    interface OfRequester extends Concerning {
        Id<Need> need();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(Need.KIND, need())
                    .map(found -> requesters(view, found.form().requester(), role))
                    .orElse(Set.of());
        }
    }

    /** What is about a need, and speaks for the member that serves it. */
    interface OfProvider extends Concerning {
        Id<Need> need();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.UNIT_CONTACT ? provider(view, need()) : Set.of();
        }
    }

    /** What is about a need, and speaks for both sides. */
    interface OfBoth extends OfRequester {
        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            Set<Id<Person>> people = new HashSet<>(OfRequester.super.people(view, role, day));
            if (role == Role.UNIT_CONTACT) {
                people.addAll(provider(view, need()));
            }
            return people;
        }
    }

    /** What is about a resource, and speaks for the member that offers it. */
    interface OfResource extends Concerning {
        Id<Resource> resource();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.UNIT_CONTACT
                    ? view.find(Resource.KIND, resource())
                            .map(found -> contacts(view, found.member()))
                            .orElse(Set.of())
                    : Set.of();
        }
    }

    /** Those who may ask, in a role. Whom a form names as speaking for an organisation is a claim, and counts for nothing. */
    static Set<Id<Person>> asking(Reading view, Requester requester, Role role) {
        return switch (role) {
            case SELF -> requester.resident().map(Set::of).orElse(Set.of());
            case UNIT_CONTACT ->
                requester.organisation().map(unit -> contactsOf(view, unit)).orElse(Set.of());
            default -> Set.of();
        };
    }

    /** Those who speak for who has asked, in a role: of an organisation its contacts, and whom they or the office have named. */
    static Set<Id<Person>> requesters(Reading view, Requester requester, Role role) {
        Set<Id<Person>> people = new HashSet<>(asking(view, requester, role));
        if (role == Role.UNIT_CONTACT) {
            requester.spokesperson().ifPresent(people::add);
        }
        return people;
    }

    /** All who speak for who has asked, as actors are named. */
    static Set<String> speakers(Reading view, Requester requester) {
        Set<Id<Person>> people = new HashSet<>(requesters(view, requester, Role.SELF));
        people.addAll(requesters(view, requester, Role.UNIT_CONTACT));
        return people.stream().map(Id::value).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Id<Person>> provider(Reading view, Id<Need> need) {
        return view.find(Need.KIND, need)
                .flatMap(Need::claim)
                .map(claim -> contacts(view, claim.member()))
                .orElse(Set.of());
    }

    private static Set<Id<Person>> contactsOf(Reading view, Id<Organisation> organisation) {
        return view.list(view.all(PartyOrganisation.KIND).where(PartyOrganisation.HOST, organisation)).stream()
                .flatMap(party -> contacts(view, party.id()).stream())
                .collect(Collectors.toSet());
    }

    /** Those who speak for a party organisation: its contacts in alliances, and the contact of its unit's report. */
    static Set<Id<Person>> contacts(Reading view, Id<PartyOrganisation> party) {
        Set<Id<Person>> contacts = new HashSet<>(MemberTies.ofParty(view, Optional.of(party)));
        view.list(view.all(Alliance.KIND)).stream()
                .flatMap(alliance -> alliance.member(party).stream())
                .filter(Member::isActive)
                .forEach(member -> contacts.add(member.contact()));
        return contacts;
    }

    /**
     * Members that offer, as they stand on a day.
     *
     * @param view what the transaction reads
     * @param parties the party organisations
     * @param day the day
     * @return of each its name, and whether it is an active member of an alliance that is there
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Map<Id<PartyOrganisation>, ClaimRules.Offering> offerings(
            Reading view, Set<Id<PartyOrganisation>> parties, LocalDate day) {
        Map<Id<PartyOrganisation>, String> names = new HashMap<>();
        view.find(PartyOrganisation.KIND, parties)
                .forEach(found -> names.put(found.id(), found.names().name()));
        List<Alliance> alliances = view.list(view.all(Alliance.KIND)).stream()
                .filter(Alliance::isThere)
                .toList();
        return parties.stream().collect(Collectors.toMap(party -> party, party -> {
            boolean active = alliances.stream()
                    .flatMap(alliance -> alliance.member(party).stream())
                    .anyMatch(member -> member.isActive() && member.belongedOn(day));
            return new ClaimRules.Offering(names.getOrDefault(party, ""), active);
        }));
    }

    /**
     * Members that offer, as they stand on a day, and how many needs they serve.
     *
     * @param view what the transaction reads
     * @param parties the party organisations
     * @param day the day
     * @return of each what it offers as, its open claims, and the charter's terms
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Map<Id<PartyOrganisation>, ClaimRules.Load> loads(
            Reading view, Set<Id<PartyOrganisation>> parties, LocalDate day) {
        NeedTerms terms = view.terms(NeedTerms.TERMS, day);
        Map<Id<PartyOrganisation>, ClaimRules.Load> loads = new HashMap<>();
        offerings(view, parties, day)
                .forEach((party, offering) -> loads.put(
                        party,
                        new ClaimRules.Load(
                                offering,
                                Math.toIntExact(view.count(view.all(Need.KIND).where(Need.SERVED_BY, party))),
                                terms)));
        return loads;
    }

    /**
     * A member that offers, as it stands on a day.
     *
     * @param view what the transaction reads
     * @param party the party organisation
     * @param day the day
     * @return its name, and whether it is an active member of an alliance that is there
     */
    @SuppressWarnings("exports") // for the library's own use
    public static ClaimRules.Offering offering(Reading view, Id<PartyOrganisation> party, LocalDate day) {
        return Optional.ofNullable(offerings(view, Set.of(party), day).get(party))
                .orElseThrow();
    }
}
