package org.linli.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;

/** Case 53: the words of GB/T 4762-1984, their codes, and the forms in which people write them. */
class PoliticalStatusTest {
    @ParameterizedTest
    @CsvSource({
        "01,中共党员,中国共产党党员,PARTY_MEMBER",
        "02,中共预备党员,预备党员,PROBATIONARY_MEMBER",
        "03,共青团员,团员,LEAGUE_MEMBER",
        "04,民革党员,民革,REVOLUTIONARY_COMMITTEE",
        "05,民盟盟员,民盟,DEMOCRATIC_LEAGUE",
        "06,民建会员,民建,CONSTRUCTION_ASSOCIATION",
        "07,民进会员,民进,PROMOTING_DEMOCRACY",
        "08,农工党党员,农工党,PEASANTS_AND_WORKERS",
        "09,致公党党员,致公党,ZHI_GONG",
        "10,九三学社社员,九三,JIUSAN",
        "11,台盟盟员,台盟,TAIWAN_LEAGUE",
        "12,无党派民主人士,无党派,NON_PARTISAN",
        "12,无党派民主人士,无党派人士,NON_PARTISAN",
        "13,群众,普通公民,NONE"
    })
    void code_word_and_usual_form_are_one_status(String code, String word, String usual, PoliticalStatus status) {
        for (String written : List.of(code, word, usual)) {
            assertEquals(Optional.of(status), PoliticalStatus.of(written));
        }
        assertEquals(code, status.code());
        assertEquals(word, status.words().get(0));
        assertEquals(word, Texts.of(Label.of(status), Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "14", "1", "民主党派", "党", "无", "群众 "})
    void another_word_is_nothing_and_never_the_last_one(String word) {
        assertEquals(Optional.empty(), PoliticalStatus.of(word));
    }

    @Test
    void no_code_and_no_word_stands_for_two() {
        List<String> all = Arrays.stream(PoliticalStatus.values())
                .flatMap(status -> Stream.concat(Stream.of(status.code()), status.words().stream()))
                .toList();
        assertEquals(13, PoliticalStatus.values().length);
        assertEquals(all.size(), all.stream().distinct().count());
    }
}
