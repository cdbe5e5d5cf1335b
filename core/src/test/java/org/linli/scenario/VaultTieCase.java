package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Storage;
import org.linli.storage.contract.Race;
import org.linli.vault.CipherSuite;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;
import org.linli.work.VaultCheck;

/** A store belongs to the vault with which it was first used. */
public abstract class VaultTieCase {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Actor SECRETARY = Actor.of(Id.of("secretary-1"), Role.COMMUNITY_SECRETARY);

    private Storage storage;

    /** {@return a new store that holds the library's kinds, with nothing in it} */
    protected abstract Storage newStorage();

    @BeforeEach
    void create() {
        storage = newStorage();
    }

    private static byte[] secret(int filled) {
        byte[] secret = new byte[SecretVault.MIN_BYTES];
        Arrays.fill(secret, (byte) filled);
        return secret;
    }

    private static KeyVault vault(int index, Map<Integer, Integer> masters) {
        TreeMap<Integer, byte[]> secrets = new TreeMap<>();
        masters.forEach((number, filled) -> secrets.put(number, secret(filled)));
        return SecretVault.of(CipherSuite.INTERNATIONAL, secret(index), secrets);
    }

    private Linli with(KeyVault vault) {
        return Linli.on(storage)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(vault)
                .build();
    }

    private Desk desk(KeyVault vault) {
        return with(vault).desk(HOME, SECRETARY);
    }

    private Desk deskWithoutVault() {
        return Linli.on(storage).build().desk(HOME, SECRETARY);
    }

    private static PersonForm person() {
        return PersonForm.of("林某某", Citizens.next(), PoliticalStatus.PARTY_MEMBER);
    }

    private static OrganisationForm shop() {
        return OrganisationForm.of("样本商店", OrganisationKind.OTHER);
    }

