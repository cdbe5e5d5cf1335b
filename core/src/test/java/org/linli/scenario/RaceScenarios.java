package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.AppointmentStatus;
import org.linli.alliance.MemberStatus;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.alliance.ThemeDayForm;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityFigures;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Selection;
import org.linli.storage.Session;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.contract.Race;

/** Callers that decide at the same time on the same state, all of them before any of them writes. */
abstract class RaceScenarios extends ScenarioCase {
    private static final int RUNNERS = 8;
    private static final int ROUNDS = 50;
    private static final int CROWD = 12;
    private static final int EACH = 10;

    private <T> List<Decision<T>> race(int runners, BiFunction<Desk, Integer, Decision<T>> command) {
        ConcurrentLinkedQueue<Decision<T>> decisions = new ConcurrentLinkedQueue<>();
        List<Optional<Throwable>> outcomes = Race.run(runners, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            decisions.add(command.apply(desk, number));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        return List.copyOf(decisions);
    }

    /** One was accepted, and all others are told which one it was. */
    private static <T> T winner(List<Decision<T>> decisions, String code, Function<T, Id<?>> id) {
        List<T> winners = decisions.stream()
                .flatMap(decision -> decision.outcomeIfAccepted().stream())
                .toList();
        assertEquals(1, winners.size(), decisions::toString);
        T winner = winners.get(0);
        List<Decision<T>> losers =
                decisions.stream().filter(decision -> !decision.isAccepted()).toList();
        assertEquals(decisions.size() - 1, losers.size());
        losers.forEach(loser -> {
            assertEquals(List.of(code), refused(loser));
            assertEquals(id.apply(winner).value(), figure(loser, "id"));
        });
        return winner;
    }

    @Test
    void case_22_one_credit_code_registered_eight_times_at_once_is_registered_once() {
        List<Decision<Organisation>> decisions = race(
                RUNNERS,
                (desk, number) ->
                        desk.organisations().register(enterprise("公司" + number).creditCode(CODE)));
        Organisation winner = winner(decisions, "organisation-credit-code-taken", Organisation::id);
        assertEquals(List.of(winner), organisations(desk()));
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(loser -> assertEquals(home.value(), figure(loser, "community")));
    }

    @Test
    void one_alias_of_party_organisations_is_taken_once() {
        List<Decision<PartyOrganisation>> decisions = race(
                RUNNERS,
                (desk, number) ->
                        desk.partyOrganisations().register(branch("支部" + number).aliases("联合 支部")));
        PartyOrganisation winner = winner(decisions, "party-organisation-name-taken", PartyOrganisation::id);
        assertEquals(Optional.of(winner), desk().partyOrganisations().named("联合支部"));
        assertEquals(
                1,
                desk().partyOrganisations()
                        .list(Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size());
    }

    @Test
    void case_23_one_citizen_id_is_registered_once_in_each_community() {
        String citizenId = Citizens.next();
        Map<DivisionCode, Queue<Decision<PersonCard>>> decisions =
                Map.of(home, new ConcurrentLinkedQueue<>(), away, new ConcurrentLinkedQueue<>());
        List<Optional<Throwable>> outcomes = Race.run(RUNNERS, (race, number) -> {
            DivisionCode community = number % 2 == 0 ? home : away;
            Desk desk = linli(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)))
                    .desk(community, SECRETARY);
            decisions
                    .get(community)
                    .add(desk.people().register(PersonForm.of("林某" + number, citizenId, PoliticalStatus.NONE)));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        Map<DivisionCode, Desk> desks = Map.of(home, desk(), away, deskAway());
        desks.forEach((community, desk) -> {
            List<Decision<PersonCard>> here = List.copyOf(decisions.get(community));
            PersonCard winner = winner(here, "person-known-already", PersonCard::id);
            assertEquals(RUNNERS / 2, here.size());
            assertTrue(desk.people().card(winner.id()).isAccepted());
        });
    }

    @Test
    void one_name_is_given_to_one_alliance() {
        Id<PartyOrganisation> lead = branchAt(desk(), "社区党总支");
        List<Decision<Alliance>> decisions =
                race(RUNNERS, (desk, number) -> desk.alliances().establish("联盟", lead));
        winner(decisions, "alliance-name-taken", Alliance::id);
        assertEquals(
                1,
                desk().alliances().list(Paging.first(10)).orElseThrow().items().size());
    }

    @Test
    void one_day_has_one_snapshot() {
        var figures = Figures.of(today, Count.of(1200), Count.of(3600), Count.of(30));
        List<Decision<CommunityFigures>> decisions =
                race(RUNNERS, (desk, number) -> desk.community().record(figures));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertTrue(refused(decision).contains("community-figures-once-a-day")));
    }

    @Test
    void eight_members_admitted_at_once_are_all_admitted() {
        Alliance alliance = allianceAt(desk());
        Id<Person> contact = citizenAt(desk());
        List<Id<PartyOrganisation>> branches = IntStream.range(0, RUNNERS)
                .mapToObj(number -> branchAt(desk(), "支部" + number))
                .toList();
        List<Decision<Alliance>> decisions = race(
                RUNNERS,
                (desk, number) -> desk.alliances().admit(alliance.id(), branches.get(number), agreement(contact)));
        assertEquals(RUNNERS, decisions.stream().filter(Decision::isAccepted).count(), decisions::toString);
        Alliance after = desk().alliances().find(alliance.id()).orElseThrow();
        assertEquals(RUNNERS, after.activeMembers().size());
        branches.forEach(branch -> assertTrue(after.member(branch).isPresent()));
        assertEquals(1 + RUNNERS, history(Alliance.KIND, alliance.id()).size());
        assertEquals(Optional.empty(), broken(Alliance.KIND, alliance.id()));
    }

    @Test
    void case_70_twelve_threads_on_one_alliance_lose_no_command() {
        Alliance alliance = allianceAt(desk());
        Id<Person> contact = citizenAt(desk());
        Id<PartyOrganisation> host = branchAt(desk(), "东道支部");
        desk().alliances().admit(alliance.id(), host, agreement(contact)).orElseThrow();
        List<Id<PartyOrganisation>> joining = IntStream.range(0, CROWD * EACH / 2)
                .mapToObj(number -> branchAt(desk(), "支部" + number))
                .toList();
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger accepted = new AtomicInteger();
        Desk shared = desk();
        Race.together(CROWD, thread -> {
                    for (int number = 0; number < EACH; number++) {
                        try {
                            Decision<?> decision = number % 2 == 0
                                    ? shared.themeDays()
                                            .plan(alliance.id(), new ThemeDayForm("七一心向党", today, Set.of(host)))
                                    : shared.alliances()
                                            .admit(
                                                    alliance.id(),
                                                    joining.get(thread * EACH / 2 + number / 2),
                                                    agreement(contact));
                            accepted.addAndGet(decision.isAccepted() ? 1 : 0);
                        } catch (StorageException e) {
                            failed.incrementAndGet();
                        }
                    }
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(0, failed.get(), () -> failed + " of " + CROWD * EACH + " commands failed");
        assertEquals(CROWD * EACH, accepted.get());
        assertEquals(
                CROWD * EACH / 2 + 1,
                desk().alliances()
                        .find(alliance.id())
                        .orElseThrow()
                        .activeMembers()
                        .size());
    }

    @Test
    void case_30_a_member_that_leaves_holds_no_open_post() {
        Alliance alliance = allianceAt(desk());
        Id<Person> person = citizenAt(desk());
        List<String> orders = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Id<PartyOrganisation> member = branchAt(desk(), "支部" + round);
            desk().alliances().admit(alliance.id(), member, agreement(person)).orElseThrow();
            List<Decision<String>> decisions = race(
                    2,
                    (desk, number) -> number == 0
                            ? desk.alliances().withdraw(alliance.id(), member).map(done -> "withdrawn")
                            : desk.appointments()
                                    .recommend(alliance.id(), new PostForm(member, person, Post.BUILDING_HEAD))
                                    .map(done -> "recommended"));
            List<String> accepted = decisions.stream()
                    .flatMap(decision -> decision.outcomeIfAccepted().stream())
                    .toList();
            assertEquals(1, accepted.size(), decisions::toString);
            orders.addAll(accepted);
            MemberStatus status = desk().alliances()
                    .find(alliance.id())
                    .orElseThrow()
                    .member(member)
                    .orElseThrow()
                    .status();
            boolean open = desk()
                    .appointments()
                    .list(
                            alliance.id(),
                            Selection.where(Appointment.STATUS, AppointmentStatus.RECOMMENDED),
                            Paging.first(1000))
                    .orElseThrow()
                    .items()
                    .stream()
                    .map(Appointment::form)
                    .anyMatch(form -> form.member().equals(member));
            assertEquals(status == MemberStatus.ACTIVE, open, "either the post or the withdrawal");
        }
        assertEquals(ROUNDS, orders.size());
    }

    @Test
    void a_command_without_time_to_try_again_ends_in_an_exception() {
        Organisation shop = shopAt(desk(), "鞋店");
        WatchedStorage slow = new WatchedStorage(
                storage(), () -> desk().organisations().addAlias(shop.id(), "快").orElseThrow());
        Desk once = builder(slow).retryFor(Duration.ZERO).build().desk(home, SECRETARY);
        assertThrows(StaleVersionException.class, () -> once.organisations().addAlias(shop.id(), "慢"));
        assertEquals(1, slow.writing());
        assertEquals(
                Set.of("快"),
                desk().organisations().find(shop.id()).orElseThrow().names().aliases());
    }

    @Test
    void a_value_that_is_taken_and_let_go_again_ends_in_the_same_exception() {
        Storage unlucky = new FailingWrites(storage(), new UniqueKeyException("organisation", "credit_code"));
        Desk once = builder(unlucky).retryFor(Duration.ZERO).build().desk(home, SECRETARY);
        StaleVersionException thrown = assertThrows(
                StaleVersionException.class, () -> once.organisations().register(shop("鞋店")));
        assertEquals(UniqueKeyException.class, thrown.getCause().getClass());
    }

    @Test
    void what_a_command_has_lost_to_another_is_tried_until_the_time_is_over() {
        FailingWrites failing = new FailingWrites(storage(), new StaleVersionException(new RuntimeException()));
        Desk patient = builder(failing).retryFor(Duration.ofMillis(60)).build().desk(home, SECRETARY);
        assertThrows(StaleVersionException.class, () -> patient.organisations().register(shop("鞋店")));
        assertTrue(failing.attempts() > 2, () -> failing.attempts() + " attempts");
    }

    @Test
    void a_question_that_has_to_give_way_is_asked_again() {
        Organisation shop = shopAt(desk(), "鞋店");
        AtomicInteger failures = new AtomicInteger(3);
        Storage giving = new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return storage().transact(session -> answer(work, session));
            }

            @Override
            public <T> T read(Work<T> work) {
                return storage().read(session -> answer(work, session));
            }

            private <T> T answer(Work<T> work, Session session) {
                T answer = work.in(session);
                if (failures.getAndDecrement() > 0) {
                    throw new StaleVersionException(new RuntimeException("could not serialize access"));
                }
                return answer;
            }

            @Override
            public boolean ownsTransactions() {
                return true;
            }
        };
        assertEquals(Decision.accepted(shop), desk(giving).organisations().find(shop.id()));
        failures.set(1);
        assertEquals(List.of(shop), organisations(desk(giving)));
        failures.set(1);
        Desk once = builder(giving).retryFor(Duration.ZERO).build().desk(home, SECRETARY);
        assertThrows(StaleVersionException.class, () -> once.organisations().find(shop.id()));
        assertEquals(0, failures.get());
    }
}
