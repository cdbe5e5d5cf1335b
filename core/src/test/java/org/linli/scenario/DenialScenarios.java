package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Journal.Denied;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Selection;

/** What was denied to somebody leaves its trace. */
abstract class DenialScenarios extends ScenarioCase {
    private static final Actor LEADER = Actor.of(Id.of("leader-1"), Role.TEAM_LEADER);
    private static final Actor HELPED = LEADER.onBehalfOf(Id.of("member-7"));

    private final Instant begin = clock.instant().truncatedTo(ChronoUnit.MICROS);

    private List<Denied> denied() {
        return linli().journal().denied(home, begin, 1000);
    }

    private List<String> actions() {
        return denied().stream().map(Denied::action).toList();
    }

    @Test
    void a_denied_command_tells_who_wanted_what_and_when_and_nothing_of_what_it_was_given() {
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(HELPED).once("request-1").people().register(citizen())));
        assertEquals(List.of(new Denied(home, begin, "people.register", HELPED, Optional.of("request-1"))), denied());
    }

    @Test
    void denials_are_listed_and_forgotten_by_any_instant() {
        either(desk(LEADER).organisations().register(shop("便民店")));
        Instant fine = begin.plusNanos(999);
        assertEquals(1, linli().journal().denied(home, fine, 10).size(), "in the same microsecond");
        assertEquals(1, linli().journal().denied(home, Instant.MIN, 10).size());
        assertEquals(
                0, linli().journal().denied(home, begin.plusNanos(1000), 10).size());
        assertEquals(0, linli().journal().denied(home, Instant.MAX, 10).size());
        othersForgotten(Instant.EPOCH.plusNanos(1));
        assertEquals(0, linli().journal().forgetDenied(Instant.MIN, 10));
        assertEquals(0, linli().journal().forgetDenied(Instant.EPOCH.plusNanos(1), 10));
        assertEquals(1, denied().size());
    }

    @Test
    void a_denied_question_leaves_its_trace_too() {
        assertEquals(List.of("actor-may-not"), refused(desk(LEADER).people().list(Paging.first(10))));
        clock.pass(Duration.ofMinutes(1));
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(Actor.anonymous()).memberReports().roster(Selection.all(), Paging.first(10))));
        assertEquals(List.of("people.list", "memberReports.roster"), actions());
        assertEquals(
                List.of(Role.TEAM_LEADER, Role.ANONYMOUS),
                denied().stream().map(each -> each.actor().role()).toList());
    }

    @Test
    void a_contact_who_asks_for_the_letter_of_another_unit_leaves_a_trace() {
        Desk contact = desk(Actor.of(Id.of("contact-1"), Role.UNIT_CONTACT));
        assertEquals(
                List.of("actor-not-related"), refused(contact.dutyFeedbacks().letter(Id.of("none"), today)));
        assertEquals(List.of("dutyFeedbacks.letter"), actions());
    }

    @Test
    void what_is_allowed_or_refused_for_other_reasons_leaves_none() {
        desk().organisations().register(shop("便民店")).orElseThrow();
        assertFalse(desk().people().card(Id.of("none")).isAccepted());
        assertFalse(desk().organisations().register(shop(" ")).isAccepted());
        assertEquals(List.of(), denied());
    }

    @Test
    void a_preview_saves_nothing_but_the_trace_of_what_was_denied() {
        refused(desk(LEADER).preview().organisations().register(shop("便民店")));
        assertEquals(List.of("organisations.register"), actions());
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_block_leaves_a_trace_of_each_denial_though_it_is_undone() {
        Actor head = Actor.of(Id.of("head-1"), Role.GRID_HEAD);
        Linli linli = builder(storage())
                .permissions(Linli.usualPermissions().with("organisations.register", Role.GRID_HEAD))
                .build();
        Decision<?> block = linli.desk(home, head).atomically(desk -> {
            desk.organisations().register(shop("便民店")).orElseThrow();
            desk.people().list(Paging.first(10));
            desk.people().register(citizen());
            return desk.people().register(citizen());
        });
        assertEquals(List.of("actor-may-not"), refused(block));
        assertEquals(List.of(), organisations(desk()));
        assertEquals(
                List.of("people.list", "people.register"),
                actions().stream().sorted().toList());
    }

    @Test
    void a_block_that_throws_leaves_a_trace_of_each_denial() {
        assertThrows(
                ArithmeticException.class,
                () -> desk(LEADER).atomically(desk -> {
                    desk.people().register(citizen());
                    desk.people().list(Paging.first(10));
                    throw new ArithmeticException("a mistake of the host");
                }));
        assertEquals(
                List.of("people.list", "people.register"),
                actions().stream().sorted().toList());
    }

    @Test
    void a_denied_question_in_a_block_that_is_committed_leaves_a_trace() {
        Actor head = Actor.of(Id.of("head-1"), Role.GRID_HEAD);
        Linli linli = builder(storage())
                .permissions(Linli.usualPermissions().with("organisations.register", Role.GRID_HEAD))
                .build();
        assertTrue(linli.desk(home, head)
                .atomically(desk -> {
                    desk.people().list(Paging.first(10));
                    return desk.organisations().register(shop("便民店"));
                })
                .isAccepted());
        assertEquals(List.of("people.list"), actions());
        assertEquals(1, organisations(desk()).size());
    }

    @Test
    void a_repeated_request_that_was_denied_leaves_one_trace() {
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    List.of("actor-may-not"),
                    refused(desk(LEADER).once("request-2").people().register(citizenOf())));
        }
        assertEquals(List.of("people.register"), actions());
    }

    @Test
    void a_denial_uses_up_no_request_key() {
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(LEADER).once("request-3").people().register(citizenOf())));
        Decision<PersonCard> registered = desk().once("request-3").people().register(citizenOf());
        assertTrue(registered.isAccepted());
        assertFalse(registered.repeated());
        assertTrue(desk().once("request-3").people().register(citizenOf()).repeated());
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(LEADER).once("request-3").people().register(citizenOf())));
        assertEquals(List.of("people.register", "people.register"), actions());
    }

    @Test
    void a_denied_block_uses_up_no_request_key() {
        assertEquals(List.of("actor-may-not"), refused(block(desk(LEADER).once("request-4"))));
        assertTrue(block(desk().once("request-4")).isAccepted());
        assertTrue(block(desk().once("request-4")).repeated());
    }

    private Decision<PersonCard> block(Desk desk) {
        return desk.atomically(inner -> inner.people().register(citizenOf()));
    }

    @Test
    void a_denial_in_a_transaction_of_the_host_uses_up_no_request_key() {
        storage().transact(session -> {
            Linli joined = linli().within(new JoinedStorage(session));
            return refused(joined.desk(home, LEADER).once("request-5").people().register(citizenOf()));
        });
        Decision<PersonCard> registered = storage()
                .transact(session -> linli().within(new JoinedStorage(session))
                        .desk(home, SECRETARY)
                        .once("request-5")
                        .people()
                        .register(citizenOf()));
        assertTrue(registered.isAccepted());
        assertTrue(desk().once("request-5").people().register(citizenOf()).repeated());
    }

    private PersonForm citizenOf() {
        return PersonForm.of("林某某", "11010519491231002X", PoliticalStatus.NONE);
    }

    @Test
    void in_a_transaction_of_the_host_nothing_is_written() {
        storage().transact(session -> {
            Desk joined = linli().within(new JoinedStorage(session)).desk(home, LEADER);
            assertEquals(List.of("actor-may-not"), refused(joined.people().register(citizen())));
            assertEquals(List.of("actor-may-not"), refused(joined.people().list(Paging.first(10))));
            return joined;
        });
        assertEquals(List.of(), denied());
    }

    @Test
    void a_division_shows_the_denials_of_its_communities_and_a_community_its_own() {
        refused(desk(LEADER).people().register(citizen()));
        refused(linli().desk(away, LEADER).people().register(citizen()));
        assertEquals(1, denied().size());
        assertEquals(
                List.of(away),
                linli().journal().denied(away, begin, 1000).stream()
                        .map(Denied::community)
                        .toList());
        DivisionCode county = home.parent().orElseThrow().parent().orElseThrow();
        assertEquals(2, linli().journal().denied(county, begin, 1000).size());
        assertEquals(1, linli().journal().denied(county, begin, 1).size());
        assertEquals(List.of(), linli().journal().denied(county, begin.plusSeconds(1), 1000));
        assertThrows(IllegalArgumentException.class, () -> linli().journal().denied(county, begin, 0));
    }

    @Test
    void what_was_denied_long_ago_may_be_forgotten() {
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        othersForgotten(longAgo);
        Linli then = builder(storage()).clock(new MovableClock(longAgo)).build();
        for (int i = 0; i < 3; i++) {
            refused(then.desk(home, LEADER).people().list(Paging.first(10)));
        }
        refused(desk(LEADER).people().list(Paging.first(10)));
        Instant later = longAgo.plusSeconds(1);
        assertEquals(0, linli().journal().forgetDenied(longAgo, 1000));
        assertEquals(2, linli().journal().forgetDenied(later, 2));
        assertEquals(1, linli().journal().forgetDenied(later, 2));
        assertEquals(1, linli().journal().denied(home, longAgo, 1000).size());
    }

    /** Other scenarios play in the past too, on the same store. */
    private void othersForgotten(Instant until) {
        linli().journal().forgetDenied(until, 1000);
    }
}
