package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.alliance.ThemeDayForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.seal.Seal;
import org.linli.seal.SealSigner;
import org.linli.seal.SealVerifier;
import org.linli.seal.SignedSeal;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;
import org.linli.storage.contract.Race;

/** Seals: what somebody rewrites in the store is seen from outside. */
abstract class SealScenarios extends ScenarioCase {
    @Test
    void a_seal_holds_the_latest_change_of_each_aggregate_and_stays_true_when_others_follow() {
        Organisation shop = shopAt(desk(), "鞋店");
        shopAt(desk(), "书店");
        desk().organisations().addAlias(shop.id(), "鞋铺").orElseThrow();

        Seal seal = linli().journal().seal(home);

        assertEquals(2, seal.leaves().size());
        assertTrue(seal.isWhole());
        assertTrue(seal.leaves().stream()
                .anyMatch(leaf -> leaf.id().equals(shop.id().value()) && leaf.version() == 2));
        assertEquals(List.of(), linli().journal().brokenSince(seal));

        desk().organisations().addAlias(shop.id(), "鞋摊").orElseThrow();
        shopAt(desk(), "饭店");
        assertEquals(List.of(), linli().journal().brokenSince(seal));
        assertFalse(seal.root().equals(linli().journal().seal(home).root()));
    }

