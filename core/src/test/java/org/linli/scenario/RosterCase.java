package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.Desk;
import org.linli.code.CitizenId;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Paging;
import org.linli.person.Particulars;
import org.linli.person.PersonCard;
import org.linli.person.RevealPurpose;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RosterSource;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;

/** What the scenarios of rosters share: files written as text, and imports that keep what they are told. */
abstract class RosterCase extends ScenarioCase {
    static final String HEADER = "姓名,证件号码,联系电话,住址,政治面貌,出生日期,性别\r\n";

    final List<RowOutcome> outcomes = new ArrayList<>();

    static String row(String name, String citizenId, String mobile) {
        return name + "," + citizenId + "," + mobile + ",,群众,,\r\n";
    }

    static String row(String citizenId) {
        return row("林某某", citizenId, "");
    }

    static RosterImport order(ImportMode mode) {
        return RosterImport.of("roster-1", mode, Encoding.UTF_8);
    }

    final Decision<RosterReport> run(String file, ImportMode mode) {
        return run(desk(), file, order(mode));
    }

    final Decision<RosterReport> run(Desk desk, String file, RosterImport order) {
        return run(desk, file.getBytes(StandardCharsets.UTF_8), order);
    }

    final Decision<RosterReport> run(Desk desk, byte[] file, RosterImport order) {
        outcomes.clear();
        Decision<RosterReport> done = desk.peopleRoster().run(RosterSource.of(file), order, outcomes::add);
        either(done);
        outcomes.forEach(RosterCase::assertExplained);
        return done;
    }

    /** The only row of a roster, decided and, where nothing speaks against it, registered. */
    final RowOutcome only(String row) {
        run(HEADER + row, ImportMode.BEST_EFFORT);
        return outcomes.get(0);
    }

    final List<RowStatus> statuses() {
        return outcomes.stream().map(RowOutcome::status).toList();
    }

    final List<PersonCard> people() {
        return desk().people().list(Paging.first(1000)).orElseThrow().items();
    }

    final Particulars registered(String citizenId) {
        return desk().people()
                .reveal(
                        desk().people()
                                .withCitizenId(CitizenId.of(citizenId))
                                .orElseThrow()
                                .id(),
                        RevealPurpose.VERIFY)
                .orElseThrow();
    }

    private static void assertExplained(RowOutcome outcome) {
        for (Finding finding : outcome.findings()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                String text = finding.explain(locale);
                assertFalse(text.contains("{") || text.startsWith(finding.code()), text);
            }
        }
    }
}
