package org.linli.examples;

import static org.linli.examples.sample.SampleCommunity.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.examples.sample.SampleCommunity;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.needs.CommunityNeeds;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Requester;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.matching.NeedMatch;
import org.linli.person.Person;

/** Three needs of an enterprise, matched with what members of the alliance offer: why, who confirms, and what is unmet. */
public final class NeedsMain {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    private NeedsMain() {}

    /**
     * Serves two needs of an enterprise.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        SampleCommunity community = new SampleCommunity(DAY);
        Desk desk = community.desk();
        Id<Alliance> alliance = community.alliance("示例联盟");
        for (String unit : List.of("税务", "医保政策")) {
            Id<PartyOrganisation> member =
                    community.admitted(alliance, community.branch(unit + "支部"), community.person("联络甲"));
            community.offered(member, ResourceForm.of(unit + "上门讲解", unit, Capacity.perMonth(1), Period.from(DAY)));
        }
        Id<Organisation> factory = community.enterprise("示例食品公司");
        Id<Person> contact = community.person("联络乙");
        community.admitted(alliance, community.branch("示例食品公司党支部", factory), contact);
        Requester asks = Requester.enterprise(factory).spokenForBy(contact);
        List<Id<Need>> needs = List.of(
                published(desk, NeedForm.of(asks, "医保政策", "职工不熟悉医保政策").at(NeedUrgency.URGENT)),
                published(desk, NeedForm.of(asks, "税务", "不清楚小微企业优惠").at(NeedUrgency.SOON)),
                published(desk, NeedForm.of(asks, "税务", "发票开具咨询")));
        needs.forEach(need -> System.out.println(desk.needMatching()
                .choice(need)
                .orElseThrow()
                .explain(Locale.SIMPLIFIED_CHINESE, "需求" + (needs.indexOf(need) + 1))));
        for (NeedMatch match : desk.needMatching().suggest().orElseThrow().matches()) {
            desk.needClaims().dispatch(match.need(), match.claim()).orElseThrow();
        }
        desk.needClaims().deliver(needs.get(0), DAY, "医保与税务一同上门").orElseThrow();
        say(desk.needs().confirm(needs.get(0)));
        CommunityNeeds own = community.as(contact, Role.UNIT_CONTACT).needs();
        own.confirm(needs.get(0)).orElseThrow();
        own.rate(needs.get(0), NeedRating.SATISFIED, Optional.empty()).orElseThrow();
        community.goTo(DAY.plusDays(12));
        desk.needs().attention().orElseThrow().forEach(SampleCommunity::say);
        System.out.print(desk.needLedgers().figures(2022).orElseThrow().gapsCsv(Locale.SIMPLIFIED_CHINESE));
    }

    private static Id<Need> published(Desk desk, NeedForm form) {
        Id<Need> need = desk.needs().submit(form).orElseThrow().id();
        desk.needs().verify(need).orElseThrow();
        return desk.needs().publish(need).orElseThrow().id();
    }
}
