package org.linli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AllianceCorrectionRules;
import org.linli.calendar.CalendarReasons;
import org.linli.calendar.CalendarRules;
import org.linli.community.ClosingRules;
import org.linli.kernel.Command;
import org.linli.kernel.Label;
import org.linli.kernel.Permissions;
import org.linli.kernel.Reason;
import org.linli.kernel.Role;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.kernel.Texts;
import org.linli.liaison.EnterpriseTeamRules;
import org.linli.literal.CommandCodes;
import org.linli.reading.ReaderRules;
import org.linli.reading.SpaceRules;
import org.linli.reading.TitleRules;
import org.linli.reading.loan.BatchRules;
import org.linli.service.ServiceItemRules;
import org.linli.storage.Index;

/**
 * The document of the commands says what the Javadoc of each says, and that says what the code asks. What the scenarios meet is
 * compared in the module of the stores. {@code -Dlinli.literals=write} writes the document again.
 */
class CommandsDocumentTest {
    private static final Path DOCUMENT = Codebase.ROOT.resolve("core/src/site/markdown/commands.md");
    private static final String FIRST_CHAPTER = "\n## ";
    private static final CommandCodes TOLD = CommandCodes.read();
    private static final AskedCodes ASKED = AskedCodes.of(Codebase.place(Rule.class));

    /** Each step of a clock, and of an incident, reaches what every step of it asks. */
    private static final Set<String> STEPS = Stream.of(
                    CalendarReasons.ALL.stream().map(Reason::code),
                    CalendarRules.ALL.stream().map(Rule::id),
                    Stream.of("incident-feedback-first"))
            .flatMap(codes -> codes)
            .collect(Collectors.toUnmodifiableSet());

    /** What the seals of people find, and what rules of features ask of a charter; scenarios meet it. */
    private static final Set<String> BY_OTHERS =
            Set.of("person-key-missing", "person-key-sealed", "person-text-sealed", "reading-free");

    /** What a command shares with others that ask it: it leads to the same method, on another way. */
    private static final Set<String> REACHED_ONLY = Set.of(
            "alliances.establish past-day",
            "liaisonDays.move liaison-day-visits",
            "liaisonDays.restore liaison-day-visits",
            "copies.mend reservation-step",
            "copies.recover reservation-step",
            "copies.register reservation-step",
            "copies.restore reservation-step",
            "copies.takeIn reservation-step",
            "loans.giveBack loan-step",
            "loans.giveBack reservation-step",
            "loans.lend reservation-step",
            "loans.lose copy-step",
            "loans.lose reservation-step",
            "loans.revoke copy-step",
            "loans.revoke reservation-step",
            "reservations.cancel copy-step",
            "reservations.expire copy-step",
            "reservations.reserve copy-step",
            "reservations.reserve reservation-step",
            "rotations.close copy-step",
            "appointments.approve alliance-bidirectional-post",
            "appointments.approve alliance-concurrent-members",
            "appointments.approve appointment-term",
            "appointments.file alliance-bidirectional-post",
            "appointments.file alliance-concurrent-members",
            "appointments.file appointment-term",
            "appointments.select alliance-bidirectional-post",
            "appointments.select alliance-concurrent-members",
            "appointments.select appointment-term",
            "gridPosts.appoint building-head-lacking",
            "gridPosts.appoint grid-liaison-lacking",
            "gridPosts.appoint grid-staff-lacking",
            "gridPosts.appoint grid-staff-min",
            "gridPosts.appoint microgrid-five-roles",
            "people.amend job-age-16",
            "people.amend job-minor-heavy",
            "people.amend mediation-committee-composition",
            "liaisonVisits.planAll liaison-visit-not-yet",
            "people.reveal people-revealed",
            "redivision.publish grid-post-step",
            "redivision.publish grid-post-term-running",
            "redivision.publish incident-step",
            "redivision.revoke enterprise-head-ratio",
            "redivision.revoke incident-step",
            "takeOver.post person-held",
            "themeDays.correct theme-day-attendance-count");

    /** What refuses or warns elsewhere: a correction warns of what no longer holds, and a reveal is refused where lists name a cause. */
    private static final Set<String> OTHERWISE_HERE = Set.of(
            "conferences.correct conference-seated",
            "disputes.correct noise-record-day",
            "jobFairs.correct job-fair-duties",
            "jobFairs.correct job-fair-permit",
            "mediationCommittees.correct mediator-committee",
            "memberCorrections.correct duty-service-member",
            "memberCorrections.unconfirm duty-service-member",
            "organisations.amend enterprise-team-kind",
            "organisations.correct enterprise-team-kind",
            "people.amend dual-report-party-member",
            "people.correct dual-report-party-member",
            "people.correct job-age-16",
            "people.correct job-minor-heavy",
            "people.correct mediation-committee-composition",
            "people.reveal person-key-missing",
            "people.reveal person-key-sealed",
            "people.reveal person-text-sealed",
            "people.revealAll person-key-missing",
            "people.revealAll person-key-sealed",
            "people.revealAll person-text-sealed",
            "referralCorrections.correctReferral seeker-consent",
            "serviceRequests.correct assistance-mandate",
            "vacancies.correct job-minor-heavy",
            "vacancies.correct vacancy-heads-kept");

