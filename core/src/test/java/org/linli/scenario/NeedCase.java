package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.linli.alliance.Alliance;
import org.linli.calendar.CivilTime;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.person.Person;

/** An alliance whose members offer resources, and needs that they serve. */
abstract class NeedCase extends GuardRaces {
    static final NeedForm TAX = NeedForm.of(Requester.community(), "税务", "小微企业税收优惠讲解");

    final Id<PartyOrganisation> memberOf(Alliance alliance, String name, Id<Person> contact) {
        Id<PartyOrganisation> member = branchAt(desk(), name);
        desk().alliances().admit(alliance.id(), member, agreement(contact)).orElseThrow();
        return member;
    }

    final Id<Resource> offered(Id<PartyOrganisation> member, Capacity capacity) {
        return offered(member, ResourceForm.of("税收政策宣讲", "税务", capacity, Period.from(today)));
    }

    final Id<Resource> offered(Id<PartyOrganisation> member, ResourceForm form) {
        Id<Resource> resource =
                desk().resources().offer(member, form).orElseThrow().id();
        desk().resources().validate(resource).orElseThrow();
        return resource;
    }

    final Id<Resource> offered(Capacity capacity) {
        return offered(memberOf(allianceAt(desk()), "税务支部", citizenAt(desk())), capacity);
    }

    final Id<Need> published(NeedForm form) {
        Id<Need> need = desk().needs().submit(form).orElseThrow().id();
        desk().needs().verify(need).orElseThrow();
        desk().needs().publish(need).orElseThrow();
        return need;
    }

    final ClaimForm claim(Id<Resource> resource) {
        return ClaimForm.of(resource, 1, Window.days(day(), day().plusDays(2)));
    }

    final Need found(Id<Need> need) {
        return desk().needs().find(need).orElseThrow();
    }

    final LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    final void pass(int days) {
        clock.pass(Duration.ofDays(days));
    }

    final Set<String> attention() {
        Set<String> codes = new TreeSet<>();
        desk().needs().attention().orElseThrow().stream().map(Finding::code).forEach(codes::add);
        return codes;
    }

    static Actor self(Id<Person> person) {
        return Actor.of(person, Role.SELF);
    }

    static Actor contact(Id<Person> person) {
        return Actor.of(person, Role.UNIT_CONTACT);
    }
}
