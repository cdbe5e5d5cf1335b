package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.code.Codes.figure;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Severity;

/** What people and spreadsheets really send, case by case, for codes and ids. */
class BadInputTest {
    private static final LocalDate TODAY = LocalDate.of(1950, 1, 1);

    @Test
    void case_01_wrong_check_digit_is_refused_without_telling_the_right_one() {
        Decision<CreditCode> decision = CreditCode.parse("91350100M000100Y44");

        assertEquals(List.of("credit-code-check-digit"), refused(decision));
        assertEquals(18L, figure(decision, "position"));
        assertEquals(1, decision.findings().get(0).figures().size());
    }

    @ParameterizedTest
    @CsvSource({"O,5", "I,1", "Z,6", "S,9", "V,18"})
    void case_02_a_letter_like_a_digit_is_named_with_its_position(String letter, int position) {
        StringBuilder code = new StringBuilder("91350100M000100Y43");
        code.replace(position - 1, position, letter);

        Decision<CreditCode> decision = CreditCode.parse(code.toString());

        assertEquals(List.of("credit-code-alphabet"), refused(decision));
        assertEquals((long) position, figure(decision, "position"));
        assertEquals(letter, figure(decision, "character"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100m000100y43",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "91350100-M000100Y4-3",
                " 9135 0100　M000 100Y43\t",
                "'91350100M000100Y43",
                "91350100ｍ000100ｙ43"
            })
    void case_03_small_full_width_spaced_and_hyphenated_codes_are_normalised(String text) {
        assertEquals("91350100M000100Y43", CreditCode.of(text).value());
    }

    @Test
    void case_04_a_check_digit_made_by_modulus_11_is_refused() {
        String seventeen = "91350603MA0000031";
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(seventeen.charAt(i), 36) * weights[i];
        }
        String wrong = seventeen + "10X98765432".charAt(sum % 11);

        assertNotEquals("91350603MA00000310", wrong);
        assertEquals(List.of("credit-code-check-digit"), refused(CreditCode.parse(wrong)));
    }

    @Test
    void case_05_a_wrong_inner_check_warns_and_refuses_only_when_strict() {
        String body = "91350603MA0000041";
        String code = body + CheckCharacter.ofCreditCode(body);

        assertTrue(CreditCode.parse(code).isAccepted());
        assertEquals(List.of("credit-code-inner-check"), warned(CreditCode.parse(code)));
        assertEquals(List.of("credit-code-inner-check"), refused(CreditCode.parseStrict(code)));
        assertFalse(CreditCode.parseStrict(code).isAccepted());
    }

