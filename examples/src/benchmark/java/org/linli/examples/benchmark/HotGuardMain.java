package org.linli.examples.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.ThemeDayForm;
import org.linli.code.DivisionCode;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/**
 * Many threads want the same: they admit members to one alliance and plan its theme days with one host. How many of their
 * commands end in an exception, how many a second are decided, and how long the slowest takes, on each store.
 */
public final class HotGuardMain {
    private static final int COMMANDS = 1_200;
    private static final int THREADS = 12;
    private static final int JOIN_EVERY = 10;

    private final int threads;
    private final int each;

    private HotGuardMain(int threads, int commands) {
        this.threads = threads;
        this.each = commands / threads;
    }

    /**
     * Measures, and prints a table.
     *
     * @param args a folder, which is not looked at; how many threads, 12 unless given; how many commands, 1200 unless given
     * @throws Exception when the server cannot be had
     */
    public static void main(String[] args) throws Exception {
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : THREADS;
        int commands = args.length > 2 ? Integer.parseInt(args[2]) : COMMANDS;
        HotGuardMain run = new HotGuardMain(threads, commands);
        System.out.printf(
                Locale.ROOT,
                "%-12s %8s %9s %7s %8s %11s%n",
                "store",
                "threads",
                "commands",
                "failed",
                "per s",
                "slowest ms");
        run.measure("memory", MemoryStorage.create());
        try (HikariDataSource source = SafePostgres.pool("jdbc:h2:mem:hot;DB_CLOSE_DELAY=-1", "sa", threads + 2)) {
            run.measure(
                    "H2", JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start());
        }
        try (EmbeddedPostgres server = SafePostgres.start();
                HikariDataSource source = SafePostgres.pool(server, threads + 2)) {
            run.measure(
                    "PostgreSQL",
                    JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start());
        }
    }

    private void measure(String name, Storage storage) throws InterruptedException {
        Desk desk = Linli.on(storage)
                .clock(Clock.fixed(Instant.parse("2022-09-11T01:00:00Z"), ZoneOffset.UTC))
                .citizenIds(Samples.OLD_AGE)
                .vault(KeyVault.ofSecret("a secret for nothing but benchmarks".getBytes(StandardCharsets.UTF_8)))
                .build()
                .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        Id<Person> contact = desk.people()
                .register(PersonForm.of("样本一", Samples.citizenId(1), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
        AgreementForm agreement = AgreementForm.of(LocalDate.of(2022, 3, 1), contact);
        Id<Alliance> alliance = desk.alliances()
                .establish("联盟", branch(desk, "社区党总支"))
                .orElseThrow()
                .id();
        Id<PartyOrganisation> host = branch(desk, "东道支部");
        desk.alliances().admit(alliance, host, agreement).orElseThrow();
        ThemeDayForm day = new ThemeDayForm("七一心向党", LocalDate.of(2022, 10, 1), Set.of(host));

        AtomicInteger failed = new AtomicInteger();
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            List<Id<PartyOrganisation>> joining = new ArrayList<>();
            for (int number = 0; number < each / JOIN_EVERY; number++) {
                joining.add(branch(desk, "支部" + thread + "之" + number));
            }
            Thread one = new Thread(() -> {
                await(start);
                for (int number = 0; number < each; number++) {
                    long begun = System.nanoTime();
                    try {
                        if (number % JOIN_EVERY == JOIN_EVERY - 1) {
                            desk.alliances()
                                    .admit(alliance, joining.get(number / JOIN_EVERY), agreement)
                                    .orElseThrow();
                        } else {
                            desk.themeDays().plan(alliance, day).orElseThrow();
                        }
                    } catch (StorageException e) {
                        failed.incrementAndGet();
                    }
                    times.add(System.nanoTime() - begun);
                }
            });
            one.start();
            running.add(one);
        }
        long begun = System.nanoTime();
        start.countDown();
        for (Thread one : running) {
            one.join();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long slowest = times.stream().mapToLong(Long::longValue).max().orElse(0) / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                "%-12s %8d %9d %7d %8.0f %11d%n",
                name,
                threads,
                times.size(),
                failed.get(),
                times.size() / seconds,
                slowest);
    }

    private static Id<PartyOrganisation> branch(Desk desk, String name) {
        return desk.partyOrganisations()
                .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
