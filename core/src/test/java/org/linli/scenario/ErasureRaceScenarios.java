package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.person.ConsentForm;
import org.linli.person.LawfulBasis;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonChange;
import org.linli.person.PersonKey;
import org.linli.person.Retention;
import org.linli.person.RevealPurpose;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.Ref;
import org.linli.storage.Versioned;
import org.linli.storage.contract.Race;

/** Somebody is erased while others change, look at, hold or report the same person: one comes first, and nothing is half. */
abstract class ErasureRaceScenarios extends ScenarioCase {
    private static final int ROUNDS = 20;

    private final PersonChange moved = PersonChange.NONE.mobile("13900001111");

    /** Both decide before either writes. */
    private List<Decision<?>> race(Id<Person> person, BiFunction<Desk, Id<Person>, Decision<?>> other) {
        ConcurrentSkipListMap<Integer, Decision<?>> decisions = new ConcurrentSkipListMap<>();
        List<Optional<Throwable>> outcomes = Race.run(2, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            decisions.put(number, number == 0 ? desk.people().erase(person) : other.apply(desk, person));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        return List.copyOf(decisions.values());
    }

    private void assertErased(Id<Person> person) {
        Optional<Person> left = storage()
                .transact(session -> session.find(Person.KIND, Ref.of(home, person)))
                .map(Versioned::aggregate);
        assertTrue(left.orElseThrow().isErased());
        assertEquals(
                Optional.empty(),
                storage().transact(session -> session.find(PersonKey.KIND, Ref.of(home, Id.of(person.value())))));
        assertEquals(List.of("not-found"), refused(desk().people().card(person)));
        assertEquals(Optional.empty(), broken(Person.KIND, person));
    }

    /** The erasure always wins in the end; the other was there before it, or found nobody. */
    private Set<String> rounds(BiFunction<Desk, Id<Person>, Decision<?>> other, int changesOfOther) {
        Set<String> orders = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Id<Person> person = citizenAt(desk());
            List<Decision<?>> decisions = race(person, other);
            assertTrue(decisions.get(0).isAccepted(), decisions::toString);
            boolean first = decisions.get(1).isAccepted();
            assertEquals(first ? List.of() : List.of("not-found"), either(decisions.get(1)));
            assertEquals(
                    first ? 2 + changesOfOther : 2, history(Person.KIND, person).size());
            assertErased(person);
            orders.add(first ? "before" : "never");
        }
        assertEquals(
                List.of(),
                desk().people().list(Paging.first(1000)).orElseThrow().items());
        return orders;
    }

    @Test
    void a_change_comes_before_the_erasure_or_finds_nobody() {
        Set<String> orders = rounds((desk, person) -> desk.people().amend(person, moved), 1);
        assertFalse(orders.isEmpty());
    }

    @Test
    void a_look_has_left_a_trace_before_the_erasure_or_sees_nothing() {
        Set<String> orders = rounds(
                (desk, person) -> {
                    Decision<Particulars> seen = desk.people().reveal(person, RevealPurpose.REACH);
                    seen.outcomeIfAccepted().ifPresent(plain -> assertEquals("林某某", plain.name()));
                    assertEquals(
                            seen.isAccepted() ? 1 : 0,
                            desk.people()
                                    .disclosures(person, Paging.first(10))
                                    .orElseThrow()
                                    .items()
                                    .size());
                    return seen;
                },
                0);
        assertFalse(orders.isEmpty());
    }

    @Test
    void a_consent_is_given_before_the_erasure_and_ends_with_it_or_is_not_given() {
        List<Id<Person>> people = new ArrayList<>();
        rounds(
                (desk, person) -> {
                    people.add(person);
                    return desk.consents().give(person, ConsentForm.of("样本", Period.from(today)));
                },
                0);
        for (Id<Person> person : people) {
            Retention retention = desk().consents().ofPerson(person).orElseThrow();
            assertEquals(retention.hasBasis(), retention.endedOn().isPresent(), retention.toString());
        }
        assertEquals(ROUNDS, people.size());
    }

    @Test
    void either_the_hold_or_the_erasure_comes_first_and_stops_the_other() {
        for (int round = 0; round < ROUNDS; round++) {
            Id<Person> person = citizenAt(desk());
            List<Decision<?>> decisions =
                    race(person, (desk, who) -> desk.consents().hold(who, LawfulBasis.OTHER_LAW, "样本"));
            boolean erased = decisions.get(0).isAccepted();
            assertEquals(!erased, decisions.get(1).isAccepted(), decisions::toString);
            assertEquals(List.of(erased ? "not-found" : "person-held"), refused(decisions.get(erased ? 1 : 0)));
            if (erased) {
                assertErased(person);
            } else {
                assertTrue(desk().people().card(person).isAccepted());
            }
        }
    }

    @Test
    void a_report_is_taken_before_the_erasure_and_stays_with_the_id_or_is_not_taken() {
        for (int round = 0; round < ROUNDS; round++) {
            Id<Person> person = citizenAt(desk());
            MemberProfile profile = MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY));
            List<Decision<?>> decisions =
                    race(person, (desk, who) -> desk.memberReports().report(MemberReportForm.of(who, profile, today)));
            assertTrue(decisions.get(0).isAccepted(), decisions::toString);
            boolean taken = decisions.get(1).isAccepted();
            assertEquals(taken ? List.of() : List.of("not-found"), either(decisions.get(1)));
            List<MemberReport> reports = desk().memberReports().ofPerson(person).orElseThrow();
            assertEquals(taken ? 1 : 0, reports.size());
            assertErased(person);
            reports.forEach(report -> {
                assertTrue(desk().memberReports().confirm(report.id()).isAccepted(), "it goes on, with the id");
                assertEquals(Optional.empty(), broken(MemberReport.KIND, report.id()));
            });
        }
        desk().memberReports()
                .roster(Paging.first(1000))
                .orElseThrow()
                .items()
                .forEach(line -> assertEquals(Particulars.ERASED, line.name()));
    }

    @Test
    void an_erasure_that_comes_between_reading_and_writing_is_seen() {
        for (BiFunction<Desk, Id<Person>, Decision<?>> late : List.<BiFunction<Desk, Id<Person>, Decision<?>>>of(
                (desk, person) -> desk.people().amend(person, moved),
                (desk, person) -> desk.people().reveal(person, RevealPurpose.REACH),
                (desk, person) -> desk.consents().give(person, ConsentForm.of("样本", Period.from(today))),
                (desk, person) -> desk.consents().hold(person, LawfulBasis.OTHER_LAW, "样本"))) {
            Id<Person> person = citizenAt(desk());
            WatchedStorage slow = new WatchedStorage(
                    storage(),
                    WatchedStorage.firstOfThread(
                            () -> desk().people().erase(person).orElseThrow()));
            assertEquals(List.of("not-found"), refused(late.apply(desk(slow), person)));
            assertErased(person);
        }
    }
}
