package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.Alliance;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.Disclosure;
import org.linli.person.LawfulBasis;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonForm;
import org.linli.person.PersonKey;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;
import org.linli.person.RevealedPeople;
import org.linli.person.RevealedPerson;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.CanonicalText;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.Ref;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;
import org.linli.vault.BrokenSealException;
import org.linli.vault.CipherSuite;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;
import org.linli.vault.WrappedKey;

/** Personal data at rest: sealed, shown with a trace, erased, and their keys wrapped anew. */
abstract class SealingScenarios extends ScenarioCase {
    private final String citizenId = Citizens.next();
    private final PersonForm form = PersonForm.of("欧阳某某", citizenId, PoliticalStatus.PROBATIONARY_MEMBER)
            .mobile("13700004321")
            .address("丽景路1号");

    private Id<Person> registered() {
        return desk().people().register(form).orElseThrow().id();
    }

    private Optional<Versioned<Person>> stored(Id<Person> id) {
        return storage().transact(session -> session.find(Person.KIND, Ref.of(home, id)));
    }

    private Optional<Versioned<PersonKey>> key(Id<Person> id) {
        return storage().transact(session -> session.find(PersonKey.KIND, Ref.of(home, Id.of(id.value()))));
    }

    /** The other tests of this store use another vault. */
    private Linli with(KeyVault vault, Storage apart) {
        return Linli.on(apart)
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(vault)
                .build();
    }

    /** In another suite than the one with which the store began. */
    private static KeyVault changed(Map<Integer, byte[]> masters) {
        return SecretVault.of(CipherSuite.CHINA, CipherSuite.INTERNATIONAL, secret(9), new TreeMap<>(masters));
    }

    private static byte[] secret(int filled) {
        byte[] secret = new byte[SecretVault.MIN_BYTES];
        Arrays.fill(secret, (byte) filled);
        return secret;
    }

    @Test
    void what_is_stored_of_a_person_shows_nothing_of_it() {
        Id<Person> id = registered();
        String text = CanonicalText.of(
                        Person.KIND.write(stored(id).orElseThrow().aggregate()))
                + CanonicalText.of(PersonKey.KIND.write(key(id).orElseThrow().aggregate()));
        for (String personal : List.of("欧阳", citizenId, "13700004321", "丽景路", "PROBATIONARY", "MEMBER")) {
            assertFalse(text.contains(personal), personal + " in " + text);
        }
        Particulars particulars =
                desk().people().reveal(id, RevealPurpose.VERIFY).orElseThrow();
        assertEquals("欧阳某某", particulars.name());
        assertEquals(Optional.of("丽景路1号"), particulars.address());
        assertEquals(PoliticalStatus.PROBATIONARY_MEMBER, particulars.politicalStatus());
    }

    @Test
    void the_same_values_of_two_people_are_stored_as_different_texts() {
        Id<Person> first = registered();
        Id<Person> second = desk().people()
                .register(PersonForm.of("欧阳某某", Citizens.next(), PoliticalStatus.PROBATIONARY_MEMBER))
                .orElseThrow()
                .id();
        var one = stored(first).orElseThrow().aggregate().sealed().orElseThrow();
        var other = stored(second).orElseThrow().aggregate().sealed().orElseThrow();
        assertNotEquals(one.name(), other.name());
        assertNotEquals(one.politicalStatus(), other.politicalStatus());
    }

    @Test
    void each_look_leaves_a_trace_with_the_purpose_and_changes_nothing_of_the_person() {
        Id<Person> id = registered();
        desk(WORKER).people().reveal(id, RevealPurpose.OWN_REQUEST).orElseThrow();
        assertEquals(1, history(Person.KIND, id).size());
        Disclosure trace = disclosures(id).get(0);
        assertEquals(
                new Disclosure(home, trace.id(), List.of(id), RevealPurpose.OWN_REQUEST, WORKER, trace.at()), trace);
        List<Change> history = history(Disclosure.KIND, trace.id());
        assertEquals(
                List.of(new Disclosure.DisclosureEvent.PeopleRevealed(
                        home, trace.id(), List.of(id), RevealPurpose.OWN_REQUEST)),
                history.get(0).events(Disclosure.KIND, Disclosure.DisclosureEvent.class));
        assertTrue(history.get(0).text().contains(WORKER.who()), history.get(0).text());
        assertEquals(Optional.empty(), broken(Disclosure.KIND, trace.id()));
        desk().people().erase(id).orElseThrow();
        assertEquals(List.of(trace), disclosures(id));
    }

