package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.Desk;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediationCommittee;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.party.JointUnit;
import org.linli.examples.report.Words;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** The studio of the five golden mediators, and those who come to it; all people are invented (金牌调解员工作室). */
final class Studio {
    static final Set<JointUnit> UNITS =
            Set.of(JointUnit.PROCURATORATE, JointUnit.JUSTICE_OFFICE, JointUnit.POLICE, JointUnit.URBAN_MANAGEMENT);

    private static final List<DisputeSubject> EXPERTISE = List.of(
            DisputeSubject.CHARGING,
            DisputeSubject.SANITATION,
            DisputeSubject.PIPES,
            DisputeSubject.NOISE,
            DisputeSubject.NEIGHBOURS);
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String LETTERS = "ABCDEFGHIJ";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int FIRST = 600;

    private final Desk desk;
    private final List<Id<Mediator>> mediators = new ArrayList<>();
    private final List<Id<Person>> residents = new ArrayList<>();
    private final List<Id<Organisation>> enterprises;
    private final Id<Organisation> manager;
    private final Id<Organisation> society;

    private Studio(Desk desk) {
        this.desk = desk;
        this.enterprises = new Neighbours(desk).enterprises();
        this.manager = register("示例物业公司", OrganisationKind.PROPERTY_MANAGER);
        this.society = register("示例公益服务中心", OrganisationKind.SOCIAL_ORGANISATION);
    }

    /** Opens the studio on a day: the charter asks for five, the committee is elected, and residents are registered. */
    static Studio open(Desk desk, LocalDate day) {
        Studio studio = new Studio(desk);
        desk.charters()
                .adopt(desk.charters()
                        .all()
                        .flatMap(charters -> charters.inForceOn(day))
                        .orElseGet(() -> Charter.national(day))
                        .layered(CharterLayer.COMMUNITY, day, "社区居民会议", Map.of("mediator.golden", "5"))
                        .orElseThrow())
                .orElseThrow();
        studio.elect(day);
        for (int number = 0; number < CasePlans.RESIDENTS; number++) {
            String name = "居民" + STEMS.charAt(number % STEMS.length()) + BRANCHES.charAt(number % BRANCHES.length());
            studio.residents.add(studio.person(name, Samples.citizenId(FIRST + number)));
        }
        return studio;
    }

    /** A woman heads it; the one who knows about noise works for an enterprise. */
    private void elect(LocalDate day) {
        List<Id<Person>> people = new ArrayList<>(List.of(person("调解员甲", Samples.womansCitizenId(FIRST + 50))));
        for (int number = 1; number < EXPERTISE.size(); number++) {
            String name = "调解员" + STEMS.charAt(number);
            String citizenId = Samples.citizenId(FIRST + 50 + number);
            people.add(
                    EXPERTISE.get(number) == DisputeSubject.NOISE
                            ? register(PersonForm.of(name, citizenId, PoliticalStatus.PARTY_MEMBER)
                                    .employer(enterprises.get(2)))
                            : person(name, citizenId));
        }
        Id<MediationCommittee> committee = desk.mediationCommittees()
                .elect(CommitteeForm.of(
                        "丽景社区人民调解委员会",
                        Period.between(day, day.plusYears(3)),
                        people.stream()
                                .map(person -> person.equals(people.get(0))
                                        ? CommitteeSeat.head(person)
                                        : CommitteeSeat.member(person))
                                .toArray(CommitteeSeat[]::new)))
                .orElseThrow()
                .id();
        for (int number = 0; number < people.size(); number++) {
            mediators.add(desk.mediators()
                    .appoint(MediatorForm.of(people.get(number), committee)
                            .asGolden()
                            .expertIn(EXPERTISE.get(number)))
                    .orElseThrow()
                    .id());
        }
    }

    List<Id<Mediator>> mediators() {
        return List.copyOf(mediators);
    }

    /** What the story calls a mediator. */
    Words name(Id<Mediator> mediator) {
        int number = mediators.indexOf(mediator);
        return Words.of("调解员" + STEMS.charAt(number), "mediator " + LETTERS.charAt(number));
    }

    DisputeSubject expertise(Id<Mediator> mediator) {
        return EXPERTISE.get(mediators.indexOf(mediator));
    }

    Id<Person> resident(int number) {
        return residents.get(number);
    }

    Id<Organisation> enterprise(int number) {
        return enterprises.get(number);
    }

    Id<Organisation> propertyManager() {
        return manager;
    }

    Id<Organisation> society() {
        return society;
    }

    private Id<Person> person(String name, String citizenId) {
        return register(PersonForm.of(name, citizenId, PoliticalStatus.NONE));
    }

    private Id<Person> register(PersonForm form) {
        return Registered.person(desk, form, "人民调解");
    }

    private Id<Organisation> register(String name, OrganisationKind kind) {
        int number = kind == OrganisationKind.PROPERTY_MANAGER ? 40 : 41;
        return desk.organisations()
                .register(OrganisationForm.of(name, kind).creditCode(Samples.creditCode(number)))
                .orElseThrow()
                .id();
    }
}
