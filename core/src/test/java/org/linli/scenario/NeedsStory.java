package org.linli.scenario;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.community.PartyOrganisation;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** Needs, and the resources of members that serve them. */
final class NeedsStory extends StoryPart {
    private final LocalDate day =
            today.plusDays(AllianceStory.LENGTH.plus(ReportingStory.LENGTH).toDays());
    private int citizens;

    NeedsStory(StoryTeller teller) {
        super(teller, 0);
    }

    void tell() {
        Id<Person> resident = resident();
        Id<Resource> resource = offered();
        NeedForm form = NeedForm.of(Requester.resident(resident), "医保政策", "不熟悉异地就医备案")
                .at(NeedUrgency.SOON)
                .by(day.plusDays(30));
        Id<Need> served = published(form);
        give(desk -> desk.needs().correct(served, form.at(NeedUrgency.URGENT), "登记时写错紧急程度"));
        ClaimForm claim = ClaimForm.of(resource, 1, Window.days(day, day.plusDays(20)));
        give(desk -> desk.needClaims().dispatch(served, claim));
        give(desk -> desk.needClaims().release(served, "当周人手不足"));
        give(desk -> desk.needClaims().claim(served, claim));
        give(desk -> desk.needClaims().begin(served));
        give(desk -> desk.needClaims().deliver(served, day, "已上门讲解"));
        Actor asked = Actor.of(resident, Role.SELF);
        teller.give(asked, desk -> desk.needs().contest(served, "备案仍未办成"));
        give(desk -> desk.needClaims().deliver(served, day, "已协助备案"));
        teller.give(asked, desk -> desk.needs().confirm(served));
        give(desk -> desk.needs().retract(served, "误登确认"));
        teller.give(asked, desk -> desk.needs().confirm(served));
        teller.give(asked, desk -> desk.needs().rate(served, NeedRating.SATISFIED, Optional.of("讲得清楚")));
        tellOfUnclaimed(resident);
        give(desk -> desk.resources().retire(resource, "误登退出"));
        give(desk -> desk.resources().reopen(resource, "仍在提供"));
    }

    private Id<Person> resident() {
        citizens++;
        return person(PersonForm.of(
                "郑某某",
                Citizens.withCheck("35060318790202" + String.format(Locale.ROOT, "%03d", citizens)),
                PoliticalStatus.PARTY_MEMBER));
    }

    private Id<Resource> offered() {
        Id<PartyOrganisation> lead = branch("需求联盟党总支");
        Id<PartyOrganisation> member = branch("样本医保支部");
        Id<Alliance> alliance =
                give(desk -> desk.alliances().establish("样本资源联盟", lead)).id();
        give(desk -> desk.alliances().admit(alliance, member, AgreementForm.of(day, resident())));
        ResourceForm form = ResourceForm.of("医保政策宣讲", "医保政策", Capacity.atOnce(2), Period.from(day));
        Id<Resource> resource =
                give(desk -> desk.resources().offer(member, form)).id();
        give(desk -> desk.resources().correct(resource, form.alsoFor(Set.of("人社")), "漏登类别"));
        give(desk -> desk.resources().validate(resource));
        give(desk -> desk.resources().amend(resource, form.holding(Capacity.atOnce(3))));
        return resource;
    }

    private Id<Need> published(NeedForm form) {
        Id<Need> need = give(desk -> desk.needs().submit(form)).id();
        give(desk -> desk.needs().verify(need));
        give(desk -> desk.needs().publish(need));
        return need;
    }

    private void tellOfUnclaimed(Id<Person> resident) {
        Id<Need> mistaken = give(desk -> desk.needs().submit(NeedForm.of(Requester.resident(resident), "就业", "求职")))
                .id();
        give(desk -> desk.needs().reject(mistaken, "材料不全"));
        give(desk -> desk.needs().reopen(mistaken, "材料已补齐"));
        give(desk -> desk.needs().withdraw(mistaken, "已找到工作"));
        Id<Need> unmatched = published(NeedForm.of(Requester.community(), "文化艺术", "社区合唱团指导"));
        give(desk -> desk.needs().leaveUnmatched(unmatched, "成员均无艺术类资源"));
        Id<Conference> conference = give(desk -> desk.conferences().propose(ConferenceForm.of("需求专题联席会议")))
                .id();
        give(desk -> desk.needTopics().escalate(conference));
    }
}