    @Test
    void several_people_are_shown_with_one_trace_or_none_of_them() {
        Id<Person> first = registered();
        Id<Person> second = citizenAt(desk());
        RevealedPeople shown = desk().people()
                .revealAll(List.of(second, first, second), RevealPurpose.REACH)
                .orElseThrow();
        assertEquals(
                List.of(second, first),
                shown.people().stream().map(RevealedPerson::person).toList());
        assertEquals("欧阳某某", shown.people().get(1).particulars().name());
        assertEquals(1, disclosures(first).size());
        assertEquals(disclosures(first), disclosures(second));

        Id<Person> held = citizenAt(desk());
        desk().consents().hold(held, LawfulBasis.OTHER_LAW, "档案法").orElseThrow();
        Decision<RevealedPeople> refused =
                desk().people().revealAll(List.of(first, Id.of("none"), held, Id.of("other")), RevealPurpose.REACH);
        assertEquals(List.of("not-found", "not-found", "person-held"), refused(refused));
        assertEquals(List.of("people-revealed"), refused(desk().people().revealAll(List.of(), RevealPurpose.REACH)));
        assertEquals(
                List.of("command-stands-alone"),
                refused(desk().preview().people().revealAll(List.of(first), RevealPurpose.REACH)));
        assertEquals(1, disclosures(first).size());
        assertTrue(desk().people()
                .revealAll(List.of(held), RevealPurpose.STATUTORY_REPORT)
                .isAccepted());
    }

    private List<Disclosure> disclosures(Id<Person> person) {
        return desk().people()
                .disclosures(person, Paging.first(100))
                .orElseThrow()
                .items();
    }

    @Test
    void nobody_looks_where_the_trace_could_be_undone_or_the_answer_kept() {
        Id<Person> id = registered();
        List<Decision<?>> refused = new ArrayList<>();
        refused.add(desk().preview().people().reveal(id, RevealPurpose.REACH));
        refused.add(desk().once("look").people().reveal(id, RevealPurpose.REACH));
        refused.add(desk().atomically(block -> block.people().reveal(id, RevealPurpose.REACH)));
        refused.add(storage()
                .transact(session -> linli().within(new JoinedStorage(session))
                        .desk(home, SECRETARY)
                        .people()
                        .reveal(id, RevealPurpose.REACH)));
        refused.forEach(decision -> assertEquals(List.of("command-stands-alone"), refused(decision)));
        assertEquals(1, history(Person.KIND, id).size());
    }

    @Test
    void nothing_is_left_of_an_erased_person_but_the_id() {
        Id<Person> id = registered();
        Versioned<Person> before = stored(id).orElseThrow();
        assertEquals(Optional.empty(), desk().people().erase(id).orElseThrow().sealed());
        Person after = stored(id).orElseThrow().aggregate();
        assertTrue(after.isErased());
        assertEquals(Optional.empty(), after.mark());
        assertEquals(Optional.empty(), key(id));
        assertEquals(List.of("not-found"), refused(desk().people().card(id)));
        assertEquals(List.of("not-found"), refused(desk().people().reveal(id, RevealPurpose.REACH)));
        assertEquals(
                List.of("not-found"),
                refused(desk().people().amend(id, PersonChange.NONE.politicalStatus(PoliticalStatus.NONE))));
        assertEquals(List.of("person-not-registered"), refused(desk().people().withCitizenId(CitizenId.of(citizenId))));
        assertEquals(
                List.of(), desk().people().list(Paging.first(10)).orElseThrow().items());
        assertEquals(Optional.empty(), broken(Person.KIND, id));
        assertEquals(
                List.of(),
                linli().journal().brokenSince(linli().journal().seal(home)),
                "a seal holds after the erasure");
        assertTrue(before.aggregate().sealed().isPresent());
    }

