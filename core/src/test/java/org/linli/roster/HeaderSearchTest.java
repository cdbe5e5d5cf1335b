package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.kernel.Decision;
import org.linli.kernel.Label;
import org.linli.person.PersonForm;

/** Cases 52 and 54: titles above the header, its words, and separators that are no commas. */
class HeaderSearchTest {
    private static final String HEADER = "姓名,身份证,政治面貌\n";
    private static final String ROW = "林某某,350603188001010016,群众\n";

    private static Decision<RosterFile<PersonForm>> begin(String file) throws IOException {
        return RosterFile.begin(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8,
                PeopleRoster.FORMAT,
                false);
    }

    @Test
    void titles_and_notes_above_the_header_are_passed_over_and_named() throws IOException {
        Decision<RosterFile<PersonForm>> begun = begin("景山街道在职党员名册,,\n,,\n填表单位：\"丽景\"社区,,\n" + HEADER + ROW);

        assertEquals(List.of("roster-rows-above-header"), warned(begun));
        assertEquals(
                Map.of("rows", "1, 3", "header", 4L), begun.findings().get(0).figures());
        RosterFile<PersonForm> file = begun.orElseThrow();
        assertEquals(1, file.blankRows());
        assertEquals(5, file.nextRow());
        assertEquals(5, file.next().orElseThrow().csv().row());
        assertTrue(file.next().isEmpty());
    }

    @Test
    void a_title_that_holds_a_word_of_the_header_is_no_header() throws IOException {
        assertEquals(List.of("roster-rows-above-header"), warned(begin("姓名：,填表人\n" + HEADER + ROW)));
    }

    @Test
    void a_header_stands_below_ten_rows_and_not_below_eleven() throws IOException {
        assertTrue(begin("标题\n".repeat(10) + HEADER + ROW).isAccepted());
        assertTrue(begin("\n".repeat(100) + HEADER + ROW).isAccepted());
        assertEquals(List.of("roster-header-missing"), refused(begin("标题\n".repeat(11) + HEADER + ROW)));
    }

    @Test
    void the_nearest_row_is_told_what_it_lacks() throws IOException {
        assertEquals(
                List.of("roster-column-unknown", "roster-column-missing"), refused(begin("名册\n姓名,身份证,党派吗\n" + ROW)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名,身份证,联系方式,政治面貌",
                "姓名,证件号码,手机,政治面貌",
                "*姓名,公民身份号码,手机号码：,*政治面貌",
                "\u200B姓 名,身份证号码,联系电话,政治面貌\uFEFF",
                "=\"姓名\",身份证号,电话,政治身份"
            })
    void a_header_has_the_words_that_people_use(String header) throws IOException {
        assertEquals(List.of(), warned(begin(header + "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {";#SEMICOLON", "\\t#TAB", "|#BAR", "，#WIDE_COMMA", "；#WIDE_SEMICOLON", "、#ENUMERATION_COMMA"})
    void another_separator_is_called_by_its_name(String written, String separator) throws IOException {
        String between = written.replace("\\t", "\t");
        Decision<RosterFile<PersonForm>> begun = begin((HEADER + ROW).replace(",", between));

        assertEquals(List.of("roster-separator"), refused(begun));
        assertEquals(
                new Label("separator." + separator),
                begun.findings().get(0).figures().get("separator"));
    }

    @Test
    void a_text_of_digits_is_unwrapped_however_the_spreadsheet_quotes_it() throws IOException {
        for (String cell : List.of("=\"350603188001010016\"", "\"=\"\"350603188001010016\"\"\"")) {
            ReadRow<PersonForm> row =
                    begin(HEADER + "林某某," + cell + ",群众\n").orElseThrow().next().orElseThrow();
            assertEquals("350603188001010016", row.form().orElseThrow().citizenId());
        }
    }

    @Property(tries = 200)
    void whatever_stands_above_the_header_the_rows_below_it_are_read(@ForAll("titles") List<String> titles)
            throws IOException {
        String above = titles.stream().map(title -> title + "\n").collect(Collectors.joining());
        RosterFile<PersonForm> file = begin(above + HEADER + ROW).orElseThrow();

        assertEquals(titles.size() + 2, file.next().orElseThrow().csv().row());
        assertEquals(titles.stream().filter(String::isEmpty).count(), file.blankRows());
    }

    @Provide
    Arbitrary<List<String>> titles() {
        Arbitrary<String> title = Arbitraries.strings()
                .withChars("名册填表说明：2022年姓\"=;、".toCharArray())
                .ofMinLength(0)
                .ofMaxLength(12)
                .filter(text -> !text.startsWith("\"") && !text.startsWith("=\""));
        return title.list().ofMaxSize(HeaderSearch.MAX_ABOVE);
    }

    @Test
    void each_required_column_alone_makes_no_header() {
        List<RosterColumn> required = PeopleRoster.FORMAT.columns().stream()
                .filter(RosterColumn::required)
                .toList();
        List<String> names = required.stream().map(RosterColumn::name).toList();
        for (int left = 0; left < names.size(); left++) {
            int without = left;
            List<String> rest = IntStream.range(0, names.size())
                    .filter(i -> i != without)
                    .mapToObj(names::get)
                    .toList();
            CsvRow row = new CsvRow(1, 1, rest, Optional.empty(), false);
            assertFalse(RosterHeader.isWhole(required, row), rest::toString);
        }
    }
}
