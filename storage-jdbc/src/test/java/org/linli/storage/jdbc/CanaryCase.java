package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.FreeTexts;
import org.linli.Linli;
import org.linli.budget.Budget;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.ConsentForm;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.person.PersonField;
import org.linli.person.PersonForm;
import org.linli.person.PersonKey;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.Importer;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterSource;
import org.linli.seal.Seal;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Storage;
import org.linli.storage.contract.Tallies;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/**
 * Invented people with marks of their own, others in each run, go through every public call that takes personal data, and then
 * through rosters as long as the budget lasts; then the raw bytes of the database, the log, the answers and the exceptions are
 * searched for the marks, and everybody is erased.
 */
abstract class CanaryCase {
    private static final Actor SECRETARY = Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY);
    private static final int ALONE = 50;
    private static final int DELIVERED = 10;
    private static final int BLOCK = 250;
    private static final int ALL = 10_000;
    /** How many different marks there are. */
    private static final int MARKS = 100_000;

    private static final LocalDate DAY = LocalDate.of(2022, 9, 11);
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final String VISIBLE = "可见的单位一二三";
    private static final String PEOPLE_HEADER = "姓名,证件号码,联系电话,住址,政治面貌,出生日期,性别\r\n";
    private static final String MEMBERS_HEADER = "姓名,身份证号,手机号,政治面貌,单位,单位性质,特长,服务意愿,报到日期\r\n";

    private final StringBuilder told = new StringBuilder();
    private final Budget budget = Budget.begin(getClass(), Duration.ofSeconds(4));
    private final int first = budget.random().nextInt(MARKS - ALL);
    private final List<Canary> people = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    /** A new, empty database. */
    abstract DataSource database();

    /** Where its raw bytes are, all of them written. */
    abstract Path files(DataSource source) throws SQLException;

    /** Parts of the names of files in which everything stands that is stored. */
    abstract List<String> places();

    private static Linli linli(Storage storage, int secret) {
        byte[] bytes = new byte[SecretVault.MIN_BYTES];
        Arrays.fill(bytes, (byte) secret);
        return Linli.on(storage)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret(bytes))
                .build();
    }

    private static Desk desk(Linli linli) {
        return linli.desk(HOME, SECRETARY);
    }

    private <T> Decision<T> tell(Decision<T> decision) {
        told.append(decision)
                .append(decision.explain(Locale.ENGLISH))
                .append(decision.explain(Locale.SIMPLIFIED_CHINESE));
        return decision;
    }

    private void tell(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            told.append(cause).append(Arrays.toString(cause.getSuppressed()));
        }
    }

    @Test
    void nothing_personal_is_left_in_the_clear_and_nothing_at_all_after_erasure()
            throws IOException, SQLException, ReflectiveOperationException {
        DataSource source = database();
        Storage storage = Databases.storage(source, Linli.kinds());
        Linli linli = linli(storage, 1);
        Desk desk = desk(linli);
        desk.organisations()
                .register(OrganisationForm.of(VISIBLE, OrganisationKind.OTHER))
                .orElseThrow();
        byte[] log = TracedLog.of(() -> next(ALONE).forEach(canary -> live(storage, linli, canary)));
        while (budget.goesOn(people.size() - ALONE, ALL - ALONE)) {
            run(desk.peopleRoster(), "people", PEOPLE_HEADER, next(BLOCK), Canary::row);
            run(desk.memberRoster(), "members", MEMBERS_HEADER, next(BLOCK), canary -> canary.memberRow(DAY));
        }

        assertEquals(FreeTexts.aboutPeople(), used, "each text about people was given to its command");
        List<Id<Person>> everybody = everybody(desk);
        assertEquals(people.size() + CanaryDispute.NEIGHBOURS, everybody.size());
        assertTrue(log.length > 0, "something was logged");
        List<String> texts =
                people.stream().map(Canary::texts).flatMap(List::stream).collect(Collectors.toList());
        texts.add(VISIBLE);
        CanaryScan scan = new CanaryScan(texts);
        assertNothing(scan, log, source);

        Map<String, Object> before = statistics(storage);
        Seal seal = linli.journal().seal(HOME);
        erase(desk, everybody);
        assertNothing(scan, new byte[0], source);
        assertEquals(before, statistics(storage));
        assertEquals(List.of(), linli.journal().brokenSince(seal));
        assertEquals(List.of(), everybody(desk));
        assertEquals(
                Map.of(),
                storage.transact(
                        session -> Tallies.of(session, Query.in(HOME, PersonKey.KIND), List.of(PersonKey.MASTER))),
                "no key is left under which anything would open");
        List<String> codes = IntStream.range(0, people.size() / BLOCK)
                .mapToObj(number -> people.get(number * BLOCK))
                .map(canary -> desk.people().withCitizenId(CitizenId.of(canary.citizenId())))
                .flatMap(decision -> decision.findings().stream())
                .map(finding -> finding.code())
                .distinct()
                .toList();
        assertEquals(List.of("person-not-registered"), codes);
    }

    private void assertNothing(CanaryScan scan, byte[] log, DataSource source) throws IOException, SQLException {
        assertEquals(List.of(), personal(scan.bytes(log)), "in the log");
        assertEquals(
                List.of(),
                personal(scan.bytes(told.toString().getBytes(StandardCharsets.UTF_8))),
                "in answers, exceptions or the journal");
        CanaryScan.Result raw = scan.folder(files(source));
        for (String place : places()) {
            assertTrue(
                    raw.files.stream().anyMatch(file -> file.contains(place)),
                    "what is in the clear is found in " + place);
        }
        assertEquals(List.of(), personal(raw.found), "in the files");
        budget.spent(
                people.size(),
                "people, " + scan.forms() + " forms looked for in " + (raw.bytes >> 20) + " MB, 0 found");
    }

    /** Some who were not there yet. */
    private List<Canary> next(int several) {
        List<Canary> next = IntStream.range(people.size(), people.size() + several)
                .mapToObj(number -> new Canary(first + number, used))
                .toList();
        people.addAll(next);
        return next;
    }

    private static List<String> personal(Set<String> found) {
        return found.stream().filter(hit -> !hit.startsWith(VISIBLE)).toList();
    }

    /** Everything that a person goes through alone, and everything that goes wrong with it. */
    private void live(Storage storage, Linli linli, Canary canary) {
        int number = canary.number();
        Desk desk = desk(linli);
        PersonForm form = canary.form();
        PersonCard card =
                desk.once("register-" + number).people().register(form).orElseThrow();
        Id<Person> id = card.id();
        told.append(form).append(form.contact());
        tell(desk.people().register(form));
        tell(desk.people().register(form.mobile(canary.mobile() + "x").address(canary.address() + "\u0007")));
        tell(desk.people().register(PersonForm.of(canary.name(), canary.citizenId() + "0", PoliticalStatus.NONE)));
        tell(linli.desk(HOME, Actor.anonymous()).people().register(form));
        tell(desk.preview().people().register(form));
        PersonChange moved = PersonChange.NONE
                .mobile(canary.text("people.amend change.mobile"))
                .address(canary.text("people.amend change.address"));
        assertTrue(tell(desk.once("amend-" + number)
                        .people()
                        .amend(id, moved.politicalStatus(PoliticalStatus.PROBATIONARY_MEMBER)))
                .isAccepted());
        tell(desk.once("amend-" + number).people().amend(id, moved));
        assertTrue(tell(desk.people().correct(id, PersonCorrection.NONE.name("样本误"), "样本缘由"))
                .isAccepted());
        PersonCorrection right = new PersonCorrection(
                Optional.of(canary.text("people.correct correction.name")),
                Optional.of(canary.text("people.correct correction.citizenId")),
                PersonChange.NONE
                        .mobile(canary.text("people.correct correction.rest.mobile"))
                        .address(canary.text("people.correct correction.rest.address")));
        told.append(right);
        assertTrue(tell(desk.once("correct-person-" + number)
                        .people()
                        .correct(id, right, canary.text("people.correct reason")))
                .isAccepted());
        assertEquals(
                List.of(canary.name(), "样本误"),
                tell(desk.people().revealAll(List.of(id), RevealPurpose.VERIFY))
                        .orElseThrow()
                        .people()
                        .get(0)
                        .revisions()
                        .stream()
                        .map(revision -> revision.was().get(PersonField.NAME))
                        .toList());
        assertEquals(
                canary.name(),
                tell(desk.people().reveal(id, RevealPurpose.REACH))
                        .orElseThrow()
                        .name());
        tell(desk.people().withCitizenId(CitizenId.of(canary.citizenId())));
        tell(desk.consents().give(id, ConsentForm.of("样本目的", Period.from(DAY))));
        tell(desk.consents().hold(id, LawfulBasis.OTHER_LAW, "样本案卷"));
        tell(desk.people().erase(id));
        tell(desk.consents().release(id));
        Desk officer = linli.desk(HOME, Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
        new CanaryOffices(desk, officer, canary, DAY, this::tell).live(id);
        CanaryService.live(desk, canary, id, DAY, this::tell);
        CanaryDispute.live(desk, canary, id, DAY, this::tell);
        CanaryPetition.live(desk, canary, id, DAY, this::tell);
        CanaryJob.live(desk, canary, id, DAY, this::tell);
        CanaryAssessment.live(desk, canary, id, DAY, this::tell);
        CanaryAward.live(desk, canary, id, DAY, this::tell);
        CanaryReading.live(desk, canary, id, DAY, this::tell);
        CanaryRequest.live(desk, canary, id, DAY, this::tell);
        CanaryNeed.live(desk, linli.desk(HOME, SECRETARY.onBehalfOf(id)), canary, id, this::tell);
        CanaryActivity.live(desk, canary, id, this::tell);
        tell(assertThrows(
                RuntimeException.class, () -> desk(linli(storage, 2)).people().card(id)));
        tell(assertThrows(
                RuntimeException.class,
                () -> Linli.on(storage)
                        .citizenIds(CitizenIdPolicy.maximumAge(150))
                        .build()
                        .desk(HOME, SECRETARY)
                        .people()
                        .register(form)));
        if (number % DELIVERED == 0) {
            linli.journal().deliver(BLOCK, change -> {
                told.append(change.text());
                throw new IllegalStateException(canary.name());
            });
        }
        linli.journal().history(Person.KIND, Ref.of(HOME, id), 0, 10).forEach(change -> told.append(change.text()));
    }

    private <F> void run(
            Importer<F> importer, String key, String header, List<Canary> several, Function<Canary, String> row) {
        String rows = several.stream().map(row).collect(Collectors.joining());
        RosterSource file = RosterSource.of((header + rows).getBytes(StandardCharsets.UTF_8));
        RosterImport order = RosterImport.of(key + several.get(0).number(), ImportMode.ALL_OR_NOTHING, Encoding.UTF_8);
        Decision<?> done = importer.run(file, order, outcome -> told.append(outcome));
        assertTrue(tell(done).isAccepted(), done::toString);
    }

    private static List<Id<Person>> everybody(Desk desk) {
        List<Id<Person>> people = new ArrayList<>();
        Optional<Paging> paging = Optional.of(Paging.first(1000));
        while (paging.isPresent()) {
            Listing<PersonCard> page = desk.people().list(paging.get()).orElseThrow();
            page.items().forEach(card -> people.add(card.id()));
            paging = page.next().map(token -> Paging.first(1000).after(token));
        }
        return people;
    }

    private void erase(Desk desk, List<Id<Person>> people) {
        for (int start = 0; start < people.size(); start += BLOCK) {
            List<Id<Person>> some = people.subList(start, Math.min(people.size(), start + BLOCK));
            Decision<Integer> erased = desk.once("erase-" + start).atomically(block -> {
                some.forEach(person -> block.people().erase(person).orElseThrow());
                return Decision.accepted(some.size());
            });
            assertFalse(tell(erased).orElseThrow() == 0);
        }
    }

    /** Of all kinds, by each column, how many there are. */
    private static Map<String, Object> statistics(Storage storage) {
        Map<String, Object> statistics = new TreeMap<>();
        for (Kind<?> kind : Linli.kinds()) {
            if (!kind.isBookkeeping() && !kind.name().equals("person_retention")) {
                statistics(storage, kind, statistics);
            }
        }
        return statistics;
    }

    private static <A> void statistics(Storage storage, Kind<A> kind, Map<String, Object> statistics) {
        statistics.put(kind.name(), storage.transact(session -> Tallies.of(session, Query.in(HOME, kind), List.of())));
        for (Column<A, ?> column : kind.columns()) {
            if (column.isReported() && !column.isMany()) {
                statistics.put(
                        kind.name() + "." + column.name(),
                        storage.transact(session -> Tallies.of(session, Query.in(HOME, kind), List.of(column))));
            }
        }
    }
}
