package org.linli.examples.benchmark;

import com.sun.management.ThreadMXBean;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.duty.ServiceForm;
import org.linli.examples.sample.SyntheticRoster;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReportForm;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.vault.KeyVault;

/**
 * What three questions cost in a large community: the table of units over 10,000 members with five services each, the seal of
 * 20,000 aggregates, and the registration of an organisation beside 1,400 on a PostgreSQL that was never analysed.
 */
public final class LargeCommunityMain {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final int MEMBERS = 10_000;
    private static final int UNITS = 200;
    private static final int SERVICES = 5;
    private static final int LEAVES = 20_000;
    private static final int ORGANISATIONS = 1_400;
    private static final int BLOCK = 100;
    private static final int ROUNDS = 20;

    private LargeCommunityMain() {}

    /**
     * Measures, and prints a table.
     *
     * @param args a folder, which is not looked at; how many times smaller all is, 1 unless given
     * @throws IOException when the server cannot be had
     */
    public static void main(String[] args) throws IOException {
        int smaller = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        Quartiles.printHead("question");
        try (HikariDataSource source = SafePostgres.pool("jdbc:h2:mem:large;DB_CLOSE_DELAY=-1", "sa", 2)) {
            Linli linli = linli(source);
            register(linli, ORGANISATIONS / smaller, " (H2)");
            seal(linli, LEAVES / smaller, " (H2)");
            unitTable(linli, MEMBERS / smaller, " (H2)");
        }
        try (EmbeddedPostgres server = SafePostgres.startWithoutAnalysis();
                HikariDataSource source = SafePostgres.pool(server, 2)) {
            Linli linli = linli(source);
            register(linli, ORGANISATIONS / smaller, " (PostgreSQL)");
            seal(linli, LEAVES / smaller, " (PostgreSQL)");
        }
        // A server that looks at its tables itself, as a host's does: a plan made for an empty one would be kept
        // otherwise.
        try (EmbeddedPostgres server = SafePostgres.start();
                HikariDataSource source = SafePostgres.pool(server, 2)) {
            unitTable(linli(source), MEMBERS / smaller, " (PostgreSQL)");
        }
    }

    private static Linli linli(DataSource source) {
        return Linli.on(JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start())
                .clock(new StoryClock(TODAY))
                .citizenIds(Samples.OLD_AGE)
                .vault(KeyVault.ofSecret("a secret for nothing but benchmarks".getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static Desk desk(Linli linli, int community) {
        return linli.desk(
                DivisionCode.of("35060300500" + community), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
    }

    private static void register(Linli linli, int organisations, String name) {
        Desk desk = desk(linli, 1);
        IntFunction<OrganisationForm> form = number -> OrganisationForm.of("示例单位" + number, OrganisationKind.OTHER);
        blocks(desk, organisations, (block, number) -> block.organisations().register(form.apply(number)));
        int[] next = {organisations};
        Quartiles.of(
                        ROUNDS,
                        round -> desk.organisations()
                                .register(form.apply(next[0]++))
                                .orElseThrow())
                .print("register beside " + organisations + name);
    }

    private static void seal(Linli linli, int leaves, String name) {
        Desk desk = desk(linli, 2);
        blocks(
                desk,
                leaves,
                (block, number) -> block.buildings().register(new BuildingForm(number + "号楼", Optional.empty(), 10)));
        Quartiles.of(ROUNDS, round -> linli.journal().seal(DivisionCode.of("350603005002")))
                .print("seal of " + leaves + name);
    }

    private static void unitTable(Linli linli, int members, String name) {
        Desk desk = desk(linli, 3);
        List<Id<PartyOrganisation>> units = blocks(
                desk,
                UNITS,
                (block, number) -> block.partyOrganisations()
                        .register(PartyOrganisationForm.of("示例" + number + "党支部", PartyOrganisationLevel.BRANCH))
                        .map(PartyOrganisation::id));
        List<Id<Person>> people = blocks(
                desk,
                members,
                (block, number) -> block.people()
                        .register(PersonForm.of("示例某", SyntheticRoster.citizenId(number), PoliticalStatus.PARTY_MEMBER))
                        .map(card -> card.id()));
        blocks(
                desk,
                UNITS,
                (block, number) -> block.unitReports()
                        .report(new UnitReportForm(units.get(number), members / UNITS, people.get(number), TODAY)));
        List<Id<MemberReport>> reports = blocks(
                desk,
                members,
                (block, number) -> block.memberReports()
                        .report(MemberReportForm.of(
                                people.get(number),
                                MemberProfile.of(ReportingUnit.of("示例" + number % UNITS, UnitKind.AGENCY)
                                        .party(units.get(number % UNITS))),
                                TODAY))
                        .map(MemberReport::id));
        blocks(desk, members, (block, number) -> block.memberReports().confirm(reports.get(number)));
        blocks(
                desk,
                members * SERVICES,
                (block, number) -> block.dutyServices()
                        .record(ServiceForm.of(
                                reports.get(number / SERVICES),
                                DutyCategory.LEGAL_AID,
                                TODAY,
                                LocalTime.of(1 + number % SERVICES, 0),
                                30)));
        Quartiles.of(ROUNDS, round -> desk.dutyLedgers().unitTable(TODAY).orElseThrow())
                .print("unitTable of " + members + name);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        desk.dutyLedgers().unitTable(TODAY).orElseThrow();
        System.out.printf(
                Locale.ROOT, "  allocated %.1f MB%n", (threads.getCurrentThreadAllocatedBytes() - before) / 1e6);
    }

    /** Does the same many times, a hundred in one commit. */
    private static <T> List<T> blocks(Desk desk, int count, Step<T> step) {
        List<T> made = new ArrayList<>();
        for (int first = 0; first < count; first += BLOCK) {
            int from = first;
            List<T> done = new ArrayList<>();
            desk.atomically(block -> {
                done.clear();
                for (int number = from; number < Math.min(from + BLOCK, count) - 1; number++) {
                    done.add(step.take(block, number).orElseThrow());
                }
                Decision<T> last = step.take(block, Math.min(from + BLOCK, count) - 1);
                done.add(last.orElseThrow());
                return last;
            });
            made.addAll(done);
        }
        return made;
    }

    /** One of many commands. */
    @FunctionalInterface
    private interface Step<T> {
        Decision<T> take(Desk desk, int number);
    }
}
