package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.calendar.WorkCalendar;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.GridCodeScheme;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisations;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Paging;
import org.linli.person.PersonTexts;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.Importer;
import org.linli.roster.Intake;
import org.linli.roster.OnKnown;
import org.linli.roster.RosterColumn;
import org.linli.roster.RosterFormat;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;
import org.linli.vault.Sealer;
import org.linli.work.Office;
import org.linli.work.Patience;
import org.linli.work.Settings;
import org.linli.work.VaultTie;

/** The importer knows no feature: a roster of branches, which are known again by nothing, is imported like any other. */
abstract class OtherRosterScenarios extends ScenarioCase {
    private static final RosterColumn NUMBER = RosterColumn.open("序号", "no");
    private static final RosterColumn NAME = RosterColumn.open("名称", "name");
    private static final AtomicInteger IDS = new AtomicInteger();

    private final List<RowOutcome> outcomes = new ArrayList<>();

    private record Numbered(String number, PartyOrganisationForm form) {}

    private Importer<Numbered> importer() {
        IndexKey key = VAULT.indexKey();
        Settings settings = new Settings(
                clock,
                WorkCalendar.china(),
                CitizenIdPolicy.standard(),
                GridCodeScheme.fifteenDigits(),
                () -> "branch-" + ground.community(0) + "-" + IDS.incrementAndGet(),
                Optional.of(key),
                Optional.of(Sealer.of(VAULT, new SecureRandom())),
                new PersonTexts(),
                key,
                Linli.usualPermissions(),
                Linli.kinds(),
                List.of(),
                new Patience(Duration.ofSeconds(30), System::nanoTime, new SplittableRandom()),
                Duration.ofDays(7),
                Duration.ofMinutes(1),
                3,
                new VaultTie());
        RosterFormat<Numbered> format = new RosterFormat<>(
                "branches",
                List.of(NUMBER, NAME),
                row -> Decision.accepted(new Numbered(row.text(NUMBER), branch(row.text(NAME)))),
                branch -> Optional.of(branch.number()).filter(number -> !number.isEmpty()));
        return new Importer<>(Office.of(storage(), settings, home, SECRETARY), format, new Branches());
    }

    private Decision<RosterReport> run(String rows, ImportMode mode) {
        outcomes.clear();
        byte[] file = ("序号,名称\n" + rows).getBytes(StandardCharsets.UTF_8);
        return importer().run(RosterSource.of(file), RosterImport.of("branches", mode, Encoding.UTF_8), outcomes::add);
    }

    private int branches() {
        return desk().partyOrganisations()
                .list(Paging.first(100))
                .orElseThrow()
                .items()
                .size();
    }

    private List<RowStatus> statuses() {
        return outcomes.stream().map(RowOutcome::status).toList();
    }

    @Test
    void of_rows_that_only_clash_with_one_another_the_later_is_refused_and_the_others_are_withheld() {
        Decision<RosterReport> done = run("1,甲支部\n2,甲支部\n3,乙支部\n", ImportMode.ALL_OR_NOTHING);
        assertEquals(List.of("roster-nothing-imported"), refused(done));
        assertEquals(List.of(RowStatus.WITHHELD, RowStatus.REFUSED, RowStatus.WITHHELD), statuses());
        assertEquals(List.of("party-organisation-name-taken"), outcomes.get(1).codes());
        assertEquals(0, branches());
    }

    @Test
    void a_dry_run_tells_of_rows_that_clash_with_one_another_as_the_run_does() {
        run("1,甲支部\n2,甲支部\n3,乙支部\n", ImportMode.DRY_RUN);
        List<List<String>> told = outcomes.stream().map(RowOutcome::codes).toList();
        assertEquals(List.of(List.of(), List.of("party-organisation-name-taken"), List.of()), told);
        assertEquals(0, branches());
        run("1,甲支部\n2,甲支部\n3,乙支部\n", ImportMode.BEST_EFFORT);
        assertEquals(told, outcomes.stream().map(RowOutcome::codes).toList());
        assertEquals(2, branches());
    }

    @Test
    void rows_that_are_known_again_by_nothing_have_one_effect_by_their_keys() {
        for (int time = 0; time < 2; time++) {
            run("1,甲支部\n2,乙支部\n", ImportMode.BEST_EFFORT);
            assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
            run("3,丙支部\n4,丁支部\n", ImportMode.ALL_OR_NOTHING);
            assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
            assertEquals(4, branches());
        }
    }

    @Test
    void open_columns_are_shown_as_safe_excerpts() {
        run("1,\"甲\n支部\"\n", ImportMode.BEST_EFFORT);
        assertEquals("甲\\u000A支部", outcomes.get(0).shown().get("名称"));
        assertEquals(RowStatus.REFUSED, outcomes.get(0).status());
    }

    @Test
    void rows_without_an_identity_are_the_same_when_all_of_their_cells_are() {
        run(",甲支部\n,乙支部\n,甲支部\n", ImportMode.BEST_EFFORT);
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED, RowStatus.REFUSED), statuses());
        assertEquals(List.of("roster-row-repeated"), outcomes.get(2).codes());
    }

    @Test
    void a_roster_that_updates_nothing_says_so_before_it_begins() {
        RosterImport update = RosterImport.of("branches", ImportMode.BEST_EFFORT, Encoding.UTF_8)
                .onKnown(OnKnown.UPDATE);
        assertThrows(
                IllegalArgumentException.class,
                () -> importer().run(RosterSource.of(new byte[0]), update, outcomes::add));
        assertEquals(Id.of("branches").value(), update.key());
    }

    /** Registers branches. */
    private static final class Branches implements Intake<Numbered> {
        @Override
        public Command<?> command() {
            return PartyOrganisations.COMMANDS.get(0);
        }

        @Override
        public Decision<PartyOrganisation> add(Office office, Numbered branch) {
            return new PartyOrganisations(office).register(branch.form());
        }

        @Override
        public Set<String> knownBy() {
            return Set.of();
        }
    }
}
