package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.person.PersonCard;
import org.linli.person.PoliticalStatus;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterReport;
import org.linli.roster.RowOutcome;
import org.linli.roster.RowStatus;

/** What people write wrongly in rosters, from the bytes to the store and back. */
abstract class RosterBadInputScenarios extends RosterCase {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private final String id = Citizens.next();

    private List<String> only(String citizenId, String more) {
        RowOutcome outcome = only("林某某," + citizenId + more + "\r\n");
        assertFalse(outcome.toString().contains(citizenId), "nothing personal is told");
        return outcome.codes();
    }

    private List<String> codesOfId(String citizenId) {
        return only(citizenId, ",,,群众,,");
    }

    private String storedName(String name) {
        String citizenId = Citizens.next();
        assertEquals(RowStatus.ACCEPTED, only(row(name, citizenId, "")).status(), name);
        return registered(citizenId).name();
    }

    private Decision<RosterReport> whole(byte[] file, Encoding encoding) {
        return run(desk(), file, RosterImport.of("bad", ImportMode.BEST_EFFORT, encoding));
    }

    private Decision<RosterReport> whole(String file) {
        return whole(file.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8);
    }

    @Test
    void case_8_a_number_of_fifteen_digits_is_refused_and_never_widened() {
        assertEquals(List.of("citizen-id-15-digits"), codesOfId("350603800101001"));
        assertEquals(List.of(), people());
    }

    @Test
    void case_9_a_birth_date_that_never_was_is_refused() {
        for (String birth : List.of("18820230", "18821301", "21990101", "17000101")) {
            assertEquals(
                    List.of("citizen-id-birthdate"), codesOfId(Citizens.withCheck("350603" + birth + "001")), birth);
        }
    }

    @Test
    void case_10_a_small_or_wide_x_is_taken_and_a_look_alike_refused() {
        String x = Stream.generate(Citizens::next)
                .filter(number -> number.endsWith("X"))
                .findFirst()
                .orElseThrow();
        String begin = x.substring(0, 17);
        for (String lookAlike : List.of("×", "Х")) {
            assertEquals(List.of("citizen-id-alphabet"), codesOfId(begin + lookAlike), lookAlike);
        }
        assertEquals(List.of(), codesOfId(begin + "x"));
        assertEquals(List.of("roster-row-repeated"), repeated(begin + "x", begin + "Ｘ"));
        assertEquals(x, registered(x).citizenId().value());
    }

    private List<String> repeated(String one, String other) {
        run(HEADER + row(one) + row(other), ImportMode.BEST_EFFORT);
        assertEquals(3L, outcomes.get(1).findings().get(0).figures().get("row"));
        assertEquals(2L, outcomes.get(1).findings().get(0).figures().get("firstRow"));
        return outcomes.get(1).codes();
    }

