package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Journal;
import org.linli.alliance.Alliance;
import org.linli.alliance.ThemeDayForm;
import org.linli.charter.Charter;
import org.linli.charter.CommunityCharter;
import org.linli.code.Sex;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Storage;
import org.linli.work.AnswerPart;

/** The same request twice has one effect and the first answer. */
abstract class RequestScenarios extends ScenarioCase {
    @Test
    void the_same_request_gets_the_first_answer_again() {
        shopAt(desk(), "鞋店");
        Decision<Organisation> first =
                desk().once("key").organisations().register(enterprise("鞋店").creditCode(CODE));
        assertEquals(List.of("organisation-possible-duplicate"), warned(first));
        clock.pass(Duration.ofDays(6));
        Decision<Organisation> second =
                desk().once("key").organisations().register(enterprise("鞋店").creditCode(CODE));
        assertFalse(first.repeated());
        assertEquals(first.asRepeated(), second);
        assertEquals(2, organisations(desk()).size());
        assertEquals(1, history(Organisation.KIND, first.orElseThrow().id()).size());
    }

    @Test
    void answers_of_every_shape_are_repeated_whole() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = branchAt(desk(), "第一支部");
        PersonForm form = citizen().mobile("13000000000").stated(today, Sex.FEMALE);
        Decision<PersonCard> person = desk().once("person").people().register(form);
        assertTrue(warned(person).contains("citizen-id-birthdate-differs"));
        assertEquals(person.asRepeated(), desk().once("person").people().register(form));
        Id<Person> contact = person.orElseThrow().id();
        Decision<Alliance> admitted = desk().once("admit")
                .alliances()
                .admit(alliance.id(), member, agreement(contact).until(today.plusYears(3)));
        assertEquals(List.of("agreement-years"), warned(admitted));
        assertEquals(
                admitted.asRepeated(),
                desk().once("admit")
                        .alliances()
                        .admit(alliance.id(), member, agreement(contact).until(today.plusYears(3))));
        Decision<CommunityCharter> charter =
                desk().once("charter").charters().adopt(Charter.national(LocalDate.of(2022, 9, 11)));
        assertEquals(
                charter.asRepeated(),
                desk().once("charter").charters().adopt(Charter.national(LocalDate.of(2022, 9, 11))));
        assertEquals(1, charter.orElseThrow().versions().size());
        var themeDay = desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("七一心向党", today, Set.of(member)))
                .orElseThrow();
        var recorded = desk().once("record").themeDays().record(themeDay.id(), Map.of(member, 7, alliance.lead(), 3));
        assertEquals(10, recorded.orElseThrow().visits());
        assertEquals(
                recorded.asRepeated(),
                desk().once("record").themeDays().record(themeDay.id(), Map.of(alliance.lead(), 3, member, 7)));
    }

    @Test
    void a_refusal_is_repeated_even_when_it_would_be_accepted_by_now() {
        Decision<Organisation> refused = desk().once("key").organisations().addAlias(Id.of("x"), "鞋铺");
        assertEquals(List.of("not-found"), refused(refused));
        assertEquals(refused.asRepeated(), desk().once("key").organisations().addAlias(Id.of("x"), "鞋铺"));
        Decision<Organisation> clash = clash("clash");
        assertEquals(List.of("organisation-credit-code-taken"), refused(clash));
        assertEquals(clash.asRepeated(), clash("clash"));
        assertEquals(1, organisations(desk()).size());
    }

    private Decision<Organisation> clash(String key) {
        if (organisations(desk()).isEmpty()) {
            desk().organisations().register(enterprise("甲公司").creditCode(CODE)).orElseThrow();
        }
        return desk().once(key).organisations().register(enterprise("乙公司").creditCode(CODE));
    }

    @Test
    void another_request_under_the_key_is_refused() {
        Organisation first =
                desk().once("key").organisations().register(shop("鞋店")).orElseThrow();
        Decision<Organisation> otherForm = desk().once("key").organisations().register(shop("鞋铺"));
        assertEquals(List.of("request-key-reused"), refused(otherForm));
        assertEquals("key", figure(otherForm, "key"));
        assertEquals(
                List.of("request-key-reused"),
                refused(desk().once("key").partyOrganisations().register(branch("鞋店"))));
        assertEquals(
                List.of("request-key-reused"),
                refused(desk(WORKER).once("key").organisations().register(shop("鞋店"))),
                "another actor is another request");
        assertEquals(
                List.of("request-key-reused"),
                refused(desk(SECRETARY.onBehalfOf(Id.of("somebody")))
                        .once("key")
                        .organisations()
                        .register(shop("鞋店"))));
        assertEquals(List.of(first), organisations(desk()));
        assertEquals(
                Optional.of(first),
                desk().once("key").organisations().register(shop("鞋店")).outcomeIfAccepted(),
                "the answer is kept as it was");
    }

    @Test
    void a_key_in_the_form_of_the_header_is_the_same_key_with_quotes_or_without() {
        for (String key : List.of("8e03978e-40d5-43dd-bc93-6894a57f9324", "order 7/2022: a b")) {
            Decision<Organisation> first = desk().once(key).organisations().register(shop("店" + key.length()));
            assertTrue(first.isAccepted());
            assertEquals(
                    first.asRepeated(),
                    desk().once("\"" + key + "\"").organisations().register(shop("店" + key.length())));
        }
    }

    @Test
    void keys_are_compared_exactly_and_belong_to_a_community() {
        desk().once("key").organisations().register(shop("鞋店")).orElseThrow();
        desk().once("Key").organisations().register(shop("鞋铺")).orElseThrow();
        linli().desk(away, SECRETARY)
                .once("key")
                .organisations()
                .register(shop("鞋铺"))
                .orElseThrow();
        assertEquals(2, organisations(desk()).size());
        assertEquals(1, organisations(deskAway()).size());
        assertThrows(IllegalArgumentException.class, () -> desk().once("鞋"));
        assertThrows(IllegalArgumentException.class, () -> desk().once(""));
    }

    @Test
    void a_key_is_free_again_when_its_answer_has_run_out() {
        desk().once("key").organisations().register(shop("鞋店")).orElseThrow();
        clock.pass(Duration.ofDays(7).minusMillis(1));
        assertEquals(
                List.of("request-key-reused"),
                refused(desk().once("key").organisations().register(shop("鞋铺"))));
        clock.pass(Duration.ofMillis(1));
        Decision<Organisation> next = desk().once("key").organisations().register(shop("鞋铺"));
        assertTrue(next.isAccepted());
        assertEquals(next.asRepeated(), desk().once("key").organisations().register(shop("鞋铺")));
        assertEquals(2, organisations(desk()).size());
    }

    @Test
    void answers_that_have_run_out_are_forgotten_and_no_others() {
        Journal journal = linli().journal();
        clock.pass(Duration.ofDays(3600));
        while (journal.forgetAnswers(1000) > 0) {
            // What other tests have left behind goes first.
        }
        List.of("a", "b", "c").forEach(key -> desk().once(key).organisations().register(shop("店" + key)));
        clock.pass(Duration.ofHours(1));
        Decision<Organisation> kept = desk().once("kept").organisations().register(shop("店"));
        clock.pass(Duration.ofDays(7).minusMillis(1));
        assertEquals(2, journal.forgetAnswers(2));
        assertEquals(1, journal.forgetAnswers(2));
        assertEquals(0, journal.forgetAnswers(2));
        assertEquals(kept.asRepeated(), desk().once("kept").organisations().register(shop("店")));
        assertTrue(desk().once("a").organisations().register(shop("店d")).isAccepted());
    }

    private Decision<Organisation> many(String name, int shops, List<Decision<Organisation>> each) {
        return desk().once("many").atomically(desk -> {
            for (int number = 0; number < shops; number++) {
                each.add(desk.organisations().register(shop(name + number)));
            }
            return each.get(shops - 1);
        });
    }

    @Test
    void a_block_whose_answer_takes_several_records_is_repeated_whole_and_forgotten_whole() {
        int shops = 3_000;
        List<Decision<Organisation>> first = new ArrayList<>();
        List<Decision<Organisation>> again = new ArrayList<>();
        Decision<Organisation> last = many("样本商店", shops, first);
        assertTrue(last.isAccepted());
        assertEquals(last.asRepeated(), many("样本商店", shops, again));
        assertEquals(
                first.stream().map(Decision::orElseThrow).toList(),
                again.stream().map(Decision::orElseThrow).toList());
        assertEquals(shops, count(Organisation.KIND));
        assertTrue(count(AnswerPart.KIND) > 1, "it does not fit into one record");
        clock.pass(Duration.ofDays(8));
        assertTrue(many("又一商店", 2, new ArrayList<>()).isAccepted(), "the key is free again");
        clock.pass(Duration.ofDays(8));
        while (linli().journal().forgetAnswers(1000) > 0) {
            // All of them.
        }
        assertEquals(0, count(AnswerPart.KIND));
    }

    @Test
    void a_refused_block_whose_reasons_take_several_records_is_repeated_whole() {
        Decision<Organisation> first = renamed(5_000);
        assertEquals(5_000, first.findings().size());
        assertEquals(first.asRepeated(), renamed(5_000));
        assertTrue(count(AnswerPart.KIND) > 0, "it does not fit into one record");
    }

    private Decision<Organisation> renamed(int unknown) {
        return desk().once("unknown").atomically(desk -> {
            Decision<Organisation> last = desk.organisations().addAlias(Id.of("nobody-0"), "又名");
            for (int number = 1; number < unknown; number++) {
                last = desk.organisations().addAlias(Id.of("nobody-" + number), "又名");
            }
            return last;
        });
    }

    private <A> long count(Kind<A> kind) {
        return storage()
                .read(session -> session.totals(Query.in(home, kind), List.of(), List.of()))
                .get(0)
                .count();
    }

    @Test
    void a_block_of_commands_is_one_request() {
        Decision<PartyOrganisation> first = registered("key", "鞋厂");
        assertTrue(first.isAccepted());
        assertEquals(first.asRepeated(), registered("key", "鞋厂"));
        assertEquals(1, organisations(desk()).size());
        assertEquals(List.of("request-key-reused", "request-key-reused"), refused(registered("key", "帽厂")));
        assertEquals(1, organisations(desk()).size());
    }

    /** Both commands are given, whatever becomes of the first. */
    private Decision<PartyOrganisation> registered(String key, String name) {
        return desk().once(key).atomically(desk -> {
            Decision<Organisation> host = desk.organisations().register(shop(name));
            return desk.partyOrganisations()
                    .register(host.outcomeIfAccepted()
                            .map(found -> branch(name + "支部").host(found.id()))
                            .orElse(branch(name + "支部")));
        });
    }

    @Test
    void a_refused_block_is_repeated_too() {
        AtomicInteger runs = new AtomicInteger();
        for (int time = 0; time < 2; time++) {
            Decision<Organisation> refused = desk().once("key").atomically(desk -> {
                runs.incrementAndGet();
                Organisation made = shopAt(desk, "鞋店");
                return desk.organisations().addAlias(made.id(), "\ud800");
            });
            assertEquals(List.of("text-malformed"), refused(refused));
            assertEquals(List.of(), organisations(desk()));
        }
        assertEquals(2, runs.get());
        shopAt(desk(), "鞋店");
        assertEquals(
                List.of("request-key-reused"),
                refused(desk().once("key").organisations().register(shop("帽店"))));
    }

    @Test
    void a_block_that_was_refused_stays_refused_when_the_repeat_gives_fewer_or_other_commands() {
        for (boolean both : List.of(true, false)) {
            Decision<Organisation> decided = desk().once("key").atomically(desk -> {
                Decision<Organisation> made = desk.organisations().register(shop("鞋店"));
                if (both) {
                    desk.buildings().register(new BuildingForm(" ", Optional.empty(), 1));
                }
                return made;
            });
            assertEquals(List.of(both ? "text-missing" : "request-key-reused"), refused(decided));
            assertFalse(decided.repeated(), "another request is none that repeats");
        }
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_block_that_refuses_by_itself_stays_refused() {
        for (boolean unwilling : List.of(true, false)) {
            Decision<Organisation> decided = desk().once("key").atomically(desk -> {
                Decision<Organisation> made = desk.organisations().register(shop("鞋店"));
                return unwilling ? Decision.refused(Finding.violation("page-token")) : made;
            });
            assertEquals(List.of("page-token"), refused(decided));
        }
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void an_accepted_block_is_not_repeated_by_fewer_commands() {
        desk().once("key")
                .atomically(desk -> {
                    shopAt(desk, "帽店");
                    return desk.organisations().register(shop("鞋店"));
                })
                .orElseThrow();
        assertEquals(
                List.of("request-key-reused"),
                refused(desk().once("key").organisations().register(shop("帽店"))));
        assertEquals(
                List.of("request-key-reused"),
                refused(desk().once("key").atomically(desk -> Decision.accepted("nothing"))));
        assertEquals(2, organisations(desk()).size());
    }

    @Test
    void what_was_refused_before_a_clash_is_shown_with_it() {
        shopAt(desk(), "鞋店");
        Decision<Organisation> refused = desk().once("key").atomically(desk -> {
            desk.buildings().register(new BuildingForm(" ", Optional.empty(), 1));
            return desk.organisations().register(shop("鞋店"));
        });
        assertEquals(List.of("text-missing", "organisation-name-taken"), refused(refused));
    }

    @Test
    void a_lost_answer_to_the_commit_with_a_key_has_one_effect_and_the_answer() {
        AtomicInteger losses = new AtomicInteger(1);
        Desk losing = desk(new LosingStorage(storage(), losses));
        Decision<Organisation> first = losing.once("key").organisations().register(shop("鞋店"));
        assertEquals(0, losses.get());
        assertFalse(first.repeated(), "it had its effect at this call");
        assertEquals(List.of(first.orElseThrow()), organisations(desk()));
        assertEquals(1, history(Organisation.KIND, first.orElseThrow().id()).size());
        assertEquals(first.asRepeated(), desk().once("key").organisations().register(shop("鞋店")));
    }

    @Test
    void a_lost_answer_with_a_key_gives_a_refusal_too() {
        desk().organisations().register(enterprise("甲公司").creditCode(CODE)).orElseThrow();
        for (int lost = 1; lost <= 3; lost++) {
            Desk losing = desk(new LosingStorage(storage(), new AtomicInteger(lost)));
            String key = "clash-" + lost;
            Decision<Organisation> refused =
                    losing.once(key).organisations().register(enterprise("乙公司").creditCode(CODE));
            assertEquals(List.of("organisation-credit-code-taken"), refused(refused));
            assertFalse(refused.repeated());
        }
        assertEquals(1, organisations(desk()).size());
    }

    @Test
    void a_lost_answer_without_a_key_is_told_to_the_caller() {
        AtomicInteger losses = new AtomicInteger(1);
        Desk losing = desk(new LosingStorage(storage(), losses));
        assertThrows(CommitUnknownException.class, () -> losing.organisations().register(shop("鞋店")));
        assertEquals(1, organisations(desk()).size());
        Desk preview = desk(new LosingStorage(storage(), new AtomicInteger(20)))
                .once("key")
                .preview();
        assertThrows(CommitUnknownException.class, () -> preview.organisations().addAlias(Id.of("x"), "y"));
    }

    @Test
    void a_request_with_text_that_cannot_be_stored_is_refused_and_not_thrown_back() {
        String flood = "鞋".repeat(2_000_000);
        for (String text : List.of("\ud800", "鞋\udc00店", flood)) {
            String key = "key-" + text.length();
            Decision<Organisation> refused = desk().once(key).organisations().register(shop(text));
            assertTrue(!refused.isAccepted());
            assertEquals(refused.asRepeated(), desk().once(key).organisations().register(shop(text)));
            assertEquals(
                    List.of("request-key-reused"),
                    refused(desk().once(key).organisations().register(shop(text.replace('\ud800', '\ud801') + "a"))));
        }
        assertEquals(
                List.of("text-malformed"),
                refused(desk().once("broken").organisations().register(shop("\ud800"))));
        assertEquals(
                List.of("request-key-reused"),
                refused(desk().once("broken").organisations().register(shop("\ud801"))));
    }

    @Test
    void an_answer_that_was_lost_before_the_commit_has_one_effect_too() {
        AtomicInteger losses = new AtomicInteger(2);
        Storage failing = new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return storage().transact(session -> {
                    T result = work.in(session);
                    if (losses.getAndDecrement() > 0) {
                        throw new CommitUnknownException(new RuntimeException("the connection was cut"));
                    }
                    return result;
                });
            }

            @Override
            public <T> T read(Work<T> work) {
                return storage().read(work);
            }

            @Override
            public boolean ownsTransactions() {
                return true;
            }
        };
        Decision<Organisation> made = desk(failing).once("key").atomically(desk -> {
            Organisation shop = shopAt(desk, "鞋店");
            return desk.organisations().addAlias(shop.id(), "鞋铺");
        });
        assertEquals(List.of(made.orElseThrow()), organisations(desk()));
        assertEquals(-1, losses.get());
    }

    @Test
    void a_lost_answer_to_a_block_with_a_key_has_one_effect() {
        Decision<Organisation> made = desk(new LosingStorage(storage(), new AtomicInteger(1)))
                .once("key")
                .atomically(desk -> {
                    Organisation shop = shopAt(desk, "鞋店");
                    return desk.organisations().addAlias(shop.id(), "鞋铺");
                });
        assertEquals(List.of(made.orElseThrow()), organisations(desk()));
        assertEquals(2, history(Organisation.KIND, made.orElseThrow().id()).size());
    }
}