    @Test
    void what_was_only_guarded_since_its_latest_change_is_sealed_too() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = branchAt(desk(), "鞋厂党支部");
        Id<Person> contact = citizenAt(desk());
        desk().alliances().admit(alliance.id(), member, agreement(contact)).orElseThrow();
        desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("七一", today, Set.of(member)))
                .orElseThrow();

        assertEquals(List.of(), linli().journal().brokenSince(linli().journal().seal(home)));
    }

    @Test
    void an_empty_community_has_a_seal() {
        Seal seal = linli().journal().seal(home);

        assertTrue(seal.isWhole());
        assertEquals(List.of(), seal.leaves());
    }

    @Test
    void deleted_cut_and_rewritten_journals_are_found() {
        Organisation shop = shopAt(desk(), "鞋店");
        desk().organisations().addAlias(shop.id(), "鞋铺").orElseThrow();
        Seal seal = linli().journal().seal(home);

        for (UnaryOperator<List<Change>> forgery : List.<UnaryOperator<List<Change>>>of(
                changes -> List.of(),
                changes -> changes.subList(0, changes.size() - 1),
                changes -> changes.subList(1, changes.size()),
                SealScenarios::rewritten)) {
            assertEquals(seal.leaves(), linli(forged(forgery)).journal().brokenSince(seal));
        }
        assertEquals(List.of(), linli(forged(changes -> changes)).journal().brokenSince(seal));
    }

    @Test
    void whoever_looks_while_others_write_is_not_alarmed() {
        Organisation shop = shopAt(desk(), "鞋店");
        Seal seal = linli().journal().seal(home);
        int times = 40;
        List<Optional<Throwable>> outcomes = Race.run(2, (race, number) -> {
            race.meet();
            for (int time = 0; time < times; time++) {
                if (number == 0) {
                    desk().organisations().amend(shop.id(), shop("鞋店" + time)).orElseThrow();
                } else {
                    assertEquals(Optional.empty(), broken(Organisation.KIND, shop.id()));
                    assertEquals(List.of(), linli().journal().brokenSince(seal));
                }
            }
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
    }

    @Test
    void an_aggregate_that_is_not_what_its_journal_says_is_found() {
        Organisation shop = shopAt(desk(), "鞋店");
        Seal seal = linli().journal().seal(home);
        Organisation other = new Organisation(
                home,
                shop.id(),
                shop.names(),
                OrganisationKind.SCHOOL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        storage().transact(session -> {
            Versioned<Organisation> before =
                    session.find(Organisation.KIND, Ref.of(home, shop.id())).orElseThrow();
            Entry last = history(Organisation.KIND, shop.id()).get(0).entry();
            Entry forged = new Entry(
                    last.kind(),
                    home,
                    last.id(),
                    2,
                    last.at(),
                    last.command(),
                    last.actor(),
                    Optional.empty(),
                    0,
                    last.format(),
                    last.state(),
                    before.head());
            session.update(Organisation.KIND, other, before.version(), Change.of(Organisation.KIND, forged, List.of()));
            return other;
        });

        assertEquals(Optional.of(3L), broken(Organisation.KIND, shop.id()));
        assertEquals(seal.leaves(), linli().journal().brokenSince(seal));
    }

    @Test
    void a_seal_is_written_as_text_and_read_again() {
        shopAt(desk(), "鞋店");
        shopAt(desk(), "书店");
        Seal seal = linli().journal().seal(home);

        assertEquals(seal, Seal.parse(seal.text()));
        assertTrue(Seal.parse(seal.text()).isWhole());
        assertFalse(Seal.parse(seal.text().replace("2022", "2021")).isWhole());
        for (String text : List.of("", "x", "linli-seal-1/1/2\nroot", seal.text() + "x\n")) {
            assertThrows(IllegalArgumentException.class, () -> Seal.parse(text));
        }
    }

    @Test
    void a_seal_that_was_changed_is_refused() {
        shopAt(desk(), "鞋店");
        shopAt(desk(), "书店");
        Seal seal = linli().journal().seal(home);
        Seal shorter = new Seal(home, seal.at(), seal.leaves().subList(0, 1), seal.root());

        assertFalse(shorter.isWhole());
        assertFalse(new Seal(away, seal.at(), seal.leaves(), seal.root()).isWhole());
        assertFalse(new Seal(home, seal.at().plusSeconds(1), seal.leaves(), seal.root()).isWhole());
        assertThrows(IllegalArgumentException.class, () -> linli().journal().brokenSince(shorter));
    }

    @Test
    void
            a_seal_that_somebody_trusted_signed_shows_later_what_was_rewritten_and_a_new_one_by_somebody_else_is_refused() {
        Organisation shop = shopAt(desk(), "鞋店");
        desk().organisations().addAlias(shop.id(), "鞋铺").orElseThrow();
        KeyPair host = pair();
        String kept = linli().journal()
                .seal(home)
                .signedBy(SealSigner.ed25519("2022", host))
                .text();
        SealVerifier trusted = SealVerifier.ed25519(Map.of("2022", host.getPublic()));

        Seal seal = SignedSeal.parse(kept).verify(trusted).orElseThrow();
        assertEquals(List.of(), linli().journal().brokenSince(seal));
        assertEquals(
                seal.leaves(), linli(forged(SealScenarios::rewritten)).journal().brokenSince(seal));

        desk().organisations().addAlias(shop.id(), "鞋摊").orElseThrow();
        SignedSeal anew = linli().journal().seal(home).signedBy(SealSigner.ed25519("2022", pair()));
        assertTrue(anew.seal().isWhole());
        assertEquals(
                List.of("seal-not-signed"),
                anew.verify(trusted).findings().stream().map(Finding::code).toList());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Somebody has changed who acted, and computed the chain anew. */
    private static List<Change> rewritten(List<Change> changes) {
        List<Change> forged = new ArrayList<>();
        for (Change change : changes) {
            String text = change.text().replace("secretary-1", "nobody-at-all");
            forged.add(new Change(
                    change.kind(),
                    change.community(),
                    change.id(),
                    change.version(),
                    change.at(),
                    change.tree(),
                    text,
                    Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString()));
        }
        return forged;
    }

    private Storage forged(UnaryOperator<List<Change>> forgery) {
        return new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return storage().transact(session -> work.in(forged(session, forgery)));
            }

            @Override
            public <T> T read(Work<T> work) {
                return storage().read(session -> work.in(forged(session, forgery)));
            }

            @Override
            public boolean ownsTransactions() {
                return true;
            }
        };
    }

    @SuppressWarnings("unchecked") // a history is a list of changes
    private static Session forged(Session session, UnaryOperator<List<Change>> forgery) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(session, arguments);
                        return method.getName().equals("history") ? forgery.apply((List<Change>) answer) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
