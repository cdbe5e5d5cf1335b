package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.calendar.CivilTime;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.feature.AttentionFilter;
import org.linli.feature.AttentionGroup;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.RetentionBasis;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** What a host's program does at night, for all communities of a district: agreements that ran out, to-do lists, forgetting. */
public final class NightlyMain {
    private static final DivisionCode DISTRICT = DivisionCode.of("350603000000");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private NightlyMain() {}

    /**
     * Lets a year go by, and then a night.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        StoryClock clock = new StoryClock(LocalDate.of(2022, 3, 1));
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build();
        people(linli, DivisionCode.of("350603005004"));
        linli.desk(DivisionCode.of("350603005005"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY))
                .buildings()
                .register(new BuildingForm("1栋", Optional.empty(), 20))
                .orElseThrow();
        LocalDate today = LocalDate.of(2023, 3, 2);
        clock.goTo(today);
        night(linli, today);
    }

    /** Goes through all communities in which there is anything. */
    private static void night(Linli linli, LocalDate today) {
        Actor program = Actor.of(Id.of("nightly"), Role.SYSTEM);
        Optional<DivisionCode> last = Optional.empty();
        List<DivisionCode> some = linli.communities(DISTRICT, last, 100);
        while (!some.isEmpty()) {
            some.forEach(community -> tidy(linli.desk(community, program), community));
            last = Optional.of(some.get(some.size() - 1));
            some = linli.communities(DISTRICT, last, 100);
        }
        // Answers to requests and denials are kept as long as the host says, and then forgotten a part at a time.
        int forgotten = 0;
        int part;
        do {
            part = linli.journal().forgetAnswers(1000)
                    + linli.journal().forgetDenied(CivilTime.endOf(today.minusDays(180), CivilTime.CHINA), 1000);
            forgotten += part;
        } while (part > 0);
        System.out.println("已清除的答复与拒绝记录 answers and denials forgotten: " + forgotten);
    }

    private static void tidy(Desk desk, DivisionCode community) {
        expire(desk);
        List<AttentionGroup> toDo =
                desk.attention().groups(AttentionFilter.all()).orElseThrow();
        System.out.println(community + " 待办 to do: "
                + toDo.stream().mapToInt(AttentionGroup::count).sum());
        for (AttentionGroup group : toDo) {
            String overdue = group.overdue() > 0 ? "，超期 overdue " + group.overdue() : "";
            System.out.println("  " + group.count() + overdue + "："
                    + group.first().finding().explain(CHINESE));
            System.out.println("    → " + Texts.of(Label.all(group.first().roles()), CHINESE));
        }
        // Whose time is over is erased by the program only where the community has decided so.
        desk
                .attention()
                .list(AttentionFilter.all().of("person-retention-over"), Paging.first(Paging.MAX_SIZE))
                .orElseThrow()
                .items()
                .stream()
                .map(item -> Id.<Person>of(item.id().value()))
                .forEach(person -> System.out.println(
                        "  " + desk.people().erase(person).<String>fold(done -> "已删除 erased", NightlyMain::why)));
    }

    /** Marks the agreements that have run out; what does so twice changes nothing. */
    private static void expire(Desk desk) {
        Optional<Paging> paging = Optional.of(Paging.first(100));
        while (paging.isPresent()) {
            Paging asked = paging.get();
            Listing<Alliance> page = desk.alliances().list(asked).orElseThrow();
            page.items()
                    .forEach(alliance -> desk.alliances().expire(alliance.id()).orElseThrow());
            paging = page.next().map(asked::after);
        }
    }

    private static String why(Decision.Refused<Person> refused) {
        return refused.explain(CHINESE);
    }

    private static void people(Linli linli, DivisionCode community) {
        Desk desk = linli.desk(community, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        Id<Person> contact = desk.people()
                .register(PersonForm.of("示例一", Samples.citizenId(1), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
        Id<Person> guest = desk.people()
                .register(PersonForm.of("示例二", Samples.citizenId(2), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
        LocalDate begin = LocalDate.of(2022, 3, 1);
        desk.consents()
                .state(
                        guest,
                        new RetentionBasis(
                                LawfulBasis.STATUTORY_DUTY, "暂住登记", Period.between(begin, begin.plusMonths(6))))
                .orElseThrow();
        Id<Alliance> alliance = desk.alliances()
                .establish("示例联盟", branch(desk, "示例社区党组织"))
                .orElseThrow()
                .id();
        desk.alliances()
                .admit(alliance, branch(desk, "示例企业党支部"), AgreementForm.of(begin, contact))
                .orElseThrow();
    }

    private static Id<PartyOrganisation> branch(Desk desk, String name) {
        return desk.partyOrganisations()
                .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }
}