    @Test
    void the_document_shows_each_command_with_its_names_roles_and_codes() throws IOException {
        String written = Files.readString(DOCUMENT);
        String shown = written.substring(0, written.indexOf(FIRST_CHAPTER)) + chapters();
        if (System.getProperty("linli.literals", "compare").equals("write")) {
            Files.writeString(DOCUMENT, shown);
        }
        assertEquals(shown, Files.readString(DOCUMENT), "read what differs, then -Dlinli.literals=write");
        assertEquals(
                Linli.commands().size(),
                shown.lines().filter(line -> line.startsWith("| `")).count());
    }

    @Test
    void what_the_javadoc_of_a_command_names_its_code_asks() {
        Set<String> byMachinery = byMachinery();
        Set<String> idle = new TreeSet<>();
        for (Command<?> command : Linli.commands()) {
            Set<String> named = new TreeSet<>(TOLD.ofMethod(command));
            named.removeAll(ASKED.of(command));
            named.removeAll(byMachinery);
            named.removeAll(BY_OTHERS);
            named.forEach(code -> idle.add(command.key() + " " + code));
        }
        assertEquals(Set.of(), idle, "a command that asks no longer, or Javadoc that names what cannot be");
    }

    @Test
    void what_the_code_of_a_command_asks_its_javadoc_names() {
        Set<String> unnamed = new TreeSet<>();
        for (Command<?> command : Linli.commands()) {
            Set<String> asked = new TreeSet<>(ASKED.of(command));
            asked.removeAll(CommandCodes.GENERAL);
            asked.removeAll(TOLD.ofMethod(command));
            asked.removeAll(TOLD.ofClass(command));
            asked.removeAll(STEPS);
            asked.forEach(code -> unnamed.add(command.key() + " " + code));
        }
        unnamed.removeAll(REACHED_ONLY);
        assertEquals("", String.join("\n", unnamed), "Javadoc lacks what the command asks, or it only reaches it");
    }

    @Test
    void the_javadoc_of_a_command_says_of_each_code_whether_it_refuses_or_warns() {
        Set<String> misplaced = new TreeSet<>();
        for (Command<?> command : Linli.commands()) {
            TOLD.misplaced(command).forEach(code -> misplaced.add(command.key() + " " + code));
        }
        misplaced.removeAll(OTHERWISE_HERE);
        assertEquals("", String.join("\n", misplaced));
    }

    /** What is found by the unique indexes, and by what needs something that has not ended. */
    private static Set<String> byMachinery() {
        return Stream.of(
                        Linli.kinds().stream()
                                .flatMap(kind -> kind.indexes().stream())
                                .map(Index::clashCode)
                                .flatMap(code -> Stream.of(code, code + "-elsewhere")),
                        Stream.of(
                                        ClosingRules.ALL,
                                        AllianceCorrectionRules.ALL,
                                        ServiceItemRules.ALL,
                                        SpaceRules.ALL,
                                        TitleRules.ALL,
                                        ReaderRules.ALL,
                                        BatchRules.ALL,
                                        EnterpriseTeamRules.ALL)
                                .flatMap(List::stream)
                                .map(Rule::id)
                                .filter(id -> id.endsWith("-closed")))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }

    private static String chapters() {
        Permissions usual = Linli.usualPermissions();
        Map<String, Severity> severities = CommandCodes.severities();
        StringBuilder text = new StringBuilder();
        String feature = "";
        for (Command<?> command : Linli.commands()) {
            if (!command.feature().equals(feature)) {
                feature = command.feature();
                text.append("\n## ").append(feature).append("\n\n");
                text.append("| command | 中文 | who | refused with | warned with |\n|---|---|---|---|---|\n");
            }
            Set<String> codes = codes(command);
            text.append(row(
                    "`" + command.name() + "`" + (command.fact() ? " ◦" : ""),
                    Texts.of(new Label("command." + command.key()), Locale.SIMPLIFIED_CHINESE),
                    roles(usual, command),
                    list(codes.stream().filter(code -> refuses(command, code, severities))),
                    list(codes.stream().filter(code -> !refuses(command, code, severities)))));
        }
        return text.toString();
    }

    private static boolean refuses(Command<?> command, String code, Map<String, Severity> severities) {
        boolean otherwise = OTHERWISE_HERE.contains(command.key() + " " + code);
        return severities.get(code) == Severity.VIOLATION != otherwise;
    }

    /** What its Javadoc names, and of what is said of the whole class that which it asks. */
    private static Set<String> codes(Command<?> command) {
        Set<String> codes = new TreeSet<>(TOLD.ofClass(command));
        codes.retainAll(ASKED.of(command));
        codes.addAll(TOLD.ofMethod(command));
        return codes;
    }

    private static String roles(Permissions table, Command<?> command) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows(command.key(), role))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> named = new ArrayList<>();
        if (roles.containsAll(Role.OFFICE)) {
            roles.removeAll(Role.OFFICE);
            named.add("office");
        }
        roles.forEach(role -> named.add(Texts.of(Label.of(role), Locale.ENGLISH)));
        return String.join(", ", named);
    }

    private static String list(Stream<String> codes) {
        return codes.map(code -> "`" + code + "`").collect(Collectors.joining(" "));
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n")).replace("|  |", "| |");
    }
}