    @ParameterizedTest
    @CsvSource({
        "350603100000016,REGISTRATION_NUMBER",
        "MA000004X,ORGANISATION_CODE",
        "MA000004-X,ORGANISATION_CODE",
        "123456788,ORGANISATION_CODE"
    })
    void case_06_numbers_from_before_the_credit_code_are_called_by_name(String text, String form) {
        Decision<CreditCode> decision = CreditCode.parse(text);

        assertEquals(List.of("credit-code-legacy-form"), refused(decision));
        assertEquals(new Label("legacy-form." + form), figure(decision, "form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void case_07_a_code_that_is_left_out_is_no_mistake(String text) {
        assertEquals(
                Optional.empty(),
                CodeText.parseIfPresent(text, CreditCode::parse).orElseThrow());
        assertFalse(CodeText.parseIfPresent("x", CreditCode::parse).isAccepted());
    }

    @Test
    void case_08_fifteen_digits_are_refused_and_never_widened_unasked() {
        assertEquals(List.of("citizen-id-15-digits"), refused(CitizenId.parse("110105491231002", TODAY)));
        assertEquals(
                "11010519491231002X",
                CitizenId.widen15("110105491231002").orElseThrow().value());
        assertEquals(List.of("citizen-id-length"), refused(CitizenId.widen15("11010549123100")));
        assertEquals(List.of("citizen-id-birthdate"), refused(CitizenId.widen15("110105491331002")));
    }

    @ParameterizedTest
    @CsvSource({
        "18800230,IMPOSSIBLE",
        "18801301,IMPOSSIBLE",
        "18810229,IMPOSSIBLE",
        "19500102,IN_THE_FUTURE",
        "18190101,TOO_LONG_AGO"
    })
    void case_09_an_impossible_birth_date_is_refused_though_the_check_fits(String born, String problem) {
        Decision<CitizenId> decision = CitizenId.parse(withCheck("350603" + born + "001"), TODAY);

        assertEquals(List.of("citizen-id-birthdate"), refused(decision));
        assertEquals(new Label("birth-date-problem." + problem), figure(decision, "problem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19500101", "18190102"})
    void case_09_births_of_today_and_at_the_maximum_age_are_accepted(String born) {
        assertTrue(CitizenId.parse(withCheck("350603" + born + "001"), TODAY).isAccepted());
    }

    @Test
    void case_09_the_maximum_age_is_the_hosts() {
        LocalDate later = LocalDate.of(2022, 9, 11);

        assertEquals(List.of("citizen-id-birthdate"), refused(CitizenId.parse("350603188001010016", later)));
        assertTrue(CitizenId.parse("350603188001010016", later, CitizenIdPolicy.maximumAge(150))
                .isAccepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"35060318800229003x", "35060318800229003Ｘ", "35060318800229003ｘ"})
    void case_10_a_small_or_full_width_x_becomes_a_capital(String text) {
        assertEquals("35060318800229003X", CitizenId.of(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"35060318800229003×", "35060318800229003Х", "35060318800229003х", "35060318800229003Χ"})
    void case_10_other_crosses_are_refused_with_the_position_only(String text) {
        Decision<CitizenId> decision = CitizenId.parse(text, TODAY);

        assertEquals(List.of("citizen-id-alphabet"), refused(decision));
        assertEquals(Map.of("position", 18L), decision.findings().get(0).figures());
    }

    @Test
    void case_11_differing_columns_are_found_and_nothing_is_corrected() {
        CitizenId id = CitizenId.of("350603188001010024");

        assertEquals(Optional.empty(), id.compareBirthDate(LocalDate.of(1880, 1, 1), Severity.VIOLATION));
        assertEquals(Optional.empty(), id.compareSex(Sex.FEMALE, Severity.VIOLATION));
        assertEquals(Optional.empty(), id.compareSex(Sex.UNSTATED, Severity.VIOLATION));
        Finding sex = id.compareSex(Sex.MALE, Severity.WARNING).orElseThrow();
        Finding birth = id.compareBirthDate(LocalDate.of(1880, 1, 2), Severity.VIOLATION)
                .orElseThrow();
        assertEquals(
                List.of("citizen-id-sex-differs", "citizen-id-birthdate-differs"),
                refused(new Decision.Refused<>(List.of(sex, birth))));
        assertEquals(Severity.WARNING, sex.severity());
    }

    @ParameterizedTest
    @CsvSource({
        "810000,HK_MO_TW_RESIDENT",
        "820000,HK_MO_TW_RESIDENT",
        "830000,HK_MO_TW_RESIDENT",
        "935840,FOREIGN_PERMANENT_RESIDENT",
        "710000,CITIZEN",
        "350603,CITIZEN"
    })
    void case_12_permits_are_accepted_as_what_they_are(String place, CitizenIdKind kind) {
        CitizenId id = CitizenId.parse(withCheck(place + "18800101001"), TODAY).orElseThrow();

        assertEquals(kind, id.kind());
    }

    @Test
    void case_13_a_county_in_no_table_is_accepted_and_a_province_that_never_was_is_not() {
        assertTrue(CitizenId.parse(withCheck("35069918800101001"), TODAY).isAccepted());
        assertEquals(List.of("citizen-id-province"), refused(CitizenId.parse(withCheck("38060318800101001"), TODAY)));
        assertEquals(List.of(), warned(DivisionCode.parse("350699005004")));
        assertEquals(List.of("division-code-province-unknown"), warned(DivisionCode.parse("380603005004")));
        assertTrue(DivisionCode.parse("380603005004").isAccepted());
    }

    @Test
    void case_20_ten_megabytes_are_refused_fast_in_every_field() {
        String flood = "9".repeat(10 << 20);
        List<Function<String, Decision<?>>> fields = List.of(
                CreditCode::parse,
                text -> CitizenId.parse(text, TODAY),
                CitizenId::widen15,
                DivisionCode::parse,
                MobileNumber::parse,
                Isbn::parse,
                CivilDate::parse,
                text -> GridCodeScheme.fifteenDigits().parse(text, DivisionCode.of("350603005004")),
                text -> PlainText.parse("name", text, 64),
                text -> PlainText.parseLines("story", text, 5_000));

        for (Function<String, Decision<?>> field : fields) {
            Decision<?> decision = field.apply(flood);
            refused(decision);
            assertFalse(decision.isAccepted());
            assertTrue(decision.explain(Locale.ENGLISH).length() < 4_000);
        }
    }

    @Test
    void case_20_blanks_that_fill_up_a_column_do_not_count() {
        String blanks = " ".repeat(200);

        assertTrue(CreditCode.parse("91350100M000100Y43" + blanks).isAccepted());
        assertTrue(CivilDate.parse("2022-09-11" + blanks).isAccepted());
    }

    @Test
    void case_24_one_number_of_two_people_is_one_value_and_no_refusal() {
        assertEquals(MobileNumber.of("13800005678"), MobileNumber.of("+86 138-0000-5678"));
    }

    @Test
    void case_25_codes_that_differ_in_case_only_have_one_form() {
        assertEquals(CreditCode.of("91350603MA000004XP"), CreditCode.of("91350603ma000004xp "));
        assertThrows(IllegalArgumentException.class, () -> new CreditCode("91350603ma000004xp"));
        assertThrows(IllegalArgumentException.class, () -> new GridCode("a"));
    }

    @Test
    void case_43_scientific_notation_is_named_and_a_leading_apostrophe_goes() {
        assertEquals(List.of("citizen-id-scientific"), refused(CitizenId.parse("3.50603E+17", TODAY)));
        assertEquals(List.of("citizen-id-scientific"), refused(CitizenId.parse("3.50603188001010e17", TODAY)));
        assertEquals(List.of("citizen-id-scientific"), refused(CitizenId.parse("4E+17", TODAY)));
        assertEquals(List.of("credit-code-scientific"), refused(CreditCode.parse("9.13506E+17")));
        assertEquals(List.of("mobile-number-scientific"), refused(MobileNumber.parse("1.38E+10")));
        assertEquals("350603188001010016", CitizenId.of("'350603188001010016").value());
        assertEquals("350603188001010016", CitizenId.of("＇350603188001010016").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+8613800005678", "008613800005678", "8613800005678", "＋86 138 0000 5678", "138-0000-5678"})
    void case_44_a_country_code_is_taken_away(String text) {
        assertEquals("13800005678", MobileNumber.of(text).value());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF,
                0xFE00, 0xFE0F, 0x00AD, 0x061C, 0x00A0, 0x202F, 0x2007
            })
    void case_51_what_comes_along_when_a_number_is_pasted_is_dropped_and_not_counted(int c) {
        String mark = Character.toString(c);

        assertEquals(
                "13800005678",
                MobileNumber.of(mark + "138" + mark + "00005678" + mark).value());
        assertEquals(
                "13800005678",
                MobileNumber.of(mark + "+86" + mark + " 138 0000 5678").value());
        assertEquals(
                "350603188001010016",
                CitizenId.of(mark + "35060318800101" + mark + "0016").value());
        assertEquals(
                "91350603MA00000310",
                CreditCode.of("91350603" + mark + "MA00000310" + mark).value());
        assertEquals("350603005004", DivisionCode.of(mark + "350603005004").value());
        assertEquals(
                LocalDate.of(2023, 2, 1),
                CivilDate.parse("2023" + mark + "-02-01" + mark).orElseThrow());
        assertEquals(10L, figure(MobileNumber.parse(mark + "1380000567" + mark), "length"));
        assertEquals(
                Optional.empty(),
                CodeText.parseIfPresent(mark, CreditCode::parse).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"810000188001010015", "820000188001010025", "830000188001010019"})
    void case_55_a_residence_permit_has_its_exact_area(String number) {
        assertEquals(
                CitizenIdKind.HK_MO_TW_RESIDENT,
                CitizenId.parse(number, TODAY).orElseThrow().kind());
        for (String area : List.of("810001", "820100", "830600")) {
            assertEquals(
                    List.of("citizen-id-permit-area"),
                    refused(CitizenId.parse(withCheck(area + number.substring(6, 17)), TODAY)));
        }
    }

    @Test
    void case_55_a_residence_card_of_2023_names_a_province_that_exists() {
        CitizenId card = CitizenId.parse("935840188001010011", TODAY).orElseThrow();
        Decision<CitizenId> nowhere = CitizenId.parse("999840188001010016", TODAY);

        assertEquals(CitizenIdKind.FOREIGN_PERMANENT_RESIDENT, card.kind());
        assertEquals(List.of("citizen-id-province"), refused(nowhere));
        assertEquals(Map.of("from", 2L, "until", 3L), nowhere.findings().get(0).figures());
        assertEquals(
                Map.of("from", 1L, "until", 2L),
                CitizenId.parse(withCheck("38060318800101001"), TODAY)
                        .findings()
                        .get(0)
                        .figures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC350188001010", "abc350188001010", "ＡＢＣ 3501 8800 1010"})
    void case_55_a_residence_card_from_before_2023_is_a_kind_of_its_own(String text) {
        CitizenId card = CitizenId.parse(text, TODAY).orElseThrow();

        assertEquals("ABC350188001010", card.value());
        assertEquals(CitizenIdKind.FOREIGN_PERMANENT_RESIDENT_OLD, card.kind());
        assertEquals("ABC********1010", card.masked());
        assertEquals(Optional.empty(), card.birthDate());
        assertEquals(Sex.UNKNOWN, card.sex());
        assertEquals(Optional.empty(), card.compareSex(Sex.MALE, Severity.VIOLATION));
        assertEquals(Optional.empty(), card.compareBirthDate(TODAY, Severity.VIOLATION));
        assertEquals(card, new CitizenId(card.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AB1350188001010", "ABCD50188001010", "ABC35018800101X", "ABC35018800101", "ABC3501880010100"})
    void case_55_another_shape_is_no_residence_card(String text) {
        assertFalse(CitizenId.parse(text, TODAY).isAccepted());
    }

    @ParameterizedTest
    @CsvSource({
        "350603990101995,35060319990101995",
        "350603990101996,35060318990101996",
        "350603990101997,35060318990101997",
        "350603990101998,35060318990101998",
        "350603990101999,35060318990101999"
    })
    void case_55_the_sequences_996_to_999_are_of_those_born_before_1900(String old, String seventeen) {
        assertEquals(withCheck(seventeen), CitizenId.widen15(old).orElseThrow().value());
    }

    @Test
    void case_55_the_standards_number_of_fifteen_digits_is_widened_as_printed() {
        assertEquals(
                "350603189901019977",
                CitizenId.widen15("350603990101997").orElseThrow().value());
    }

    private static String withCheck(String seventeen) {
        return seventeen + CheckCharacter.ofCitizenId(seventeen);
    }
}
