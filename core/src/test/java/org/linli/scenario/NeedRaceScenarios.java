package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.Resource;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.storage.StorageException;
import org.linli.storage.contract.Race;

/** What is reserved of a resource, one after the other and by many at the same time. */
abstract class NeedRaceScenarios extends NeedCase {
    private static final int CLAIMANTS = 64;
    private static final int PLACES = 10;

    @Test
    void case_84_the_peak_of_what_is_reserved_counts_and_ends_are_open() {
        pass(20);
        LocalDate october = LocalDate.of(2022, 10, 1);
        Id<Resource> rooms = offered(Capacity.atOnce(4));
        assertTrue(take(rooms, 2, october, 1, 3).isAccepted());
        assertTrue(take(rooms, 2, october, 3, 5).isAccepted());
        assertTrue(take(rooms, 2, october, 5, 7).isAccepted());

        assertTrue(take(rooms, 2, october, 1, 7).isAccepted());

        Decision<Need> refused = take(rooms, 3, october, 4, 6);
        assertEquals(List.of("need-resource-capacity"), refused(refused));
        Finding finding = refused.findings().get(0);
        assertEquals(october.withDayOfMonth(4), finding.figures().get("at"));
        assertEquals(new Label("day-half.MORNING"), finding.figures().get("half"));
        assertEquals(0L, finding.figures().get("free"));
        assertEquals(
                4, desk().resources().find(rooms).orElseThrow().reservations().size());
    }

    private Decision<Need> take(Id<Resource> resource, int amount, LocalDate month, int from, int until) {
        Window window = Window.days(month.withDayOfMonth(from), month.withDayOfMonth(until));
        return desk().needClaims()
                .claim(published(TAX.times(amount)), new ClaimForm(resource, new Booking(amount, window)));
    }

    @Test
    void sixty_four_claimants_at_once_never_reserve_more_than_there_is() {
        Id<Resource> resource = offered(Capacity.atOnce(PLACES));
        List<Id<Need>> needs =
                IntStream.range(0, CLAIMANTS).mapToObj(number -> published(TAX)).toList();
        ClaimForm form = claim(resource);
        Queue<Decision<Need>> decisions = new ConcurrentLinkedQueue<>();
        Desk shared = desk();
        Race.together(CLAIMANTS, number -> decisions.add(claimed(shared, needs.get(number), form)))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        List<Id<Need>> served = decisions.stream()
                .flatMap(decision -> decision.outcomeIfAccepted().stream())
                .map(Need::id)
                .sorted()
                .toList();
        assertEquals(PLACES, served.size());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertTrue(
                        refused(decision).contains("need-resource-capacity"),
                        () -> refused(decision).toString()));
        Resource held = desk().resources().find(resource).orElseThrow();
        assertEquals(
                served,
                held.reservations().stream().map(kept -> kept.need()).sorted().toList());
        assertEquals(0, held.occupancy().free(form.booking().window()));

        desk().needClaims().release(served.get(0), "退回").orElseThrow();
        Id<Need> waits = needs.stream()
                .filter(need -> !served.contains(need))
                .findFirst()
                .orElseThrow();
        assertTrue(desk().needClaims().claim(waits, form).isAccepted());
    }

    /** Who meets so many others that the store gives up tries again, as the documents say. */
    private static Decision<Need> claimed(Desk desk, Id<Need> need, ClaimForm form) {
        List<StorageException> thrown = new ArrayList<>();
        while (thrown.size() < CLAIMANTS) {
            try {
                return desk.needClaims().claim(need, form);
            } catch (StorageException e) {
                thrown.add(e);
            }
        }
        throw thrown.get(0);
    }

    @Test
    void one_need_is_claimed_by_one_of_many_and_nothing_else_stays_reserved() {
        Id<Resource> resource = offered(Capacity.atOnce(50));
        Id<Need> need = published(TAX);
        Desk shared = desk();
        Queue<Decision<Need>> decisions = new ConcurrentLinkedQueue<>();
        Race.together(16, number -> decisions.add(claimed(shared, need, claim(resource))))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        assertEquals(
                1,
                desk().resources().find(resource).orElseThrow().reservations().size());
    }

    @Test
    void a_claim_beside_a_withdrawal_is_told_of_it() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = memberOf(alliance, "税务支部", citizenAt(desk()));
        Id<Resource> resource = offered(member, Capacity.atOnce(1));
        Id<Need> need = published(TAX);
        GuardRace race = new GuardRace(
                desk -> desk.needClaims().claim(need, claim(resource)),
                desk -> desk.alliances().withdraw(alliance.id(), member),
                PartyOrganisation.KIND,
                GuardRace.Side.FIRST,
                "resource-member-active");
        assertTrue(told(race, true).contains("resource-member-active"));
    }

    @Test
    void a_claim_beside_a_smaller_capacity_is_told_of_it() {
        Id<Resource> resource = offered(Capacity.atOnce(2));
        NeedForm two = TAX.times(2);
        Id<Need> need = published(two);
        GuardRace race = new GuardRace(
                desk -> desk.needClaims()
                        .claim(
                                need,
                                new ClaimForm(
                                        resource,
                                        new Booking(2, claim(resource).booking().window()))),
                desk -> desk.resources()
                        .amend(
                                resource,
                                desk.resources()
                                        .find(resource)
                                        .orElseThrow()
                                        .form()
                                        .holding(Capacity.atOnce(1))),
                Resource.KIND,
                GuardRace.Side.FIRST,
                "need-resource-capacity");
        assertTrue(told(race, true).contains("need-resource-capacity"));
    }
}
