package org.linli.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.either;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.linli.kernel.Decision;

class CodePropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(1950, 1, 1);
    private static final DivisionCode COMMUNITY = DivisionCode.of("350603005004");
    private static final String CREDIT = CheckCharacter.CREDIT_CODE_ALPHABET;

    /**
     * Modulus 31 is prime, no weight is a multiple of it, and no two characters have the same value: nothing slips
     * through.
     */
    @Property(tries = 100)
    void any_single_wrong_character_of_a_credit_code_is_caught(@ForAll("creditCodes") String code) {
        for (String wrong : replacements(code, CREDIT)) {
            assertTrue(isCaught(CreditCode.parse(wrong)), wrong);
        }
    }

    /** Neighbours' weights differ by a factor of 3, and 3 - 1 is no multiple of 31: every swap shows. */
    @Property
    void any_swap_of_neighbours_in_a_credit_code_is_caught(@ForAll("creditCodes") String code) {
        for (String wrong : swaps(code)) {
            assertTrue(isCaught(CreditCode.parse(wrong)), wrong);
        }
    }

    /** ISO 7064 MOD 11-2 catches every wrong digit, for the digits are fewer than 11. */
    @Property(tries = 100)
    void any_single_wrong_digit_of_a_citizen_id_is_caught(@ForAll("citizenIds") String id) {
        for (String wrong : replacements(id, "0123456789")) {
            assertTrue(refused(CitizenId.parse(wrong, TODAY)).contains("citizen-id-check-character"), wrong);
        }
    }

    /**
     * Neighbours' weights differ by a factor of 2, which is not 1 modulo 11: every swap shows; an X leaves its place.
     */
    @Property(tries = 300)
    void any_swap_of_neighbours_in_a_citizen_id_is_caught(@ForAll("citizenIds") String id) {
        for (String wrong : swaps(id)) {
            List<String> codes = refused(CitizenId.parse(wrong, TODAY));

            assertTrue(codes.contains("citizen-id-check-character") || codes.contains("citizen-id-alphabet"), wrong);
        }
    }

    @Property(tries = 100)
    void any_single_wrong_digit_of_an_isbn_is_caught(@ForAll("isbns") String isbn) {
        for (String wrong : replacements(isbn, "0123456789")) {
            assertTrue(refused(Isbn.parse(wrong)).contains("isbn-check-digit"), wrong);
        }
    }

    /** Modulus 10 with weights 1 and 3 misses swaps of digits that differ by 5, since 2 * 5 is a multiple of 10. */
    @Property
    void a_swap_of_neighbours_in_an_isbn_is_caught_unless_they_differ_by_five(@ForAll("isbns") String isbn) {
        for (int at = 3; at < isbn.length() - 1; at++) {
            int difference = Math.abs(isbn.charAt(at) - isbn.charAt(at + 1));

            assertEquals(
                    difference == 0 || difference == 5,
                    Isbn.parse(swapped(isbn, at)).isAccepted(),
                    isbn);
        }
    }

    /**
     * Modulus 11 over 36 characters: a character and the one 11 places on look alike to GB 11714, so the outer check
     * is needed.
     */
    @Property
    void the_inner_check_alone_misses_characters_that_are_eleven_apart(@ForAll("creditCodes") String code) {
        String body = code.substring(8, 16);

        assertEquals(
                CheckCharacter.ofOrganisation(body.replace('0', 'B')),
                CheckCharacter.ofOrganisation(body.replace('B', '0')));
    }

    @Property
    void codes_read_back_as_they_were_however_they_are_decorated(
            @ForAll("creditCodes") String credit, @ForAll("citizenIds") String id, @ForAll("isbns") String isbn) {
        assertEquals(
                credit, CreditCode.of(CreditCode.of(decorated(credit)).value()).value());
        assertEquals(id, CitizenId.of(CitizenId.of(decorated(id)).value()).value());
        assertEquals(isbn, Isbn.of(Isbn.of(decorated(isbn)).value()).value());
    }

    @Property
    void format_characters_anywhere_in_a_code_or_a_day_change_nothing(
            @ForAll("creditCodes") String credit,
            @ForAll("citizenIds") String id,
            @ForAll @IntRange(min = 0, max = 200_000) int days,
            @ForAll("formatCharacters") String mark,
            @ForAll @IntRange(max = 17) int at) {
        String day = LocalDate.of(1800, 1, 1).plusDays(days).toString();

        assertEquals(credit, CreditCode.of(sprinkled(credit, mark, at)).value());
        assertEquals(id, CitizenId.of(sprinkled(id, mark, at)).value());
        assertEquals(
                day,
                CivilDate.parse(sprinkled(day, mark, at % 10)).orElseThrow().toString());
    }

    @Property
    void a_name_that_was_read_is_its_own_normal_form(@ForAll("anything") String text) {
        PlainText.requireName("name", text, 100).outcomeIfAccepted().ifPresent(read -> {
            Decision<String> again = PlainText.requireName("name", read, 100);

            assertEquals(read, again.orElseThrow());
            assertFalse(warned(again).contains("name-radical-mapped"));
        });
    }

    @Property
    void a_number_of_the_first_generation_keeps_all_its_digits(@ForAll("citizenIds") String id) {
        String old = id.substring(0, 6) + id.substring(8, 17);
        String century = Integer.parseInt(old.substring(12)) >= 996 ? "18" : "19";

        CitizenId.widen15(old).outcomeIfAccepted().ifPresent(whole -> {
            assertEquals(century, whole.value().substring(6, 8));
            assertEquals(old, whole.value().substring(0, 6) + whole.value().substring(8, 17));
        });
    }

    @Property
    void no_text_makes_a_reader_throw(@ForAll("anything") String text) {
        either(CreditCode.parse(text));
        either(CreditCode.parseStrict(text));
        either(CitizenId.parse(text, TODAY));
        either(CitizenId.widen15(text));
        either(DivisionCode.parse(text));
        either(MobileNumber.parse(text));
        either(Isbn.parse(text));
        either(CivilDate.parse(text));
        either(GridCodeScheme.fifteenDigits().parse(text, COMMUNITY));
        either(PlainText.parse("name", text, 20));
        either(PlainText.requireName("name", text, 20));
        either(PlainText.parseLines("name", text, 20));
        assertEquals(text.isEmpty(), Masking.name(text).isEmpty());
        assertFalse(PlainText.searchForm(text).contains("•"));
    }

    @Property
    void accepted_text_is_its_own_normal_form(@ForAll("anything") String text) {
        PlainText.parseLines("name", text, 100)
                .outcomeIfAccepted()
                .flatMap(read -> read)
                .ifPresent(read -> {
                    assertEquals(read, PlainText.requireLines("name", read, 100).orElseThrow());
                    assertFalse(read.isBlank());
                });
    }

    @Property
    void every_day_reads_back_from_its_standard_form(@ForAll @IntRange(min = 0, max = 200_000) int days) {
        LocalDate date = LocalDate.of(1800, 1, 1).plusDays(days);

        assertEquals(date, CivilDate.parse(date.toString()).orElseThrow());
        for (String form : List.of("%d年%d月%d日", "%d/%d/%d", "%d.%d.%d", "%d-%d-%d", "%d / %d / %d", "%04d/%02d/%02d")) {
            String written = String.format(form, date.getYear(), date.getMonthValue(), date.getDayOfMonth());

            assertEquals(date, CivilDate.parse(written).orElseThrow(), written);
            assertEquals(date, CivilDate.parse(fullWidth(written)).orElseThrow(), written);
        }
    }

    @Provide
    Arbitrary<String> creditCodes() {
        Arbitrary<String> head = Arbitraries.of("91", "92", "93", "12", "54", "N1");
        Arbitrary<String> division = Arbitraries.of("350603", "110000", "100000");
        Arbitrary<String> body =
                Arbitraries.strings().withChars(CREDIT.toCharArray()).ofLength(9);
        return Combinators.combine(head, division, body)
                .as((a, b, c) -> a + b + c)
                .map(code -> code + CheckCharacter.ofCreditCode(code));
    }

    @Provide
    Arbitrary<String> citizenIds() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 3650);
        Arbitrary<String> sequence = Arbitraries.strings().numeric().ofLength(3);
        return Combinators.combine(day, sequence)
                .as((days, last) -> "350603"
                        + LocalDate.of(1880, 1, 1).plusDays(days).toString().replace("-", "")
                        + last)
                .map(id -> id + CheckCharacter.ofCitizenId(id));
    }

    @Provide
    Arbitrary<String> formatCharacters() {
        return Arbitraries.of("\u200B", "\u200F", "\u202D\u202C", "\u2066", "\uFEFF", "\uFE0F", "\u00AD");
    }

    @Provide
    Arbitrary<String> isbns() {
        return Arbitraries.strings().numeric().ofLength(9).map(body -> {
            String digits = "978" + body;
            return digits + CheckCharacter.ofIsbn13(digits);
        });
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(80);
        Arbitrary<String> surrogates =
                Arbitraries.strings().withCharRange('\uD800', '\uDFFF').ofMaxLength(20);
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("0123456789XxEe+-./年月日号十一二 '⻢\u2E80\u200BABC９Ｘ\uD842\uDFB7\u0301".toCharArray())
                .ofMaxLength(22);
        return Arbitraries.oneOf(wild, surrogates, near);
    }

    private static boolean isCaught(Decision<CreditCode> decision) {
        List<String> codes = refused(decision);
        return codes.contains("credit-code-check-digit") || codes.contains("credit-code-division");
    }

    private static String sprinkled(String text, String mark, int at) {
        return mark + text.substring(0, at) + mark + text.substring(at);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c).forEach(wide::appendCodePoint);
        return wide.toString();
    }

    /** The text with one character replaced, in every place, by every other one. */
    private static List<String> replacements(String text, String alphabet) {
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            for (char by : alphabet.toCharArray()) {
                if (by != text.charAt(at)) {
                    wrong.add(text.substring(0, at) + by + text.substring(at + 1));
                }
            }
        }
        return wrong;
    }

    /** The text with two different neighbours swapped, in every place where there are such. */
    private static List<String> swaps(String text) {
        return IntStream.range(0, text.length() - 1)
                .filter(at -> text.charAt(at) != text.charAt(at + 1))
                .mapToObj(at -> swapped(text, at))
                .toList();
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    /** Full-width small letters and digits, with a space, a hyphen and an apostrophe. */
    private static String decorated(String code) {
        StringBuilder text = new StringBuilder("' ").append(fullWidth(code.toLowerCase(Locale.ROOT)));
        return text.insert(6, '-').append('\u3000').toString();
    }
}
