package org.linli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.code.Sex;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** The forms of lists that clerks fill in, and what lists hold besides their entries. */
class RosterFormsTest {
    private static final String HEADER = "姓名,身份证,联系电话,政治面貌\n";
    private static final String ROW = "林某某,350603188001010016,13800000000,群众\n";

    private static Decision<RosterFile<PersonForm>> begin(String file) throws IOException {
        return RosterFile.begin(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8,
                PeopleRoster.FORMAT,
                false);
    }

    private static ReadRow<PersonForm> row(String file) throws IOException {
        return begin(file).orElseThrow().next().orElseThrow();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名（必填）,身份证（18位）,联系电话（选填）,政治面貌（必填项）",
                "*姓名,*身份证,联系电话,*政治面貌",
                "姓名*,身份证号码＊：,联系电话【选填】,政治面貌(单选)",
                "* 姓 名（必填）,公民身份号码（格式：18位）,手机（如13800000000）,政治面貌",
                "Name (required),Citizen ID (18位),Mobile (optional),Political status"
            })
    void a_header_says_how_a_column_is_filled_in(String header) throws IOException {
        Decision<RosterFile<PersonForm>> begun = begin(header + "\n" + ROW);
        assertEquals(List.of(), warned(begun));
        assertTrue(begun.orElseThrow().next().orElseThrow().form().isPresent());
    }

    @Test
    void a_word_in_brackets_that_changes_the_meaning_is_no_instruction() throws IOException {
        assertEquals(
                List.of("roster-column-unknown", "roster-column-missing"),
                refused(begin("姓名（联系人）,身份证,联系电话,政治面貌\n" + ROW)));
    }

    @Test
    void running_numbers_and_remarks_are_taken_along_and_named() throws IOException {
        Decision<RosterFile<PersonForm>> begun =
                begin("序号,姓名,身份证,联系电话,政治面貌,备 注\n1,林某某,350603188001010016,13800000000,群众,新来\n");
        assertEquals(List.of("roster-columns-passed-over"), warned(begun));
        assertEquals(Map.of("columns", "序号、备 注"), begun.findings().get(0).figures());
        assertEquals(
                "林某某",
                begun.orElseThrow().next().orElseThrow().form().orElseThrow().name());
    }

    @Test
    void cells_behind_the_last_column_carry_nothing_unless_something_stands_in_them() throws IOException {
        RosterFile<PersonForm> file = begin(HEADER.replace("\n", ",,\n") + ROW.replace("\n", ",,\n") + ROW
                        + "林某,350603188001010024,13800000000,群众,,x\n林某,350603188001010024,13800000000\n")
                .orElseThrow();
        assertTrue(file.next().orElseThrow().form().isPresent());
        assertEquals(
                List.of("roster-row-repeated"), codes(file.next().orElseThrow().findings()));
        assertEquals(
                List.of("roster-row-ragged"), codes(file.next().orElseThrow().findings()));
        assertEquals(
                List.of("roster-row-ragged"), codes(file.next().orElseThrow().findings()));
        assertEquals(List.of("roster-column-blank"), refused(begin(HEADER.replace("姓名,", "姓名,,") + ROW)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计,25,,\n",
                "总计：,,,25人\n",
                "合 计\n",
                ",共计,1户,\n",
                "Total,2,,\n",
                "填表人：林某,,,填表日期：2023年2月1日\n",
                "注：以上人员均已核实。,,,\n",
                "注1、以上人员均已核实。\n"
            })
    void rows_of_sums_and_signatures_are_passed_over_and_named(String foot) throws IOException {
        RosterFile<PersonForm> file = begin(HEADER + ROW + foot).orElseThrow();
        assertTrue(file.next().orElseThrow().form().isPresent());
        assertEquals(Optional.empty(), file.next());
        assertEquals(List.of(Finding.hint("roster-rows-passed-over").with("rows", "3")), file.end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"合计,350603188001010024,林某,群众\n", "总计某,350603188001010024,,群众\n", "注某,350603188001010024,,群众\n"})
    void a_row_that_tells_of_an_entry_is_no_sum(String row) throws IOException {
        RosterFile<PersonForm> file = begin(HEADER + ROW + row).orElseThrow();
        file.next();
        assertTrue(file.next().isPresent());
        assertEquals(List.of(), file.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'350603188001010016", "’350603188001010016", "‘350603188001010016", "＇350603188001010016"})
    void a_mark_before_digits_is_no_part_of_them(String number) throws IOException {
        PersonForm form =
                row(HEADER + "林某某," + number + ",’13800000000,群众\n").form().orElseThrow();
        assertEquals(
                "350603188001010016",
                org.linli.code.CitizenId.of(form.citizenId()).value());
        assertEquals(
                "13800000000",
                org.linli.code.MobileNumber.of(form.contact().mobile().orElseThrow())
                        .value());
    }

    @ParameterizedTest
    @CsvSource({
        "0596-2345678,*******5678",
        "（0596）2345678,*********5678",
        "2345678,***5678",
        "+86-596-2345678,",
        "0596-2345678-801,**********8801",
        "0596-2345678转801,***********转801",
        "400-8123456,******3456",
        "95588,*5588"
    })
    void a_landline_in_the_mobile_column_is_told_and_costs_nothing_else(String number, String shown)
            throws IOException {
        ReadRow<PersonForm> row = row(HEADER + "林某某,350603188001010016," + number + ",群众\n");
        PersonForm form = row.form().orElseThrow();
        if (shown == null) {
            assertEquals(Optional.of(number), form.contact().mobile());
            return;
        }
        assertEquals(Optional.empty(), form.contact().mobile());
        assertEquals(List.of(Finding.warning("roster-mobile-landline").with("number", shown)), row.findings());
    }

    @Test
    void a_mistyped_mobile_number_is_no_landline() throws IOException {
        for (String number : List.of("1380000000", "138000000000", "23800000000")) {
            ReadRow<PersonForm> row = row(HEADER + "林某某,350603188001010016," + number + ",群众\n");
            assertEquals(Optional.of(number), row.form().orElseThrow().contact().mobile());
        }
    }

    @Test
    void a_landline_is_told_with_whatever_else_is_wrong_in_the_row() throws IOException {
        ReadRow<PersonForm> row = row(HEADER + "林某某,3506,0596-2345678,党派\n");
        assertEquals(
                List.of("roster-political-status-unknown", "roster-mobile-landline", "citizen-id-length"),
                codes(row.findings()));
    }

    @ParameterizedTest
    @CsvSource({
        "中共党员（预备）,PROBATIONARY_MEMBER",
        "中共党员(预备),PROBATIONARY_MEMBER",
        "党员（预备）,PROBATIONARY_MEMBER",
        "中共预备党员,PROBATIONARY_MEMBER",
        "预备党员,PROBATIONARY_MEMBER",
        "中共党员（正式）,PARTY_MEMBER",
        "中共党员,PARTY_MEMBER"
    })
    void a_probationary_member_is_told_by_any_of_the_usual_words(String word, PoliticalStatus status)
            throws IOException {
        ReadRow<PersonForm> row = row(HEADER + "林某某,350603188001010016,," + word + "\n");
        assertEquals(status, row.form().orElseThrow().politicalStatus());
    }

    @ParameterizedTest
    @CsvSource({"男,MALE", "女性,FEMALE", "1,MALE", "female,FEMALE", "未说明,UNSTATED"})
    void sex_is_read_by_word_and_code(String word, Sex sex) throws IOException {
        ReadRow<PersonForm> row = row("姓名,身份证,政治面貌,性别\n林某某,350603188001010016,群众," + word + "\n");
        assertEquals(Optional.of(sex), row.form().orElseThrow().sex());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {";#SEMICOLON", "\\t#TAB", "|#BAR", "，#WIDE_COMMA", "；#WIDE_SEMICOLON", "、#ENUMERATION_COMMA"})
    void another_separator_is_named_whatever_is_quoted(String written, String separator) throws IOException {
        String between = written.replace("\\t", "\t");
        List<String> cells = List.of("姓名", "身份证", "政治面貌");
        for (String form : List.of("\"%s\"", "=\"%s\"")) {
            String quoted =
                    String.join(between, cells.stream().map(form::formatted).toList());
            String mixed = "姓名" + between + form.formatted("身份证") + between + "政治面貌";
            for (String header : List.of(quoted, mixed, "花名册\n" + quoted)) {
                Decision<RosterFile<PersonForm>> begun = begin(header + "\n" + header + "\n");
                assertEquals(List.of("roster-separator"), refused(begun), header);
                assertEquals(
                        new Label("separator." + separator),
                        begun.findings().get(0).figures().get("separator"));
            }
        }
    }

    @Test
    void a_quoted_row_with_another_separator_below_a_sound_header_is_told_so() throws IOException {
        ReadRow<PersonForm> row = row(HEADER + "\"林某某\";\"350603188001010016\";\"\";\"群众\"\n");
        assertEquals(List.of("roster-separator"), codes(row.findings()));
    }
}
