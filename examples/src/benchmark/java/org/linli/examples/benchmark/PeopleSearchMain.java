package org.linli.examples.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.sample.SyntheticRoster;
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.PersonForm;
import org.linli.person.PersonSearch;
import org.linli.person.PoliticalStatus;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.vault.KeyVault;

/**
 * How long it takes to find people among 100,000 of one community on PostgreSQL, by each part that has a mark: the first page of
 * twenty masked cards, and the count. A surname is that of a fifteenth of all, a given name that of a hundredth.
 */
public final class PeopleSearchMain {
    private static final int PEOPLE = 100_000;
    private static final int ROUNDS = 200;
    private static final int BLOCK = 100;
    private static final int BUILDINGS = 500;
    private static final int EMPLOYERS = 200;
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡";
    private static final String GIVEN = "甲乙丙丁戊己庚辛壬癸";
    private static final Paging PAGE = Paging.first(20);

    private final Desk desk;
    private final int people;
    private final List<Id<Building>> buildings = new ArrayList<>();
    private final List<Id<Organisation>> employers = new ArrayList<>();

    private PeopleSearchMain(Desk desk, int people) {
        this.desk = desk;
        this.people = people;
    }

    /**
     * Measures, and prints a table.
     *
     * @param args a folder, which is not looked at; how many people, 100000 unless given
     * @throws Exception when the server cannot be had
     */
    public static void main(String[] args) throws Exception {
        int people = args.length > 1 ? Integer.parseInt(args[1]) : PEOPLE;
        try (EmbeddedPostgres server = SafePostgres.start();
                HikariDataSource source = SafePostgres.pool(server, 2)) {
            Desk desk = Linli.on(JdbcStorage.of(source)
                            .schemaMode(SchemaMode.MIGRATE)
                            .start())
                    .citizenIds(Samples.OLD_AGE)
                    .vault(KeyVault.ofSecret("a secret for nothing but benchmarks".getBytes(StandardCharsets.UTF_8)))
                    .build()
                    .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
            PeopleSearchMain run = new PeopleSearchMain(desk, people);
            run.register();
            run.measure();
        }
    }

    private void register() {
        long begun = System.nanoTime();
        for (int number = 0; number < BUILDINGS; number++) {
            buildings.add(desk.buildings()
                    .register(new BuildingForm(number + "号楼", Optional.empty(), 100))
                    .orElseThrow()
                    .id());
        }
        for (int number = 0; number < EMPLOYERS; number++) {
            employers.add(desk.organisations()
                    .register(OrganisationForm.of("示例单位" + number, OrganisationKind.OTHER))
                    .orElseThrow()
                    .id());
        }
        for (int first = 0; first < people; first += BLOCK) {
            int from = first;
            desk.atomically(block -> {
                for (int number = from + 1; number < Math.min(from + BLOCK, people); number++) {
                    block.people().register(form(number)).orElseThrow();
                }
                return block.people().register(form(from));
            });
        }
        System.out.printf(Locale.ROOT, "%d people registered in %.0f s%n", people, (System.nanoTime() - begun) / 1e9);
    }

    private PersonForm form(int number) {
        return PersonForm.of(name(number), SyntheticRoster.citizenId(number), PoliticalStatus.NONE)
                .mobile(mobile(number))
                .livesIn(buildings.get(number % BUILDINGS))
                .employer(employers.get(number % EMPLOYERS));
    }

    private static String name(int number) {
        return surname(number) + given(number);
    }

    private static String surname(int number) {
        return SURNAMES.substring(number % SURNAMES.length(), number % SURNAMES.length() + 1);
    }

    private static String given(int number) {
        int one = number / SURNAMES.length() % GIVEN.length();
        int two = number / SURNAMES.length() / GIVEN.length() % GIVEN.length();
        return GIVEN.substring(one, one + 1) + GIVEN.charAt(two);
    }

    private static String mobile(int number) {
        return String.format(Locale.ROOT, "130%08d", number);
    }

    private void measure() {
        Quartiles.printHead("first page of " + PAGE.size() + ", then count");
        measure("whole name", number -> PersonSearch.named(name(number)));
        measure("surname", number -> PersonSearch.surnamed(surname(number)));
        measure("given name", PeopleSearchMain::byGiven);
        measure("mobile", number -> PersonSearch.mobile(mobile(number)));
        measure(
                "last four digits",
                number -> PersonSearch.mobileTail(mobile(number).substring(7)));
        measure("building", number -> PersonSearch.livingIn(buildings.get(number % BUILDINGS)));
        measure("employer", number -> PersonSearch.employedBy(employers.get(number % EMPLOYERS)));
        measure(
                "whole name and employer",
                number -> PersonSearch.named(name(number))
                        .and(PersonSearch.employedBy(employers.get(number % EMPLOYERS))));
        measure(
                "surname and employer",
                number -> PersonSearch.surnamed(surname(number))
                        .and(PersonSearch.employedBy(employers.get(number % EMPLOYERS))));
        measure(
                "surname and building",
                number -> PersonSearch.surnamed(surname(number))
                        .and(PersonSearch.livingIn(buildings.get(number % BUILDINGS))));
        measure(
                "surname and given name",
                number -> PersonSearch.surnamed(surname(number)).and(byGiven(number)));
    }

    private static PersonSearch byGiven(int number) {
        return new PersonSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.of(given(number)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void measure(String what, IntFunction<PersonSearch> search) {
        IntFunction<PersonSearch> spread = round -> search.apply((int) (round * 7_919L % people));
        Quartiles.of(
                        ROUNDS,
                        round -> desk.people().search(spread.apply(round), PAGE).orElseThrow())
                .print(what);
        Quartiles.of(ROUNDS, round -> desk.people().count(spread.apply(round)).orElseThrow())
                .print("  count");
    }
}
