package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.code.CitizenId;
import org.linli.code.CreditCode;
import org.linli.code.Sex;
import org.linli.community.CommunityForm;
import org.linli.community.HonourForm;
import org.linli.community.HonourLevel;
import org.linli.community.Organisation;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Particulars;
import org.linli.person.PersonCard;
import org.linli.person.PersonChange;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.RevealPurpose;

/** What people write wrongly, from the desk to the store and back. */
abstract class BadInputScenarios extends ScenarioCase {
    private Decision<Organisation> coded(String code) {
        return desk().organisations().register(enterprise("公司").creditCode(code));
    }

    private Decision<PersonCard> person(String citizenId) {
        return desk().people().register(PersonForm.of("林某某", citizenId, PoliticalStatus.NONE));
    }

    private Particulars whole(Decision<PersonCard> registered) {
        return desk().people()
                .reveal(registered.orElseThrow().id(), RevealPurpose.VERIFY)
                .orElseThrow();
    }

    private Organisation stored(Decision<Organisation> registered) {
        Organisation found =
                desk().organisations().find(registered.orElseThrow().id()).orElseThrow();
        assertEquals(registered.orElseThrow(), found);
        return found;
    }

    private String storedName(String name) {
        return stored(desk().organisations().register(shop(name))).names().name();
    }

    @Test
    void case_1_a_credit_code_with_the_wrong_check_character_is_refused_without_the_right_one() {
        Decision<Organisation> refused = coded("91350100M000100Y44");
        assertEquals(List.of("credit-code-check-digit"), refused(refused));
        assertFalse(refused.explain(Locale.ENGLISH).contains(CODE));
        assertEquals(List.of(), organisations(desk()));
        assertEquals(CODE, stored(coded(CODE)).creditCode().orElseThrow().value());
    }

    @Test
    void case_2_a_credit_code_with_a_letter_that_no_code_has_is_refused_with_its_place() {
        for (String letter : List.of("O", "I", "Z", "S", "V")) {
            Decision<Organisation> refused = coded("9135010" + letter + "M000100Y43");
            assertTrue(!refused.isAccepted());
            assertTrue(refused.findings().stream()
                    .anyMatch(
                            finding -> Long.valueOf(8).equals(finding.figures().get("position"))));
        }
    }

    @Test
    void case_3_a_credit_code_in_small_or_full_width_letters_or_with_hyphens_is_the_same_code() {
        Organisation first = stored(coded(" 9135-0100 m000100y43"));
        assertEquals(CODE, first.creditCode().orElseThrow().value());
        Decision<Organisation> wide =
                desk().organisations().register(enterprise("别的公司").creditCode("９１３５０１００Ｍ０００１００Ｙ４３"));
        assertEquals(List.of("organisation-credit-code-taken"), refused(wide));
        assertEquals(Optional.of(first), desk().organisations().withCreditCode(CreditCode.of(CODE)));
    }

    @Test
    void case_4_a_check_character_by_the_circulating_recipe_is_refused() {
        String body = "91350603MA0000031";
        for (char check : "0123456789X".toCharArray()) {
            String code = body + check;
            if (!code.equals(CreditCodes.of(body))) {
                assertFalse(coded(code).isAccepted(), code);
            }
        }
    }

    @Test
    void case_5_a_wrong_inner_check_character_only_warns() {
        Decision<Organisation> accepted = coded(CreditCodes.of("91350100M000100Y5"));
        assertEquals(List.of("credit-code-inner-check"), warned(accepted));
        assertEquals(Optional.of(stored(accepted)), accepted.outcomeIfAccepted());
    }