    @Test
    void an_older_copy_of_the_record_cannot_be_read_without_its_key() {
        Id<Person> id = registered();
        Person copy = stored(id).orElseThrow().aggregate();
        desk().people().erase(id).orElseThrow();
        storage().transact(session -> {
            Versioned<Person> now = session.find(Person.KIND, Ref.of(home, id)).orElseThrow();
            Change undone = history(Person.KIND, id).get(1);
            session.update(
                    Person.KIND,
                    copy,
                    now.version(),
                    Change.of(
                            Person.KIND,
                            new Entry(
                                    "person",
                                    home,
                                    id.value(),
                                    now.version().next().number(),
                                    undone.at(),
                                    "people.amend",
                                    SECRETARY,
                                    Optional.empty(),
                                    0,
                                    1,
                                    "",
                                    now.head()),
                            List.of()));
            return now;
        });
        assertEquals(Particulars.SEALED, desk().people().card(id).orElseThrow().name());
        assertEquals(List.of("person-key-missing"), refused(desk().people().reveal(id, RevealPurpose.REACH)));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThrows(
                        BrokenSealException.class, () -> desk().people().amend(id, PersonChange.NONE)),
                "no race is waited for");
    }

    @Test
    void erasing_again_changes_nothing_and_erasing_nobody_is_refused() {
        Id<Person> id = registered();
        Person first = desk().people().erase(id).orElseThrow();
        assertEquals(first, desk().people().erase(id).orElseThrow());
        assertEquals(2, history(Person.KIND, id).size());
        assertEquals(List.of("not-found"), refused(desk().people().erase(Id.of("nobody"))));
        assertEquals(List.of("actor-may-not"), refused(desk(WORKER).people().erase(id)));
    }

    @Test
    void a_previewed_erasure_erases_nothing_and_one_in_a_refused_block_neither() {
        Id<Person> id = registered();
        assertTrue(desk().preview().people().erase(id).isAccepted());
        assertFalse(desk().atomically(block -> {
                    block.people().erase(id).orElseThrow();
                    return block.people().erase(Id.of("nobody"));
                })
                .isAccepted());
        assertTrue(desk().people().card(id).isAccepted());
        assertEquals(1, history(Person.KIND, id).size());
    }

    @Test
    void whoever_was_erased_may_come_again_as_somebody_new() {
        Id<Person> id = registered();
        desk().people().erase(id).orElseThrow();
        PersonCard again = desk().people().register(form).orElseThrow();
        assertNotEquals(id, again.id());
        assertEquals(
                again, desk().people().withCitizenId(CitizenId.of(citizenId)).orElseThrow());
    }

    @Test
    void what_points_to_an_erased_person_stays_and_nothing_new_may() {
        Id<Person> id = registered();
        Id<Alliance> alliance = allianceAt(desk()).id();
        Id<PartyOrganisation> member = branchAt(desk(), "第一支部");
        Alliance admitted =
                desk().alliances().admit(alliance, member, agreement(id)).orElseThrow();
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY));
        MemberReport report = desk().memberReports()
                .report(MemberReportForm.of(id, profile, today))
                .orElseThrow();
        desk().people().erase(id).orElseThrow();
        assertEquals(
                admitted.members(),
                desk().alliances().find(alliance).orElseThrow().members());
        assertEquals(List.of(report), desk().memberReports().ofPerson(id).orElseThrow());
        assertEquals(
                List.of("not-found"),
                refused(desk().appointments().recommend(alliance, new PostForm(member, id, Post.PARTY_ADVISER))));
        assertEquals(
                List.of("not-found"), refused(desk().memberReports().report(MemberReportForm.of(id, profile, today))));
        assertTrue(desk().memberReports().confirm(report.id()).isAccepted());
    }

    @Test
    void a_block_registers_and_erases_the_same_person() {
        Decision<Person> erased = desk().atomically(block ->
                block.people().erase(block.people().register(form).orElseThrow().id()));
        assertTrue(erased.orElseThrow().isErased());
        assertEquals(Optional.empty(), key(erased.orElseThrow().id()));
        assertFalse(desk()
                .preview()
                .atomically(block -> block.people()
                        .card(block.people().register(form).orElseThrow().id()))
                .findings()
                .stream()
                .anyMatch(finding -> finding.code().equals("not-found")));
    }

    @Test
    void keys_are_wrapped_anew_under_a_new_master_key_and_the_old_one_is_needed_no_more() {
        Storage apart = new UntiedStorage(storage());
        Linli before =
                with(SecretVault.of(CipherSuite.INTERNATIONAL, secret(9), new TreeMap<>(Map.of(1, secret(1)))), apart);
        Desk desk = before.desk(home, SECRETARY);
        Id<Person> id = desk.people().register(form).orElseThrow().id();
        Versioned<Person> sealed = stored(id).orElseThrow();
        Linli both = with(changed(Map.of(1, secret(1), 2, secret(2))), apart);
        Linli newOnly = with(changed(Map.of(2, secret(2))), apart);
        assertThrows(
                IllegalStateException.class,
                () -> newOnly.desk(home, SECRETARY).people().card(id));
        assertEquals(1, key(id).orElseThrow().aggregate().wrapped().number());
        assertEquals(1, both.rewrapKeys(home, 1000));
        assertEquals(0, both.rewrapKeys(home, 1000));
        assertEquals(2, key(id).orElseThrow().aggregate().wrapped().number());
        assertEquals(
                List.of("person-known-already"),
                refused(newOnly.desk(home, SECRETARY).people().register(form)),
                "the index key is that of the first suite");
        assertTrue(newOnly.desk(home, SECRETARY).people().card(id).isAccepted());
        assertEquals(0, both.staleKeys(home));
        assertEquals(
                Particulars.SEALED, desk.people().card(id).orElseThrow().name(), "of a program with the earlier key");
        assertEquals(sealed, stored(id).orElseThrow());
    }

    private void replaceKey(Id<Person> id, Optional<String> text) {
        storage().transact(session -> {
            Ref<PersonKey> ref = Ref.of(home, Id.of(id.value()));
            Versioned<PersonKey> now = session.find(PersonKey.KIND, ref).orElseThrow();
            text.ifPresentOrElse(
                    broken -> session.update(
                            PersonKey.KIND, new PersonKey(home, ref.id(), new WrappedKey(1, broken)), now.version()),
                    () -> session.delete(PersonKey.KIND, ref, now.version()));
            return now;
        });
    }

    @Test
    void a_key_that_does_not_open_or_is_gone_stops_neither_lists_nor_rotation_and_is_named() {
        Storage apart = new UntiedStorage(storage());
        KeyVault first = SecretVault.of(CipherSuite.INTERNATIONAL, secret(9), new TreeMap<>(Map.of(1, secret(1))));
        Desk desk = with(first, apart).desk(home, SECRETARY);
        List<Id<Person>> people = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            people.add(desk.people()
                    .register(PersonForm.of("欧阳某某", Citizens.next(), PoliticalStatus.NONE))
                    .orElseThrow()
                    .id());
        }
        replaceKey(people.get(0), Optional.of("broken"));
        replaceKey(people.get(1), Optional.empty());
        String other = key(people.get(3)).orElseThrow().aggregate().wrapped().text();
        replaceKey(people.get(2), Optional.of(other));
        assertEquals(
                List.of(Particulars.SEALED, Particulars.SEALED, Particulars.SEALED, "欧阳**"),
                people.stream()
                        .map(id -> desk.people().card(id).orElseThrow().name())
                        .toList());
        assertEquals(
                4, desk.people().list(Paging.first(10)).orElseThrow().items().size());
        List<Finding> attention = desk.consents().attention().orElseThrow().stream()
                .filter(finding -> finding.code().matches("person-(key|text)-.*"))
                .toList();
        assertEquals(
                Map.of(
                        people.get(0).value(), "person-key-sealed",
                        people.get(1).value(), "person-key-missing",
                        people.get(2).value(), "person-key-sealed"),
                attention.stream()
                        .collect(Collectors.toMap(
                                finding -> (String) finding.figures().get("person"), Finding::code)));
        assertEquals(
                attention.size(),
                warned(new Decision.Accepted<>("named", List.of(), attention)).size());
        Linli both = with(
                SecretVault.of(CipherSuite.INTERNATIONAL, secret(9), new TreeMap<>(Map.of(1, secret(1), 2, secret(2)))),
                apart);
        assertEquals(1, both.rewrapKeys(home, 1));
        assertEquals(0, both.rewrapKeys(home, 1));
        assertEquals(2, both.staleKeys(home));
        assertEquals(2, key(people.get(3)).orElseThrow().aggregate().wrapped().number());
        people.forEach(id -> desk.people().erase(id).orElseThrow());
        assertEquals(0, both.staleKeys(home));
    }

    @Test
    void people_are_sealed_and_found_in_the_chinese_suite_too() {
        Linli linli = with(SecretVault.of(CipherSuite.CHINA, secret(3)), new UntiedStorage(storage()));
        PersonCard card = linli.desk(home, SECRETARY).people().register(form).orElseThrow();
        assertEquals(
                card,
                linli.desk(home, SECRETARY)
                        .people()
                        .withCitizenId(CitizenId.of(citizenId))
                        .orElseThrow());
        assertEquals(
                citizenId,
                linli.desk(home, SECRETARY)
                        .people()
                        .reveal(card.id(), RevealPurpose.VERIFY)
                        .orElseThrow()
                        .citizenId()
                        .value());
    }
}
