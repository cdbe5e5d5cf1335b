package org.linli.examples.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/**
 * The fifteen party branches of the alliance and who speaks for them. Three are named by the story; the others, and all
 * people, are invented.
 */
final class Members {
    static final String FROG_PRINCE = "青蛙王子党支部";
    static final String DINGJIN = "顶津食品党支部";
    static final String SCHOOL = "蓝田开发区二实小党支部";
    static final String SCHOOL_OTHERWISE = "经济开发区二实小党支部";

    private static final List<String> STEMS = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑");
    private static final int FIRST_CADRE = 100;

    private final Desk desk;
    private final Teller teller;
    private final Map<String, Id<PartyOrganisation>> branches = new LinkedHashMap<>();
    private final Map<String, Id<Person>> contacts = new LinkedHashMap<>();

    Members(Desk desk, Teller teller) {
        this.desk = desk;
        this.teller = teller;
    }

    void register() {
        teller.section("三、十五个党支部 Fifteen party branches");
        List<Decision<Organisation>> registered = new ArrayList<>();
        for (OrganisationForm form : hosts()) {
            registered.add(desk.organisations().register(form));
        }
        registered.forEach(host -> branch(host.orElseThrow()));
        registered.stream()
                .flatMap(host -> host.findings().stream())
                .map(finding -> finding.explain(Locale.SIMPLIFIED_CHINESE))
                .distinct()
                .forEach(warning -> teller.say("提示: " + warning));
        List<List<String>> rows = branches.keySet().stream()
                .map(name -> List.of(
                        name,
                        String.join(
                                "、",
                                desk.partyOrganisations()
                                        .find(branch(name))
                                        .orElseThrow()
                                        .names()
                                        .aliases()),
                        desk.people().card(contact(name)).orElseThrow().name()))
                .toList();
        teller.table(List.of("党支部 branch", "别名 alias", "联络员 contact"), rows);
    }

    List<String> names() {
        return List.copyOf(branches.keySet());
    }

    Id<PartyOrganisation> branch(String name) {
        return Objects.requireNonNull(branches.get(name), name);
    }

    Id<Person> contact(String name) {
        return Objects.requireNonNull(contacts.get(name), name);
    }

    Id<PartyOrganisation> outsider() {
        return desk.partyOrganisations()
                .register(PartyOrganisationForm.of("示例企业寅党支部", PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }

    /** A person of the community who goes out to a member. */
    Id<Person> cadre(String name, int number, PoliticalStatus status) {
        return Registered.person(desk, PersonForm.of(name, Samples.citizenId(FIRST_CADRE + number), status), "交叉任职登记");
    }

    private void branch(Organisation host) {
        int number = branches.size();
        String name = host.names().name() + "党支部";
        PartyOrganisationForm form =
                PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH).host(host.id());
        String[] aliases =
                host.names().aliases().stream().map(alias -> alias + "党支部").toArray(String[]::new);
        branches.put(
                name,
                desk.partyOrganisations()
                        .register(form.aliases(aliases))
                        .orElseThrow()
                        .id());
        contacts.put(
                name,
                Registered.person(
                        desk,
                        PersonForm.of(
                                        "示例" + "一二三四五六七八九十百千万亿兆".charAt(number),
                                        Samples.citizenId(number),
                                        PoliticalStatus.PARTY_MEMBER)
                                .mobile(String.format(Locale.ROOT, "138000000%02d", number))
                                .employer(host.id()),
                        "联盟成员单位联络"));
    }

    private static List<OrganisationForm> hosts() {
        Stream<OrganisationForm> named = Stream.of(
                OrganisationForm.of("青蛙王子", OrganisationKind.ENTERPRISE),
                OrganisationForm.of("顶津食品", OrganisationKind.ENTERPRISE),
                OrganisationForm.of("蓝田开发区二实小", OrganisationKind.SCHOOL).aliases("经济开发区二实小"));
        Stream<OrganisationForm> invented = STEMS.stream()
                .map(stem -> OrganisationForm.of("示例企业" + stem, OrganisationKind.ENTERPRISE)
                        .creditCode(Samples.creditCode(STEMS.indexOf(stem))));
        return Stream.concat(named, invented).toList();
    }
}
