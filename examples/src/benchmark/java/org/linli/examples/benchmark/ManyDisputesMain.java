package org.linli.examples.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.code.DivisionCode;
import org.linli.dispute.ArchivedPaper;
import org.linli.dispute.Dispute;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeStatus;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediationCommittee;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartySide;
import org.linli.examples.sample.SyntheticRoster;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Selection;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.vault.KeyVault;

/**
 * What is asked of 100,000 disputes of one community on PostgreSQL: which clocks are due, the ledger of a month, the first page of the
 * open ones. The open ones, one in fifty, are registered by commands; of those on file a hundredth went the whole way by commands, and
 * the others are copies of their rows under ids of their own.
 */
public final class ManyDisputesMain {
    private static final int DISPUTES = 100_000;
    private static final int OPEN_SHARE = 50;
    private static final int COPIES = 98;
    private static final int ROUNDS = 40;
    private static final int PEOPLE = 2_000;
    private static final int MONTHS = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 10);
    private static final List<DisputeSubject> SUBJECTS = List.of(DisputeSubject.values());

    private final StoryClock clock = new StoryClock(FIRST_DAY);
    private final DataSource source;
    private final Desk desk;
    private final List<Id<Person>> people = new ArrayList<>();
    private final List<Id<Mediator>> mediators = new ArrayList<>();

    private ManyDisputesMain(DataSource source) {
        this.source = source;
        this.desk = Linli.on(
                        JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start())
                .clock(clock)
                .citizenIds(Samples.OLD_AGE)
                .vault(KeyVault.ofSecret("a secret for nothing but benchmarks".getBytes(StandardCharsets.UTF_8)))
                .build()
                .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
    }

    /**
     * Measures, and prints a table.
     *
     * @param args a folder, which is not looked at; how many disputes, 100000 unless given
     * @throws Exception when the server cannot be had
     */
    public static void main(String[] args) throws Exception {
        int disputes = args.length > 1 ? Integer.parseInt(args[1]) : DISPUTES;
        try (EmbeddedPostgres server = SafePostgres.start();
                HikariDataSource source = SafePostgres.pool(server, 2)) {
            ManyDisputesMain run = new ManyDisputesMain(source);
            run.fill(disputes);
            run.measure();
        }
    }

    private void fill(int disputes) throws SQLException {
        long begun = System.nanoTime();
        studio();
        int open = disputes / OPEN_SHARE;
        int filed = (disputes - open) / COPIES;
        for (int number = 0; number < filed; number++) {
            int each = number;
            clock.goTo(FIRST_DAY.plusMonths(number % MONTHS).plusDays(number / MONTHS % 25));
            desk.atomically(block -> onFile(block, each)).orElseThrow();
        }
        copy();
        for (int number = 0; number < open; number++) {
            int each = number;
            clock.goTo(TODAY.minusDays(60).plusDays(number % 60));
            desk.atomically(block -> underWay(block, each)).orElseThrow();
        }
        clock.goTo(TODAY);
        sql("VACUUM ANALYZE");
        System.out.printf(
                Locale.ROOT,
                "%d disputes, %d of them open, %d lines of the ledger, in %.0f s%n",
                count("linli_v_dispute"),
                count("linli_v_dispute WHERE is_open"),
                count("linli_v_dispute_figure"),
                (System.nanoTime() - begun) / 1e9);
    }

    private void studio() {
        desk.charters()
                .adopt(Charter.national(FIRST_DAY)
                        .layered(CharterLayer.COMMUNITY, FIRST_DAY, "社区居民会议", Map.of("mediator.golden", "5"))
                        .orElseThrow())
                .orElseThrow();
        for (int number = 0; number < PEOPLE; number++) {
            people.add(desk.people()
                    .register(PersonForm.of("示例某", SyntheticRoster.citizenId(number), PoliticalStatus.NONE))
                    .orElseThrow()
                    .id());
        }
        Id<Person> woman = desk.people()
                .register(PersonForm.of("示例某", Samples.womansCitizenId(2_999), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
        List<Id<Person>> five = new ArrayList<>(people.subList(0, 4));
        five.add(0, woman);
        Id<MediationCommittee> committee = desk.mediationCommittees()
                .elect(CommitteeForm.of(
                        "示例社区人民调解委员会",
                        Period.between(FIRST_DAY, FIRST_DAY.plusYears(3)),
                        five.stream()
                                .map(person -> person.equals(woman)
                                        ? CommitteeSeat.head(person)
                                        : CommitteeSeat.member(person))
                                .toArray(CommitteeSeat[]::new)))
                .orElseThrow()
                .id();
        five.forEach(person -> mediators.add(desk.mediators()
                .appoint(MediatorForm.of(person, committee).asGolden())
                .orElseThrow()
                .id()));
    }

    private Decision<Dispute> onFile(Desk block, int number) {
        Id<Dispute> dispute = begun(block, number);
        block.mediationAgreements()
                .agree(dispute, MediationAgreementForm.oral("三日内整改"))
                .orElseThrow();
        block.mediationAgreements().perform(dispute).orElseThrow();
        block.mediationAgreements().fulfil(dispute).orElseThrow();
        block.mediationAgreements().followUp(dispute, "满意").orElseThrow();
        return block.disputes().archive(dispute, Set.of(ArchivedPaper.values()));
    }

    /** A third is accepted, a third in mediation, a third being performed. */
    private Decision<Dispute> underWay(Desk block, int number) {
        if (number % 3 == 0) {
            return block.disputes().accept(registered(block, number), Set.of());
        }
        Id<Dispute> dispute = begun(block, number);
        if (number % 3 == 1) {
            return block.disputes().find(dispute);
        }
        block.mediationAgreements()
                .agree(dispute, MediationAgreementForm.oral("三日内整改").performedBy(TODAY.plusDays(number % 40)))
                .orElseThrow();
        return block.mediationAgreements().perform(dispute);
    }

    private Id<Dispute> begun(Desk block, int number) {
        Id<Dispute> dispute = registered(block, number);
        block.disputes().accept(dispute, Set.of()).orElseThrow();
        block.mediations().assign(dispute, mediators.get(number % 5)).orElseThrow();
        return block.mediations().start(dispute).orElseThrow().id();
    }

    private Id<Dispute> registered(Desk block, int number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int person = 10 + number % (PEOPLE / 2 - 10);
        return block.disputes()
                .register(DisputeForm.of(SUBJECTS.get(number % SUBJECTS.size()), "示例纠纷，双方各执一词", today.minusDays(1))
                        .between(
                                PartyForm.person(PartySide.APPLICANT, people.get(person)),
                                PartyForm.person(PartySide.RESPONDENT, people.get(person + PEOPLE / 2)))
                        .concerning(2 + number % 5, 100L * number))
                .orElseThrow()
                .id();
    }

    private void copy() throws SQLException {
        for (String table : List.of("dispute", "dispute_figure", "dispute_mediator", "dispute_person")) {
            String columns = columns("linli_" + table);
            sql("INSERT INTO linli_" + table + " (id, " + columns + ") SELECT id || '-' || n, " + columns
                    + " FROM linli_" + table + ", generate_series(1, " + (COPIES - 1) + ") n");
        }
    }

    private String columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = source.getConnection();
                ResultSet found = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME"));
            }
        }
        names.remove("id");
        return String.join(", ", names);
    }

    private long count(String from) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private void measure() {
        System.out.printf(
                Locale.ROOT,
                "due: %d clocks; attention: %d matters; a month: %s%n",
                desk.disputes().due(clock.instant()).orElseThrow().size(),
                desk.disputes().attention().orElseThrow().size(),
                desk.disputeLedgers().month(YearMonth.of(2024, 6)).orElseThrow().total());
        Quartiles.printHead("question");
        Quartiles.of(ROUNDS, round -> desk.disputes().due(clock.instant()).orElseThrow())
                .print("due");
        Quartiles.of(
                        ROUNDS,
                        round -> desk.disputeLedgers()
                                .month(YearMonth.of(2024, 1 + round % MONTHS))
                                .orElseThrow())
                .print("ledger of a month");
        Quartiles.of(ROUNDS, round -> desk.disputes().attention().orElseThrow()).print("attention");
        Quartiles.of(
                        ROUNDS,
                        round -> desk.disputes()
                                .list(
                                        Selection.where(Dispute.STATUS, DisputeStatus.MEDIATING)
                                                .orderedBy(Dispute.REGISTERED_ON),
                                        Paging.first(20))
                                .orElseThrow())
                .print("first page of those in mediation");
    }
}