    private static void assertRefused(String cause, Supplier<?> use) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, use::get);
        assertTrue(String.valueOf(refused.getMessage()).contains(cause), refused.getMessage());
    }

    private List<String> checks() {
        return storage.read(session -> session.query(Query.everywhere(VaultCheck.KIND)).aggregates().stream()
                .map(check -> check.id().value())
                .toList());
    }

    @Test
    void another_secret_is_refused_by_every_command_and_question_and_registers_nobody_twice() {
        PersonForm form = person();
        KeyVault first = KeyVault.ofSecret(secret(1));
        desk(first).people().register(form).orElseThrow();
        Desk other = desk(KeyVault.ofSecret(secret(2)));
        assertRefused("its index key is another one", () -> other.people().register(form));
        assertRefused(
                "its index key is another one", () -> other.organisations().register(shop()));
        assertRefused(
                "its index key is another one",
                () -> other.preview().organisations().register(shop()));
        assertRefused("its index key is another one", () -> other.people().list(Paging.first(10)));
        assertRefused(
                "its index key is another one",
                () -> with(KeyVault.ofSecret(secret(2))).rewrapKeys(HOME, 10));
        assertEquals(
                List.of("person-known-already"),
                desk(first).people().register(form).findings().stream()
                        .map(finding -> finding.code())
                        .toList());
        assertEquals(
                1,
                desk(first)
                        .people()
                        .list(Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size());
    }

    @Test
    void another_master_key_of_the_same_number_is_refused_though_the_index_key_fits() {
        desk(vault(9, Map.of(1, 1))).organisations().register(shop()).orElseThrow();
        Desk other = desk(vault(9, Map.of(1, 2)));
        assertRefused(
                "its master key 1 is missing or another one",
                () -> other.people().register(person()));
        assertRefused(
                "its master key 1 is missing or another one",
                () -> other.people().list(Paging.first(10)));
    }

    @Test
    void a_master_key_is_changed_step_by_step_with_programs_of_both_side_by_side() {
        Linli before = with(vault(9, Map.of(1, 1)));
        before.desk(HOME, SECRETARY).people().register(person()).orElseThrow();
        Linli both = with(vault(9, Map.of(1, 1, 2, 2)));
        assertEquals(1, both.rewrapKeys(HOME, 1000));
        assertEquals(List.of("master-1", "master-2"), checks());
        desk(vault(9, Map.of(1, 1))).organisations().register(shop()).orElseThrow();
        assertRefused(
                "its master key 2 ",
                () -> desk(vault(9, Map.of(1, 1, 2, 7))).organisations().register(shop()));
        Desk later = desk(vault(9, Map.of(2, 2)));
        assertEquals(
                1, later.people().list(Paging.first(10)).orElseThrow().items().size());
        later.people().register(person()).orElseThrow();
        assertRefused(
                "its master key 2 ",
                () -> desk(vault(9, Map.of(1, 1, 3, 3))).organisations().register(shop()));
        desk(vault(9, Map.of(2, 2, 3, 3))).people().register(person()).orElseThrow();
        assertEquals(List.of("master-1", "master-2", "master-3"), checks());
    }

    @Test
    void a_vault_that_is_older_than_all_that_the_store_has_seen_is_refused() {
        desk(vault(9, Map.of(2, 2))).organisations().register(shop()).orElseThrow();
        assertRefused(
                "its master key 2 ", () -> desk(vault(9, Map.of(1, 1))).people().list(Paging.first(10)));
    }

    @Test
    void without_a_vault_a_tied_store_takes_no_command_and_answers_what_is_not_personal() {
        desk(KeyVault.ofSecret(secret(1))).organisations().register(shop()).orElseThrow();
        assertRefused(
                "tied to a vault", () -> deskWithoutVault().organisations().register(shop()));
        assertRefused(
                "tied to a vault",
                () -> deskWithoutVault().preview().organisations().register(shop()));
        assertEquals(
                1,
                deskWithoutVault()
                        .organisations()
                        .list(Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size());
    }

    @Test
    void a_store_that_began_without_a_vault_is_tied_later_and_its_journal_still_proves_itself() {
        Organisation before =
                deskWithoutVault().organisations().register(shop()).orElseThrow();
        Linli linli = with(KeyVault.ofSecret(secret(1)));
        assertEquals(List.of(), checks());
        linli.desk(HOME, SECRETARY).people().register(person()).orElseThrow();
        assertEquals(Optional.empty(), linli.journal().firstBroken(Organisation.KIND, Ref.of(HOME, before.id())));
        assertRefused(
                "tied to a vault",
                () -> Linli.on(storage).build().journal().firstBroken(Organisation.KIND, Ref.of(HOME, before.id())));
    }

    @Test
    void questions_and_previews_write_nothing_and_tie_nothing() {
        Desk first = desk(KeyVault.ofSecret(secret(1)));
        assertEquals(
                List.of(), first.people().list(Paging.first(10)).orElseThrow().items());
        assertTrue(first.preview().people().register(person()).isAccepted());
        assertEquals(List.of(), checks());
        desk(KeyVault.ofSecret(secret(2))).people().register(person()).orElseThrow();
        assertRefused("its index key is another one", () -> first.people().list(Paging.first(10)));
    }

    @Test
    void eight_programs_that_start_at_once_tie_the_store_once() {
        List<Optional<Throwable>> outcomes = Race.together(
                8,
                number -> desk(KeyVault.ofSecret(secret(1)))
                        .people()
                        .register(person())
                        .orElseThrow());
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(List.of("master-1"), checks());
        assertEquals(
                8,
                desk(KeyVault.ofSecret(secret(1)))
                        .people()
                        .list(Paging.first(10))
                        .orElseThrow()
                        .items()
                        .size());
    }

    @Test
    void of_programs_with_two_vaults_that_start_at_once_those_of_one_are_refused() {
        List<Optional<Throwable>> outcomes = Race.together(
                8,
                number -> desk(KeyVault.ofSecret(secret(1 + number % 2)))
                        .people()
                        .register(person())
                        .orElseThrow());
        List<Throwable> refused = outcomes.stream().flatMap(Optional::stream).toList();
        assertEquals(4, refused.size(), refused.toString());
        refused.forEach(thrown -> assertRefused("its index key is another one", () -> {
            throw (IllegalStateException) thrown;
        }));
        assertEquals(List.of("master-1"), checks());
    }

    @Test
    void in_a_hosts_transaction_the_store_is_tied_with_what_the_host_commits() {
        Linli linli = with(KeyVault.ofSecret(secret(1)));
        assertThrows(
                ArithmeticException.class,
                () -> storage.transact(session -> {
                    linli.within(new JoinedStorage(session))
                            .desk(HOME, SECRETARY)
                            .people()
                            .register(person())
                            .orElseThrow();
                    throw new ArithmeticException("the host takes it back");
                }));
        assertEquals(List.of(), checks());
        storage.transact(session -> linli.within(new JoinedStorage(session))
                .desk(HOME, SECRETARY)
                .people()
                .register(person())
                .orElseThrow());
        assertEquals(List.of("master-1"), checks());
        assertRefused(
                "its index key is another one",
                () -> storage.transact(session -> with(KeyVault.ofSecret(secret(2)))
                        .within(new JoinedStorage(session))
                        .desk(HOME, SECRETARY)
                        .people()
                        .register(person())));
    }
}