    @Test
    void case_6_an_older_number_in_place_of_a_credit_code_is_refused_as_such() {
        assertEquals(List.of("credit-code-legacy-form"), refused(coded("350603100000016")));
        assertFalse(coded("M000100Y4").isAccepted());
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void case_7_a_party_branch_needs_no_code_and_a_company_without_one_is_pointed_out() {
        assertEquals(List.of(), warned(desk().partyOrganisations().register(branch("第一支部"))));
        assertEquals(
                List.of("company-credit-code"), warned(desk().organisations().register(enterprise("公司"))));
        assertEquals(List.of(), warned(desk().organisations().register(shop("店"))));
    }

    @Test
    void case_8_a_citizen_id_of_fifteen_digits_is_refused_and_not_widened() {
        assertEquals(List.of("citizen-id-15-digits"), refused(person("350603800101001")));
    }

    @Test
    void case_9_a_citizen_id_with_an_impossible_birth_is_refused() {
        for (String born : List.of("18800230", "18801301", "20220912", "18500101")) {
            Decision<PersonCard> refused = person(Citizens.withCheck("350603" + born + "001"));
            assertEquals(List.of("citizen-id-birthdate"), refused(refused), born);
            assertFalse(refused.explain(Locale.SIMPLIFIED_CHINESE).contains(born), "nothing personal is shown");
        }
    }

    @Test
    void case_10_a_citizen_id_ends_in_x_of_any_width_and_in_nothing_that_looks_like_it() {
        String seventeen = Stream.generate(Citizens::next)
                .filter(citizenId -> citizenId.endsWith("X"))
                .map(citizenId -> citizenId.substring(0, 17))
                .findFirst()
                .orElseThrow();
        for (String last : List.of("×", "Х", "Χ")) {
            assertEquals(List.of("citizen-id-alphabet"), refused(person(seventeen + last)), last);
        }
        assertEquals(seventeen + "X", whole(person(seventeen + "ｘ")).citizenId().value());
        assertEquals(List.of("person-known-already"), refused(person(seventeen + "x")));
        assertEquals(List.of("person-known-already"), refused(person(seventeen + "Ｘ")));
    }

    @Test
    void case_11_columns_that_contradict_the_citizen_id_warn_and_change_nothing() {
        String citizenId = Citizens.next();
        Sex other = CitizenId.of(citizenId).sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        Decision<PersonCard> accepted = desk().people()
                .register(
                        PersonForm.of("林某某", citizenId, PoliticalStatus.NONE).stated(LocalDate.of(1879, 1, 1), other));
        assertEquals(List.of("citizen-id-birthdate-differs", "citizen-id-sex-differs"), warned(accepted));
        assertEquals(citizenId, whole(accepted).citizenId().value());
    }

    @Test
    void case_12_residence_permits_and_permanent_residence_cards_are_accepted() {
        String rest = Citizens.next().substring(6, 17);
        for (String region : List.of("810000", "820000", "830000")) {
            Decision<PersonCard> accepted = person(Citizens.withCheck(region + rest));
            assertTrue(accepted.isAccepted(), () -> region + either(accepted));
        }
        Decision<PersonCard> card = person(Citizens.withCheck("911156" + rest));
        assertTrue(card.isAccepted(), () -> either(card).toString());
    }

    @Test
    void case_14_names_outside_the_basic_plane_are_kept_exactly() {
        for (String name : List.of("𠮷野家", "㛃", "𬱟")) {
            assertEquals(name, storedName(name));
            assertEquals(1, desk().organisations().named(name).size());
        }
        assertEquals("𬱟".repeat(100), storedName("𬱟".repeat(100)), "length is counted in characters");
        assertEquals(List.of("text-too-long"), refused(desk().organisations().register(shop("𬱟".repeat(101)))));
        PersonForm form = PersonForm.of("𠮷𬱟", Citizens.next(), PoliticalStatus.NONE);
        assertEquals("𠮷𬱟", whole(desk().people().register(form)).name());
    }

    @Test
    void case_16_names_are_composed_but_their_characters_are_not_changed() {
        String decomposed = Normalizer.normalize("Café é", Normalizer.Form.NFD);
        assertEquals("Café é", storedName(decomposed));
        assertEquals("①号店", storedName("①号店"), "what NFKC would change stays");
        assertEquals("ＡＢ公司", storedName("ＡＢ公司"));
        assertEquals(
                List.of("organisation-name-taken"),
                refused(desk().organisations().register(shop("AB公司"))));
    }

    @Test
    void case_17_short_and_long_names_with_dots_are_accepted_and_found_by_any_dot() {
        assertEquals("一", storedName("一"));
        for (String dot : List.of("·", "•", "・", ".")) {
            String name = "买买提" + dot + "某某";
            PersonForm form = PersonForm.of(name, Citizens.next(), PoliticalStatus.NONE);
            assertEquals(name, whole(desk().people().register(form)).name());
        }
        assertEquals("艾力•某某餐厅", storedName("艾力•某某餐厅"));
        assertEquals(1, desk().organisations().named("艾力・某某餐厅").size());
    }

    @Test
    void case_18_invisible_characters_and_pictographs_are_refused() {
        for (String text : List.of("a\u200db", "a\u202eb", "a\ud83d\ude00b", "a\u0007b", "a\u0000b", "a\r\nb")) {
            assertEquals(
                    List.of("text-forbidden-character"),
                    refused(desk().organisations().register(shop(text))).stream()
                            .distinct()
                            .toList());
        }
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void case_19_half_a_surrogate_pair_is_refused() {
        for (String text : List.of("\ud842", "店\udfb7", "\udfb7\ud842")) {
            Decision<Organisation> refused = desk().organisations().register(shop(text));
            assertEquals(
                    List.of("text-malformed"),
                    refused(refused).stream().distinct().toList());
        }
        assertFalse(person("\ud842").isAccepted());
        assertFalse(coded("\ud842").isAccepted());
    }

    @Test
    void case_20_ten_megabytes_in_any_field_are_refused_at_once() {
        String flood = "鞋".repeat(5_000_000);
        assertTimeout(Duration.ofSeconds(30), () -> {
            assertShort(desk().organisations().register(shop(flood)));
            assertShort(desk().organisations().register(shop("店").creditCode(flood)));
            assertShort(desk().organisations().register(shop("店").aliases(flood)));
            assertShort(desk().partyOrganisations().register(branch(flood)));
            assertShort(desk().community().describe(CommunityForm.of(flood)));
            assertShort(person(flood));
            assertShort(desk().people().register(citizen().mobile(flood)));
            assertShort(desk().once("flood").organisations().register(shop(flood)));
        });
    }

    private static void assertShort(Decision<?> refused) {
        assertFalse(refused.isAccepted());
        String told = refused.explain(Locale.SIMPLIFIED_CHINESE);
        assertTrue(told.length() < 3000, told);
    }

    @Test
    void case_21_two_enterprises_of_one_name_are_allowed_and_pointed_out() {
        Organisation first = stored(coded(CODE));
        Decision<Organisation> second = coded(OTHER_CODE);
        assertEquals(List.of("organisation-possible-duplicate"), warned(second));
        assertTrue(second.findings().get(0).figures().containsValue(first.id().value())
                || second.explain(Locale.ENGLISH).contains(first.id().value()));
        assertEquals(2, desk().organisations().named("公司").size());
    }

    @Test
    void case_22_a_credit_code_that_is_taken_names_who_has_it() {
        Organisation first = stored(coded(CODE));
        Decision<Organisation> second = coded(CODE);
        assertTrue(refused(second).contains("organisation-credit-code-taken"));
        assertEquals(first.id().value(), figure(second, "id"));
        assertTrue(linli().desk(away, SECRETARY)
                .organisations()
                .register(enterprise("公司").creditCode(CODE))
                .isAccepted());
    }

    @Test
    void case_23_the_same_resident_again_is_reported_with_the_id_and_changed_only_when_told() {
        String citizenId = Citizens.next();
        PersonForm form = PersonForm.of("林某某", citizenId, PoliticalStatus.NONE);
        Decision<PersonCard> first = desk().people().register(form.mobile("13000000000"));
        Decision<PersonCard> second = desk().people().register(form.mobile("13000000001"));
        assertEquals(List.of("person-known-already"), refused(second));
        assertEquals(first.orElseThrow().id().value(), figure(second, "id"));
        assertEquals(
                first.outcomeIfAccepted(),
                desk().people().withCitizenId(CitizenId.of(citizenId)).outcomeIfAccepted());
        desk().people()
                .amend(
                        first.orElseThrow().id(),
                        PersonChange.NONE
                                .mobile("13000000001")
                                .address("一栋")
                                .politicalStatus(PoliticalStatus.LEAGUE_MEMBER))
                .orElseThrow();
        Particulars after = whole(first);
        assertEquals("13000000001", after.mobile().orElseThrow().value());
        assertEquals(Optional.of("一栋"), after.address());
        assertEquals(citizenId, after.citizenId().value());
    }

    @Test
    void case_24_several_people_may_share_a_mobile_number() {
        for (int number = 0; number < 3; number++) {
            Decision<PersonCard> accepted = desk().people().register(citizen().mobile("+86 130-0000-0000"));
            assertEquals(List.of(), warned(accepted));
            assertEquals("13000000000", whole(accepted).mobile().orElseThrow().value());
        }
    }

    @Test
    void case_25_what_a_collation_would_call_equal_is_told_apart_on_every_store() {
        var lead = branchAt(desk(), "社区党总支");
        for (String name : List.of("A", "a", "é", "e", "ß", "ss", "ａ", "ⅰ")) {
            assertEquals(
                    name, desk().alliances().establish(name, lead).orElseThrow().name());
        }
        assertEquals(List.of("alliance-name-taken"), refused(desk().alliances().establish("A ", lead)));
        assertEquals(List.of("alliance-name-taken"), refused(desk().alliances().establish("e\u0301", lead)));
        desk().once("k").organisations().register(shop("店")).orElseThrow();
        desk().once("K").organisations().register(shop("铺")).orElseThrow();
        assertEquals(2, organisations(desk()).size());
    }

    @Test
    void case_26_blank_is_absent() {
        Organisation plain =
                stored(desk().organisations().register(shop("店").creditCode(" ").aliases("", "　")));
        assertEquals(Optional.empty(), plain.creditCode());
        assertEquals(Set.of(), plain.names().aliases());
        PersonForm form = new PersonForm(
                "林某某",
                Citizens.next(),
                new PersonForm.Contact(Optional.of(""), Optional.of("　 ")),
                PoliticalStatus.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Particulars person = whole(desk().people().register(form));
        assertEquals(Optional.empty(), person.mobile());
        assertEquals(Optional.empty(), person.address());
        assertEquals(List.of("text-missing"), refused(desk().organisations().register(shop("　"))));
    }

    @Test
    void case_46_text_that_means_something_elsewhere_is_text_here() {
        desk().community().describe(CommunityForm.of("甲社区")).orElseThrow();
        for (String text : List.of(
                "' OR 1=1 --",
                "%_",
                "_%",
                "\\",
                "${jndi:ldap://127.0.0.1/a}",
                "*)(uid=*))(|(uid=*",
                "=cmd|'/c calc'!A0",
                "<script>alert(1)</script>",
                "{}[]\"\\u0000",
                "{0} {id}")) {
            assertEquals(text, storedName(text));
            assertEquals(
                    List.of(text),
                    desk().organisations().named(text).stream()
                            .map(found -> found.names().name())
                            .toList());
            PartyOrganisation party =
                    desk().partyOrganisations().register(branch(text)).orElseThrow();
            assertEquals(Optional.of(party), desk().partyOrganisations().named(text));
            desk().community().award(HonourForm.of(text, HonourLevel.CITY)).orElseThrow();
            assertEquals(
                    List.of("organisation-name-taken"),
                    refused(desk().organisations().register(shop("另").aliases(text))));
        }
        assertEquals(List.of(), desk().organisations().named("%"));
        assertEquals(10, desk().community().profile().orElseThrow().honours().size());
        assertEquals(
                "{0} {id}",
                desk().community().profile().orElseThrow().honours().get(9).title());
    }

    @Test
    void case_46_a_forged_line_is_refused_where_one_line_is_asked_for() {
        Decision<Organisation> refused = desk().organisations().register(shop("店\r\nINFO forged"));
        assertEquals(
                List.of("text-forbidden-character"),
                refused(refused).stream().distinct().toList());
        assertFalse(refused.explain(Locale.ENGLISH).contains("forged"));
        assertEquals("店", storedName("店\r\n"), "white space at the ends goes");
    }

    @Test
    void case_56_a_code_that_the_register_knows_though_its_check_fails_is_taken_with_a_reason_and_listed() {
        String unsound = "91350100M000100Y44";
        assertEquals(List.of("credit-code-check-digit"), refused(coded(unsound)));
        assertEquals(
                List.of("credit-code-length"),
                refused(desk().organisations()
                        .register(enterprise("公司").creditCode(unsound + "4").codeSeenIn("登记公示系统"))));

        Decision<Organisation> taken = desk().organisations()
                .register(enterprise("公司").creditCode(unsound).codeSeenIn(" 登记公示系统 "));
        assertEquals(List.of("credit-code-override"), warned(taken));
        Organisation kept = stored(taken);
        assertEquals(unsound, kept.creditCode().orElseThrow().value());
        assertEquals(Optional.of("登记公示系统"), kept.codeSeenIn());
        assertEquals(
                List.of("credit-code-override"), warned(desk().organisations().amend(kept.id(), kept.form())));
        assertEquals(taken.findings(), desk().organisations().attention().orElseThrow());

        Decision<Organisation> mended =
                desk().organisations().amend(kept.id(), kept.form().creditCode("91350100M000100Y43"));
        assertEquals(List.of(), warned(mended));
        assertEquals(List.of(), desk().organisations().attention().orElseThrow());
    }

    @Test
    void case_67_a_missing_reference_hides_no_other_mistake_of_a_form() {
        PersonForm form = PersonForm.of("王\uE000", "350603209901010018", PoliticalStatus.NONE)
                .mobile("1380000567")
                .employer(Id.of("nowhere"));
        Decision<PersonCard> person = desk().people().register(form);

        assertEquals(
                Set.of(
                        "not-found",
                        "text-private-use",
                        "citizen-id-birthdate",
                        "citizen-id-check-character",
                        "mobile-number-length"),
                Set.copyOf(refused(person)));
        assertEquals(
                List.of("personName", "citizenId", "citizenId", "mobile"),
                person.findings().stream()
                        .flatMap(
                                finding -> Optional.ofNullable(finding.figures().get("field")).stream())
                        .toList());
        assertEquals(
                List.of("text-private-use", "mobile-number-length"),
                form.mistakes().stream()
                        .map(Finding::code)
                        .filter(code -> !code.startsWith("citizen"))
                        .toList());
        assertEquals(
                List.of("not-found", "text-missing", "text-private-use"),
                refused(desk().partyOrganisations()
                        .register(PartyOrganisationForm.of("", PartyOrganisationLevel.BRANCH)
                                .host(Id.of("nowhere"))
                                .aliases("支部\uE000"))));
    }

    @Test
    void case_67_who_may_not_give_a_command_is_told_nothing_of_its_form() {
        assertEquals(
                List.of("actor-may-not"),
                refused(desk(Actor.anonymous()).people().register(PersonForm.of("", "", PoliticalStatus.NONE))));
    }

    @Test
    void what_was_stored_is_found_by_questions_that_make_no_sense_either() {
        stored(coded(CODE));
        for (String text : List.of("", " ", "%", "鞋".repeat(1_000_000), "a\nb", "\u0000", "\ud800")) {
            assertEquals(List.of(), desk().organisations().named(text));
            assertEquals(Optional.empty(), desk().partyOrganisations().named(text));
        }
        assertEquals(OrganisationKind.ENTERPRISE, organisations(desk()).get(0).kind());
    }
}