    @Test
    void case_11_columns_that_contradict_the_number_warn_and_correct_nothing() {
        String man = Stream.generate(Citizens::next)
                .filter(number -> (number.charAt(16) - '0') % 2 == 1)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("citizen-id-birthdate-differs", "citizen-id-sex-differs"), only(man, ",,,群众,1870年2月3日,女"));
        assertEquals(RowStatus.WARNED, outcomes.get(0).status());
        assertEquals(man, registered(man).citizenId().value());
        assertEquals(List.of("roster-sex-unknown"), only(Citizens.next(), ",,,群众,,不明"));
        assertEquals(List.of("date-ambiguous"), only(Citizens.next(), ",,,群众,70/2/3,"));
    }

    @Test
    void case_12_residence_permits_are_taken_by_their_own_rules() {
        String number = Citizens.next();
        assertEquals(List.of(), codesOfId(Citizens.withCheck("810000" + number.substring(6, 17))));
    }

    @Test
    void case_13_a_county_that_is_no_more_is_no_mistake() {
        String number = Citizens.next();
        assertEquals(List.of(), codesOfId(Citizens.withCheck("359999" + number.substring(6, 17))));
        assertEquals(List.of("citizen-id-province"), codesOfId(Citizens.withCheck("000000" + number.substring(6, 17))));
    }

    @Test
    void case_14_names_outside_the_basic_plane_are_kept_exactly() {
        for (String name : List.of("\ud842\udfb7某某", "㛃某", "\ud86c\udd29某")) {
            assertEquals(name, storedName(name));
        }
    }

    @Test
    void case_15_a_private_character_in_a_name_is_refused_with_its_row() {
        RowOutcome outcome = only(row("林\ue000某", id, ""));
        assertEquals(List.of("text-private-use"), outcome.codes());
        assertEquals(2, outcome.row());
        byte[] old = (HEADER + row("林\ue000某", id, "")).getBytes(GB18030);
        whole(old, Encoding.GB18030);
        assertEquals(List.of("text-private-use"), outcomes.get(0).codes());
    }

    @Test
    void case_16_names_are_composed_and_never_changed_into_compatible_ones() {
        assertEquals("\u00e9某", storedName("e\u0301某"));
        assertEquals("㈱某", storedName("㈱某"));
    }

    @Test
    void case_17_names_of_one_and_of_thirty_characters_and_with_dots_are_taken() {
        for (String name : List.of("林", "某".repeat(30), "阿某·买某", "阿某•买某", "阿某・买某", "阿某.买某")) {
            assertEquals(name, storedName(name));
        }
    }

    @Test
    void case_18_invisible_characters_and_pictographs_are_refused() {
        for (String name : List.of("林\u200d某", "林\u202e某", "林\ud83d\ude00", "林\u0000某", "林\u0007某")) {
            assertEquals(
                    List.of("text-forbidden-character"), only(row(name, id, "")).codes());
        }
        assertEquals(
                List.of("text-forbidden-character"),
                only(row("\"林\n某\"", id, "")).codes());
        assertEquals(List.of(), people());
    }

    @Test
    void case_19_half_a_character_is_a_mistake_of_its_row_and_never_replaced() {
        byte[] file = (HEADER + row("林~某", id, "") + row(Citizens.next())).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < file.length; i++) {
            file[i] = file[i] == '~' ? (byte) 0xE6 : file[i];
        }
        assertEquals(List.of("roster-rows-refused"), warned(whole(file, Encoding.UTF_8)));
        assertEquals(List.of(RowStatus.REFUSED, RowStatus.ACCEPTED), statuses());
        assertEquals(List.of("roster-bytes-malformed"), outcomes.get(0).codes());
        long offset = HEADER.getBytes(StandardCharsets.UTF_8).length + 3L;
        assertEquals(offset, outcomes.get(0).findings().get(0).figures().get("offset"));
    }

    @Test
    void case_20_a_flood_in_any_cell_is_refused_at_once() {
        String flood = "鞋".repeat(5_000_000);
        String[] cells = {"林某某", id, "", "", "群众", "", ""};
        assertTimeout(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < cells.length; i++) {
                String[] flooded = cells.clone();
                flooded[i] = flood;
                assertEquals(
                        List.of("roster-rows-refused", "roster-ended-early"),
                        warned(whole(HEADER + String.join(",", flooded))));
                assertEquals(List.of("roster-cell-too-long"), outcomes.get(0).codes());
            }
            assertEquals(List.of("roster-cell-too-long"), refused(whole(flood)));
        });
        String long32 = "鞋".repeat(32_000);
        assertEquals(List.of("text-too-long"), only(row(long32, id, "")).codes());
        assertTrue(outcomes.get(0).toString().length() < 1000);
    }

    @Test
    void case_21_and_24_people_of_one_name_and_one_telephone_are_several_people() {
        run(
                HEADER + row("林某某", id, "13000000000") + row("林某某", Citizens.next(), "13000000000"),
                ImportMode.BEST_EFFORT);
        assertEquals(List.of(RowStatus.ACCEPTED, RowStatus.ACCEPTED), statuses());
        assertEquals(2, people().size());
    }

    @Test
    void case_22_whoever_is_registered_is_named_by_id_and_elsewhere_it_does_not_matter() {
        run(HEADER + row(id), ImportMode.BEST_EFFORT);
        PersonCard person = people().get(0);
        run(desk(), HEADER + row("林某某", id, "13000000000"), order(ImportMode.BEST_EFFORT));
        assertEquals(RowStatus.KNOWN, outcomes.get(0).status());
        assertEquals(
                person.id().value(), outcomes.get(0).findings().get(0).figures().get("id"));
        run(deskAway(), HEADER + row(id), order(ImportMode.BEST_EFFORT));
        assertEquals(RowStatus.ACCEPTED, outcomes.get(0).status());
        assertEquals(List.of(), outcomes.get(0).codes());
    }

    @Test
    void case_23_the_same_resident_in_two_files_is_reported() {
        run(HEADER + row("林某某", id, "13000000000"), ImportMode.BEST_EFFORT);
        run(HEADER + row("林某某", id, "13000000001"), ImportMode.BEST_EFFORT);
        assertEquals(List.of(RowStatus.KNOWN), statuses());
        assertEquals("13000000000", registered(id).mobile().orElseThrow().value());
    }

    @Test
    void case_25_headers_are_the_same_in_capitals_and_with_blanks_and_nothing_else_is() {
        String row = "林某某," + id + ",党员\n";
        assertEquals(List.of(), warned(whole("NAME,Citizen ID, political_status \n" + row)));
        assertEquals(
                List.of("roster-column-unknown", "roster-column-missing"), refused(whole("姓　名,证件号吗,政治面貌\n" + row)));
        assertEquals(1, people().size());
    }

    @Test
    void case_26_blank_is_absent() {
        assertEquals(List.of(), only("林某某," + id + ", ,　,群众,,　\r\n").codes());
        assertEquals(Optional.empty(), registered(id).mobile());
        assertEquals(Optional.empty(), registered(id).address());
        assertEquals(
                List.of("text-missing"), only(row("　", Citizens.next(), "")).codes());
        assertEquals(
                List.of("roster-political-status-missing"),
                only("林某某," + Citizens.next() + ",,, ,,\r\n").codes());
    }

    @Test
    void case_41_an_encoding_is_told_or_proven_and_never_guessed() {
        String text = HEADER + row("林某某", id, "");
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] gb18030 = text.getBytes(GB18030);
        byte[] marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("roster-encoding-untold"), refused(whole(utf8, Encoding.BY_MARK)));
        assertEquals(List.of("roster-bytes-malformed"), refused(whole(gb18030, Encoding.UTF_8)));
        assertEquals(List.of("roster-encoding-mark-differs"), refused(whole(marked, Encoding.GB18030)));
        for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (Encoding any : Encoding.values()) {
                assertEquals(List.of("roster-encoding-utf16"), refused(whole(("\ufeff" + text).getBytes(utf16), any)));
            }
        }
        assertEquals(List.of(), people());
        for (byte[] file : List.of(utf8, gb18030, marked)) {
            RosterImport order = RosterImport.of("good", ImportMode.BEST_EFFORT, Encoding.utf8OrGb18030());
            assertEquals(
                    file == gb18030 ? "GB18030" : "UTF-8",
                    run(desk(), file, order).orElseThrow().encoding());
            assertEquals("林某某", registered(id).name());
        }
        assertEquals(List.of(), warned(whole(marked, Encoding.BY_MARK)));
    }

    @Test
    void case_52_titles_above_the_header_are_said_in_the_report() {
        assertEquals(
                List.of("roster-rows-above-header"),
                warned(whole("丽景社区人员名册\r\n\r\n制表日期：2022年9月11日\r\n姓名,身份证,联系方式,政治面貌\r\n" + "林某某," + id + ",,群众\r\n")));
        assertEquals(1, people().size());
    }

    @Test
    void case_53_a_political_status_is_read_by_word_code_and_usual_form_and_another_word_refused() {
        for (String written : List.of("民革党员", "无党派民主人士", "普通公民", "中国共产党党员", "01", "１２", "九三", "民 盟\u200B")) {
            assertEquals(List.of(), only(Citizens.next(), ",,," + written + ",,"), written);
        }
        assertEquals(List.of("roster-political-status-unknown"), only(id, ",,,民主党派,,"));
        RowOutcome unknown = outcomes.get(0);
        assertEquals("politicalStatus", unknown.findings().get(0).figures().get("field"));
        assertFalse(unknown.toString().contains("民主党派"), "nothing personal is told");
    }

    @Test
    void case_54_another_separator_is_named_in_every_encoding_and_is_no_question_of_encodings() {
        String file = ("姓名,证件号码,政治面貌\r\n林某某," + id + ",群众\r\n").replace(',', ';');
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            assertEquals(List.of("roster-separator"), refused(whole(file.getBytes(charset), Encoding.utf8OrGb18030())));
        }
        assertEquals(List.of(), people());
        assertEquals(List.of(), only("=\"" + id + "\"", ",,,群众,,"));
    }

    @Test
    void case_49_to_51_dates_names_and_numbers_are_read_as_they_are_typed() {
        String mobile = "\u202D138 0000 5678\u202C";
        run(HEADER + "张　三,\u200B" + id + "\uFEFF," + mobile + ",,群众,1880/1/1,\r\n", ImportMode.BEST_EFFORT);
        assertFalse(outcomes.get(0).codes().stream().anyMatch(code -> code.startsWith("date")));
        assertEquals("张三", registered(id).name());
        assertEquals("13800005678", registered(id).mobile().orElseThrow().value());
        String other = Citizens.next();
        assertEquals(
                List.of("name-radical-mapped"),
                only("⻢⽟," + other + ",,,群众,,\r\n").codes());
        assertEquals("马玉", registered(other).name());
    }

    @Test
    void the_form_that_a_clerk_fills_in_is_taken_with_its_remarks_sums_and_landlines() {
        String other = Citizens.next();
        Decision<RosterReport> done = whole("社区人员名册,,,,,,\r\n"
                + "序号,*姓名,身份证号（必填）,联系电话（选填）,政治面貌,出生日期,备注\r\n"
                + "1,林某某,’" + id + ",0596-2345678,中共党员（预备）,,新迁入\r\n"
                + "2,林某,'" + other + ",'13800000000,群众,,\r\n"
                + "合计,2人,,,,,\r\n填表人：林某,,,,,,\r\n");

        assertEquals(
                List.of("roster-rows-above-header", "roster-columns-passed-over", "roster-rows-passed-over"),
                warned(done));
        assertEquals(List.of(RowStatus.WARNED, RowStatus.ACCEPTED), statuses());
        assertEquals(List.of("roster-mobile-landline"), outcomes.get(0).codes());
        assertFalse(outcomes.toString().contains("2345678"), "nothing personal is told");
        assertEquals(Optional.empty(), registered(id).mobile());
        assertEquals(PoliticalStatus.PROBATIONARY_MEMBER, registered(id).politicalStatus());
        assertEquals(2, people().size());
    }

    @Test
    void case_42_a_file_of_the_wrong_form_is_told_where() {
        assertEquals(List.of("roster-empty"), refused(whole("")));
        assertEquals(List.of("roster-empty"), refused(whole("\r\n,,\r\n")));
        assertEquals(List.of("roster-header-missing"), refused(whole(row(id))));
        assertEquals(List.of("roster-line-break"), refused(whole(HEADER.replace("\r\n", "\r") + row(id))));
        assertEquals(List.of("roster-too-many-columns"), refused(whole(",".repeat(10_000))));
        assertEquals(
                List.of("roster-column-blank", "roster-column-repeated", "roster-column-missing"),
                refused(whole("姓名,身份证号,,姓名\n" + row(id))));
        run(
                HEADER + row(id).replace("林", "林\"") + "林某某\r\n" + HEADER + "\"林\"x,1\r\n" + row(id) + "\"林" + row(id),
                ImportMode.BEST_EFFORT);
        assertEquals(
                List.of(
                        List.of("roster-quote-in-cell"),
                        List.of("roster-row-ragged"),
                        List.of("roster-header-again"),
                        List.of("roster-text-after-quote"),
                        List.of(),
                        List.of("roster-quote-unclosed")),
                outcomes.stream().map(RowOutcome::codes).toList());
        assertEquals(1, people().size());
    }

    @Test
    void case_43_a_number_that_a_spreadsheet_has_spoilt_is_refused_and_an_apostrophe_taken_away() {
        assertEquals(List.of("citizen-id-scientific"), codesOfId("3.50603E+17"));
        assertEquals(List.of(), codesOfId("'" + id));
        assertEquals(id, registered(id).citizenId().value());
    }

    @Test
    void case_44_a_formula_is_text_and_a_country_code_goes() {
        String file = HEADER + "林某某," + id + ",+86 130-0000-0000,\"=cmd|'/c calc'!A0\",群众,,\r\n";
        run(file, ImportMode.BEST_EFFORT);
        assertEquals(Optional.of("=cmd|'/c calc'!A0"), registered(id).address());
        assertEquals("13000000000", registered(id).mobile().orElseThrow().value());
    }

    @Test
    void case_45_a_spreadsheet_file_is_no_roster() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, (byte) 0xE6, (byte) 0x9F, '\n', 'x'};
        assertEquals(List.of("roster-bytes-malformed"), refused(whole(zip, Encoding.UTF_8)));
        assertEquals(
                List.of("roster-encoding-neither"),
                refused(whole(new byte[] {'P', 'K', (byte) 0xFF}, Encoding.UTF_8_OR_GB18030)));
    }

    @Test
    void everything_that_is_wrong_in_a_row_is_told_at_once() {
        assertEquals(
                List.of(
                        "roster-political-status-unknown",
                        "date-invalid",
                        "roster-sex-unknown",
                        "text-missing",
                        "citizen-id-15-digits",
                        "mobile-number-length"),
                only(" ,350603800101001,123,,居民,2022-02-30,x\r\n").codes());
        assertEquals(
                List.of("text-missing", "citizen-id-15-digits", "mobile-number-length"),
                only(" ,350603800101001,123,,群众,,\r\n").codes());
    }
}
